# What was done as prescribed must have been prescribed
--- file: cases.yaml
rehab: test/1
cases:
  - case: a session on a day of rest
    injury: {date: 2026-03-02}
    days:
      - date: 2026-03-07
        check_in: {walk: normal}
        as_prescribed: {pain: 2, fatigue: none, stride: even}
      - date: 2026-03-08
        as_prescribed: {pain: 0, fatigue: none, stride: even}
        expect: {decision: progress}
$ rehab test cases.yaml
cases.yaml: 1 case, 1 failed

FAILED a session on a day of rest
  cases.yaml:9, as of 2026-03-08
    as_prescribed: no session is prescribed for 2026-03-08

0 passed, 1 failed
=> 1
