# A day before the log's end is one error, whatever the log holds, and it says how to leave out what was logged later
--- file: ann.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work:
      - acceleration: 3 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
  - date: 2026-03-08
    check_in: {morning: fine}
  - date: 2026-03-09
    check_in: {morning: fine}
$ rehab next ann.yaml --today 2026-03-05
! ann.yaml:5:5: error: asked for 2026-03-05, and the log goes on after it
!   5 |   - date: 2026-03-07
!     |     ^
!     = --as-of 2026-03-05 leaves out what was logged later
=> 2

$ rehab next ann.yaml --as-of 2026-03-05 | head -n 1
WAIT    no running yet
=> 0

$ rehab next ann.yaml --today 2026-03-01
! ann.yaml:1:1: error: asked for 2026-03-01, before the injury
!   1 | rehab: athlete/1
!     | ^
!     = give a later --today or --as-of
=> 2

$ rehab log ann.yaml --check-in morning=fine --today 2026-03-05
! ann.yaml:5:5: error: asked for 2026-03-05, and the log goes on after it
!   5 |   - date: 2026-03-07
!     |     ^
!     = --as-of 2026-03-05 leaves out what was logged later
=> 2

$ rehab check ann.yaml --today 2026-03-05
! ann.yaml:5:5: error: asked for 2026-03-05, and the log goes on after it
!   5 |   - date: 2026-03-07
!     |     ^
!     = --as-of 2026-03-05 leaves out what was logged later
=> 2
