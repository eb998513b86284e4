# The built-in plan's own cases under a club's plan: what fails is what the club changed; its own part alone is measured
--- file: ours.yaml
rehab: plan/1
extends: hansen
name: ours
rules:
  - {rule: minor, drop: true}
--- file: cases.yaml
rehab: test/1
plan: ours.yaml
cases:
  - case: a clean session goes on
    injury: {date: 2026-03-02}
    days:
      - date: 2026-03-07
        check_in: {walk: normal}
        as_prescribed: {pain: 0, fatigue: none, stride: even}
        today: 2026-03-08
        expect: {decision: progress}
$ rehab test --built-in hansen --plan ours.yaml --quiet
127 passed, 0 failed, 1 test file could not be read
! <hansen>/counters.yaml:1109:40: error: unknown word "minor"
!   1109 |     expect: {decision: refer, because: minor}
!        |                                        ^
!        = allowed: none, red-flag, strong-pain, second-setback, third-setback, torn-again, grade-three, pulled, pulled-at-speed, hurt, limp, ill, ...
! <hansen>/counters.yaml:1115:43: error: unknown word "minor"
!   1115 |     expect: {decision: wait, not_because: minor}
!        |                                           ^
!        = allowed: red-flag, strong-pain, second-setback, third-setback, torn-again, grade-three, pulled, pulled-at-speed, hurt, limp, ill, sore-morning, ...
! <hansen>/counters.yaml:1122:43: error: unknown word "minor"
!   1122 |     expect: {decision: wait, not_because: minor}
!        |                                           ^
!        = allowed: red-flag, strong-pain, second-setback, third-setback, torn-again, grade-three, pulled, pulled-at-speed, hurt, limp, ill, sore-morning, ...
=> 2

$ rehab test --built-in hansen --only "a normal walk"
<hansen>/check-ins.yaml: 1 case
<hansen>/counters.yaml: 2 cases
<hansen>/gates.yaml: 3 cases
coverage of hansen: rules fire 5/38, decide 3/38, steps 3/17, gates hold 2/4, gates open 1/4, during rules 0/5, boundaries 26/213, in all 12.53%
6 passed, 0 failed
=> 0

$ rehab test --built-in hansen --only "*walk*goes*" --list
<hansen>/check-ins.yaml:6: a normal walk goes on
<hansen>/counters.yaml:666: a normal walk after a setback goes on
<hansen>/counters.yaml:872: a normal walk after two setbacks goes on
=> 0

$ rehab test --built-in hansen -q
=> 0

$ rehab test --built-in hanson
! rehab: no built-in plan hanson; did you mean hansen
=> 2

$ rehab test --built-in hansen --only "no such name"
! rehab: --only no such name: no case has this in its name; --list tells the names
=> 2

$ rehab test cases.yaml --plan ours.yaml --own --coverage --min-noticed 50
cases.yaml: 1 case
coverage of ours: in all 100%
mutation of ours: 0 of 0 changes noticed, 0 left; 0 more mean the same
1 passed, 0 failed
=> 0

$ rehab test cases.yaml --plan nothing.yaml
! rehab: cannot open nothing.yaml: no such file or directory; allowed: acl-run, aspetar, hansen-cautious, hansen
=> 2

$ rehab test cases.yaml --own
! rehab test: --own goes with --coverage, --min-coverage, --mutate or --min-noticed
=> 2

$ rehab test
! rehab test: say which cases: PATH, or --built-in NAME
=> 2
