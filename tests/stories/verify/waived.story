# A plan may waive a required property: it is no part of the proof, and verify, check, diff, explain and every sheet say so
--- copy: tests/plans/small/calf.yaml
--- file: dead.yaml
rehab: plan/1
name: dead
extends: calf.yaml
rules:
  - {rule: not-to-be, when: {sessions: 1, sessions_at_step: 2}, then: repeat, from: house}

--- file: ours.yaml
rehab: plan/1
name: ours
extends: dead.yaml
waive:
  - {property: no-dead-rule, say: a rule is kept for a test that is not made yet, from: house}

--- file: slips.yaml
rehab: plan/1
name: slips
extends: calf.yaml
waive:
  - {property: monotune, say: why not, from: house}
  - {property: total, from: house}
  - {property: total, say: twice, from: nowhere}

--- file: ann.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
plan: ours.yaml
log: []

$ rehab verify dead.yaml | grep -E 'broken|not claimed'
dead: 1 of 18 properties broken
  not claimed: days-in-a-row
broken: no-dead-rule: rule not-to-be can never fire
=> 0

$ rehab verify ours.yaml
ours: all 17 properties hold
  15,597 states, 77,921 situations, 35,740,674 transitions
  the fastest clean way to run-90: session 6, 7 days after the injury
  not walked: what two birthdays change
  limits of its own, for entering it: step run-50
  not claimed: days-in-a-row
  not claimed: no-dead-rule: a rule is kept for a test that is not made yet
  no property asks about: since, heel_raises, hop, work left undone, the first sessions, the first days after the injury and days off
=> 0

$ rehab verify ours.yaml --format json | grep -o '{"property":"no-dead-rule"[^}]*}'
{"property":"no-dead-rule","is":"not claimed","about":"every rule can fire and every gate can hold something back","waived":"a rule is kept for a test that is not made yet"}
=> 0

$ rehab check ours.yaml
! ours.yaml:5:5: warning: no-dead-rule is waived: nothing claims that every rule can fire and every gate can hold something back [eased]
!   5 |   - {property: no-dead-rule, say: a rule is kept for a test that is not made yet, from: house}
!     |     ^
!     = the plan that this one extends is stricter there
=> 1

$ rehab plan diff dead.yaml ours.yaml | sed -n '/^properties/,$p'
properties: what verify proves
  waived no-dead-rule
    dead.yaml  nothing
    ours.yaml  a rule is kept for a test that is not made yet
=> 0

$ rehab next ann.yaml --today 2026-03-03 | sed -n '/^Plan:/,$p'
Plan: Calf strain, by criteria. It does not diagnose. It does not claim: every
rule can fire and every gate can hold something back. Why: A rule is kept for a
test that is not made yet.
=> 0

$ rehab explain ann.yaml --today 2026-03-03 | sed -n '/NOT CLAIM/,$p'
WHAT THE PLAN DOES NOT CLAIM
  no-dead-rule  every rule can fire and every gate can hold something back
                a rule is kept for a test that is not made yet
                from house (house)
=> 0

$ rehab check slips.yaml
! slips.yaml:5:16: error: unknown word "monotune"
!   5 |   - {property: monotune, say: why not, from: house}
!     |                ^
!     = allowed: total, within-cap, within-rise, one-thing-at-a-time, monotone, unknown-never-rises, days-in-a-row, complaint-stands, referral-absorbs, a-way-back, no-dead-rule, no-vacuous-property, ...; did you mean "monotone"?
! slips.yaml:6:5: error: what is not claimed needs the key "say"
!   6 |   - {property: total, from: house}
!     |     ^
!     = why, as the sheet says it
! slips.yaml:7:16: error: there is a property that is waived "total" already
!   7 |   - {property: total, say: twice, from: nowhere}
!     |                ^
!     = it stands in line 6
! slips.yaml:7:41: error: unknown source "nowhere"
!   7 |   - {property: total, say: twice, from: nowhere}
!     |                                         ^
!     = allowed: green, house
=> 2
