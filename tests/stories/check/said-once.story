# What is wrong with a plan is said once, though its cases and an athlete are checked beside it; alone they say it.
--- file: ours.yaml
rehab: plan/1
extends: hansen
name: ours
title: a sore morning no longer rests
rules:
  - {rule: sore-morning, then: repeat, from: house, allow: {eased: our clinician sees her each morning}}
--- file: cases.yaml
rehab: test/1
plan: ours.yaml
cases:
  - {case: nothing yet, injury: {date: 2026-03-02}, today: 2026-03-03, expect: {decision: wait}}
--- file: anna.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-02}
plan: ours.yaml
log:
$ rehab check ./ours.yaml cases.yaml anna.yaml
! ./ours.yaml:6:32: warning: this outcome is new, and what the sheet says of it is not: "Sore in the morning: a day off." [old-say]
!   6 |   - {rule: sore-morning, then: repeat, from: house, allow: {eased: our clinician sees her each morni...
!     |                                ^
!     = give a `say` here, too
=> 1

$ rehab check cases.yaml
! ours.yaml:6:32: warning: this outcome is new, and what the sheet says of it is not: "Sore in the morning: a day off." [old-say]
!   6 |   - {rule: sore-morning, then: repeat, from: house, allow: {eased: our clinician sees her each morni...
!     |                                ^
!     = give a `say` here, too
=> 0

$ sed -i 's/then: repeat/then: repet/' ours.yaml; rehab check .
! ./ours.yaml:6:32: error: "repet" is not understood
!   6 |   - {rule: sore-morning, then: repet, from: house, allow: {eased: our clinician sees her each mornin...
!     |                                ^
!     = allowed: progress, repeat, regress 2, regress to STEP, restart, refer, rest 1 day, cap 60%, warn; did you mean "repeat"?
! rehab: 3 of 3 files could not be read
=> 2
