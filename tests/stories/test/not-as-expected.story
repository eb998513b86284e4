# A case that is not as expected fails with a diff, and the exit status is 1
--- file: cases.yaml
rehab: test/1
cases:
  - case: some pain moves one step back
    injury: {date: 2026-03-02}
    days:
      - date: 2026-03-07
        check_in: {walk: normal}
        expect: {decision: start, step: 10m-set}
      - date: 2026-03-07
        as_prescribed: {pain: 2, fatigue: none, stride: even}
        today: 2026-03-08
        expect: {decision: regress, step: 10m-set, date: 2026-03-09, because: hurt}
  - case: day 4 is too soon
    injury: {date: 2026-03-02}
    log: [{date: 2026-03-06, check_in: {walk: normal}}]
    today: 2026-03-06
    expect: {decision: wait}
$ rehab test cases.yaml
cases.yaml: 2 cases, 1 failed

FAILED some pain moves one step back
  cases.yaml:9, as of 2026-03-08
      decision: regress
    - step: 10m-set
    + step: drills-only
      date: 2026-03-09
      because: hurt
    rules that fired: hurt, no-word, early-days

1 passed, 1 failed
=> 1
$ rehab test cases.yaml --format tap
TAP version 13
1..2
not ok 1 - cases.yaml: some pain moves one step back
  ---
  message: |
    cases.yaml:9, as of 2026-03-08
        decision: regress
      - step: 10m-set
      + step: drills-only
        date: 2026-03-09
        because: hurt
      rules that fired: hurt, no-word, early-days
  ...
ok 2 - cases.yaml: day 4 is too soon
=> 1
$ rehab test cases.yaml --format json
{"schema":"rehab.test/1","file":"cases.yaml","line":3,"case":"some pain moves one step back","passed":false,"expectations":6,"failures":[{"today":"2026-03-08","line":9,"different":[{"what":"step","expected":["10m-set"],"actual":["drills-only"]}],"because":["hurt","no-word","early-days"],"breaks":[],"stuck":null}]}
{"schema":"rehab.test/1","file":"cases.yaml","line":13,"case":"day 4 is too soon","passed":true,"expectations":1,"failures":[]}
=> 1
