# A step that base and rise never let anybody do in full is said to be one; steps of four points are none
--- file: fours.yaml
rehab: plan/1
name: fours
title: By four points
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..10, of: work, ask: "worst pain, 0-10"}
exercises:
  acceleration: {title: Acceleration, kind: run, start: standing}
tolerance: 5%
limits: {distance_rise: 4 m, intensity_rise: 4%, metres_rise: 50 m, from: house}
start: a
stages:
  - stage: one
    title: One
    cap: 60%
    from: house
    steps:
      - {step: a, work: [{acceleration: 3 x 20 m @ 50% rest 2-4 min}], from: house}
      - {step: b, work: [{acceleration: 3 x 20 m @ 54% rest 2-4 min}], from: house}
      - {step: c, work: [{acceleration: 3 x 20 m @ 58% rest 2-4 min}], from: house}
      - {step: d, work: [{acceleration: 3 x 30 m @ 58% rest 2-4 min}], from: house}
rules:
  - {rule: hurt, when: {pain: ">= 2"}, then: [rest 1 day, regress 1], setback: yes, say: it hurts, from: house}
  - {rule: clean, when: {pain: 0..1, completed: ">= 100%"}, then: progress, say: all done, from: house}
during:
  - {rule: stop, when: {pain: ">= 2"}, then: end, from: house}
never:
  - {never: up-after-pain, when: {pain: ">= 2", climb: ">= 1"}, from: house}
$ rehab check fours.yaml
! fours.yaml:22:9: warning: step d raises the distance by 10 m over c [rise]
!   22 |       - {step: d, work: [{acceleration: 3 x 30 m @ 58% rest 2-4 min}], from: house}
!      |         ^
!      = distance_rise of the plan's limits allows 4 m at once
=> 1

$ sed 's/intensity_rise: 4%/intensity_rise: 0%/' fours.yaml >still.yaml; rehab check still.yaml
! still.yaml:19:9: warning: step a is never done in full: base and rises come to acceleration: 3 x 20 m @ 45% rest 2-4 min and no further [out-of-reach]
!   19 |       - {step: a, work: [{acceleration: 3 x 20 m @ 50% rest 2-4 min}], from: house}
!      |         ^
!      = a step nearer to the one below, or a larger rise
! still.yaml:20:9: warning: step b raises the intensity by 4% over a [rise]
!   20 |       - {step: b, work: [{acceleration: 3 x 20 m @ 54% rest 2-4 min}], from: house}
!      |         ^
!      = intensity_rise of the plan's limits allows 0% at once
! still.yaml:20:9: warning: step b is never done in full: base and rises come to acceleration: 3 x 20 m @ 50% rest 2-4 min and no further [out-of-reach]
!   20 |       - {step: b, work: [{acceleration: 3 x 20 m @ 54% rest 2-4 min}], from: house}
!      |         ^
!      = a step nearer to the one below, or a larger rise
! still.yaml:21:9: warning: step c raises the intensity by 4% over b [rise]
!   21 |       - {step: c, work: [{acceleration: 3 x 20 m @ 58% rest 2-4 min}], from: house}
!      |         ^
!      = intensity_rise of the plan's limits allows 0% at once
! still.yaml:21:9: warning: step c is never done in full: base and rises come to acceleration: 3 x 20 m @ 50% rest 2-4 min and no further [out-of-reach]
!   21 |       - {step: c, work: [{acceleration: 3 x 20 m @ 58% rest 2-4 min}], from: house}
!      |         ^
!      = a step nearer to the one below, or a larger rise
! still.yaml:22:9: warning: step d raises the distance by 10 m over c [rise]
!   22 |       - {step: d, work: [{acceleration: 3 x 30 m @ 58% rest 2-4 min}], from: house}
!      |         ^
!      = distance_rise of the plan's limits allows 4 m at once
! still.yaml:22:9: warning: step d is never done in full: base and rises come to acceleration: 3 x 30 m @ 55% rest 2-4 min and no further [out-of-reach]
!   22 |       - {step: d, work: [{acceleration: 3 x 30 m @ 58% rest 2-4 min}], from: house}
!      |         ^
!      = a step nearer to the one below, or a larger rise
=> 1
