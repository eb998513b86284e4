# Slips of YAML: the message stands where the slip is, often above the place where YAML notices
--- file: base.yaml
rehab: athlete/1
athlete:
  name: Ana
  best: {10 m: 1.90 s, 20 m: 3.15 s}
injury: {date: 2026-10-05, side: left}
log:
  - date: 2026-10-10
    check_in: {walk: normal, morning: fine}
    work:
      - acceleration: 3 x 10 m @ 50% rest 3 min
        pain: 0
        fatigue: none
        stride: even
        times: [3.8, 3.7, 3.8]
    notes: fine
  - date: 2026-10-11
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 1
        fatigue: some
        stride: even
$ sed '11s/.*/\t\tpain: 0/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:11:1: error: a tab as indentation
!   11 |   pain: 0
!      | ^
!      = put spaces in place of each tab
!      = the rest of the file was not checked
=> 2
$ sed '11s/.*/\xc2\xa0       pain: 0/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:11:1: error: a no-break space (U+00A0) where YAML needs a plain one
!   11 | \xc2\xa0       pain: 0
!      | ^
!      = write a plain blank in its place
!      = the rest of the file was not checked
=> 2
$ sed '12s/.*/         fatigue: none/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:12:10: error: this line is indented further than the one above it
!   12 |          fatigue: none
!      |          ^
!      = start it in column 9, under `pain`
!      = the rest of the file was not checked
=> 2
$ sed '16s/.*/   - date: 2026-10-11/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:16:4: error: this dash is not under the dashes above it
!   16 |    - date: 2026-10-11
!      |    ^
!      = each item of a list starts in the same column, here column 3
!      = the rest of the file was not checked
=> 2
$ sed '15s/.*/    notes: felt it: left side/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:15:19: error: a second colon in one line
!   15 |     notes: felt it: left side
!      |                   ^
!      = put the text in quotes: notes: "felt it: left side"
!      = the rest of the file was not checked
=> 2
$ sed '15s/.*/    notes: run #3 was fast/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:15:16: error: the text ends before this #, the rest is a comment
!   15 |     notes: run #3 was fast
!      |                ^
!      = put the text in quotes, or two spaces before a comment
=> 2
$ sed '15s/.*/    notes: @track late/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:15:12: error: no value starts like this
!   15 |     notes: @track late
!      |            ^
!      = put the text in quotes
!      = the rest of the file was not checked
=> 2
$ sed '15s/.*/    notes: '\''Ana'\''s left leg'\''/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:15:17: error: the quote ends here, and more text follows
!   15 |     notes: 'Ana's left leg'
!      |                 ^
!      = put the text in quotes: notes: "Ana's left leg"
!      = the rest of the file was not checked
=> 2
$ sed '15s/.*/    notes: *great*/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:15:12: error: an alias (*) is not read
!   15 |     notes: *great*
!      |            ^
!      = write the value out; text that starts with * must stand in quotes
!      = the rest of the file was not checked
=> 2
$ sed '15s/.*/    notes: - all good/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:15:12: error: a list cannot start here
!   15 |     notes: - all good
!      |            ^
!      = give each dash a line of its own, or put the text in quotes
!      = the rest of the file was not checked
=> 2
$ sed '19s/.*/        pain:1/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:19:13: error: a space is missing after the colon
!   19 |         pain:1
!      |             ^
!      = write pain: 1
!      = the rest of the file was not checked
=> 2
$ sed '19s/.*/        pain = 1/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:19:14: error: a colon and a space join key and value, not =
!   19 |         pain = 1
!      |              ^
!      = write pain: 1
!      = the rest of the file was not checked
=> 2
$ sed '14s/.*/        times: [3.8, 3.7, 3.8/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:14:16: error: a bracket that is never closed
!   14 |         times: [3.8, 3.7, 3.8
!      |                ^
!      = close it with ] on the same line
!      = the rest of the file was not checked
=> 2
$ sed '19s/$/\n        pain: 2/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:20:9: error: `pain` is a key of this map already
!   20 |         pain: 2
!      |         ^
!      = it stands in line 19; a map holds each key once: put both into one
=> 2
$ sed '22s/$/\n---\nfoo: 1\n/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
=> 0
$ sed '8s/.*/    check_in: walk: normal/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:8:19: error: a second colon in one line
!   8 |     check_in: walk: normal
!     |                   ^
!     = keys within a line stand in braces: check_in: {walk: normal}; text stands in quotes
!     = the rest of the file was not checked
=> 2
$ sed '18s/.*/      acceleration: 5 x 10 m @ 50%/;19s/.*/      pain: 1/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:20:9: error: this line is indented further than the one above it
!   20 |         fatigue: some
!      |         ^
!      = start it in column 7, under `pain`; if the lines above are one item, it starts with a dash: - acceleration: 5 x 10 m @ 50%
!      = the rest of the file was not checked
=> 2
$ sed '18s/.*/      - acceleration 5 x 10 m @ 50%/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:18:21: error: a colon is missing after `acceleration`
!   18 |       - acceleration 5 x 10 m @ 50%
!      |                     ^
!      = write - acceleration: 5 x 10 m @ 50%
!      = the rest of the file was not checked
=> 2
$ sed '16s/.*/  -date: 2026-10-11/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:16:3: error: a space is missing after the dash
!   16 |   -date: 2026-10-11
!      |   ^
!      = write - date: 2026-10-11
!      = the rest of the file was not checked
=> 2
$ sed '15s/.*/    notes: fine today\n  felt good/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:16:3: error: this line has no key, and is no part of the text above it
!   16 |   felt good
!      |   ^
!      = text that goes on is indented further than its key; or put it on one line
!      = the rest of the file was not checked
=> 2
