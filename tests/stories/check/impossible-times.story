# A time that nobody can have run is an error where it is written, with what was probably meant
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 0.95 s, 60 m: 695 s}}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal}
    work:
      - acceleration: 3 x 10 m @ 50%
        pain: 0
        times: [37, 3.8, 3.7]
$ rehab check a.yaml --today 2012-03-10
! a.yaml:2:35: error: 0.95 s over 10 m is faster than anybody from a standing start, 1.5 s
!   2 | athlete: {name: Ann, best: {10 m: 0.95 s, 60 m: 695 s}}
!     |                                   ^
! a.yaml:2:49: error: 695 s over 60 m is slower than 0.5 m/s
!   2 | athlete: {name: Ann, best: {10 m: 0.95 s, 60 m: 695 s}}
!     |                                                 ^
!     = did you mean 6.95 s
! a.yaml:10:17: error: 37 s over 10 m is slower than 0.5 m/s
!   10 |         times: [37, 3.8, 3.7]
!      |                 ^
!      = did you mean 3.7
=> 2
