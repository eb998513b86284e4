# Lines of work as people write them: what is understood, and what each slip is told
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
$ sed '10s/.*/      - acceleration: 3 x 10 m @ 50/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:10:34: error: 50 has no unit
!   10 |       - acceleration: 3 x 10 m @ 50
!      |                                  ^
!      = write 50%
=> 2
$ sed '10s/.*/      - acceleration: 3 x 10\xc2\xa0m @ 50% rest 3 min/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:10:29: error: a no-break space (U+00A0) stands here
!   10 |       - acceleration: 3 x 10\xc2\xa0m @ 50% rest 3 min
!      |                             ^
!      = write a plain blank in its place
=> 2
$ sed '16s/.*/  - date: 2026-10-10/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:18:7: error: a second session with runs on 2026-10-10, beside that of line 10
!   18 |       - acceleration: 5 x 10 m @ 50%
!      |       ^
!      = one session a day: put the lines together
=> 2
$ sed '18s/.*/      - acceleration: 5*10m @ 50%/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
=> 0
$ sed '18s/.*/      - acceleration: 5 x 10 m at 50%/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
=> 0
$ sed '18s/.*/      - acceleration: 5 x 10-15 m @ 50%/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:18:27: error: a distance or a time is one number
!   18 |       - acceleration: 5 x 10-15 m @ 50%
!      |                           ^
!      = 10 m, as it was run; reps alone may be a range: 3 x 6-8
=> 2
$ sed '18s/.*/      - acceleration: 3 x 10 m + 2 x 10 m @ 50%/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:18:32: error: + is not understood here
!   18 |       - acceleration: 3 x 10 m + 2 x 10 m @ 50%
!      |                                ^
!      = each dose has a line of its own: - EXERCISE: DOSE
=> 2
$ sed '10s/.*/      - acceleration: 3 x 10 m @ 50% rest walk back/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:10:43: error: expected a time, found walk
!   10 |       - acceleration: 3 x 10 m @ 50% rest walk back
!      |                                           ^
!      = write rest 2 min; what else there is to say stands in `notes:`
=> 2
$ sed '18s/.*/      - acceleration: 5 x 10 m @ 150%/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:18:34: error: 150% is too much
!   18 |       - acceleration: 5 x 10 m @ 150%
!      |                                  ^
!      = at most 110%
=> 2
$ sed '14s/.*/        times: 3.8 3.7 3.8/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:14:16: error: expected a list of seconds, found a single value
!   14 |         times: 3.8 3.7 3.8
!      |                ^
!      = write it in brackets: [3.8, 3.7, 3.8]
=> 2
$ sed '10s/.*/      - acceleration: 6 x 10 m @ 50% rest 3 min/;14s/.*/        times: [3,8, 3,7, 3,8]/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:14:17: error: this reads as two numbers: a decimal takes a point, not a comma
!   14 |         times: [3,8, 3,7, 3,8]
!      |                 ^
!      = did you mean 3.8? Of two numbers, put a space behind the comma
! a.yaml:14:22: error: this reads as two numbers: a decimal takes a point, not a comma
!   14 |         times: [3,8, 3,7, 3,8]
!      |                      ^
!      = did you mean 3.7? Of two numbers, put a space behind the comma
! a.yaml:14:27: error: this reads as two numbers: a decimal takes a point, not a comma
!   14 |         times: [3,8, 3,7, 3,8]
!      |                           ^
!      = did you mean 3.8? Of two numbers, put a space behind the comma
=> 2
$ sed '14s/.*/        times: [3.8, 0, 3.8]/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:14:22: error: this must be more than 0
!   14 |         times: [3.8, 0, 3.8]
!      |                      ^
=> 2
$ sed '10s/.*/      - acceleration: 3 x 10 m, 50%, rest 3 min/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:10:31: error: a comma has no place here
!   10 |       - acceleration: 3 x 10 m, 50%, rest 3 min
!      |                               ^
!      = write it without: 3 x 10 m @ 50% rest 3 min; each exercise has a line of its own
=> 2
$ sed '10s/.*/      - acceleration: 3 x 10 m @ 50% rest 2\xe2\x80\x934 min/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:10:44: error: a range is written with a hyphen
!   10 |       - acceleration: 3 x 10 m @ 50% rest 2–4 min
!      |                                            ^
!      = – (U+2013) only looks like a hyphen: write -; 2-4 min
=> 2
$ sed '10s/.*/      - acceleration: 3 x 10 m @ 50% rest 3 min./' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:10:48: error: . is not understood here
!   10 |       - acceleration: 3 x 10 m @ 50% rest 3 min.
!      |                                                ^
!      = remove the .
=> 2
$ sed '10s/.*/      - acceleration: 3 x 10 m @ 50% rest 3 mins/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:10:45: error: mins is no unit here
!   10 |       - acceleration: 3 x 10 m @ 50% rest 3 mins
!      |                                             ^
!      = did you mean min
=> 2
$ sed '10s/.*/      - acceleration: 3 x 10 m @ 50% walk back/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:10:38: error: walk is not understood here
!   10 |       - acceleration: 3 x 10 m @ 50% walk back
!      |                                      ^
!      = a dose reads SETS x REPS x AMOUNT @ INTENSITY rest R / S
=> 2
