# Slips of names: what was meant is said, all errors of a file are told at once, and none is told in words of lines nobody typed
$ rehab plan shw
! rehab plan: no such word; did you mean show
=> 2

$ rehab plan
! rehab plan: say which: list, show, new, diff
=> 2

$ rehab --verison
! rehab: no option --verison; did you mean --version?
=> 2

$ rehab help log amend
! rehab help: tells of one command, and amend is one word too many
=> 2

$ rehab help plan show | head -n 1
a plan as written, comments and all
=> 0

$ rehab amend nosuch.yaml
! rehab: cannot open nosuch.yaml: no such file or directory
=> 2

--- file: a.yaml
Rehab: athlete/1
athlete: {name: Ana}
injury: {date: 2026-10-05}
log:
$ rehab check a.yaml
! a.yaml:1:1: error: unknown key "Rehab"
!   1 | Rehab: athlete/1
!     | ^
!     = did you mean "rehab"?
=> 2

--- file: b.yaml
rehab: athlete/1
athlete: {name: Ana}
injuries: {date: 2026-10-05}
log:
$ rehab check b.yaml
! b.yaml:3:1: error: unknown key "injuries"
!   3 | injuries: {date: 2026-10-05}
!     | ^
!     = allowed: rehab, athlete, injury, target, plan, log; did you mean "injury"?
=> 2

--- file: p.yaml
rehab: plan/1
name: ours
extends: hansn
$ rehab check p.yaml
! p.yaml:3:10: error: cannot open hansn: no such file or directory
!   3 | extends: hansn
!     |          ^
!     = did you mean hansen?
=> 2

--- file: t.yaml
rehab: test/1
plan: hansen
cases:
  - case: x
    injury: {date: 2026-10-05}
    days:
      - date: 2026-10-10
        expect: {date: 12.10.2026, dose: "jog: 3 x 60 s"}
$ rehab check t.yaml
! t.yaml:8:24: error: not a date
!   8 |         expect: {date: 12.10.2026, dose: "jog: 3 x 60 s"}
!     |                        ^
!     = did you mean 2026-12-10 or 2026-10-12? a date like 2012-03-10, or none
! t.yaml:8:42: error: "jog: 3 x 60 s" is no line of work
!   8 |         expect: {date: 12.10.2026, dose: "jog: 3 x 60 s"}
!     |                                          ^
!     = write it in braces: {jog: 3 x 60 s}
=> 2

$ rehab init c.yaml --name Ana --injured 2026-10-05 --plan hansn --today 2026-10-12
! rehab: --plan hansn: cannot open hansn: no such file or directory; did you mean hansen
=> 2

$ rehab init c.yaml --name Ana --injured 2026-10-05 --best "10 m: 1.75 s" --best "10 m: 1.8 s" --today 2026-10-12
! rehab: --best: is given twice; say it once
! rehab: --best: there is a best time over 10 m already
=> 2

$ rehab init c.yaml --name Ana --injured 2026-10-05 --best "10 m: 1.75 s, 20 m: 2.9 s" --today 2026-10-12
c.yaml: made
No running yet. First run once the walk is normal: rehab log c.yaml --check-in walk=ANSWER
=> 0

$ grep best: c.yaml
  best: {10 m: 1.75 s, 20 m: 2.9 s}
=> 0

$ rehab log c.yaml --date 12.10.2026 --notes x --today 2026-10-12
! rehab log: --date 12.10.2026: not a date, write it as 2012-03-10, today, yesterday, or -3 for three days ago; did you mean 2026-12-10 or 2026-10-12?
=> 2

$ rehab log c.yaml --check-in walk=limp,walk=normal --today 2026-10-12
! rehab: --check-in walk=normal: is given twice; say it once
=> 2

$ rehab log c.yaml "acceleration: 3 x 10 m" --pain 1 --pain 2 --today 2026-10-12
! rehab: --pain 2: is given twice; say it once
=> 2

$ rehab log c.yaml --best "30 m: 3.95 s, 60 m: 6.95 s" --dry-run --today 2026-10-12 | grep '^[+]  best'
+  best: {10 m: 1.75 s, 20 m: 2.9 s, 30 m: 3.95 s, 60 m: 6.95 s}
=> 0

$ rehab plan new ours > ours.yaml; rehab fmt --check ours.yaml
=> 0
