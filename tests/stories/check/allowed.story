# A warning that is meant is allowed where it stands, with its reason
--- file: ours.yaml
rehab: plan/1
extends: hansen
name: ours
stages:
  - stage: short
    drills: [{march: 2 x 10 m rest 20 s}]
    allow: {short-rest: walked back and straight on, eased: walked back and straight on}
$ rehab check ours.yaml
=> 0
