# An entry that was taken out is never nowhere: where it cannot be printed on stdout it stands on stderr
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ana}
injury: {date: 2026-10-05, side: left}
log:
  - date: 2026-10-10
    check_in: {walk: normal}   # seen twice
  - date: 2026-10-11
    notes: rain
$ rehab amend a.yaml --date 2026-10-10 --remove --today 2026-10-12 > /dev/full
! The entry that is taken out:
!
! \--- a.yaml
! +++ a.yaml
! @@ -2,7 +2,5 @@
!  athlete: {name: Ana}
!  injury: {date: 2026-10-05, side: left}
!  log:
! -  - date: 2026-10-10
! -    check_in: {walk: normal}   # seen twice
!    - date: 2026-10-11
!      notes: rain
! rehab: cannot write to standard output: no space left on device; all is saved
=> 0

$ rehab amend a.yaml --notes sun --today 2026-10-12 > /dev/full
! What is changed:
!
! \--- a.yaml
! +++ a.yaml
! @@ -3,4 +3,4 @@
!  injury: {date: 2026-10-05, side: left}
!  log:
!    - date: 2026-10-11
! -    notes: rain
! +    notes: sun
! rehab: cannot write to standard output: no space left on device; all is saved
=> 0

$ tail -n 3 a.yaml
log:
  - date: 2026-10-11
    notes: sun
=> 0

$ rehab fmt a.yaml > /dev/full
=> 0

$ printf 'rehab: athlete/1\nathlete: {name: Ana}\ninjury:\n    date: 2026-10-05\nlog:\n' > b.yaml; rehab fmt b.yaml > /dev/full
! rehab: cannot write to standard output: no space left on device; all is saved
=> 0

$ cat b.yaml; rehab fmt --check b.yaml
rehab: athlete/1
athlete: {name: Ana}
injury:
  date: 2026-10-05
log:
=> 0

--- file: cases.yaml
rehab: test/1
plan: hansen
cases:
  - case: some pain moves one step back
    injury: {date: 2026-03-02}
    days:
      - date: 2026-03-07
        check_in: {walk: normal}
        as_prescribed: {pain: 2, fatigue: none, stride: even}
        today: 2026-03-08
        expect: {decision: repeat}
$ rehab test cases.yaml --accept > /dev/full
! rehab: cannot write to standard output: no space left on device; all is saved
=> 0

$ tail -n 1 cases.yaml
        expect: {decision: regress}
=> 0

$ rehab amend a.yaml --remove --today 2026-10-12 > /dev/full 2> /dev/full
=> 3

$ rehab amend a.yaml --remove --today 2026-10-12 >&- 2>&-
=> 3

$ tail -n 3 a.yaml
log:
  - date: 2026-10-11
    notes: sun
=> 0
