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
$ rehab test --built-in hansen --only "a normal walk"
$ rehab test --built-in hansen --only "*walk*goes*" --list
$ rehab test --built-in hansen -q
$ rehab test --built-in hanson
$ rehab test --built-in hansen --only "nobody"
$ rehab test cases.yaml --plan ours.yaml --own --coverage --min-noticed 50
$ rehab test cases.yaml --plan nothing.yaml
$ rehab test cases.yaml --own
$ rehab test
