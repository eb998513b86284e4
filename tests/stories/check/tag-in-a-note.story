# What looks like a tag is told once, where it stands
--- file: ann.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    notes: !great
$ rehab check ann.yaml
! ann.yaml:6:12: error: a tag (!) is not read
!   6 |     notes: !great
!     |            ^
!     = remove it; text that starts with ! must stand in quotes
!     = the rest of the file was not checked
=> 2
