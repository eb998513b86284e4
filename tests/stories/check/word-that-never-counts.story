# Full speed counts near the gate that asks for it: where none does, check and verify say of what waits for it that it waits in vain
--- file: own.yaml
rehab: plan/1
extends: hansen
name: own
title: No gate asks for the word
stages:
  - {stage: full, enter: {full_speed: drop}, allow: {eased: our coach is always there}}
$ rehab check own.yaml
! hansen:267:28: warning: rule no-word asks nothing by `full_speed no` [idle]
!   267 |   - {rule: no-word, when: {full_speed: no}, then: cap 90%, say: Nothing above 90% without the coach'...
!       |                            ^
!       = every value meets it: leave it out, or name those that are meant
! hansen:382:40: warning: property full-speed-unasked asks nothing by `full_speed no` [idle]
!   382 |   - {never: full-speed-unasked, when: {full_speed: no, intensity: "> 90%"}, from: [article, reply]}
!       |                                        ^
!       = every value meets it: leave it out, or name those that are meant
=> 1
