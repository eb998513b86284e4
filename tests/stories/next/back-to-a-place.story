# A rule leads back to a step or a stage that it names, and never up; a stage has limits of its own; lines that are alike
--- copy: tests/plans/small/walk-run.yaml
--- copy: tests/plans/small/walk-run-athlete.yaml
$ rehab log walk-run-athlete.yaml --as-prescribed --pain 2 --today 2026-03-12
walk-run-athlete.yaml: added to Thursday 12 March: Run 35 min, pain 2
next: Fri 13 March, 3 steps back: Run 5 min, then Walk 3 min, then Run 5 min, then Walk 3 min, then Run 5 min
=> 0

$ rehab explain walk-run-athlete.yaml --today 2026-03-13 | sed -n '/^RULES THAT APPLIED/,/^$/p; /^  back/p'
RULES THAT APPLIED
  hurt  regress to turns, walk-run.yaml:32
        it hurt
        saw pain 2, walk-run-athlete.yaml:28
        from house (house)

  back  to turns - rule hurt
=> 0

$ rehab amend walk-run-athlete.yaml --pain 0 --today 2026-03-12 > /dev/null
=> 0

$ rehab log walk-run-athlete.yaml --check-in hop=75% --today 2026-03-13
walk-run-athlete.yaml: added to Friday 13 March: check-in: hop 75%
next: Fri 13 March, 2 steps back: Run 5 min, then Walk 3 min, then Run 8 min, then Walk 3 min, then Run 5 min
=> 0

$ rehab next walk-run-athlete.yaml --today 2026-03-13 | sed -n '/^Session/p; /^WHY/p'
Session 5: 2 steps back. Run and walk by turns, step 2 of 4.
WHY     The leg is too weak to hop.
=> 0

$ rehab log walk-run-athlete.yaml --as-prescribed --pain 0 --today 2026-03-13 > /dev/null
=> 0

$ rehab next walk-run-athlete.yaml --today 2026-03-14 | sed -n '/^Session/p; /^ASK/,/^$/p; /^WHY/p'
Session 6: the same step again. Run and walk by turns, step 2 of 4.
ASK     Single hop, in percent of the other leg? 80-100%: one step up: Run
          30 min.

WHY     The leg is too weak to hop.
=> 0

$ rehab verify walk-run.yaml | grep 'limits of its own'
  limits of its own, for entering it: stage stretch
=> 0
