# What is said later is about the last run, not about a bridge that stands below it: times there would measure nothing
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ana, best: {10 m: 1.90 s, 20 m: 3.15 s}}
injury: {date: 2026-10-05, side: left}
log:
  - date: 2026-10-10
    check_in: {walk: normal}
    work:
      - march: 2 x 10 m
      - acceleration: 5 x 10 m @ 50%   # on grass
        pain: 0
      # in the evening
      - bridge: 3 x 15
$ rehab log a.yaml --date 2026-10-10 --times 2.3,2.3,2.3 --fatigue none --today 2026-10-12
a.yaml: added to Saturday 10 October: fatigue none, in 2.3, 2.3 and 2.3 s
next: Mon 12 October, the same session again: Acceleration 5 x 10 m @ 50%
! rehab: warning: the session of 2026-10-10 was more than was prescribed: 3 reps too fast, the fastest of them rep 1 of Acceleration in 2.30 s, where no faster than 3.80 s was allowed
=> 0

$ tail -n 9 a.yaml
    check_in: {walk: normal}
    work:
      - march: 2 x 10 m
      - acceleration: 5 x 10 m @ 50%   # on grass
        pain: 0
        fatigue: none
        times: [2.3, 2.3, 2.3]
      # in the evening
      - bridge: 3 x 15
=> 0

$ rehab log a.yaml --times 3.1,3.2 --date 2026-10-10 --today 2026-10-12
! rehab: a.yaml: line 9 says how long the reps took. To change it: rehab amend a.yaml --times 3.1,3.2
=> 2

--- file: new.yaml
rehab: athlete/1
athlete: {name: Ana, best: {10 m: 1.90 s, 20 m: 3.15 s}}
injury: {date: 2026-10-05, side: left}
log:
  - date: 2026-10-10
    check_in: {walk: normal}
$ rehab log new.yaml --date 2026-10-10 --pain 1 "acceleration: 5 x 10 m @ 50%" "bridge: 3 x 15" --today 2026-10-12
new.yaml: added to Saturday 10 October: Acceleration 5 x 10 m @ 50%, pain 1; Bridge 3 x 15
next: Mon 12 October, the same session again: Acceleration 5 x 10 m @ 50%
No step up: fatigue of Sat 10 October was not written down: rehab amend new.yaml --fatigue ANSWER
=> 0

$ tail -n 4 new.yaml
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 1
      - bridge: 3 x 15
=> 0

$ rehab log new.yaml --date 2026-10-12 "bridge: 3 x 15" --times 4 --today 2026-10-12
! rehab: --times 4: times are of a distance, and "bridge" has none here; write them beside the run that was timed
=> 2

--- file: bridge.yaml
rehab: athlete/1
athlete: {name: Ana}
injury: {date: 2026-10-05}
log:
  - date: 2026-10-10
    work:
      - bridge: 3 x 15
        times: [3, 4]
      - jog: 5 min
        times: [300]
$ rehab check bridge.yaml --today 2026-10-12
! bridge.yaml:8:16: error: times are of a distance, and "bridge" has none here
!   8 |         times: [3, 4]
!     |                ^
!     = write them beside the run that was timed
! bridge.yaml:10:16: error: times are of a distance, and "jog" has none here
!   10 |         times: [300]
!      |                ^
!      = write them beside the run that was timed
=> 2
