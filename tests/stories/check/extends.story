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
!     = there are: red-flag, strong-pain, second-setback, third-setback, torn-again, grade-three, minor, pulled, pulled-at-speed, hurt, limp, ill, sore-morning, draggy, tired, guarded, unseen-fast, uneven-fast, no-word, stiff, stiff-fast, tight, tight-fast, cut-short, over-cap, early-days, three-on, fast-days, layoff-short, layoff-short-full, layoff, layoff-full, layoff-long, worn, unsaid, stuck, slow or clean
=> 2
