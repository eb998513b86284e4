# A gate that measures nothing is never passed in silence: not beside --list, not where a case fails or a file cannot be read
--- file: passes.yaml
rehab: test/1
cases:
  - case: too soon
    injury: {date: 2026-03-02}
    today: 2026-03-03
    expect: {decision: wait}
--- file: fails.yaml
rehab: test/1
cases:
  - case: runs at once
    injury: {date: 2026-03-02}
    today: 2026-03-03
    expect: {decision: start}
--- file: broken.yaml
rehab: test/1
cases:
  - case: nothing
$ rehab test passes.yaml --list --min-coverage 100
! rehab test: --list runs no case: it goes without --junit, --coverage, --min-coverage, --mutate and --min-noticed
=> 2

$ rehab test passes.yaml --list --mutate
! rehab test: --list runs no case: it goes without --junit, --coverage, --min-coverage, --mutate and --min-noticed
=> 2

$ rehab test passes.yaml --list --junit report.xml
! rehab test: --list runs no case: it goes without --junit, --coverage, --min-coverage, --mutate and --min-noticed
=> 2

$ rehab test passes.yaml --list --format tap
! rehab test: --list prints text or json
=> 2

$ rehab test passes.yaml --list --format json
{"schema":"rehab.case/1","file":"passes.yaml","line":3,"case":"too soon"}
=> 0

$ rehab test passes.yaml --accept --dry-run --format json
! {"schema":"rehab.error/1","file":"","line":null,"column":null,"severity":"error","id":"failure","message":"rehab test: --accept --dry-run prints a diff: it goes without --format","hint":""}
=> 2

$ rehab test passes.yaml --accept --dry-run --junit report.xml
! rehab test: --accept --dry-run runs no case for a report: it goes without --junit
=> 2

$ rehab test passes.yaml fails.yaml --coverage --min-noticed 60
passes.yaml: 1 case
fails.yaml: 1 case, 1 failed

FAILED runs at once
  fails.yaml:3, as of 2026-03-03
    - decision: start
    + decision: wait
    rules that fired: unseen-fast, no-word, early-days

1 passed, 1 failed
! rehab: not measured: coverage and mutation; 1 case failed
=> 1

$ rehab test passes.yaml broken.yaml --min-coverage 60 --format json
{"schema":"rehab.test/1","file":"passes.yaml","line":3,"case":"too soon","passed":true,"expectations":1,"failures":[]}
{"schema":"rehab.test/1","file":"broken.yaml","line":null,"case":null,"passed":false,"expectations":0,"failures":[],"errors":[{"file":"broken.yaml","line":3,"column":5,"id":"missing-key","message":"a case needs an athlete"},{"file":"broken.yaml","line":3,"column":5,"id":"contradiction","message":"this case expects nothing, so it can never fail"}]}
! {"schema":"rehab.error/1","file":"broken.yaml","line":3,"column":5,"severity":"error","id":"missing-key","message":"a case needs an athlete","hint":"injury: {date: ...}, or athlete: the path of a file"}
! {"schema":"rehab.error/1","file":"broken.yaml","line":3,"column":5,"severity":"error","id":"contradiction","message":"this case expects nothing, so it can never fail","hint":"add `expect`, here or to one of its days"}
! {"schema":"rehab.error/1","file":"","line":null,"column":null,"severity":"error","id":"failure","message":"not measured: coverage; not all that was named could be read","hint":""}
=> 2

$ rehab test passes.yaml fails.yaml broken.yaml --mutate --format tap
TAP version 13
1..3
ok 1 - passes.yaml: too soon
not ok 2 - fails.yaml: runs at once
  ---
  message: |
    fails.yaml:3, as of 2026-03-03
      - decision: start
      + decision: wait
      rules that fired: unseen-fast, no-word, early-days
  ...
not ok 3 - broken.yaml: could not be read
  ---
  message: |
    broken.yaml:3:5: a case needs an athlete
    broken.yaml:3:5: this case expects nothing, so it can never fail
  ...
! broken.yaml:3:5: error: a case needs an athlete
!   3 |   - case: nothing
!     |     ^
!     = injury: {date: ...}, or athlete: the path of a file
! broken.yaml:3:5: error: this case expects nothing, so it can never fail
!   3 |   - case: nothing
!     |     ^
!     = add `expect`, here or to one of its days
! rehab: not measured: mutation; 1 case failed, and not all that was named could be read
=> 2

$ rehab test passes.yaml fails.yaml
passes.yaml: 1 case
fails.yaml: 1 case, 1 failed

FAILED runs at once
  fails.yaml:3, as of 2026-03-03
    - decision: start
    + decision: wait
    rules that fired: unseen-fast, no-word, early-days

1 passed, 1 failed
=> 1
