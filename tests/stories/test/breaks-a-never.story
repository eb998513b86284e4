# An answer that breaks a never of the plan fails, even where it is the one expected
--- file: plan.yaml
rehab: plan/1
extends: hansen
name: ours
never:
  - {never: no-step-up, when: {climb: ">= 1"}, from: house}
--- file: cases.yaml
rehab: test/1
plan: plan.yaml
cases:
  - case: a clean session
    injury: {date: 2026-03-02}
    days:
      - date: 2026-03-07
        check_in: {walk: normal}
        as_prescribed: {pain: 0, fatigue: none, stride: even}
        today: 2026-03-08
        expect: {decision: progress}
$ rehab test cases.yaml
cases.yaml: 1 case, 1 failed

FAILED a clean session
  cases.yaml:7, as of 2026-03-08
      decision: progress
    rules that fired: clean, no-word, early-days
    this breaks never: no-step-up

0 passed, 1 failed
=> 1
