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
TODAY   Acceleration 3 x 20 yd @ 60%
        Nothing above 60%, however good it feels. Without a best time nothing is
=> 0

$ sed 's/, pain: 0//' a.yaml >unsaid.yaml; rehab next unsaid.yaml --today 2026-03-03 | head -2
TODAY   Acceleration 3 x 20 yd @ 50%
        Nothing above 50%, however good it feels. Without a best time nothing is
=> 0

$ sed 's/3 x 20 yd/2 x 20 yd/' a.yaml >short.yaml; rehab next short.yaml --today 2026-03-03 | head -2
TODAY   Acceleration 3 x 15 m @ 50%
        Nothing above 50%, however good it feels. Without a best time nothing is
=> 0

$ rehab forecast a.yaml --today 2026-03-03
Anna: the dates ahead, from Tuesday 3 March 2026

The last step, Acceleration 3 x 30 yd @ 60%, on Wednesday 4 March 2026 if all
goes well: day 3, 2 sessions from now.
At this athlete's pace: too little to say, 0 of 3 steps passed.
A forecast promises nothing, and no date speeds anything up: only what was done
and handled leads on.

  One                 ##
                      3 Mar

One
  Tue 3 March  day 2: Acceleration 3 x 20 yd @ 60%
  Wed 4 March  day 3: Acceleration 3 x 30 yd @ 60%
=> 0

$ rehab check yards.yaml
=> 0
