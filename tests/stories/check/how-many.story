# What is too many steps or days says how many there may be, and a word needs a name
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    coach: {by: Lind, says: regress 40000, reason: tired}
  - date: 2026-03-06
    coach: {by: Lind, says: rest 366 days, reason: tired}
  - date: 2026-03-06
    coach: {by: none, says: repeat, reason: tired}
$ rehab check a.yaml --today 2026-03-07
! a.yaml:6:37: error: "40000" is no number of steps from 1 to 256
!   6 |     coach: {by: Lind, says: regress 40000, reason: tired}
!     |                                     ^
!     = write "regress 2"
! a.yaml:8:34: error: "366 days" is no number of days from 1 to 365
!   8 |     coach: {by: Lind, says: rest 366 days, reason: tired}
!     |                                  ^
!     = write "rest 2 days"
! a.yaml:10:17: error: "none" is nobody's name
!   10 |     coach: {by: none, says: repeat, reason: tired}
!      |                 ^
!      = the name of whoever says it
=> 2
