# The same slips in other places: each is named where it stands, whatever the key, and none is named twice
--- file: base.yaml
rehab: athlete/1
athlete: {name: Ben}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in:
      walk: normal
      ache: 0
    work:
      - acceleration: 3 x 10 m @ 50%
        pain: 0
    coach: {says: repeat, by: D. H., reason: careful}
$ sed '7s/: /:/' base.yaml >a.yaml; rehab check a.yaml
! a.yaml:7:11: error: a space is missing after the colon
!   7 |       walk:normal
!     |           ^
!     = write walk: normal
!     = the rest of the file was not checked
=> 2
$ sed '8s/.*/       ache: 0/' base.yaml >a.yaml; rehab check a.yaml
! a.yaml:8:8: error: this line is indented further than the one above it
!   8 |        ache: 0
!     |        ^
!     = start it in column 7, under `walk`; if the lines above are one item, it starts with a dash: - walk: normal
!     = the rest of the file was not checked
=> 2
$ sed '12s/careful/stiff, not sore/' base.yaml >a.yaml; rehab check a.yaml
! a.yaml:12:53: error: `not sore` has no value
!   12 |     coach: {says: repeat, by: D. H., reason: stiff, not sore}
!      |                                                     ^
!      = a comma begins a new key here: put text that holds a comma in quotes
=> 2
$ sed '12s/says: /says:/' base.yaml >a.yaml; rehab check a.yaml
! a.yaml:12:17: error: a space is missing after the colon
!   12 |     coach: {says:repeat, by: D. H., reason: careful}
!      |                 ^
!      = write says: repeat
=> 2
$ sed '12s/careful/he said: wait/' base.yaml >a.yaml; rehab check a.yaml
! a.yaml:12:53: error: a comma or } is missing before this
!   12 |     coach: {says: repeat, by: D. H., reason: he said: wait}
!      |                                                     ^
!      = put the text in quotes
!      = the rest of the file was not checked
=> 2
$ sed '5s/- date: /- date:\xe2\x80\xaf/' base.yaml >a.yaml; rehab check a.yaml
! a.yaml:5:10: error: a no-break space (U+202F) where YAML needs a plain one
!   5 |   - date:\xe2\x80\xaf2026-03-07
!     |          ^
!     = write a plain blank in its place
!     = the rest of the file was not checked
=> 2
$ sed '11s/pain: 0/pain: 0\xe2\x80\x8b/' base.yaml >a.yaml; rehab check a.yaml
! a.yaml:11:16: error: an invisible mark (U+200B) stands here
!   11 |         pain: 0\\u{200b}
!      |                ^
!      = take it out
=> 2
$ sed '12s/$/\n    date: 2026-03-08\n    check_in: {walk: limp}/' base.yaml >a.yaml; rehab check a.yaml
! a.yaml:13:5: error: `date` is a key of this map already
!   13 |     date: 2026-03-08
!      |     ^
!      = it stands in line 5; a new entry begins with a dash
=> 2
$ sed '8s/: 0/:/;10s/50%/50/;11s/pain/pian/' base.yaml >a.yaml; rehab check a.yaml
! a.yaml:8:7: error: `ache` has no value
!   8 |       ache:
!     |       ^
!     = write one, or remove the key
! a.yaml:10:34: error: 50 has no unit
!   10 |       - acceleration: 3 x 10 m @ 50
!      |                                  ^
!      = write 50%
! a.yaml:11:9: error: unknown key "pian"
!   11 |         pian: 0
!      |         ^
!      = allowed: pain, fatigue, stride, stiffness, twinge, red_flag, sign, times; did you mean "pain"?
=> 2
$ sed '6,8d;9s/$/\n/;5s/$/\n    check_in: {walk: normal, ache: 0/' base.yaml >a.yaml; rehab check a.yaml
! a.yaml:6:15: error: a bracket that is never closed
!   6 |     check_in: {walk: normal, ache: 0
!     |               ^
!     = close it with } on the same line
!     = the rest of the file was not checked
=> 2
$ sed '10s/- acceleration: /- acceleration /;11d' base.yaml >a.yaml; rehab check a.yaml
! a.yaml:10:21: error: a colon is missing after `acceleration`
!   10 |       - acceleration 3 x 10 m @ 50%
!      |                     ^
!      = write acceleration: 3 x 10 m @ 50%
=> 2
$ sed '12s/.*/    limits: {distance: 12,5 m}/' base.yaml >a.yaml; rehab check a.yaml
! a.yaml:12:26: error: a decimal takes a point, not a comma
!   12 |     limits: {distance: 12,5 m}
!      |                          ^
!      = did you mean 12.5
=> 2
