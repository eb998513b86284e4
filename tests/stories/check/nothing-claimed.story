# A plan that forbids nothing is told what nobody claims for it
--- file: bare.yaml
rehab: plan/1
name: bare
title: A plan without a property
sources: {house: {title: our own choice, weight: house}}
observations:
  pain: {scale: 0..3, of: work, ask: "pain?"}
  walk: {scale: [normal, limp], of: check_in, ask: "walk?", unless_said: normal}
exercises:
  run: {title: Run, kind: run, start: standing}
  squat: {title: Squat, kind: other}
tolerance: 5%
limits: {distance_rise: 10 m, intensity_rise: 10%, metres_rise: 50 m, from: house}
start: a
stages:
  - stage: one
    title: One
    cap: 70%
    from: house
    steps:
      - {step: a, work: [{run: 2 x 10 m @ 60% rest 2 min}, {squat: 2 x 8}], from: house}
      - {step: b, work: [{run: 2 x 10 m @ 70% rest 2 min}, {squat: 2 x 8}], from: house}
rules:
  - {rule: hurt, when: {pain: ">= 2"}, then: [rest 1 day, regress 1], setback: yes, say: ow, from: house}
  - {rule: limp, when: {walk: limp}, then: rest 1 day, say: limp, from: house}
  - {rule: two-on, when: {days_in_a_row: ">= 2", sessions: "< 5"}, then: rest 1 day, say: rest, from: house}
  - {rule: clean, when: {pain: 0..1, completed: ">= 100%"}, then: progress, say: on, from: house}
during:
  - {rule: stop, when: {pain: ">= 2"}, then: end, from: house}
$ rehab check bare.yaml
! bare.yaml:1:1: warning: this plan forbids nothing of its own, so that nobody claims anything about pain, walk, work left undone, the first sessions and days in a row [no-never]
!   1 | rehab: plan/1
!     | ^
!     = write under `never:` what must not happen, such as a step up after pain
=> 1
$ rehab verify bare.yaml
bare: all 15 properties hold
  579 states, 1,500 situations, 491,734 transitions
  the fastest clean way to b: session 2, 1 days after the injury
  not walked: what two birthdays change
  not claimed: days-in-a-row
  no property asks about: pain, walk, work left undone, the first sessions and days in a row
  no cap or limit covers: squat
=> 0
--- file: meant.yaml
rehab: plan/1
extends: bare.yaml
name: meant
allow: {no-never: "a sketch, nobody trains by it"}
$ rehab check meant.yaml
=> 0
