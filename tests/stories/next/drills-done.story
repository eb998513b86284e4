# Where limits leave drills alone, drills that are done are done for the day, and are not asked for again
--- file: a.yaml
rehab: athlete/1
athlete: {name: Mia}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-08
    limits: {runs: none, until: 2026-03-10, by: City Physio}
    check_in: {walk: normal, morning: fine, tone: normal, ache: 0, ill: no, stiffness: none, twinge: no, red_flag: no}
$ rehab log a.yaml --today 2026-03-08 --as-prescribed --pain 0 --fatigue none
a.yaml: added to Sunday 8 March: March 2 x 10 m; A skip 2 x 10 m; Running A 2 x 5 m, pain 0, fatigue none
next: Mon 9 March, one step up: March 2 x 10 m, then A skip 2 x 10 m, then Running A 2 x 5 m
=> 0
$ rehab next a.yaml --today 2026-03-08 | sed '/^$/,$d'
DONE    for today
NEXT    Mon 9 March: drills only
        No runs today beyond these drills, however good it feels.
        City Physio allows no runs, until Tue 10 March.
=> 0
$ rehab log a.yaml --today 2026-03-08 --as-prescribed
! rehab: --as-prescribed: 2026-03-08 holds a session already
=> 2
$ rehab track a.yaml --today 2026-03-08 </dev/null 2>&1 | tail -n 3
  Done for today. Next: Mon 9 March, one step up: March 2 x 10 m, then A skip 2
  x 10 m, then Running A 2 x 5 m
=> 0
$ rehab next a.yaml --today 2026-03-08 --format table --days 4
IF ALL GOES WELL; ? hangs on an answer of that day
ATHLETE        Sun 8    Mon 9    Tue 10   Wed 11
Mia            done     drills   drills   10m@50%
=> 0
