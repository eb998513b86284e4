# A plan that drops what is not there is told in its own file
--- file: ours.yaml
rehab: plan/1
extends: hansen
name: ours
rules:
  - {rule: hurtt, drop: true}
$ rehab check ours.yaml
! ours.yaml:5:5: error: there is nothing to drop: the plan that this one extends has none of that name
!   5 |   - {rule: hurtt, drop: true}
!     |     ^
!     = allowed: red-flag, strong-pain, second-setback, third-setback, torn-again, grade-three, minor, pulled, pulled-at-speed, hurt, limp, ill, ...; did you mean "hurt"?
=> 2
