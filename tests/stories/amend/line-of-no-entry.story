# A line where no entry stands means none: not the last one, and least of all to take it out
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ana}
injury: {date: 2026-10-05, side: left}
log:
  # week one
  - date: 2026-10-10
    check_in:   # before
      walk: normal

  # evening
  - date: 2026-10-11
    coach: {by: D. H., says: repeat, reason: "left, foot"}  # by phone

# trailer
target: {date: 2026-12-01}
$ for n in 3 5 9 10 13 14 15 16 9999; do rehab amend a.yaml --line $n --remove --today 2026-10-12; done
! rehab: a.yaml: --line 3: no entry stands there
! rehab: a.yaml: --line 5: no entry stands there
! rehab: a.yaml: --line 9: no entry stands there
! rehab: a.yaml: --line 10: no entry stands there
! rehab: a.yaml: --line 13: no entry stands there
! rehab: a.yaml: --line 14: no entry stands there
! rehab: a.yaml: --line 15: no entry stands there
! rehab: a.yaml: --line 16: no entry stands there
! rehab: a.yaml: --line 9999: no entry stands there
=> 2

$ for n in 6 8 11 12; do rehab amend a.yaml --line $n --remove --dry-run --today 2026-10-12 | grep '^-  - date'; done
-  - date: 2026-10-10
-  - date: 2026-10-10
-  - date: 2026-10-11
-  - date: 2026-10-11
=> 0

--- file: b.yaml
rehab: athlete/1
athlete: {name: Ana}
injury: {date: 2026-10-05, side: left}
log:
-
  date: 2026-10-10
  check_in: {walk: normal,
    morning: fine}
-
  date: 2026-10-11
  notes: >-
    a b
$ for n in 9 13; do rehab amend b.yaml --line $n --remove --today 2026-10-12; done
! rehab: b.yaml: --line 9: no entry stands there
! rehab: b.yaml: --line 13: no entry stands there
=> 2
