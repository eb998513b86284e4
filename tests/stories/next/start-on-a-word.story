# A coach may start an athlete at full speed after a week; the dose is one rise above what was run, and the sheet says on whose word
--- copy: tests/plans/hansen-cautious/athletes/five-sessions.yaml
$ (cat five-sessions.yaml; printf '  - date: 2026-03-13\n    coach: {by: D. H., says: start at full-speed, reason: his own judgement}\n') > a.yaml; rehab next a.yaml --as-of 2026-03-13 | sed '/^ASK/,/^WHY/{/^WHY/!d}'
TODAY   Acceleration 3 x 20 m @ 60%
        Nothing above 60%, however good it feels. Without a best time nothing is
        measured.
\! On Fri 13 March D. H. set the session to Acceleration 3 x 60 m @ 100% (his own
  judgement). The log does not support it yet.

Example - Friday 13 March 2026, day 11 after the injury
Session 6: set by the coach's word. Full speed, step 21 of 21.

WHY     Nothing above 60% before there have been 5 sessions and 7 days. One rise
          at most above what was run last, 10 m at 60%.
        More: rehab explain a.yaml; care (new): rehab next a.yaml --long.
Plan: Hansen progression, slower (criteria-based, slower plans had fewer
re-injuries; Mendiguchia 2017, 1 against 6, wide interval). It does not
diagnose.
=> 0
