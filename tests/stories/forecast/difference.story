# Where the sheet waits or says another session than the forecast, both are named
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-02}
target: {date: 2026-03-08, event: a race}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work:
      - acceleration: 2 x 5 x 10 m @ 60% rest 2-4 min
        pain: 0
        fatigue: none
        stride: even
  - date: 2026-03-08
    check_in: {walk: limp}
$ rehab forecast a.yaml --today 2026-03-09 | head -n 10
! a.yaml:4:16: error: the target lies before the injury of 2026-03-02
!   4 | target: {date: 2026-03-08, event: a race}
!     |                ^
=> 0
