# A format that a command does not print is an error, not printed as text
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
$ rehab verify hansen --format junit
! rehab verify: --format junit: verify prints text, json or github
=> 2

$ rehab next ann.yaml --format ics --today 2026-03-08
! rehab next: --format ics: next prints text, json, yaml, markdown or table
=> 2

$ rehab next ann.yaml --short --format json --today 2026-03-08
! {"schema":"rehab.error/1","file":"","line":null,"column":null,"severity":"error","id":"failure","message":"rehab next: --short is about a sheet: it goes with --format text or markdown","hint":""}
=> 2

$ rehab next ann.yaml --long --format table --today 2026-03-08
! rehab next: --long is about a sheet: it goes with --format text or markdown
=> 2

$ rehab next ann.yaml --short --format markdown --today 2026-03-08 | head -n 1
# TODAY Acceleration 5 x 10 m @ 50%
=> 0

$ rehab forecast ann.yaml --format table --today 2026-03-08
! rehab forecast: --format table: forecast prints text, json or ics
=> 2

$ rehab test cases --format yaml
! rehab test: --format yaml: test prints text, json, tap, junit or github
=> 2

$ rehab plan list --format markdown
! rehab plan list: --format markdown: plan list prints text or json
=> 2

$ rehab chart ann.yaml --format json --today 2026-03-08
! {"schema":"rehab.error/1","file":"","line":null,"column":null,"severity":"error","id":"failure","message":"rehab chart: --format was not expected; see rehab chart --help","hint":""}
=> 2

$ rehab next --help | grep -- --format
  --format FORMAT           how to print: text, json, yaml, markdown or table
=> 0

$ rehab verify --help | grep -- --format
  --format FORMAT           how to print: text, json or github
=> 0
