# A rule's cap holds nothing back where no run of the plan says how fast it is
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
  - {rule: slower, when: {pain: 1}, then: cap 30%, say: slower today, from: house}
  - {rule: hurt, when: {pain: ">= 2"}, then: [rest 1 day, regress 1], setback: yes, say: it hurts, from: house}
  - {rule: clean, when: {pain: 0..1, completed: ">= 100%"}, then: progress, say: all done, from: house}
during:
  - {rule: stop, when: {pain: ">= 2"}, then: end, from: house}
never:
  - {never: up-after-pain, when: {pain: ">= 2", climb: ">= 1"}, from: house}
$ rehab check timed.yaml
! timed.yaml:20:5: warning: rule slower caps at 30%, and no run of the plan says how fast it is [idle-cap]
!   20 |   - {rule: slower, when: {pain: 1}, then: cap 30%, say: slower today, from: house}
!      |     ^
!      = it holds nothing back: give the runs an intensity, or let the rule repeat or regress
=> 1
