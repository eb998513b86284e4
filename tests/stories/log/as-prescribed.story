# The sheet's own work, so that only how it felt has to be said
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s, 20 m: 2.90 s}}
injury: {date: 2012-03-05, side: left}
log:
$ rehab log a.yaml --as-prescribed --pain 0 --fatigue none --stride slight --check-in walk=normal --today 2012-03-10
a.yaml: added to Saturday 10 March: check-in: walk normal; March 2 x 10 m; A skip 2 x 10 m; Running A 2 x 5 m; Acceleration 5 x 10 m @ 50%, pain 0, fatigue none, stride slight
next: Sun 11 March, one step up: Acceleration 2 x 5 x 10 m @ 50%
=> 0

$ rehab log a.yaml --as-prescribed --pain 0 --today 2012-03-10
! rehab: --as-prescribed: 2012-03-10 holds a session already
=> 2

$ rehab log a.yaml --as-prescribed --check-in morning=sore --today 2012-03-11
! rehab: --as-prescribed: no session is prescribed; rehab next says why
=> 2

$ cat a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s, 20 m: 2.90 s}}
injury: {date: 2012-03-05, side: left}
log:
  - date: 2012-03-10
    check_in: {walk: normal}
    work:
      - march: 2 x 10 m rest 1-2 min
      - skip: 2 x 10 m rest 1-2 min
      - running_a: 2 x 5 m rest 1-2 min
      - acceleration: 5 x 10 m @ 50% rest 2-4 min
        pain: 0
        fatigue: none
        stride: slight
=> 0
