# The coach's word and the physio's limits
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s, 20 m: 2.90 s}}
injury: {date: 2012-03-05, side: left}
log:
  - date: 2012-03-10
    check_in: {walk: normal}    # looked at twice
    work:
      - acceleration: 3 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: slight
# the end
$ rehab log a.yaml --limits "80%, 20 m" --by "City Physio" --coach "rest 2 days" --reason "left: guarded" --today 2012-03-11
a.yaml: added to Sunday 11 March: limits of City Physio: nothing above 80% and no run longer than 20 m; City Physio said rest 2 days: Left: guarded
What holds now: City Physio allows nothing above 80% and no run longer than 20 m.
next: Tue 13 March, the same session again: Acceleration 5 x 10 m @ 50%
=> 0

$ rehab log a.yaml --coach "start at 10m-set" --by "D. H." --reason 'looks good, "even"' --today 2012-03-12
a.yaml: added to Monday 12 March: D. H. said start at Acceleration 5 x 10 m @ 50%: Looks good, "even"
next: Tue 13 March, set by the coach's word: Acceleration 5 x 10 m @ 50%
=> 0

$ rehab log a.yaml --limits none --today 2012-03-13
a.yaml: added to Tuesday 13 March: no limits any more
No limits hold now. Lifted: nothing above 80% and no run longer than 20 m.
next: Tue 13 March, set by the coach's word: Acceleration 5 x 10 m @ 50%
=> 0

$ tail -n 8 a.yaml
  - date: 2012-03-11
    limits: {intensity: 80%, distance: 20 m, by: City Physio}
    coach: {by: City Physio, says: rest 2 days, reason: "left: guarded"}
  - date: 2012-03-12
    coach: {by: D. H., says: start at 10m-set, reason: "looks good, \\"even\\""}
  - date: 2012-03-13
    limits: none
# the end
=> 0

$ rehab check a.yaml --today 2012-03-13
=> 0
