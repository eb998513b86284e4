# A plan proved, and one that is broken: the shortest log is an athlete file that next replays
--- file: small.yaml
rehab: plan/1
name: small
title: A small plan
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..3, of: work, ask: "pain?"}
  walk: {scale: [normal, limp], of: check_in, ask: "walk?", unless_said: normal}
exercises:
  run: {title: Run, kind: run, start: standing}
  march: {title: March, kind: drill}
tolerance: 5%
limits: {distance_rise: 10 m, intensity_rise: 10%, metres_rise: 50 m, from: house}
start: a
stages:
  - stage: one
    title: One
    cap: 70%
    enter: {days_since_injury: ">= 2"}
    from: house
    steps:
      - {step: a, work: [{run: 2 x 10 m @ 50% rest 2 min}], from: house}
      - {step: b, work: [{run: 2 x 10 m @ 60% rest 2 min}], from: house}
  - stage: two
    title: Two
    cap: 80%
    enter: {sessions: ">= 3"}
    from: house
    steps:
      - {step: c, work: [{run: 2 x 20 m @ 60% rest 2 min}], from: house}
rules:
  - {rule: hurt, when: {pain: ">= 2"}, then: [rest 1 day, regress 1], setback: yes, say: ow, from: house}
  - {rule: limp, when: {walk: limp}, then: [rest 1 day, repeat], say: limp, from: house}
  - {rule: again, when: {pain: 3, setbacks_7d: ">= 1"}, then: refer, say: see someone, from: house}
  - {rule: three-on, when: {days_in_a_row: ">= 2"}, then: rest 1 day, say: rest, from: house}
  - {rule: layoff, when: {days_off: ">= 5"}, then: regress 1, say: back, from: house}
  - {rule: clean, when: {pain: 0..1, completed: ">= 100%"}, then: progress, say: on, from: house}
during:
  - {rule: stop, when: {pain: ">= 2"}, then: end, from: house}
never:
  - {never: up-after-pain, when: {pain: ">= 2", climb: ">= 1"}, from: house}
  - {never: up-on-half, when: {completed: "< 100%", climb: ">= 1"}, from: house}
  - {never: third-day, when: {days_in_a_row: ">= 2", decision: [start, progress, repeat, regress, restart]}, from: house}
always:
  - {always: back, reach: c, from: house}
--- file: broken.yaml
rehab: plan/1
extends: small.yaml
name: broken
rules:
  - {rule: clean, when: {completed: ">= 50%"}}
$ rehab verify small.yaml
small: all 20 properties hold
  1,140 states, 1,625 situations, 1,138,212 transitions
  the fastest clean way to c: session 4, 6 days after the injury
  not walked: what two birthdays change
  no property asks about: walk, the first sessions, the first days after the injury, days off and setbacks
=> 0

$ rehab verify broken.yaml --save logs
broken: 1 of 20 properties broken
  1,582 states, 2,201 situations, 2,359,642 transitions
  the fastest clean way to c: session 4, 6 days after the injury
  not walked: what two birthdays change
  no property asks about: walk, the first sessions, the first days after the injury, days off and setbacks

broken: up-on-half: completed < 100% and climb >= 1
  small.yaml:42
  after the log below, 2025-03-06 gives progress: b on 2025-03-06, Run 2 x 10 m @ 60%
  rules that fired: clean
  rehab next logs/up-on-half.yaml --today 2025-03-06
=> 1

$ cat logs/up-on-half.yaml
# Found by rehab, which may write another in its place: keep a changed one under another name.
rehab: athlete/1
athlete:
  name: Counterexample
injury: {date: 2025-03-03}
plan: "../broken.yaml"
log:
  - date: 2025-03-05
    work:
      - run: 10 m @ 50%
        pain: 0
=> 0

$ rehab next logs/up-on-half.yaml --today 2025-03-04 --format json | cut -d, -f 6-8
"decision":"progress","date":"2025-03-06","day":3
=> 0

# A second time is as good as the first.
$ rehab verify broken.yaml --save logs | head -n 1
broken: 1 of 20 properties broken
=> 0
