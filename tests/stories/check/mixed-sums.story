# Minutes of runs and of other work are bounded as one sum: a plan that has both is told what that means for the run
--- file: mixed.yaml
rehab: plan/1
name: mixed
title: Bike and run
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..10, of: work, ask: "worst pain, 0-10"}
exercises:
  run: {title: Run, kind: run}
  bike: {title: Bike, kind: other}
limits: {minutes_rise: 3 min, from: house}
start: a
stages:
  - stage: one
    title: One
    from: house
    steps:
      - {step: a, work: [{run: 2 min}, {bike: 20 min}], from: house}
      - {step: b, work: [{run: 22 min}], from: house}
rules:
  - {rule: hurt, when: {pain: ">= 2"}, then: [rest 1 day, regress 1], setback: yes, say: it hurts, from: house}
  - {rule: clean, when: {pain: 0..1, completed: ">= 100%"}, then: progress, say: all done, from: house}
during:
  - {rule: stop, when: {pain: ">= 2"}, then: end, from: house}
never:
  - {never: up-after-pain, when: {pain: ">= 2", climb: ">= 1"}, from: house}
$ rehab check mixed.yaml
! mixed.yaml:18:9: warning: step a counts the minutes of run and bike together [mixed-sum]
!   18 |       - {step: a, work: [{run: 2 min}, {bike: 20 min}], from: house}
!      |         ^
!      = base and minutes_rise are about that sum: a step with so much less of the other work may have as much more of the run; keep their shares alike from step to step, or give the runs a distance
=> 1
