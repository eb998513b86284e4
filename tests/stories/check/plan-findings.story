# What reading a plan shows to be without effect is found, and keeps nobody from using it
--- file: ours.yaml
rehab: plan/1
extends: hansen
name: ours
rules:
  - {rule: layoff-short, when: {days_off: 8..9}}
observations:
  mood: {scale: [good, bad], of: check_in, ask: "how is the mood?"}
$ rehab check ours.yaml
! ours.yaml:5:5: warning: rule layoff-short never decides: whenever it fires, layoff fires and is at least as strict [beaten]
!   5 |   - {rule: layoff-short, when: {days_off: 8..9}}
!     |     ^
! ours.yaml:5:5: warning: rule layoff-short is eased: nothing asks for the same step again any more on `days_off 4..6` [eased]
!   5 |   - {rule: layoff-short, when: {days_off: 8..9}}
!     |     ^
!     = the plan that this one extends is stricter there
! ours.yaml:7:3: warning: observation mood is asked and never used [unused]
!   7 |   mood: {scale: [good, bad], of: check_in, ask: "how is the mood?"}
!     |   ^
!     = no rule and no gate looks at it
=> 1
