# Slips as people speak: units, numbers and dates in words; the hint is never the opposite of what was written
--- file: base.yaml
rehab: athlete/1
athlete:
  name: Ana
  best: {10 m: 1.90 s, 20 m: 3.15 s}
injury: {date: 2026-10-05, side: left}
log:
  - date: 2026-10-10
    check_in: {walk: normal, morning: fine}
    work:
      - acceleration: 3 x 10 m @ 50% rest 3 min
        pain: 0
        fatigue: none
        stride: even
        times: [3.8, 3.7, 3.8]
    notes: fine
  - date: 2026-10-11
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 1
        fatigue: some
        stride: even
$ sed '18s/.*/      - acceleration: 5 x 10 meters @ 50%/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:18:30: error: meters is no unit here
!   18 |       - acceleration: 5 x 10 meters @ 50%
!      |                              ^
!      = did you mean m
=> 2

$ sed '18s/.*/      - acceleration: 5 sets of 10 m @ 50%/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:18:25: error: sets is no unit here
!   18 |       - acceleration: 5 sets of 10 m @ 50%
!      |                         ^
!      = an x stands between the numbers: 5 x 10 m
=> 2

$ sed '18s/.*/      - acceleration: 10 m x 5 @ 50%/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:18:28: error: x is not understood here
!   18 |       - acceleration: 10 m x 5 @ 50%
!      |                            ^
!      = how often comes first, then how far: 5 x 10 m
=> 2

$ sed '18s/.*/      - acceleration: 5 x 10 m 50%/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:18:32: error: 50 is not understood here
!   18 |       - acceleration: 5 x 10 m 50%
!      |                                ^
!      = an intensity follows an @, as in @ 50%
=> 2

$ sed '19s/.*/        pain: 1.5/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:19:15: error: "1.5" is no whole number
!   19 |         pain: 1.5
!      |               ^
!      = did you mean 2? The scale goes from 0, none, to 10, the worst
=> 2

$ sed '19s/.*/        pain: 3 of 10/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:19:15: error: "3 of 10" is no whole number
!   19 |         pain: 3 of 10
!      |               ^
!      = did you mean 3? The scale goes from 0, none, to 10, the worst
=> 2

$ sed '19s/.*/        pain: none/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:19:15: error: "none" is no whole number
!   19 |         pain: none
!      |               ^
!      = did you mean 0? The scale goes from 0, none, to 10, the worst
=> 2

$ sed '21s/.*/        stride: uneven/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:21:17: error: unknown word "uneven"
!   21 |         stride: uneven
!      |                 ^
!      = allowed: even, slight, guarded
=> 2

$ sed '8s/.*/    check_in: {walk: abnormal, morning: fine}/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:8:22: error: unknown word "abnormal"
!   8 |     check_in: {walk: abnormal, morning: fine}
!     |                      ^
!     = allowed: normal, limp
=> 2

$ sed '8s/.*/    check_in: {walk: normal; morning: fine}/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:8:28: error: a ; separates nothing in braces
!   8 |     check_in: {walk: normal; morning: fine}
!     |                            ^
!     = write a comma in its place
!     = the rest of the file was not checked
=> 2

$ sed '16s/.*/  - date: 2026-10-11T10:00/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:16:11: error: "2026-10-11T10:00" is no date
!   16 |   - date: 2026-10-11T10:00
!      |           ^
!      = did you mean 2026-10-11?
=> 2

$ sed '16s/.*/  - date: 11 October 2026/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:16:11: error: "11 October 2026" is no date
!   16 |   - date: 11 October 2026
!      |           ^
!      = did you mean 2026-10-11?
=> 2

$ sed '16s/.*/  - date: 26-10-11/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:16:11: error: "26-10-11" is no date
!   16 |   - date: 26-10-11
!      |           ^
!      = did you mean 2026-10-11 or 2011-10-26?
=> 2
