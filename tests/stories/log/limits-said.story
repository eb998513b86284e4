# Limits as they are said
--- file: a.yaml
rehab: athlete/1
athlete: {name: Mia}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]

$ rehab log a.yaml --today 2026-03-08 --limits 'no running until 2026-03-10' --by 'City Physio' | tail -n 2
What holds now: City Physio allows no runs, until Tue 10 March.
next: Sun 8 March, one step up: March 2 x 10 m, then A skip 2 x 10 m, then Running A 2 x 5 m
=> 0
$ tail -n 2 a.yaml
  - date: 2026-03-08
    limits: {runs: none, until: 2026-03-10, by: City Physio}
=> 0
$ rehab log a.yaml --today 2026-03-08 --limits 'no runs until Tuesday' --by 'City Physio'
! rehab: --limits until Tuesday: "Tuesday" is no date; year, month, day: 2012-03-10
=> 2
$ rehab log a.yaml --today 2026-03-08 --limits '80% until today' --by 'City Physio' --dry-run | tail -n 2
+  - date: 2026-03-08
+    limits: {intensity: 80%, until: 2026-03-08, by: City Physio}
=> 0
