# A suite says what it does not touch, and fails below the coverage that is asked for
--- file: plan.yaml
rehab: plan/1
extends: hansen
name: ours
--- file: cases.yaml
rehab: test/1
plan: plan.yaml
cases:
  - case: day 5 and a normal walk
    injury: {date: 2026-03-02}
    log: [{date: 2026-03-07, check_in: {walk: normal}}]
    today: 2026-03-07
    expect: {decision: start, step: 10m-first}
$ rehab test cases.yaml --min-coverage 50
cases.yaml: 1 case
coverage of ours: rules fire 2/24, decide 1/24, steps 1/22, gates hold 0/4, gates open 1/4, during rules 0/4, boundaries 6/129, in all 5.21%
coverage is below 50%
1 passed, 0 failed
=> 1
$ rehab test cases.yaml --min-coverage 1
cases.yaml: 1 case
coverage of ours: rules fire 2/24, decide 1/24, steps 1/22, gates hold 0/4, gates open 1/4, during rules 0/4, boundaries 6/129, in all 5.21%
1 passed, 0 failed
=> 0
$ rehab test cases.yaml --mutate | tail -n 2
mutation of ours: 7 of 562 changes noticed, 555 left; 50 more mean the same
1 passed, 0 failed
=> 0
$ rehab test cases.yaml --coverage | head -n 2
cases.yaml: 1 case
hansen:171: rule never fires: red-flag
=> 0
