# What is counted over a week and over a stage is walked like everything else
--- file: loose.yaml
rehab: plan/1
extends: acl-run
name: loose
rules:
  - {rule: two-a-week, drop: true}
$ rehab verify loose.yaml | head -n 1
loose: 1 of 23 properties broken
=> 0

--- file: staged.yaml
rehab: plan/1
extends: acl-run
name: staged
stages:
  - stage: jog
    enter: {days_at_stage: ">= 21"}
never:
  - {never: jog-early, when: {stage: walk-jog, distance: "> 0.5 mi", days_at_stage: "< 21", decision: progress}, from: house}
$ rehab verify staged.yaml | head -n 1
staged: all 24 properties hold
=> 0
