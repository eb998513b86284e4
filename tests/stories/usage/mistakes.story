# Bad usage is told in a line, on stderr, with status 2
$ rehab 2>&1 | head -3
rehab carries out a plan that brings an injured sprinter back to full speed. It does not diagnose.

usage: rehab COMMAND [OPTION...]
=> 0
$ rehab nxt a.yaml
! rehab: no command nxt; did you mean next? See rehab --help
=> 2
$ rehab next
! rehab: no file named; as in rehab next athlete.yaml
=> 2
$ rehab next a.yaml --today 2026-02-30
! rehab next: --today 2026-02-30: not a date, write it as 2012-03-10, today, yesterday, or -3 for three days ago
=> 2
$ rehab next a.yaml --format pdf
! rehab next: --format pdf: next prints text, json, yaml, markdown or table
=> 2
$ rehab next a.yaml --tody 2026-03-01
! rehab next: --tody was not expected; did you mean --today; see rehab next --help
=> 2
$ rehab plan
! rehab plan: say which: list, show, new, diff
=> 2
$ rehab --version
rehab 0.2.0
=> 0
