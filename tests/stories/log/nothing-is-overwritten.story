# What the log says already is never overwritten
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
$ rehab log a.yaml "acceleration: 2 x 10 m @ 50%" --today 2012-03-10
! rehab: a.yaml is left as it was: 2012-03-10 holds a session already, and a day holds one at most
=> 2

$ rehab log a.yaml --pain 3 --today 2012-03-10
! rehab: a.yaml: line 9 says pain 0. To change it: rehab amend a.yaml --pain 3
=> 2

$ rehab log a.yaml --check-in walk=limp --today 2012-03-10
a.yaml: added to Saturday 10 March: check-in: walk limp
Two answers on Sat 10 March, walk normal and limp: limp counts, the worse of the two.
Done for today. The next session is on Mon 12 March at the earliest, once the walk is normal again and the rest of that day's check-in is good: morning, tone, ache, ill and twinge: rehab log a.yaml --date 2012-03-12 --check-in walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
=> 0

$ cat a.yaml
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
  - date: 2012-03-10
    check_in: {walk: limp}
# the end
=> 0
