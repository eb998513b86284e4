# What nothing can be read behind says that the rest was not checked, once, and what a missing value hides nothing of does not
--- file: quote.yaml
rehab: athlete/1
athlete: {name: Ann, sprot: bobsled}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    notes: "wet track
  - date: 2012-03-09
    chekc_in: {walk: normal}
--- file: bracket.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal
  - date: 2012-03-09
--- file: several.yaml
rehab: athlete/1
athlete: {name: &me Ann, sport: !great bobsled}
injury: {date: 2012-03-05}
log: []
wieght: 70
--- file: gap.yaml
rehab: athlete/1
athlete: {name: Ann, sport: }
injury: {date: 2012-03-05}
log: []
wieght: 70
--- file: empty.yaml
$ rehab check quote.yaml
! quote.yaml:6:12: error: a quote that is never closed
!   6 |     notes: "wet track
!     |            ^
!     = close it on the same line
!     = the rest of the file was not checked
=> 2

$ rehab check bracket.yaml
! bracket.yaml:6:15: error: a bracket that is never closed
!   6 |     check_in: {walk: normal
!     |               ^
!     = close it with } on the same line
!     = the rest of the file was not checked
=> 2

$ rehab check several.yaml
! several.yaml:2:17: error: an anchor (&) is not read
!   2 | athlete: {name: &me Ann, sport: !great bobsled}
!     |                 ^
!     = write the value out; text that starts with & must stand in quotes
! several.yaml:2:33: error: a tag (!) is not read
!   2 | athlete: {name: &me Ann, sport: !great bobsled}
!     |                                 ^
!     = remove it; text that starts with ! must stand in quotes
!     = the rest of the file was not checked
=> 2

$ rehab check gap.yaml
! gap.yaml:2:22: error: `sport` has no value
!   2 | athlete: {name: Ann, sport: }
!     |                      ^
!     = a comma begins a new key here: put text that holds a comma in quotes
! gap.yaml:5:1: error: unknown key "wieght"
!   5 | wieght: 70
!     | ^
!     = allowed: rehab, athlete, injury, target, plan, log
=> 2

$ rehab check empty.yaml
! empty.yaml:1:1: error: there is nothing in this file
!   1 |\x20
!     | ^
!     = the first line says what it is: rehab: athlete/1; rehab init makes an athlete's
=> 2

$ rehab check quote.yaml --format json
! {"schema":"rehab.error/1","file":"quote.yaml","line":6,"column":12,"severity":"error","id":"yaml","message":"a quote that is never closed","hint":"close it on the same line\\nthe rest of the file was not checked"}
=> 2
