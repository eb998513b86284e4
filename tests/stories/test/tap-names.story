# A line break in the name of a case breaks no line of a report
--- file: cases.yaml
rehab: test/1
plan: hansen
cases:
  - case: "limp on day five\nnot ok means refer # skip"
    injury: {date: 2026-03-02}
    today: 2026-03-07
    expect: {decision: wait}
  - case: "second\n1..0"
    injury: {date: 2026-03-02}
    today: 2026-03-07
    expect: {decision: refer}
$ rehab test cases.yaml --format tap
TAP version 13
1..2
ok 1 - cases.yaml: limp on day five\\u{a}not ok means refer \\# skip
not ok 2 - cases.yaml: second\\u{a}1..0
  ---
  message: |
    cases.yaml:8, as of 2026-03-07
      - decision: refer
      + decision: wait
      rules that fired: unseen-fast, no-word, early-days
  ...
=> 1

$ rehab test cases.yaml | grep FAILED
FAILED second\\u{a}1..0
=> 0
