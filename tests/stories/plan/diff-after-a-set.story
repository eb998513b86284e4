# What the coach may choose after a set is part of the plan: plan diff and check name it where it is less than before
--- file: shorter.yaml
rehab: plan/1
extends: hansen
name: shorter
during:
  - {rule: switch, then: {switch: {running_a: 5 x 5 m rest 2 min}, or: rest 1 min}, say: go on}
--- file: longer.yaml
rehab: plan/1
extends: hansen
name: longer
during:
  - {rule: switch, then: {switch: {running_a: 5 x 5 m rest 2 min}, or: rest 9 min}, say: go on}
$ rehab plan diff hansen shorter.yaml
hansen and shorter.yaml differ in one way
  nothing to search: all that a session hangs on is written the same
  not walked: a physio's limits, which lower both alike; a new injury, which begins anew; what two birthdays change

during a session: after a set with fatigue tired and stage short
  hansen        switch to running_a: 5 x 5 m rest 2 min, or rest 8 min
  shorter.yaml  switch to running_a: 5 x 5 m rest 2 min, or rest 1 min
  made by during rule switch

also different: wording, what rules say
=> 1

$ rehab check shorter.yaml
! shorter.yaml:5:5: warning: during rule switch is eased: the coach may choose less than before on `fatigue tired` [eased]
!   5 |   - {rule: switch, then: {switch: {running_a: 5 x 5 m rest 2 min}, or: rest 1 min}, say: go on}
!     |     ^
!     = the plan that this one extends is stricter there
=> 1

$ rehab check longer.yaml
=> 0
