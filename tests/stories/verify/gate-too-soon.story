# A good answer that opens a gate on a day that is too soon makes the same session come later: the property monotone sees it
--- file: two.yaml
rehab: plan/1
name: two
title: Two stages
sources: {house: {title: ours, weight: house}}
observations:
  pain: {scale: 0..3, of: work, ask: "Pain, 0-3?"}
  tone: {scale: [soft, tight], of: check_in, ask: "Tone?"}
exercises:
  bike: {title: Bike, kind: other}
limits: {minutes_rise: 10 min, from: house}
start: a
stages:
  - stage: one
    title: One
    from: house
    steps:
      - {step: a, work: [{bike: 10 min}], from: house}
  - stage: two
    title: Two
    apart: 2 days
    enter: {tone: soft}
    from: house
    steps:
      - {step: b, work: [{bike: 20 min}], from: house}
rules:
  - {rule: hurt, when: {pain: ">= 2"}, then: [rest 1 day, regress 1], setback: yes, say: hurt, from: house}
  - {rule: clean, when: {pain: 0..1, completed: ">= 100%"}, then: progress, say: done, from: house}
during: [{rule: stop, when: {pain: ">= 2"}, then: end, from: house}]
--- file: kept.yaml
rehab: plan/1
extends: two.yaml
name: kept
observations: {tone: {of: test}}
--- file: apart.yaml
rehab: plan/1
extends: two.yaml
name: apart
stages: [{stage: one, apart: 2 days}]
--- file: soft.yaml
rehab: athlete/1
athlete: {name: Ann Invented}
injury: {date: 2026-03-01}
plan: two.yaml
log:
  - date: 2026-03-02
    work:
      - bike: 10 min
        pain: 0
  - date: 2026-03-03
    check_in: {tone: soft}
$ sed 's/tone: soft/tone: tight/' soft.yaml > tight.yaml; rehab next soft.yaml tight.yaml --today 2026-03-03 --format table
ATHLETE             DATE        DECISION  STEP      CAP   WARNINGS  DOSE
Ann Invented        2026-03-04  repeat    1 of 2    -     0         Bike 10 min
Ann Invented        2026-03-03  repeat    1 of 2    -     0         Bike 10 min
=> 0

$ rehab verify two.yaml | grep -E "^(two|broken)|reported|gives"
two: 2 of 15 properties broken
broken: monotone: tone tight instead of soft
  after the log below, 2025-03-04 gives repeat: a on 2025-03-04, Bike 10 min
broken: unknown-never-rises: tone unknown instead of soft
  after the log below, 2025-03-04 gives repeat: a on 2025-03-04, Bike 10 min
=> 0

$ rehab verify kept.yaml | head -n 1
kept: all 15 properties hold
=> 0

$ rehab verify apart.yaml | head -n 1
apart: all 16 properties hold
=> 0
