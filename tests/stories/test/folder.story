# A folder is searched for test files; what is none of ours is passed over and that is said
--- file: suite/cases.yaml
rehab: test/1
cases:
  - case: too soon
    injury: {date: 2026-03-02}
    today: 2026-03-03
    expect: {decision: wait}
--- file: suite/ci.yml
on: &all [push, pull_request]
jobs: {test: {steps: [{run: rehab test suite}]}}
--- file: suite/more/forgotten.yaml
cases:
  - case: nobody said what this is
    injury: {date: 2026-03-02}
    today: 2026-03-03
    expect: {decision: start}
$ rehab test suite
suite/cases.yaml: 1 case
1 passed, 0 failed, 1 test file could not be read
! suite/ci.yml:1:1: warning: passed over: it has no key "rehab"
!   1 | on: &all [push, pull_request]
!     | ^
! suite/more/forgotten.yaml:1:1: error: the key "rehab" is missing
!   1 | cases:
!     | ^
!     = the first line says what the file is: rehab: athlete/1, plan/1 or test/1
=> 2

$ rm suite/more/forgotten.yaml; rehab test suite
suite/cases.yaml: 1 case
coverage of hansen: rules fire 3/38, decide 0/38, steps 0/17, gates hold 1/4, gates open 0/4, during rules 0/5, boundaries 6/208, in all 3.18%
1 passed, 0 failed
! suite/ci.yml:1:1: warning: passed over: it has no key "rehab"
!   1 | on: &all [push, pull_request]
!     | ^
=> 0

$ rehab test suite --format json
{"schema":"rehab.test/1","file":"suite/cases.yaml","line":3,"case":"too soon","passed":true,"expectations":1,"failures":[]}
! {"schema":"rehab.error/1","file":"suite/ci.yml","line":1,"column":1,"severity":"warning","id":"passed-over","message":"passed over: it has no key \\"rehab\\"","hint":""}
=> 0

$ rehab test suite/cases.yaml ./suite/cases.yaml suite | tail -n 1
1 passed, 0 failed
! suite/ci.yml:1:1: warning: passed over: it has no key "rehab"
!   1 | on: &all [push, pull_request]
!     | ^
=> 0

$ rehab test suite/ci.yml
! suite/ci.yml:1:5: error: an anchor (&) is not read
!   1 | on: &all [push, pull_request]
!     |     ^
!     = write the value out; text that starts with & must stand in quotes
!     = the rest of the file was not checked
=> 2

$ rm suite/cases.yaml; rehab test suite
! suite/ci.yml:1:1: warning: passed over: it has no key "rehab"
!   1 | on: &all [push, pull_request]
!     | ^
! rehab: suite holds no test file, and nothing tested is nothing passed; one begins with rehab: test/1
=> 2
