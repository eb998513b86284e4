# A plan in yards: what was done in full is the base as it is written, so the next step is not cut; what was done short is rounded down
--- file: yards.yaml
rehab: plan/1
name: yards
title: In yards
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..10, of: work, ask: "worst pain, 0-10"}
exercises:
  acceleration: {title: Acceleration, kind: run, start: standing}
tolerance: 5%
limits: {distance_rise: 10 yd, intensity_rise: 10%, metres_rise: 50 yd, from: house}
start: a
stages:
  - stage: one
    title: One
    cap: 70%
    from: house
    steps:
      - {step: a, work: [{acceleration: 3 x 20 yd @ 50% rest 2-4 min}], from: house}
      - {step: b, work: [{acceleration: 3 x 20 yd @ 60% rest 2-4 min}], from: house}
      - {step: c, work: [{acceleration: 3 x 30 yd @ 60% rest 2-4 min}], from: house}
rules:
  - {rule: hurt, when: {pain: ">= 2"}, then: [rest 1 day, regress 1], setback: yes, say: it hurts, from: house}
  - {rule: clean, when: {pain: 0..1, completed: ">= 100%"}, then: progress, say: all done, from: house}
during:
  - {rule: stop, when: {pain: ">= 2"}, then: end, from: house}
never:
  - {never: up-after-pain, when: {pain: ">= 2", climb: ">= 1"}, from: house}
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
plan: yards.yaml
log:
  - date: 2026-03-02
    work: [{acceleration: 3 x 20 yd @ 50%, pain: 0}]
$ rehab next a.yaml --today 2026-03-03 | head -2
$ sed 's/, pain: 0//' a.yaml >unsaid.yaml; rehab next unsaid.yaml --today 2026-03-03 | head -2
$ sed 's/3 x 20 yd/2 x 20 yd/' a.yaml >short.yaml; rehab next short.yaml --today 2026-03-03 | head -2
$ rehab forecast a.yaml --today 2026-03-03
$ rehab check yards.yaml
