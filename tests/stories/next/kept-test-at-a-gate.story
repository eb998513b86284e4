# A gate ahead: the command for a question of the day bears that day, the one for a test, which counts whenever measured, none
--- file: hops.yaml
rehab: plan/1
name: hops
title: Hops
sources: {house: {title: ours, weight: house}}
observations:
  pain: {scale: 0..10, of: work, ask: "Pain, 0-10?"}
  walk: {scale: [normal, limp], of: check_in, ask: "Is the walk normal?"}
  hop: {scale: 100..0 %, of: test, ask: "Hop, in % of the other?"}
exercises: {run: {title: Run, kind: run, start: standing}}
tolerance: 5%
limits: {distance_rise: 10 m, intensity_rise: 10%, metres_rise: 50 m, from: house}
start: one
stages:
  - {stage: one, title: One, cap: 60%, from: house, steps: [{step: one, work: [{run: 5 x 10 m @ 50% rest 2 min}], from: house}]}
  - {stage: two, title: Two, cap: 60%, enter: {hop: ">= 80 %"}, from: house, steps: [{step: two, work: [{run: 5 x 15 m @ 50% rest 2 min}], from: house}]}
  - {stage: three, title: Three, cap: 60%, enter: {hop: ">= 90 %", walk: normal}, from: house, steps: [{step: three, work: [{run: 5 x 20 m @ 50% rest 2 min}], from: house}]}
  - {stage: four, title: Four, cap: 60%, enter: {walk: normal}, from: house, steps: [{step: four, work: [{run: 5 x 25 m @ 50% rest 2 min}], from: house}]}
rules: [{rule: clean, when: {completed: ">= 100%", pain: 0..1}, then: progress, say: all of it, from: house}]
never: [{never: up-in-pain, when: {pain: ">= 2", climb: ">= 1"}, from: house}]
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
plan: hops.yaml
log:
  - date: 2026-03-03
    work: [{run: 5 x 10 m @ 50%, pain: 0}]
$ rehab next a.yaml --short --today 2026-03-03 | grep "rehab log"
        rehab log a.yaml --check-in hop=ANSWER
=> 0

$ rehab log a.yaml --check-in hop=85% --today 2026-03-03 | tail -n 1; rehab log a.yaml --as-prescribed --pain 0 --today 2026-03-04 > /dev/null
next: Wed 4 March, one step up: Run 5 x 15 m @ 50%
=> 0

$ rehab next a.yaml --today 2026-03-04 | grep "rehab log"
        rehab log a.yaml --check-in hop=ANSWER
        rehab log a.yaml --date 2026-03-05 --check-in walk=ANSWER
=> 0

$ rehab next a.yaml --today 2026-03-05 | grep "rehab log"
        rehab log a.yaml --check-in hop=ANSWER,walk=ANSWER
=> 0

$ rehab log a.yaml --check-in hop=95%,walk=normal --today 2026-03-05 > /dev/null; rehab log a.yaml --as-prescribed --pain 0 --today 2026-03-05 > /dev/null
=> 0

$ rehab next a.yaml --today 2026-03-05 | grep "rehab log"
        rehab log a.yaml --date 2026-03-06 --check-in walk=ANSWER
=> 0
