# A colon that is missing before a bracket or at a line's end is said at its place, and so is a second key in one line
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ana}
injury: {date: 2026-10-05, side: left}
log:
  - date: 2026-10-10
    check_in: {walk: normal}
    notes: fine
    work:
      - acceleration: 3 x 10 m @ 50%
        pain: 0
$ for s in 's/injury: /injury /' 's/check_in: /check_in /' 's/Ana/Ana, best {10 m: 1.9 s}/' 's/pain: 0/times [3.8]/' 's/work:/work/' 's/log:/log/' 's/athlete: {name: Ana}/athlete\n  name: Ana/' 's/{name: Ana}/\n  name Ana/' 's/rehab:/rehab/'; do sed "$s" a.yaml | rehab check - --today 2026-10-12 2>&1; done
<stdin>:3:7: error: a colon is missing after `injury`
  3 | injury {date: 2026-10-05, side: left}
    |       ^
    = write injury: {date: 2026-10-05, side: left}
    = the rest of the file was not checked
<stdin>:6:13: error: a colon is missing after `check_in`
  6 |     check_in {walk: normal}
    |             ^
    = write check_in: {...}
<stdin>:2:26: error: a colon is missing after `best`
  2 | athlete: {name: Ana, best {10 m: 1.9 s}}
    |                          ^
    = write best: {...}
    = the rest of the file was not checked
<stdin>:10:14: error: a colon is missing after `times`
  10 |         times [3.8]
     |              ^
     = write times: [...]
<stdin>:8:9: error: a colon is missing after `work`
  8 |     work
    |         ^
    = write work:
    = the rest of the file was not checked
<stdin>:4:4: error: a colon is missing after `log`
  4 | log
    |    ^
    = write log:
    = the rest of the file was not checked
<stdin>:2:8: error: a colon is missing after `athlete`
  2 | athlete
    |        ^
    = write athlete:
    = the rest of the file was not checked
<stdin>:3:7: error: a colon is missing after `name`
  3 |   name Ana
    |       ^
    = write name: Ana
<stdin>:1:6: error: a colon is missing after `rehab`
  1 | rehab athlete/1
    |      ^
    = write rehab: athlete/1
    = the rest of the file was not checked
=> 2

$ for s in 's/pain: 0/pain: 0, fatigue: none/' 's/50%/50% rest 3 min, pain: 0/' 's/  notes: fine/  notes: fine: really/; ' 's/-05, side/-05 side/' 's/{walk: normal}/walk: normal/'; do sed "$s" a.yaml | rehab check - --today 2026-10-12 2>&1; done
<stdin>:10:18: error: a second key in one line
  10 |         pain: 0, fatigue: none
     |                  ^
     = write `fatigue` on a line of its own, under `pain`
     = the rest of the file was not checked
<stdin>:9:50: error: a second key in one line
  9 |       - acceleration: 3 x 10 m @ 50% rest 3 min, pain: 0
    |                                                  ^
    = write `pain` on a line of its own, under `acceleration`
    = the rest of the file was not checked
<stdin>:7:16: error: a second colon in one line
  7 |     notes: fine: really
    |                ^
    = put the text in quotes: notes: "fine: really"
    = the rest of the file was not checked
<stdin>:3:26: error: a comma is missing before `side`
  3 | injury: {date: 2026-10-05 side: left}
    |                          ^
    = a comma stands between keys in braces
    = the rest of the file was not checked
<stdin>:6:19: error: a second colon in one line
  6 |     check_in: walk: normal
    |                   ^
    = keys within a line stand in braces: check_in: {walk: normal}; text stands in quotes
    = the rest of the file was not checked
=> 2

$ sed '5{N;s/\n *//;s/10check/10 check/}' a.yaml | rehab check - --today 2026-10-12
! <stdin>:5:22: error: a second key in one line
!   5 |   - date: 2026-10-10 check_in: {walk: normal}
!     |                      ^
!     = write `check_in` on a line of its own, under `date`
!     = the rest of the file was not checked
=> 2

$ sed '3s/, side/\n         side/' a.yaml | rehab check - --today 2026-10-12
! <stdin>:3:26: error: a comma is missing before `side`
!   3 | injury: {date: 2026-10-05
!     |                          ^
!     = a comma stands between keys in braces
!     = the rest of the file was not checked
=> 2

$ sed '3s/, side: left}/\n         side: left/' a.yaml | rehab check - --today 2026-10-12
! <stdin>:3:9: error: a bracket that is never closed
!   3 | injury: {date: 2026-10-05
!     |         ^
!     = close it with } on the same line
!     = the rest of the file was not checked
=> 2

$ for s in '{walk\n     b:}' '{\n     b:c: d}' '[a\n     b:c: d]'; do sed "6s/{walk: normal}/$s/" a.yaml | rehab check - --today 2026-10-12 2>&1 | head -n 1; done
<stdin>:6:16: error: a value without a key
<stdin>:7:6: error: unknown key "b:c"
<stdin>:7:9: error: a comma or ] is missing before this
=> 0
