# A session that a rule ended says which answer ended it, and by which rule
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
  - date: 2026-03-07
    check_in: {walk: normal, morning: fine}
    finished: no
    work:
      - acceleration: 2 x 10 m @ 50%
        pain: 2
$ rehab next a.yaml --today 2026-03-07
END     Stop for today.
        Pain 2.
        To close it: rehab log a.yaml --finished

Anna - Saturday 7 March 2026, day 6 after the injury
Session 2, under way. Short accelerations, step 3 of 17.

WRITE   Worst pain in the hamstring while running, 0-10? Is the hamstring tired,
          or heavy (draggy)? (none, some, tired, draggy) Does the stride look
          even, left and right? (even, slight, guarded) At the track:
          rehab track a.yaml

WHY     Pain 2 or more, any twinge or any red flag: stop for today.
        More: rehab explain a.yaml; care: rehab next a.yaml --long.
Plan: Hansen hamstring running progression. It does not diagnose.
=> 0
