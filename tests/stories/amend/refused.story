# What cannot be is refused, and nothing is written
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s, 20 m: 2.90 s}}
injury: {date: 2012-03-05, side: left}
log:
  - date: 2012-03-10
    check_in: {walk: normal}    # looked at twice
    work:
      - march: 2 x 10 m
      - acceleration: 3 x 10 m @ 50%   # into the wind
        pain: 5        # mistyped
        fatigue: none
        stride: even
  # two days later
  - date: 2012-03-12
    check_in: {morning: fine}
    work:
      - acceleration: 3 x 10 m @ 50%
        pain: 0
  - date: 2012-03-12
    coach: {by: D. H., says: repeat, reason: left foot}
# the end
$ rehab amend a.yaml --today 2012-03-13
! rehab: Nothing to change: give what the entry is to say, or --remove.
=> 2

$ rehab amend a.yaml --pian 3 --today 2012-03-13
! rehab: --pian: no such option, and plan hansen asks for nothing of that name; did you mean --pain?
=> 2

$ rehab amend a.yaml --remov yes --today 2012-03-11
! rehab: --remov: no such option, and plan hansen asks for nothing of that name; did you mean --remove?
=> 2

$ rehab amend a.yaml --date 2012-03-10 --pain 11 --today 2012-03-13
! rehab: --pain 11: 11 is off the scale 0..10
=> 2

$ rehab amend a.yaml --line 0x --remove --today 2012-03-13
! rehab amend: --line 0x: write it as a whole number from 1 on
=> 2

$ rehab amend - --remove --today 2012-03-13
! rehab: amend writes into a file, so - will not do for FILE
=> 2

$ rehab amend a.yaml - --today 2012-03-13
! rehab amend: - will not do here: give what is to change, or --remove
=> 2

$ rehab amend a.yaml --date 2012-03-10 "acceleration: 3 x 10 m @ 50%" --times 0.2,3.5,3.6 --today 2012-03-13
! rehab: --times 0.2,3.5,3.6: 0.2 s over 10 m is faster than 12.5 m/s; did you mean 2
=> 2

$ rehab amend none.yaml --remove --today 2012-03-13
! rehab: cannot open none.yaml: no such file or directory
=> 2
