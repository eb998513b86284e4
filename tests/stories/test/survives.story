# A test file that cannot be read is one error among the results, in every format, and hides no other
--- file: suite/a.yaml
rehab: test/1
cases:
  - case: "at the start: 100 %, comma"
    injury: {date: 2026-03-02}
    today: 2026-03-03
    expect: {decision: progress}
--- file: suite/b.yaml
rehab: test/1
cases:
  - case: a slip
    injury: {date: 2026-03-02}
    today: 2026-03-03
    expect: {desicion: wait}
$ rehab test suite
suite/a.yaml: 1 case, 1 failed

FAILED at the start: 100 %, comma
  suite/a.yaml:3, as of 2026-03-03
    - decision: progress
    + decision: wait
    rules that fired: unseen-fast, no-word, early-days

0 passed, 1 failed, 1 test file could not be read
! suite/b.yaml:6:14: error: unknown key "desicion"
!   6 |     expect: {desicion: wait}
!     |              ^
!     = allowed: decision, date, day, session, complete, resume, stage, step, cap, dose, work, metres, ...; did you mean "decision"?
=> 2

$ rehab test suite --format github
::error file=suite/a.yaml,line=3,title=at the start%3A 100 %25%2C comma::decision: expected progress, came wait%0Asuite/a.yaml:3, as of 2026-03-03%0A  - decision: progress%0A  + decision: wait%0A  rules that fired: unseen-fast, no-word, early-days
0 passed, 1 failed, 1 test file could not be read
! ::error file=suite/b.yaml,line=6,col=14,title=unknown-key::unknown key "desicion"%0Aallowed: decision, date, day, session, complete, resume, stage, step, cap, dose, work, metres, ...; did you mean "decision"?
=> 2

$ rehab test suite --format tap 2>/dev/null
TAP version 13
1..2
not ok 1 - suite/a.yaml: at the start: 100 %, comma
  ---
  message: |
    suite/a.yaml:3, as of 2026-03-03
      - decision: progress
      + decision: wait
      rules that fired: unseen-fast, no-word, early-days
  ...
not ok 2 - suite/b.yaml: could not be read
  ---
  message: |
    suite/b.yaml:6:14: unknown key "desicion"
  ...
=> 2

$ rehab test suite --format junit 2>/dev/null
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="rehab test" tests="2" failures="1" errors="1" time="0">
  <testsuite name="suite/a.yaml" tests="1" failures="1" errors="0" skipped="0" time="0">
    <testcase name="at the start: 100 %, comma" classname="suite/a.yaml" file="suite/a.yaml" line="3" time="0">
      <failure message="decision: expected progress, came wait" type="expectation">suite/a.yaml:3, as of 2026-03-03&#10;  - decision: progress&#10;  + decision: wait&#10;  rules that fired: unseen-fast, no-word, early-days&#10;</failure>
    </testcase>
  </testsuite>
  <testsuite name="suite/b.yaml" tests="1" failures="0" errors="1" skipped="0" time="0">
    <testcase name="reading the file" classname="suite/b.yaml" file="suite/b.yaml" line="6" time="0">
      <error message="unknown key &quot;desicion&quot;" type="unknown-key">suite/b.yaml:6:14: unknown key &quot;desicion&quot;&#10;</error>
    </testcase>
  </testsuite>
</testsuites>
=> 2

$ rehab test suite --format json
{"schema":"rehab.test/1","file":"suite/a.yaml","line":3,"case":"at the start: 100 %, comma","passed":false,"expectations":1,"failures":[{"today":"2026-03-03","line":3,"different":[{"what":"decision","expected":["progress"],"actual":["wait"]}],"because":["unseen-fast","no-word","early-days"],"breaks":[],"stuck":null}]}
{"schema":"rehab.test/1","file":"suite/b.yaml","line":null,"case":null,"passed":false,"expectations":0,"failures":[],"errors":[{"file":"suite/b.yaml","line":6,"column":14,"id":"unknown-key","message":"unknown key \\"desicion\\""}]}
! {"schema":"rehab.error/1","file":"suite/b.yaml","line":6,"column":14,"severity":"error","id":"unknown-key","message":"unknown key \\"desicion\\"","hint":"allowed: decision, date, day, session, complete, resume, stage, step, cap, dose, work, metres, ...; did you mean \\"decision\\"?"}
=> 2

$ rehab test suite --junit report.xml 2>/dev/null; sed 's/time="[0-9.]*[1-9][0-9]*"/time="T"/' report.xml | head -n 4; echo a note > mine; rehab test suite/a.yaml -q --junit mine
suite/a.yaml: 1 case, 1 failed

FAILED at the start: 100 %, comma
  suite/a.yaml:3, as of 2026-03-03
    - decision: progress
    + decision: wait
    rules that fired: unseen-fast, no-word, early-days

0 passed, 1 failed, 1 test file could not be read
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="rehab test" tests="2" failures="1" errors="1" time="T">
  <testsuite name="suite/a.yaml" tests="1" failures="1" errors="0" skipped="0" time="T">
    <testcase name="at the start: 100 %, comma" classname="suite/a.yaml" file="suite/a.yaml" line="3" time="T">
suite/a.yaml: 1 case, 1 failed

FAILED at the start: 100 %, comma
  suite/a.yaml:3, as of 2026-03-03
    - decision: progress
    + decision: wait
    rules that fired: unseen-fast, no-word, early-days

0 passed, 1 failed
! rehab: mine is not a JUnit report, and is left as it is
=> 2
