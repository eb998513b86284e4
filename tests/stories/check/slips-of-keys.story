# Keys that are none, or stand where a map was wanted: what to write instead
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
$ sed '20s/.*/        fatique: some/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:20:9: error: unknown key "fatique"
!   20 |         fatique: some
!      |         ^
!      = allowed: pain, fatigue, stride, stiffness, twinge, red_flag, sign, times; did you mean "fatigue"?
=> 2
$ sed '19s/.*/        pain:/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:19:9: error: `pain` has no value
!   19 |         pain:
!      |         ^
!      = write one, or remove the key
=> 2
$ sed '20s/.*/        Fatigue: Some/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:20:9: error: unknown key "Fatigue"
!   20 |         Fatigue: Some
!      |         ^
!      = allowed: pain, fatigue, stride, stiffness, twinge, red_flag, sign, times; did you mean "fatigue"?
=> 2
$ sed '18s/.*/      - accel: 5 x 10 m @ 50%/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:18:9: error: unknown key "accel"
!   18 |       - accel: 5 x 10 m @ 50%
!      |         ^
!      = allowed: march, skip, running_a, jog, bridge, acceleration, flying_20s, flying_20, fast_easy_fast, pain, fatigue, stride, ...; did you mean "acceleration"?
=> 2
$ sed '18s/.*/      - accelerations: 5 x 10 m @ 50%/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:18:9: error: unknown key "accelerations"
!   18 |       - accelerations: 5 x 10 m @ 50%
!      |         ^
!      = allowed: march, skip, running_a, jog, bridge, acceleration, flying_20s, flying_20, fast_easy_fast, pain, fatigue, stride, ...; did you mean "acceleration"?
=> 2
$ sed '18s/.*/      - Running A: 5 x 5 m/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:18:9: error: unknown key "Running A"
!   18 |       - Running A: 5 x 5 m
!      |         ^
!      = allowed: march, skip, running_a, jog, bridge, acceleration, flying_20s, flying_20, fast_easy_fast, pain, fatigue, stride, ...; did you mean "running_a"?
=> 2
$ sed '8s/.*/    checkin: {walk: normal, morning: fine}/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:8:5: error: unknown key "checkin"
!   8 |     checkin: {walk: normal, morning: fine}
!     |     ^
!     = allowed: date, check_in, work, notes, also, finished, coach, limits, injury, missed, plan, sign, ...; did you mean "check_in"?
=> 2
$ sed '8s/.*/    check-in: {walk: normal, morning: fine}/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:8:5: error: unknown key "check-in"
!   8 |     check-in: {walk: normal, morning: fine}
!     |     ^
!     = allowed: date, check_in, work, notes, also, finished, coach, limits, injury, missed, plan, sign, ...; did you mean "check_in"?
=> 2
$ sed '5s/.*/injury: 2026-10-05/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:5:9: error: expected an injury, found a single value
!   5 | injury: 2026-10-05
!     |         ^
!     = write it like {date: 2012-03-05, side: left}
=> 2
$ sed '1d' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:1:1: error: the key "rehab" is missing
!   1 | athlete:
!     | ^
!     = the first line says what the file is: rehab: athlete/1, plan/1 or test/1
=> 2
$ sed '14s/.*/        time: 3.8/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:14:9: error: unknown key "time"
!   14 |         time: 3.8
!      |         ^
!      = allowed: pain, fatigue, stride, stiffness, twinge, red_flag, sign, times; did you mean "times"?
=> 2
$ sed '21s/$/\n  - date: 2026-10-12\n    coach: repeat/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:23:12: error: expected a coach's word, found a single value
!   23 |     coach: repeat
!      |            ^
!      = write it like {says: repeat, by: NAME, reason: WHY}
=> 2
$ sed '21s/$/\n  - date: 2026-10-12\n    limits: 80%/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:23:13: error: "80%" is no set of limits
!   23 |     limits: 80%
!      |             ^
!      = write {intensity: 80%, distance: 20 m, by: WHO}, {runs: none} or none
=> 2
$ sed '8s/.*/    check_in: walk normal/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:8:19: error: a colon is missing after `walk`
!   8 |     check_in: walk normal
!     |                   ^
!     = write {walk: normal}
=> 2
$ sed '16s/.*/  - Date: 2026-10-11/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:16:5: error: unknown key "Date"
!   16 |   - Date: 2026-10-11
!      |     ^
!      = allowed: date, check_in, work, notes, also, finished, coach, limits, injury, missed, plan, sign, ...; did you mean "date"?
=> 2
$ sed '18s/.*/      - Running A: 5 x 5 m/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:18:9: error: unknown key "Running A"
!   18 |       - Running A: 5 x 5 m
!      |         ^
!      = allowed: march, skip, running_a, jog, bridge, acceleration, flying_20s, flying_20, fast_easy_fast, pain, fatigue, stride, ...; did you mean "running_a"?
=> 2
$ sed '18s/.*/      - flying 20: 2 x 20 m/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:18:9: error: unknown key "flying 20"
!   18 |       - flying 20: 2 x 20 m
!      |         ^
!      = allowed: march, skip, running_a, jog, bridge, acceleration, flying_20s, flying_20, fast_easy_fast, pain, fatigue, stride, ...; did you mean "flying_20"?
=> 2
$ sed '5s/.*/injury: {side: left}/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
! a.yaml:5:9: error: an injury needs the key "date"
!   5 | injury: {side: left}
!     |         ^
!     = the day it happened
=> 2
