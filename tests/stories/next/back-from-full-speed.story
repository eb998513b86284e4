# Who has finished the plan and comes back after a twinge, or after limits, is not told to repeat this session as upkeep
--- copy: tests/plans/hansen-cautious/athletes/at-the-end.yaml
$ rehab next at-the-end.yaml --as-of 2026-04-06 | head -n 5
TODAY   Acceleration 3 x 60 m @ 100%
        Nothing above 100%, however good it feels. Without a best time nothing
        is measured.
        Plan finished. Repeat this session by Wed 8 April to keep your speed:
        after that the plan goes back.
=> 0

$ (sed '$d' at-the-end.yaml; printf '      - {acceleration: 3 x 60 m @ 100%%, pain: 0, fatigue: none, stride: even, twinge: yes}\n') > twinge.yaml; rehab next twinge.yaml --as-of 2026-04-05 | sed '/^ASK/,/^WHY/{/^WHY/!d}'
REST    Today is off. A twinge, or real pain, at speed: two days off, and back
        to the start.
NEXT    Tue 7 April: Acceleration 3 x 10 m @ 50%
        Nothing above 50%, however good it feels. Without a best time nothing is
        measured.
\! Longer than five weeks: have it assessed again.

Example - next session Tuesday 7 April 2026, day 36 after the injury
Session 22: back to the start of the plan. Short accelerations, step 2 of 21.

WHY     A twinge, or real pain, at speed: two days off, and back to the start.
          Sun 5 April and Mon 6 April are off.
        More: rehab explain twinge.yaml; care (new):
          rehab next twinge.yaml --long.
Plan: Hansen progression, slower (criteria-based, slower plans had fewer
re-injuries; Mendiguchia 2017, 1 against 6, wide interval). It does not
diagnose.
=> 0

$ (cat at-the-end.yaml; printf '  - date: 2026-04-05\n    limits: {intensity: 50%%, distance: 10 m, by: City Physio}\n') > limits.yaml; rehab next limits.yaml --as-of 2026-04-06 | head -n 5
TODAY   Acceleration 3 x 10 m @ 50%
        Nothing above 50%, however good it feels. Without a best time nothing is
        measured.
        City Physio allows nothing above 50% and no run longer than 10 m.

=> 0

$ rehab log limits.yaml --as-prescribed --pain 0 --fatigue none --stride even --today 2026-04-06; rehab log limits.yaml --limits none --today 2026-04-08; rehab next limits.yaml --as-of 2026-04-08 | sed '/^ASK/,/^WHY/{/^WHY/!d}'
limits.yaml: added to Monday 6 April: March 2 x 10 m; A skip 2 x 10 m; Running A 2 x 5 m; Acceleration 3 x 10 m @ 50%, pain 0, fatigue none, stride even
next: Tue 7 April, the same session again: Acceleration 3 x 10 m @ 50%
No step up yet: the last session was cut shorter or slower than its own dose, and so is this one.
limits.yaml: added to Wednesday 8 April: no limits any more
No limits hold now. Lifted: nothing above 50% and no run longer than 10 m.
next: Wed 8 April, the same session again: Acceleration 3 x 20 m @ 50%
No step up yet: the last session was cut shorter or slower than its own dose, and so is this one.
TODAY   Acceleration 3 x 20 m @ 50%
        Nothing above 50%, however good it feels. Without a best time nothing is
        measured.
        No step up yet: the last session was cut shorter or slower than its own
        dose, and so is this one.

Example - Wednesday 8 April 2026, day 37 after the injury
Session 23: the same session again. Full speed, step 21 of 21.

WHY     Everything done, no complaint. One rise at most above what was run last,
          10 m at 50%.
        More: rehab explain limits.yaml; care: rehab next limits.yaml --long.
Plan: Hansen progression, slower (criteria-based, slower plans had fewer
re-injuries; Mendiguchia 2017, 1 against 6, wide interval). It does not
diagnose.
=> 0
