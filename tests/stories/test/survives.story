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
$ rehab test suite --format github
$ rehab test suite --format tap 2>/dev/null
$ rehab test suite --format junit 2>/dev/null
$ rehab test suite --format json
$ rehab test suite --junit report.xml 2>/dev/null; sed 's/time="[0-9.]*[1-9][0-9]*"/time="T"/' report.xml | head -n 4; echo a note > mine; rehab test suite/a.yaml -q --junit mine
