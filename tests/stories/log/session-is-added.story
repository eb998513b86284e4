# A session is added to the end of the log, and the rest of the file stays
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
$ rehab log a.yaml "acceleration: 5x10m @50%" --pain 1 --fatigue some --stride slight --times 3.6,3.5 --today 2012-03-11
a.yaml: added to Sunday 11 March: Acceleration 5 x 10 m @ 50%, pain 1, fatigue some, stride slight, in 3.6 and 3.5 s
next: Mon 12 March, one step up: Acceleration 2 x 5 x 10 m @ 50%
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
  - date: 2012-03-11
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 1
        fatigue: some
        stride: slight
        times: [3.6, 3.5]
# the end
=> 0
