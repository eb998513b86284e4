# Torn again in the session of a day: that session is over, and where no gate keeps her the next is on the day after at the earliest
--- file: nogate.yaml
rehab: plan/1
name: nogate
title: Two steps
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..10, of: work, ask: "worst pain, 0-10"}
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
      - {step: b, work: [{acceleration: 3 x 20 m @ 50% rest 2-4 min}], from: house}
rules:
  - {rule: hurt, when: {pain: ">= 2"}, then: [rest 1 day, regress 1], setback: yes, say: it hurts, from: house}
  - {rule: clean, when: {pain: 0..1, completed: ">= 100%"}, then: progress, say: all done, from: house}
during:
  - {rule: stop, when: {pain: ">= 2"}, then: end, from: house}
never:
  - {never: up-after-pain, when: {pain: ">= 2", climb: ">= 1"}, from: house}
--- file: begun.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-01-01}
plan: nogate.yaml
log:
  - date: 2026-01-02
    work: [{acceleration: 3 x 10 m @ 50%, pain: 0}]
  - date: 2026-01-03
    finished: no
    work: [{acceleration: 1 x 20 m @ 50%, pain: 8}]
  - date: 2026-01-03
    injury: {date: 2026-01-03}
$ rehab next begun.yaml --today 2026-01-03 | head -3
DONE    for today
NEXT    Sun 4 January: Acceleration 3 x 10 m @ 50%
        Nothing above 50%, however good it feels. Without a best time nothing is
=> 0

$ rehab next begun.yaml --today 2026-01-03 --format json | grep -o '"today":"[^"]*","decision":"[a-z]*","date":[^,]*\|"resume":[a-z]*'
"today":"2026-01-03","decision":"start","date":"2026-01-04"
"resume":false
=> 0

$ sed '/finished/d; s/1 x 20 m/3 x 20 m/' begun.yaml >done.yaml; rehab next done.yaml --today 2026-01-03 --format json | grep -o '"today":"[^"]*","decision":"[a-z]*","date":[^,]*\|"resume":[a-z]*'
"today":"2026-01-03","decision":"start","date":"2026-01-04"
"resume":false
=> 0

$ rehab log done.yaml --as-prescribed --pain 0 --today 2026-01-04
done.yaml: added to Sunday 4 January: Acceleration 3 x 10 m @ 50%, pain 0
next: Mon 5 January, one step up: Acceleration 3 x 20 m @ 50%
=> 0
