# With JSON all of stderr is JSON lines
--- file: ann.yaml
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
--- file: bad.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02, sied: left}
log:
$ rehab next bad.yaml ann.yaml --today 2026-03-08 --format json > /dev/null
! {"schema":"rehab.error/1","file":"bad.yaml","line":3,"column":28,"severity":"error","id":"unknown-key","message":"unknown key \\"sied\\"","hint":"allowed: date, side, muscle, site, grade; did you mean \\"side\\"?"}
! {"schema":"rehab.error/1","file":"","line":null,"column":null,"severity":"error","id":"failure","message":"1 of 2 files could not be read","hint":""}
=> 2

$ rehab check bad.yaml nosuch.yaml --today 2026-03-08 --format json
! {"schema":"rehab.error/1","file":"bad.yaml","line":3,"column":28,"severity":"error","id":"unknown-key","message":"unknown key \\"sied\\"","hint":"allowed: date, side, muscle, site, grade; did you mean \\"side\\"?"}
! {"schema":"rehab.error/1","file":"nosuch.yaml","line":null,"column":null,"severity":"error","id":"unread","message":"cannot open nosuch.yaml: no such file or directory","hint":""}
! {"schema":"rehab.error/1","file":"","line":null,"column":null,"severity":"error","id":"failure","message":"2 of 2 files could not be read","hint":""}
=> 2

$ rehab next ann.yaml --format json --today x
! {"schema":"rehab.error/1","file":"","line":null,"column":null,"severity":"error","id":"failure","message":"rehab next: --today x: not a date, write it as 2012-03-10, today, yesterday, or -3 for three days ago","hint":""}
=> 2

$ rehab next ann.yaml --format=json --tody 2026-03-08
! {"schema":"rehab.error/1","file":"","line":null,"column":null,"severity":"error","id":"failure","message":"rehab next: --tody was not expected; did you mean --today; see rehab next --help","hint":""}
=> 2

$ rehab nxt ann.yaml --format json
! {"schema":"rehab.error/1","file":"","line":null,"column":null,"severity":"error","id":"failure","message":"rehab: no command nxt; did you mean next? See rehab --help","hint":""}
=> 2

$ rehab next --files-from nosuch --format json
! {"schema":"rehab.error/1","file":"nosuch","line":null,"column":null,"severity":"error","id":"unread","message":"cannot open nosuch: no such file or directory","hint":""}
=> 2

$ rehab next --format json
! {"schema":"rehab.error/1","file":"","line":null,"column":null,"severity":"error","id":"failure","message":"no file named; as in rehab next athlete.yaml","hint":""}
=> 2

$ rehab next ann.yaml --today 2026-03-08 --format json > /dev/full
! {"schema":"rehab.error/1","file":"","line":null,"column":null,"severity":"error","id":"failure","message":"cannot write to standard output: no space left on device","hint":""}
=> 3

$ rehab log a.yaml --pain 1 --format json
! {"schema":"rehab.error/1","file":"","line":null,"column":null,"severity":"error","id":"failure","message":"rehab log: --format was not expected; see rehab log --help","hint":""}
=> 2

$ rehab amend nofile.yaml --pain 1 --format json
! {"schema":"rehab.error/1","file":"","line":null,"column":null,"severity":"error","id":"failure","message":"rehab amend: --format was not expected; see rehab amend --help","hint":""}
=> 2

$ rehab xyzzy
! rehab: no command xyzzy. See rehab --help
=> 2

$ rehab xyzzy --format json
! {"schema":"rehab.error/1","file":"","line":null,"column":null,"severity":"error","id":"failure","message":"rehab: no command xyzzy. See rehab --help","hint":""}
=> 2

$ rehab next nofile.yaml --format table
! rehab: cannot open nofile.yaml: no such file or directory
=> 2
