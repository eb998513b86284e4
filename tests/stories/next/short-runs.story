# One short run every third day keeps the layoff away, and leads to no long one
--- copy: tests/plans/hansen-cautious/athletes/at-50m.yaml
$ (cat at-50m.yaml; for day in 2026-03-31 2026-04-03; do printf '  - date: %s\n    work: [{acceleration: 1 x 10 m @ 85%%, pain: 0, fatigue: none, stride: even}]\n' $day; done) > a.yaml; rehab next a.yaml --as-of 2026-04-06 | sed '/^ASK/,/^WHY/{/^WHY/!d}'
TODAY   Acceleration 3 x 10 m @ 85%
        Nothing above 85%, however good it feels. Without a best time nothing is
        measured.

Example - Monday 6 April 2026, day 35 after the injury
Session 20: the same session again. 30-60 m, step 18 of 21.

WHY     Not all of it was done: the same session again. No more than what was
          run last, 10 m at 85%.
        More: rehab explain a.yaml; care: rehab next a.yaml --long.
Plan: Hansen progression, slower (criteria-based, slower plans had fewer
re-injuries; Mendiguchia 2017, 1 against 6, wide interval). It does not
diagnose.
=> 0
