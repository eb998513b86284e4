# One bad file hides no other, and the highest status wins
--- file: good.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-02}
log:
--- file: bad.yaml
rehab: athlete/1
athlete: {name: Berta}
injury: {date: 2026-02-30}
log:
$ rehab next good.yaml bad.yaml none.yaml good.yaml --today 2026-03-09 --format table
ATHLETE             DATE        DECISION  STEP      CAP   WARNINGS  DOSE
Anna                -           wait      -         -     0         -
Anna                -           wait      -         -     0         -
! bad.yaml:3:16: error: "2026-02-30" is no day of the calendar
!   3 | injury: {date: 2026-02-30}
!     |                ^
!     = the days of 2026-02 are 01 to 28
! rehab: cannot open none.yaml: no such file or directory
! rehab: 2 of 4 files could not be read
=> 2
$ rehab next bad.yaml --today 2026-03-09 --format json
! {"schema":"rehab.error/1","file":"bad.yaml","line":3,"column":16,"severity":"error","id":"notation","message":"\\"2026-02-30\\" is no day of the calendar","hint":"the days of 2026-02 are 01 to 28"}
=> 2
$ printf 'good.yaml\n' | rehab next --files-from - --today 2026-03-09 --format table
ATHLETE             DATE        DECISION  STEP      CAP   WARNINGS  DOSE
Anna                -           wait      -         -     0         -
=> 0
