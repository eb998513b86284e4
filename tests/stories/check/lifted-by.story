# What lifts a referral in place of a clearance is something about who she is: nothing else goes away by itself
--- file: wait.yaml
rehab: plan/1
extends: hansen
name: wait
rules: [{rule: red-flag, lifted_by: Wait three days.}]
--- file: young.yaml
rehab: plan/1
extends: hansen
name: young
rules: [{rule: minor, lifted_by: Bring a clinician and name him.}]
$ rehab check wait.yaml
! wait.yaml:4:37: error: nothing but a clearance lifts a referral that asks about "red_flag"
!   4 | rules: [{rule: red-flag, lifted_by: Wait three days.}]
!     |                                     ^
!     = remove `lifted_by`, or ask about age, grade and clinician alone
=> 2

$ rehab check young.yaml
=> 0
