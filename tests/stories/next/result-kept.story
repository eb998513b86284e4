# A clearance leaves a test's result as it was measured, but one on which a rule would refer again at once
--- file: by-tests.yaml
rehab: plan/1
name: by-tests
title: By tests
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..10, of: work, ask: "worst pain, 0-10"}
  swelling: {scale: [none, some, much], of: any, unless_said: none, ask: "swelling?"}
  hop: {scale: "100..0 %", of: test, ask: "hop test, the injured side in % of the other?"}
exercises:
  acceleration: {title: Acceleration, kind: run, start: standing}
tolerance: 5%
limits: {distance_rise: 10 m, intensity_rise: 10%, metres_rise: 50 m, from: house}
start: a
stages:
  - stage: one
    title: One
    cap: 60%
    from: house
    steps:
      - {step: a, work: [{acceleration: 3 x 10 m @ 50% rest 2-4 min}], from: house}
  - stage: two
    title: Two
    cap: 60%
    enter: {hop: ">= 80 %"}
    from: house
    steps:
      - {step: b, work: [{acceleration: 4 x 10 m @ 50% rest 2-4 min}], from: house}
rules:
  - {rule: swollen, when: {swelling: much}, then: refer, say: see one, from: house}
  - {rule: weak, when: {hop: "< 40 %"}, then: refer, say: too weak, from: house}
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
plan: by-tests.yaml
log:
  - date: 2026-03-02
    check_in: {hop: 85 %}
    work: [{acceleration: 3 x 10 m @ 50%, pain: 0}]
  - date: 2026-03-03
    check_in: {swelling: much}
  - date: 2026-03-04
    coach: {by: Dr. Hale, says: cleared, reason: looked at}
  - date: 2026-03-05
    work: [{acceleration: 3 x 10 m @ 50%, pain: 0}]
$ rehab next a.yaml --as-of 2026-03-06 --format json | grep -o '"today":"[^"]*","decision":"[a-z]*","date":[^,]*\|"step":{[^}]*}\|"gate":[^,]*'
"today":"2026-03-06","decision":"progress","date":"2026-03-06"
"step":{"id":"b","number":2,"of":2}
"gate":null
=> 0

$ sed 's/swelling: much/hop: 30 %/' a.yaml >b.yaml; rehab next b.yaml --as-of 2026-03-06 --format json | grep -o '"today":"[^"]*","decision":"[a-z]*","date":[^,]*\|"step":{[^}]*}\|"gate":[^]]*'
"today":"2026-03-06","decision":"repeat","date":"2026-03-06"
"step":{"id":"a","number":1,"of":2}
"gate":{"id":"two","missing":["hop >= 80 %"
=> 0
