# What it cannot keep it leaves as it is; what is no file of ours is an error, and of a folder passed over
--- file: notes.yaml
rehab: athlete/1
athlete:
  name: Anna
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    notes: |
      # not a comment
      careful
--- file: between.yaml
rehab: athlete/1
athlete:
  name:
    # who it is
    Anna
injury: {date: 2026-03-02}
log: []
--- file: bad.yaml
rehab: athlete/1
athlete: {name: Anna
$ rehab fmt notes.yaml between.yaml; head -n 4 between.yaml
rehab: athlete/1
athlete:
  name:
    # who it is
! rehab: notes.yaml is left as it is: it holds a block of text (| or >), of which the lines cannot be told from comments
! rehab: between.yaml is left as it is: a comment stands between a key and its value, where no line is left for it
=> 0

$ rehab fmt bad.yaml
! bad.yaml:2:10: error: a bracket that is never closed
!   2 | athlete: {name: Anna
!     |          ^
!     = close it on the same line
!     = the rest of the file was not checked
=> 2

$ mkdir folder; printf 'on: push\n' > folder/ci.yml; printf 'rehab:  athlete/1\nathlete: {name: Anna}\ninjury: {date: 2026-03-02}\nlog: []\n' > folder/a.yaml; rehab fmt folder
folder/a.yaml: laid out
! folder/ci.yml:1:1: warning: passed over: it has no key "rehab"
!   1 | on: push
!     | ^
=> 0

$ printf 'rehab:  athlete/1\n' | rehab fmt -
rehab: athlete/1
=> 0
