# A small plan to begin with: whole, without a warning, and proved as it stands
$ rehab plan new ours > ours.yaml
=> 0

$ rehab check ours.yaml
=> 0

$ rehab verify ours.yaml | head -n 1
ours: all 19 properties hold
=> 0

$ rehab plan new "two words"
! rehab: no name of a plan: letters, digits, - and _, at most 64
=> 2
