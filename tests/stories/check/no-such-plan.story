# A plan that is not there hides nothing else that is wrong in the file, but what stands in its log
--- file: a.yaml
rehab: athlete/1
athlete: {nme: Ann}
injury: {date: 2026-03-41}
plan: hansn
log:
  - date: 2026-03-08
    work: [{of_that_plan: 5 x 10 m}]
gaol: none
$ rehab check a.yaml
! a.yaml:4:7: error: cannot open hansn: no such file or directory
!   4 | plan: hansn
!     |       ^
!     = did you mean hansen
! a.yaml:2:11: error: unknown key "nme"
!   2 | athlete: {nme: Ann}
!     |           ^
!     = allowed: name, sport, born, clinician, best; did you mean "name"?
! a.yaml:3:16: error: "2026-03-41" is no day of the calendar
!   3 | injury: {date: 2026-03-41}
!     |                ^
!     = the days of 2026-03 are 01 to 31
! a.yaml:8:1: error: unknown key "gaol"
!   8 | gaol: none
!     | ^
!     = allowed: rehab, athlete, injury, target, plan, log
=> 2
