# A folder stands for the files in it; what is not ours is passed over, and annotations name the line
--- file: squad/anna.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-02}
log: []
--- file: squad/ben.yaml
rehab: athlete/1
athlete: {nmae: Ben}
injury: {date: 2026-03-02}
log: []
--- file: squad/.ci/hidden.yaml
on: push
--- file: squad/ci.yml
on: push
$ rehab check squad
! squad/ben.yaml:2:11: error: unknown key "nmae"
!   2 | athlete: {nmae: Ben}
!     |           ^
!     = allowed: name, sport, born, clinician, best; did you mean "name"?
! squad/ci.yml:1:1: warning: passed over: it has no key "rehab"
!   1 | on: push
!     | ^
! rehab: 1 of 3 files could not be read
=> 2

$ rehab check squad --quiet --format github
! ::error file=squad/ben.yaml,line=2,col=11,title=unknown-key::unknown key "nmae"%0Aallowed: name, sport, born, clinician, best; did you mean "name"?
! ::error title=failure::1 of 3 files could not be read
=> 2

$ rehab check squad --format json
! {"schema":"rehab.error/1","file":"squad/ben.yaml","line":2,"column":11,"severity":"error","id":"unknown-key","message":"unknown key \\"nmae\\"","hint":"allowed: name, sport, born, clinician, best; did you mean \\"name\\"?"}
! {"schema":"rehab.error/1","file":"squad/ci.yml","line":1,"column":1,"severity":"warning","id":"passed-over","message":"passed over: it has no key \\"rehab\\"","hint":""}
! {"schema":"rehab.error/1","file":"","line":null,"column":null,"severity":"error","id":"failure","message":"1 of 3 files could not be read","hint":""}
=> 2

$ mkdir empty; rehab check empty
! rehab: empty holds no YAML file
=> 2
