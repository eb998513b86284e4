# A run among drills is an error: no cap and no rise would be about it
--- file: ours.yaml
rehab: plan/1
extends: hansen
name: ours
stages:
  - stage: short
    drills: [{acceleration: 10 x 60 m @ 60% rest 1 min}]
$ rehab check ours.yaml
! ours.yaml:6:15: error: "acceleration" is a run, and no drill
!   6 |     drills: [{acceleration: 10 x 60 m @ 60% rest 1 min}]
!     |               ^
!     = a run stands in the work of a step, where caps and rises hold
=> 2
