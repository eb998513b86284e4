# A scale that an overlay makes longer hides nothing that it eases; one that it makes shorter, or falls, is told by its numbers
--- file: longer.yaml
rehab: plan/1
extends: hansen
name: longer
observations:
  pain: {scale: 0..11}
  walk: {scale: [normal, short, limp]}
rules:
  - {rule: hurt, when: [{pain: ">= 4"}, {ache: ">= 2"}]}
  - {rule: limp, then: repeat, setback: no, say: once more}
--- file: shorter.yaml
rehab: plan/1
extends: hansen
name: shorter
observations:
  pain: {scale: 0..8}
--- file: hop.yaml
rehab: plan/1
name: hop
title: Hops
sources: {house: {title: ours, weight: house}}
observations:
  hop: {scale: 100..0 %, of: test, ask: "Hop, in % of the other?"}
exercises: {curl: {title: Curl, kind: other}}
start: one
stages:
  - {stage: one, title: One, from: house, steps: [{step: one, work: [{curl: 3 x 8 rest 1 min}], from: house}]}
  - {stage: two, title: Two, enter: {hop: ">= 80 %"}, from: house, steps: [{step: two, work: [{curl: 4 x 8 rest 1 min}], from: house}]}
rules:
  - {rule: weak, when: {hop: "< 60 %"}, then: regress 1, say: weak, from: house}
  - {rule: middling, when: {hop: 60..79 %}, then: repeat, say: again, from: house}
  - {rule: clean, when: {completed: ">= 100%"}, then: progress, say: all of it, from: house}
never: [{never: up-when-weak, when: {hop: "< 60 %", climb: ">= 1"}, from: house}]
--- file: lower.yaml
rehab: plan/1
extends: hop.yaml
name: lower
stages: [{stage: two, enter: {hop: ">= 70 %"}}]
rules: [{rule: weak, drop: true}, {rule: middling, drop: true}]
$ rehab check longer.yaml
! longer.yaml:8:5: warning: rule hurt is eased: nothing leads 1 step back any more on `pain 2..3` [eased]
!   8 |   - {rule: hurt, when: [{pain: ">= 4"}, {ache: ">= 2"}]}
!     |     ^
!     = the plan that this one extends is stricter there
! longer.yaml:9:5: warning: rule limp is eased: nothing leads 1 step back any more on `walk limp` [eased]
!   9 |   - {rule: limp, then: repeat, setback: no, say: once more}
!     |     ^
!     = the plan that this one extends is stricter there
=> 1

$ rehab check shorter.yaml
! shorter.yaml:5:3: warning: the scale of pain no longer has 9..10, so what the base asks about it is compared with nothing [fewer-answers]
!   5 |   pain: {scale: 0..8}
!     |   ^
!     = rules, gates and properties that ask about it may hold back less, and no warning says so
=> 1

$ rehab check lower.yaml
! lower.yaml:4:10: warning: the gate of stage two is eased: it opens on `hop 70..79%` [eased]
!   4 | stages: [{stage: two, enter: {hop: ">= 70 %"}}]
!     |          ^
!     = the plan that this one extends is stricter there
! lower.yaml:5:28: warning: rule weak is gone: nothing else leads 1 step back on `hop < 60%` [eased]
!   5 | rules: [{rule: weak, drop: true}, {rule: middling, drop: true}]
!     |                            ^
!     = the plan that this one extends is stricter there
! lower.yaml:5:58: warning: rule middling is gone: nothing else asks for the same step again on `hop 60..79%` [eased]
!   5 | rules: [{rule: weak, drop: true}, {rule: middling, drop: true}]
!     |                                                          ^
!     = the plan that this one extends is stricter there
=> 1
