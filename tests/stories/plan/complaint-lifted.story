# Where one plan waits for an answer to a complaint and the other runs, the wait has its place in JSON
--- file: a.yaml
rehab: plan/1
name: a
title: A small plan
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..3, of: work, ask: "pain?"}
  walk: {scale: [normal, limp], of: check_in, ask: "is the walk normal?"}
exercises:
  run: {title: Run, kind: run, start: standing}
tolerance: 5%
limits: {distance_rise: 10 m, intensity_rise: 10%, metres_rise: 50 m, from: house}
start: one
stages:
  - stage: only
    title: The only one
    cap: 70%
    from: house
    steps:
      - {step: one, work: [{run: 2 x 10 m @ 50% rest 2 min}], from: house}
      - {step: two, work: [{run: 2 x 10 m @ 60% rest 2 min}], from: house}
rules:
  - {rule: limp, when: {walk: limp}, then: [rest 1 day, repeat], say: limp, from: house}
  - {rule: clean, when: {pain: 0..1}, then: progress, say: on, from: house}
--- file: hasty.yaml
rehab: plan/1
extends: a.yaml
name: hasty
rules:
  - {rule: limp, drop: true}
--- file: ann.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2025-03-01}
plan: a.yaml
log:
  - date: 2025-03-03
    work:
      - run: 2 x 10 m @ 50%
        pain: 0
  - date: 2025-03-04
    check_in: {walk: limp}
$ rehab plan diff a.yaml hasty.yaml ann.yaml --today 2025-03-05 --format json | grep -o '"file":.*'
"file":"ann.yaml","fits":true,"changes":true,"kind":"sooner","first":{"decision":"wait","date":null,"step":null,"cap_pct":null,"complete":false,"gate":"complaint","work":[]},"second":{"decision":"progress","date":"2025-03-05","step":"two","cap_pct":60,"complete":false,"gate":null,"work":[{"exercise":"run","dose":"2 x 10 m @ 60% rest 2 min"}]},"last_step":["2025-03-06","2025-03-05"]}]}
=> 0
