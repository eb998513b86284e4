# Values that are none: dates, answers, times
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
$ sed '16s/.*/  - date: 10\/11\/2026/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:16:11: error: "10/11/2026" is no date
!   16 |   - date: 10/11/2026
!      |           ^
!      = did you mean 2026-10-11 or 2026-11-10?
=> 2
$ sed '16s/.*/  - date: 2026-10-9/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:16:11: error: "2026-10-9" is no date
!   16 |   - date: 2026-10-9
!      |           ^
!      = did you mean 2026-10-09?
=> 2
$ sed '16s/.*/  - date: Sun 11 Oct/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:16:11: error: "Sun 11 Oct" is no date
!   16 |   - date: Sun 11 Oct
!      |           ^
!      = write it with its year: YYYY-10-11
=> 2
$ sed '4s/.*/  best: {10 m: 1,90 s, 20 m: 3.15 s}/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:4:17: error: a decimal takes a point, not a comma
!   4 |   best: {10 m: 1,90 s, 20 m: 3.15 s}
!     |                 ^
!     = did you mean 1.90
=> 2
$ sed '15s/.*/    notes: \xe2\x80\x9cfine\xe2\x80\x9d/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:15:12: warning: these quotes are none to YAML: they are part of the text
!   15 |     notes: “fine”
!      |            ^
!      = write " in their place, or leave them out
=> 0
$ sed '3s/.*/  name: \xe2\x80\x98Ana\xe2\x80\x99/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:3:9: warning: these quotes are none to YAML: they are part of the text
!   3 |   name: ‘Ana’
!     |         ^
!     = write " in their place, or leave them out
=> 0
$ sed '16s/.*/  - date: 2026-10-08/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:16:11: error: 2026-10-08 comes after the 2026-10-10 of line 7
!   16 |   - date: 2026-10-08
!      |           ^
!      = a log is in order of time: this entry goes further up
=> 2
$ sed '19s/.*/        pain: little/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:19:15: error: "little" is no whole number
!   19 |         pain: little
!      |               ^
!      = the scale goes from 0, none, to 10, the worst
=> 2
$ sed '19s/.*/        pain: 1\/10/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:19:15: error: "1/10" is no whole number
!   19 |         pain: 1/10
!      |               ^
!      = did you mean 1? The scale goes from 0, none, to 10, the worst
=> 2
$ sed '16s/.*/  - date: 2027-10-11/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:16:5: error: asked for 2026-10-12, and an entry is of 2027-10-11
!   16 |   - date: 2027-10-11
!      |     ^
!      = did you mean 2026-10-11? --as-of 2026-10-12 leaves out what was logged later
=> 2
$ sed '8s/.*/    check_in: {walk: yes, morning: fine}/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:8:22: error: unknown word "yes"
!   8 |     check_in: {walk: yes, morning: fine}
!     |                      ^
!     = allowed: normal, limp
=> 2
$ sed '8s/.*/    check_in: {walk: ok, morning: fine}/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:8:22: error: unknown word "ok"
!   8 |     check_in: {walk: ok, morning: fine}
!     |                      ^
!     = allowed: normal, limp
=> 2
$ sed '4s/.*/  best: {10 m: 1.90, 20 m: 3.15 s}/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:4:16: error: 1.90 has no unit
!   4 |   best: {10 m: 1.90, 20 m: 3.15 s}
!     |                ^
!     = write 1.90 s or min
=> 2
$ sed '4s/.*/  best: {10m: 1.90s, 20 m: 3.15 s}/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
=> 0
$ sed '5s/.*/injury: {date: 2026-10-05, side: L}/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
=> 0
$ sed '1s/.*/<html>rehab: athlete\/1/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:1:1: error: the key "rehab" is missing
!   1 | <html>rehab: athlete/1
!     | ^
!     = this is a web page: save the file itself, not the page that shows it
=> 2
$ sed '21s/$/\n  - date: 2026-10-12\n    limits: {intensity: 80, distance: 20}/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:23:25: error: 80 has no unit
!   23 |     limits: {intensity: 80, distance: 20}
!      |                         ^
!      = write 80%
! a.yaml:23:39: error: 20 has no unit
!   23 |     limits: {intensity: 80, distance: 20}
!      |                                       ^
!      = write 20 m, or yd, ft, km, mi
=> 2
$ sed '15s/$/\n\n/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
=> 0
$ sed '16s/.*/  - date: "2026-10-11"/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
=> 0
$ sed '19s/.*/        pain: -1/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:19:15: error: "-1" is no whole number
!   19 |         pain: -1
!      |               ^
!      = the scale goes from 0, none, to 10, the worst
=> 2
$ sed '16s/.*/  - date: 2026-13-11/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:16:11: error: "2026-13-11" is no day of the calendar
!   16 |   - date: 2026-13-11
!      |           ^
!      = there is no month 13: months are 01 to 12
=> 2
$ sed '4s/.*/  best: {100 m: 10.90 s}/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
=> 0
$ sed '4s/.*/  best: {10 m: 0.90 s}/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:4:16: error: 0.9 s over 10 m is faster than anybody from a standing start, 1.5 s
!   4 |   best: {10 m: 0.90 s}
!     |                ^
=> 2
