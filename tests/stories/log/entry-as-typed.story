# An entry from standard input may begin with a byte order mark, and its errors stand where they were typed, with a dash in front or without
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-02}
log: []
--- bytes: with-mark
\xef\xbb\xbfdate: 2026-03-07
check_in: {walk: normal}
--- file: alone
# after the weekend
date: 2026-03-08
check_in:
  morning: sour
moring: fine
--- file: dashed
- date: 2026-03-08
  check_in: {morning: sour}
$ rehab log a.yaml - --today 2026-03-08 <with-mark | head -n 1
a.yaml: added to Saturday 7 March: check-in: walk normal
=> 0

$ rehab log a.yaml - --today 2026-03-08 <alone
! <stdin>:4:12: error: unknown word "sour"
!   4 |   morning: sour
!     |            ^
!     = allowed: fine, stiff, sore
! <stdin>:5:1: error: unknown key "moring"
!   5 | moring: fine
!     | ^
!     = allowed: date, check_in, work, notes, also, finished, coach, limits, injury, missed, plan, sign, ...
=> 2

$ rehab log a.yaml - --today 2026-03-08 <dashed
! <stdin>:2:23: error: unknown word "sour"
!   2 |   check_in: {morning: sour}
!     |                       ^
!     = allowed: fine, stiff, sore
=> 2
