# What a plan changes wrongly of the one that it extends is told together with all else that is wrong in it
--- file: own.yaml
rehab: plan/1
extends: hansen-cautious
name: ours
title: Ours
rules:
  - {rule: layof, drop: true}
  - {rule: limp, drop: yes}
  - {rule: clean, when: {tiredness: 0}}
  - {rule: hurt, when: {pain: drop}}
  - {rule: sore-morning, then: [rest 1 day, regres 1]}
start: run-50
$ rehab check own.yaml
! own.yaml:6:5: error: there is nothing to drop: the plan that this one extends has none of that name
!   6 |   - {rule: layof, drop: true}
!     |     ^
!     = allowed: red-flag, strong-pain, second-setback, third-setback, torn-again, grade-three, minor, pulled, pulled-at-speed, hurt, limp, ill, ...; did you mean "layoff"?
! own.yaml:7:24: error: "yes" drops nothing
!   7 |   - {rule: limp, drop: yes}
!     |                        ^
!     = did you mean drop: true? what stays has no drop
! own.yaml:8:26: error: nothing called "tiredness" can be asked
!   8 |   - {rule: clean, when: {tiredness: 0}}
!     |                          ^
!     = allowed: pain, fatigue, stride, walk, morning, tone, ache, ill, stiffness, twinge, red_flag, completed, ...
! own.yaml:9:25: error: the test that this one changes is a list, of which any one holds: no key is dropped from it
!   9 |   - {rule: hurt, when: {pain: drop}}
!     |                         ^
!     = write the whole list anew
! own.yaml:10:45: error: "regres 1" is not understood
!   10 |   - {rule: sore-morning, then: [rest 1 day, regres 1]}
!      |                                             ^
!      = allowed: progress, repeat, regress 2, regress to STEP, restart, refer, rest 1 day, cap 60%, warn; did you mean "regress 2"?
! own.yaml:11:8: error: unknown step "run-50"
!   11 | start: run-50
!      |        ^
!      = allowed: drills-only, 10m-first, 10m-set, 10m-two-sets, 10m-firmer, 10m-full, 20m-easy, 20m-steady, 20m-brisk, 25m-brisk, 25m-full, 30m-brisk, ...
=> 2
