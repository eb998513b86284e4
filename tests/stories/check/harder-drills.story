# Drills that an overlay makes longer, farther or faster, or rests less between, are told like the work of its steps
--- file: base.yaml
rehab: plan/1
name: base
title: Drills
sources: {house: {title: ours, weight: house}}
observations: {pain: {scale: 0..10, of: work, ask: "Pain, 0-10?"}}
exercises:
  run: {title: Run, kind: run, start: standing}
  march: {title: March, kind: drill, percent_of: effort}
  skip: {title: Skip, kind: drill}
tolerance: 5%
limits: {distance_rise: 10 m, intensity_rise: 10%, metres_rise: 50 m, from: house}
start: one
stages:
  - stage: short
    title: Short
    cap: 60%
    from: house
    drills: [{march: 2 x 10 m @ 50% rest 1-2 min}, {skip: 2 x 8}]
    steps:
      - {step: one, work: [{run: 5 x 10 m @ 50% rest 2 min}], from: house}
      - {step: two, work: [{run: 5 x 15 m @ 50% rest 2 min}, {march: 5 m rest 1 min}], from: house}
rules: [{rule: clean, when: {pain: 0..1}, then: progress, say: all well, from: house}]
never: [{never: up-in-pain, when: {pain: ">= 2", climb: ">= 1"}, from: house}]
--- file: more.yaml
rehab: plan/1
extends: base.yaml
name: more
stages:
  - stage: short
    drills: [{march: 2 x 15 m @ 60% rest 1 min}, {skip: 3 x 8}]
    steps:
      - {step: two, work: [{run: 5 x 15 m @ 50% rest 2 min}, {march: 2 x 10 m rest 1 min}]}
--- file: allowed.yaml
rehab: plan/1
extends: base.yaml
name: allowed
stages: [{stage: short, drills: [{march: 2 x 15 m @ 50% rest 1-2 min}, {skip: 2 x 8}], allow: {eased: the hall is 15 m long}}]
--- file: less.yaml
rehab: plan/1
extends: base.yaml
name: less
stages: [{stage: short, drills: [{march: 2 x 8 m @ 50% rest 2 min}]}]
$ rehab check more.yaml
! more.yaml:5:5: warning: the longest distance of the drills of stage short is raised from 10 m to 15 m [eased]
!   5 |   - stage: short
!     |     ^
!     = the plan that this one extends is stricter there
! more.yaml:5:5: warning: the distance in all of the drills of stage short is raised from 20 m to 30 m [eased]
!   5 |   - stage: short
!     |     ^
!     = the plan that this one extends is stricter there
! more.yaml:5:5: warning: the number of reps in all of the drills of stage short is raised from 16 to 24 [eased]
!   5 |   - stage: short
!     |     ^
!     = the plan that this one extends is stricter there
! more.yaml:5:5: warning: the percentage of effort of the drills of stage short is raised from 50% to 60% [eased]
!   5 |   - stage: short
!     |     ^
!     = the plan that this one extends is stricter there
! more.yaml:5:5: warning: the rest of march in the drills of stage short is shortened from 1-2 min to 1 min [eased]
!   5 |   - stage: short
!     |     ^
!     = the plan that this one extends is stricter there
! more.yaml:8:9: warning: the longest distance of drills and other work in step two is raised from 5 m to 10 m [eased]
!   8 |       - {step: two, work: [{run: 5 x 15 m @ 50% rest 2 min}, {march: 2 x 10 m rest 1 min}]}
!     |         ^
!     = the plan that this one extends is stricter there
! more.yaml:8:9: warning: the distance in all of drills and other work in step two is raised from 5 m to 20 m [eased]
!   8 |       - {step: two, work: [{run: 5 x 15 m @ 50% rest 2 min}, {march: 2 x 10 m rest 1 min}]}
!     |         ^
!     = the plan that this one extends is stricter there
=> 1

$ rehab check allowed.yaml less.yaml
=> 0

$ rehab plan diff base.yaml allowed.yaml | grep -E "differ in|^harder|^other"
base.yaml and allowed.yaml differ in 2 ways
harder: 16 situations: higher on the ladder, or the same step farther, faster, more, or with shorter rests
=> 0
