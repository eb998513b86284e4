# Every error of a file, each with its place and what was probably meant
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work:
      - acceleration: 3 x 10 m @ 50
        pian: 0
        fatigue: tierd
  - date: 2026-03-06
    coach: {says: repeet, by: D. H.}
$ rehab check a.yaml --today 2026-03-09
! a.yaml:8:34: error: 50 has no unit
!   8 |       - acceleration: 3 x 10 m @ 50
!     |                                  ^
!     = write 50%
! a.yaml:9:9: error: unknown key "pian"
!   9 |         pian: 0
!     |         ^
!     = allowed: pain, fatigue, stride, stiffness, twinge, red_flag, sign, times; did you mean "pain"?
! a.yaml:10:18: error: unknown word "tierd"
!   10 |         fatigue: tierd
!      |                  ^
!      = allowed: none, some, tired, draggy; did you mean "tired"?
! a.yaml:11:11: error: 2026-03-06 comes after the 2026-03-07 of line 5
!   11 |   - date: 2026-03-06
!      |           ^
!      = a log is in order of time: this entry goes further up
! a.yaml:12:12: error: a coach's word needs the key "reason"
!   12 |     coach: {says: repeet, by: D. H.}
!      |            ^
!      = why
! a.yaml:12:19: error: "repeet" is not understood
!   12 |     coach: {says: repeet, by: D. H.}
!      |                   ^
!      = allowed: repeat, regress 2, rest 2 days, start at STEP, cleared, full speed; did you mean "repeat"?
=> 2
$ rehab check a.yaml --today 2026-03-09 --format json
! {"schema":"rehab.error/1","file":"a.yaml","line":8,"column":34,"severity":"error","id":"notation","message":"50 has no unit","hint":"write 50%"}
! {"schema":"rehab.error/1","file":"a.yaml","line":9,"column":9,"severity":"error","id":"unknown-key","message":"unknown key \\"pian\\"","hint":"allowed: pain, fatigue, stride, stiffness, twinge, red_flag, sign, times; did you mean \\"pain\\"?"}
! {"schema":"rehab.error/1","file":"a.yaml","line":10,"column":18,"severity":"error","id":"notation","message":"unknown word \\"tierd\\"","hint":"allowed: none, some, tired, draggy; did you mean \\"tired\\"?"}
! {"schema":"rehab.error/1","file":"a.yaml","line":11,"column":11,"severity":"error","id":"date","message":"2026-03-06 comes after the 2026-03-07 of line 5","hint":"a log is in order of time: this entry goes further up"}
! {"schema":"rehab.error/1","file":"a.yaml","line":12,"column":12,"severity":"error","id":"missing-key","message":"a coach's word needs the key \\"reason\\"","hint":"why"}
! {"schema":"rehab.error/1","file":"a.yaml","line":12,"column":19,"severity":"error","id":"notation","message":"\\"repeet\\" is not understood","hint":"allowed: repeat, regress 2, rest 2 days, start at STEP, cleared, full speed; did you mean \\"repeat\\"?"}
=> 2
