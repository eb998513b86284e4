# A physio's limits stand on the sheet where the plan does not say how fast and how far its runs are, and nothing else keeps to them
--- file: timed.yaml
rehab: plan/1
name: timed
title: By time
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..10, of: work, ask: "worst pain, 0-10"}
exercises:
  run: {title: Run, kind: run}
limits: {minutes_rise: 3 min, from: house}
start: a
stages:
  - stage: one
    title: One
    from: house
    steps:
      - {step: a, work: [{run: 4 x 60 s rest 90 s}], from: house}
      - {step: b, work: [{run: 6 x 60 s rest 90 s}], from: house}
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
injury: {date: 2026-01-01}
plan: timed.yaml
log:
  - date: 2026-01-02
    work: [{run: 4 x 60 s, pain: 0}]
  - date: 2026-01-03
    limits: {distance: 20 m, intensity: 50%, by: City Physio}
$ rehab next a.yaml --today 2026-01-03 | head -7
$ rehab next a.yaml --today 2026-01-03 --format json | grep -o '"cap_pct":[^,]*\|"limits":{[^}]*}\|"warnings":.*'
$ sed -i 's/, by: City Physio//' a.yaml; rehab next a.yaml --today 2026-01-03 --format json | grep -o '"limits":{[^}]*}'
