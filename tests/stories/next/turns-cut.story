# Of runs and walks by turns whole turns are cut away, never the walks alone; less than one turn is a shorter one of both
--- file: walk-run.yaml
rehab: plan/1
name: walk-run
title: Walk and run
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..10, of: work, ask: "worst pain, 0-10"}
exercises:
  run: {title: Run, kind: run}
  walk: {title: Walk, kind: other}
limits: {minutes_rise: 8 min, from: house}
start: a
stages:
  - stage: one
    title: One
    from: house
    steps:
      - {step: a, work: [{repeat: 4, of: [{run: 60 s}, {walk: 60 s}]}], from: house}
      - {step: b, work: [{repeat: 8, of: [{run: 60 s}, {walk: 60 s}]}], from: house}
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
plan: walk-run.yaml
log:
  - date: 2026-03-02
    work: [{run: 4 x 60 s}, {walk: 4 x 60 s}]
    pain: 0
  - date: 2026-03-03
    work: [{run: 4 x 60 s}, {walk: 4 x 60 s}]
    pain: 0
$ rehab next a.yaml --as-of 2026-03-04 | head -2
TODAY   4 times: Run 60 s, walk 60 s
        No more than that, however good it feels.
=> 0

$ sed -i 's/{run: 60 s}, {walk: 60 s}/{walk: 90 s}, {run: 60 s}/' walk-run.yaml; rehab next a.yaml --as-of 2026-03-04 | head -2
TODAY   2 times: Walk 90 s, run 60 s
        No more than that, however good it feels.
=> 0

$ sed 's/run: 4 x 60 s}, {walk: 4 x 60 s/run: 60 s/' a.yaml >short.yaml; rehab next short.yaml --as-of 2026-03-04 | head -2
TODAY   Walk 36 s, run 24 s
        No more than that, however good it feels.
=> 0
