# What `log` writes is what a person would have written: the next session is the same
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s, 20 m: 2.90 s}}
injury: {date: 2012-03-05, side: left}
log:
--- file: b.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s, 20 m: 2.90 s}}
injury: {date: 2012-03-05, side: left}
log:
  - date: 2012-03-10
    check_in: {walk: normal}
    work:
      - march: 2 x 10 m
      - acceleration: 3 x 10 m @ 50%
        pain: 0
        fatigue: some
        times: [3.6, 3.5, 3.6]
  - date: 2012-03-11
    check_in: {morning: sore}
    coach: {by: D. H., says: repeat, reason: left foot guarded}
$ rehab log a.yaml --check-in walk=normal --today 2012-03-10
a.yaml: added to Saturday 10 March: check-in: walk normal
next: Sat 10 March, first session: Acceleration 5 x 10 m @ 50%
=> 0

$ rehab log a.yaml "march: 2 x 10 m" "acceleration: 3 x 10 m @ 50%" --pain 0 --fatigue some --times "3.6 3.5 3.6" --today 2012-03-10
a.yaml: added to Saturday 10 March: March 2 x 10 m; Acceleration 3 x 10 m @ 50%, pain 0, fatigue some, in 3.6, 3.5 and 3.6 s
next: Sun 11 March, the same session again: Acceleration 5 x 10 m @ 50%
=> 0

$ rehab log a.yaml --morning sore --coach repeat --by "D. H." --reason "left foot guarded" --today 2012-03-11
a.yaml: added to Sunday 11 March: check-in: morning sore; D. H. said repeat: Left foot guarded
Today is off. Sore in the morning: a day off. The next session is tomorrow at the earliest, once the morning is no longer sore and the rest of that day's check-in is good: walk, tone, ache, ill and twinge: rehab log a.yaml --date 2012-03-12 --check-in walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
=> 0

$ cp a.yaml c.yaml
=> 0

$ rehab next a.yaml --today 2012-03-11 --format json > a.json
=> 0

$ cp b.yaml a.yaml
=> 0

$ rehab next a.yaml --today 2012-03-11 --format json > b.json
=> 0

$ cmp a.json b.json
=> 0

$ diff b.yaml c.yaml
=> 0
