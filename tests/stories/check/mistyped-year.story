# A year that was mistyped is one error at its own line, with the date that was meant
--- file: ahead.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-10-05}
log:
  - date: 2026-10-10
    check_in: {walk: normal}
  - date: 2027-10-11
    check_in: {morning: fine}
  - date: 2026-10-12
    check_in: {morning: fine}
--- file: last.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-10-05}
log:
  - date: 2026-10-10
    check_in: {walk: normal}
  - date: 2027-10-11
    check_in: {morning: fine}
--- file: behind.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-12-20}
log:
  - date: 2026-12-30
    check_in: {walk: normal}
  - date: 2026-01-02
    check_in: {morning: fine}
--- file: injury.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2027-10-05}
log:
  - date: 2026-10-10
    check_in: {walk: normal}
  - date: 2026-10-11
    check_in: {morning: fine}
$ rehab check ahead.yaml --today 2026-10-12
! ahead.yaml:7:11: error: 2027-10-11 comes before the 2026-10-12 of line 9
!   7 |   - date: 2027-10-11
!     |           ^
!     = did you mean 2026-10-11?
=> 2

$ rehab check last.yaml --today 2026-10-12
! last.yaml:7:5: error: asked for 2026-10-12, and an entry is of 2027-10-11
!   7 |   - date: 2027-10-11
!     |     ^
!     = did you mean 2026-10-11? --as-of 2026-10-12 leaves out what was logged later
=> 2

$ rehab next last.yaml --as-of 2026-10-12
! last.yaml:7:11: error: 2027-10-11 is later than tomorrow
!   7 |   - date: 2027-10-11
!     |           ^
!     = did you mean 2026-10-11?
=> 2

$ rehab check behind.yaml --today 2027-01-03
! behind.yaml:7:11: error: 2026-01-02 comes after the 2026-12-30 of line 5
!   7 |   - date: 2026-01-02
!     |           ^
!     = did you mean 2027-01-02?
=> 2

$ rehab check injury.yaml --today 2026-10-12
! injury.yaml:5:11: error: 2026-10-10 is before the injury of 2027-10-05
!   5 |   - date: 2026-10-10
!     |           ^
!     = did you mean 2027-10-10, or was the injury on 2026-10-05?
=> 2

--- file: right.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-10-05}
log:
  - date: 2026-10-10
    check_in: {walk: normal}
$ rehab next right.yaml --today 2025-10-11
! right.yaml:1:1: error: asked for 2025-10-11, before the injury
!   1 | rehab: athlete/1
!     | ^
!     = did you mean 2026-10-11?
=> 2

$ rehab next right.yaml --today 2026-10-07
! right.yaml:5:5: error: asked for 2026-10-07, and the log goes on after it
!   5 |   - date: 2026-10-10
!     |     ^
!     = --as-of 2026-10-07 leaves out what was logged later
=> 2

$ rehab log right.yaml --date 2025-10-11 --check-in walk=normal --today 2026-10-12
! rehab: --date 2025-10-11: 2025-10-11 is before the injury of 2026-10-05; did you mean 2026-10-11, or was the injury on 2025-10-05?
=> 2

$ rehab log right.yaml --date 2027-10-11 --check-in walk=normal --today 2026-10-12
! rehab: --date 2027-10-11: 2027-10-11 is later than tomorrow; did you mean 2026-10-11?
=> 2
