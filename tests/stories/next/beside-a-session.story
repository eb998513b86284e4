# What is done on the day of a session under way, once it was begun, is beside it: the sheet has what is left of the session
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 2, fatigue: none, stride: even}]
  - date: 2026-03-08
    finished: no
    work: [{running_a: 3 x 5 m, pain: 0}]
  - date: 2026-03-08
    work: [{running_a: 1 x 5 m, pain: 0}]
$ rehab next a.yaml --as-of 2026-03-08 | head -4
CONTINUE  Running A 3 x 5 m
          No more runs today beyond these drills, however good it feels.

Anna - Sunday 8 March 2026, day 7 after the injury
=> 0

$ rehab log a.yaml "running_a: 3 x 5 m" --pain 0 --today 2026-03-08
a.yaml: added to Sunday 8 March: Running A 3 x 5 m, pain 0
next: Mon 9 March, the same session again: Running A 4 x 5 m
No step up: fatigue was not written down: rehab amend a.yaml --fatigue ANSWER
=> 0

$ tail -n 9 a.yaml
    work: [{acceleration: 5 x 10 m @ 50%, pain: 2, fatigue: none, stride: even}]
  - date: 2026-03-08
    work:
      - running_a: 3 x 5 m
        pain: 0
      - running_a: 3 x 5 m
        pain: 0
  - date: 2026-03-08
    work: [{running_a: 1 x 5 m, pain: 0}]
=> 0
