# What the log says already is never overwritten; drills beside a session are extra work
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
$ rehab log a.yaml --pain 3 --today 2012-03-10
! rehab: a.yaml is left as it was: the last line of 2012-03-10 says that already; nothing is overwritten
=> 2

$ rehab log a.yaml "march: 2 x 10 m" --today 2012-03-10
a.yaml: 2012-03-10 added
next: Sun 11 March, the same session again: Acceleration 5 x 10 m @ 50%
=> 0

$ rehab log a.yaml --check-in walk=limp --today 2012-03-10
a.yaml: 2012-03-10 added
Done for today. The next session is on Mon 12 March at the earliest, once the walk is normal again.
=> 0

$ rehab log a.yaml "march: 2 x 10 m" --today 2012-03-12 --date 2012-03-09
! rehab: a.yaml is left as it was: the log goes on to 2012-03-10, and its entries stand in order of time
! The entry, to be put in by hand:
!
!   - date: 2012-03-09
!     work:
!       - march: 2 x 10 m
=> 3

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
    work:
      - march: 2 x 10 m
  - date: 2012-03-10
    check_in: {walk: limp}
# the end
=> 0
