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
TODAY   Run 6 x 60 s
        No more than that, however good it feels.
\! City Physio allows nothing above 50% and no run longer than 20 m. The plan
  does not say how fast and how far it is: Run 6 x 60 s. See to it yourself.

Anna - Saturday 3 January 2026, day 2 after the injury
Session 2: one step up. One, step 2 of 2.
=> 0

$ rehab next a.yaml --today 2026-01-03 --format json | grep -o '"cap_pct":[^,]*\|"limits":{[^}]*}\|"warnings":.*'
"cap_pct":50
"limits":{"intensity_pct":50,"distance_m":20,"runs":null,"until":null,"by":"City Physio","since":"2026-01-03"}
"warnings":[{"id":"limits","text":"City Physio allows nothing above 50% and no run longer than 20 m. The plan does not say how fast and how far it is: Run 6 x 60 s. See to it yourself."}]}
=> 0

$ sed -i 's/, by: City Physio//' a.yaml; rehab next a.yaml --today 2026-01-03 --format json | grep -o '"limits":{[^}]*}'
"limits":{"intensity_pct":50,"distance_m":20,"runs":null,"until":null,"by":null,"since":"2026-01-03"}
=> 0
