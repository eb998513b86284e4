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
!     = there are: red-flag, second-setback, minor, pulled, hurt, limp, sore-morning, draggy, tired, guarded, uneven-fast, stiff, spastic, cut-short, over-cap, early-days, three-on, fast-days, layoff-short, layoff, layoff-long, stuck, slow or clean
=> 2
