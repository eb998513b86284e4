# A plan is looked for beside the link to an athlete's file, then beside the file itself
--- file: squad/ann.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
plan: ours.yaml
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work:
      - acceleration: 3 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
--- file: squad/ours.yaml
rehab: plan/1
extends: base.yaml
name: ours
--- file: squad/base.yaml
rehab: plan/1
extends: hansen
name: base
$ mkdir home plans; ln -s ../squad/ann.yaml home/ann.yaml; rehab next home/ann.yaml --as-of 2026-03-08 --format table
ATHLETE             DATE        DECISION  STEP      CAP   WARNINGS  DOSE
Ann                 2026-03-08  repeat    2 of 17   50%   0         Acceleration 5 x 10 m @ 50%
=> 0

$ ln -s ../squad/ours.yaml plans/club.yaml; rehab plan show plans/club.yaml --flat | head -n 1
# ours, with all that it extends in one file: squad/base.yaml, hansen
=> 0

$ printf 'rehab: plan/1\nextends: hansen-cautious\nname: other\n' > home/ours.yaml; rehab next home/ann.yaml --as-of 2026-03-08 --format table
ATHLETE             DATE        DECISION  STEP      CAP   WARNINGS  DOSE
Ann                 2026-03-08  progress  3 of 21   60%   0         Acceleration 5 x 10 m @ 50%
=> 0

$ rm home/ours.yaml squad/ours.yaml; rehab next home/ann.yaml --as-of 2026-03-08
! home/ann.yaml:4:7: error: cannot open home/ours.yaml: no such file or directory
!   4 | plan: ours.yaml
!     |       ^
!     = allowed: acl-run, aspetar, hansen-cautious, hansen
=> 2
