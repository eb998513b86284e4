# Whose next session changes: a file that cannot be read is an error, and the others are answered; as annotations each on its own file
--- file: a.yaml
rehab: plan/1
extends: hansen
name: a
--- file: b.yaml
rehab: plan/1
extends: hansen
name: b
stages:
  - stage: short
    enter: {days_since_injury: ">= 9"}
--- file: ann.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-08
    check_in: {walk: normal}
--- file: ben.yaml
rehab: athlete/1
athlete: {name: Ben}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    coach: {by: Coach, says: cleared, reason: seen}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
--- file: bad.yaml
rehab: athlete/1
athlete: {nmae: Cleo}
injury: {date: 2026-03-02}
log: []
$ rehab plan diff a.yaml b.yaml ann.yaml bad.yaml ben.yaml gone.yaml --today 2026-03-08 --max-states 200 | tail -n 2
ann.yaml: later: start 10m-set on 2026-03-08 -> wait; the last step moves from 2026-03-30 to 2026-04-02
ben.yaml: the same: wait; the last step moves from 2026-03-31 to 2026-04-02
! bad.yaml:2:11: error: unknown key "nmae"
!   2 | athlete: {nmae: Cleo}
!     |           ^
!     = allowed: name, sport, born, clinician, best; did you mean "name"?
! rehab: cannot open gone.yaml: no such file or directory
! rehab: 2 of 4 files could not be read
=> 0

$ rehab plan diff a.yaml b.yaml ann.yaml bad.yaml ben.yaml --today 2026-03-08 --max-states 200 --format github | tail -n 2
::warning file=ben.yaml,title=the forecast moves::the same: wait; the last step moves from 2026-03-31 to 2026-04-02
a.yaml and b.yaml differ in one way
! ::error file=bad.yaml,line=2,col=11,title=unknown-key::unknown key "nmae"%0Aallowed: name, sport, born, clinician, best; did you mean "name"?
! ::error title=failure::1 of 3 files could not be read
=> 0

$ rehab plan diff a.yaml b.yaml bad.yaml ben.yaml --today 2026-03-08 --max-states 200 --format json | grep -o '"athletes":\[{"file":"[a-z.]*","fits":[a-z]*,"changes":[a-z]*'
"athletes":[{"file":"ben.yaml","fits":true,"changes":false
! {"schema":"rehab.error/1","file":"bad.yaml","line":2,"column":11,"severity":"error","id":"unknown-key","message":"unknown key \\"nmae\\"","hint":"allowed: name, sport, born, clinician, best; did you mean \\"name\\"?"}
! {"schema":"rehab.error/1","file":"","line":null,"column":null,"severity":"error","id":"failure","message":"1 of 2 files could not be read","hint":""}
=> 0
