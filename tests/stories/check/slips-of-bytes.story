# Files as other programs save them: empty, in another encoding, with other line ends, with blank lines
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
$ sed 's/fine$/l\xe4uft gut/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:15:13: error: byte 0xE4 is not UTF-8
!   15 |     notes: l\\xe4uft gut
!      |             ^
!      = save the file as UTF-8
!      = the rest of the file was not checked
=> 2

$ printf '\377\376r\0e\0' >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:1:1: error: the file is UTF-16
!   1 | \\xff\\xfer\\u{0}e\\u{0}
!     | ^
!     = save it as UTF-8
!     = the rest of the file was not checked
=> 2

$ printf '' >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:1:1: error: there is nothing in this file
!   1 |\x20
!     | ^
!     = the first line says what it is: rehab: athlete/1; rehab init makes an athlete's
=> 2

$ sed 's/$/\r/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
=> 0

$ (printf '\357\273\277'; cat base.yaml) >a.yaml; rehab check a.yaml --today 2026-10-12
=> 0

$ sed '1d' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:1:1: error: the key "rehab" is missing
!   1 | athlete:
!     | ^
!     = the first line says what the file is: rehab: athlete/1, plan/1 or test/1
=> 2

$ sed 's/^  - date.*/&\n\n/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
=> 0
