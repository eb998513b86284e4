# Of a folder the athletes are meant, not the plans and cases beside them
--- file: squad/ann.yaml
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
--- file: squad/away/BOB.YAML
rehab: athlete/1
athlete: {name: Bob}
injury: {date: 2026-03-02}
log:
--- file: squad/ours.yaml
rehab: plan/1
extends: hansen
name: ours
--- file: squad/ci.yaml
on: push
--- file: plans/ours.yaml
rehab: plan/1
extends: hansen
name: ours
$ rehab next squad --as-of 2026-03-08 --format table
ATHLETE             DATE        DECISION  STEP      CAP   WARNINGS  DOSE
Ann                 2026-03-08  repeat    2 of 17   50%   0         Acceleration 5 x 10 m @ 50%
Bob                 -           wait      -         -     0         -
! squad/ci.yaml:1:1: warning: passed over: it has no key "rehab"
!   1 | on: push
!     | ^
=> 0

$ rehab next squad/away --as-of 2026-03-08 --format table
ATHLETE             DATE        DECISION  STEP      CAP   WARNINGS  DOSE
Bob                 -           wait      -         -     0         -
=> 0

$ rehab next plans squad/ann.yaml --as-of 2026-03-08 --format table
ATHLETE             DATE        DECISION  STEP      CAP   WARNINGS  DOSE
Ann                 2026-03-08  repeat    2 of 17   50%   0         Acceleration 5 x 10 m @ 50%
! rehab: plans holds no athlete file; one begins with rehab: athlete/1
=> 2
