# What is not understood is never corrected into something else: 0.8 is 80%, 2-5 in a test is a range, a range of speeds is none
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ana}
injury: {date: 2026-10-05, side: left}
log:
  - date: 2026-10-10
    limits: {intensity: 0.8, by: City Physio}
    work:
      - acceleration: 3 x 10 m @ 0.5
      - acceleration: 3 x 10 m @ 50-60%
      - acceleration: 3 x 10 m @ 0.5%
      - acceleration: 3 x 10 m @ 2%
        times: [3..8, 0:03.8, 1:02.5]
  - date: 2026-10-11
    limits: {intensity: 80-90%, by: City Physio}
$ rehab check a.yaml --today 2026-10-12
! a.yaml:6:25: error: 0.8 has no unit
!   6 |     limits: {intensity: 0.8, by: City Physio}
!     |                         ^
!     = did you mean 80%?
! a.yaml:8:34: error: 0.5 has no unit
!   8 |       - acceleration: 3 x 10 m @ 0.5
!     |                                  ^
!     = did you mean 50%?
! a.yaml:9:34: error: a percentage is one number, not a range
!   9 |       - acceleration: 3 x 10 m @ 50-60%
!     |                                  ^
!     = write the one that holds, as 60%
! a.yaml:10:34: error: 0.5% is no speed to run at
!   10 |       - acceleration: 3 x 10 m @ 0.5%
!      |                                  ^
!      = did you mean 50%?
! a.yaml:12:17: error: a rep is timed in seconds, as 3.6
!   12 |         times: [3..8, 0:03.8, 1:02.5]
!      |                 ^
!      = did you mean 3.8?
! a.yaml:12:23: error: a rep is timed in seconds, as 3.6
!   12 |         times: [3..8, 0:03.8, 1:02.5]
!      |                       ^
!      = did you mean 3.8?
! a.yaml:12:31: error: a rep is timed in seconds, as 3.6
!   12 |         times: [3..8, 0:03.8, 1:02.5]
!      |                               ^
!      = did you mean 62.5?
! a.yaml:14:25: error: a percentage is one number, not a range
!   14 |     limits: {intensity: 80-90%, by: City Physio}
!      |                         ^
!      = write the one that holds, as 60%
=> 2

--- file: plan.yaml
rehab: plan/1
extends: hansen
name: ours
tolerance: {distance: 1 m}
rules:
  - {rule: a, when: {pain: 2-5}, then: repeat, say: a, from: house}
  - {rule: b, when: {pain: ≥ 6}, then: repeat, say: b, from: house}
  - {rule: c, when: {pain: 6+}, then: repeat, say: c, from: house}
  - {rule: d, when: {pain: 2 .. 5}, then: repeat, say: d, from: house}
  - {rule: e, when: {pain: at least 3}, then: repeat, say: e, from: house}
$ rehab check plan.yaml --quiet
! plan.yaml:4:25: error: m is no unit here
!   4 | tolerance: {distance: 1 m}
!     |                         ^
!     = a percentage, like 10%
! plan.yaml:6:28: error: "2-5" is no comparison
!   6 |   - {rule: a, when: {pain: 2-5}, then: repeat, say: a, from: house}
!     |                            ^
!     = did you mean 2..5? a value alone, a range like 2..3, or >=, <=, > or < before it
! plan.yaml:7:28: error: "≥ 6" is no comparison
!   7 |   - {rule: b, when: {pain: ≥ 6}, then: repeat, say: b, from: house}
!     |                            ^
!     = did you mean ">= 6"? a value alone, a range like 2..3, or >=, <=, > or < before it
! plan.yaml:8:28: error: "6+" is no comparison
!   8 |   - {rule: c, when: {pain: 6+}, then: repeat, say: c, from: house}
!     |                            ^
!     = did you mean ">= 6"? a value alone, a range like 2..3, or >=, <=, > or < before it
! plan.yaml:9:28: error: "2 .. 5" is no comparison
!   9 |   - {rule: d, when: {pain: 2 .. 5}, then: repeat, say: d, from: house}
!     |                            ^
!     = did you mean 2..5? a value alone, a range like 2..3, or >=, <=, > or < before it
! plan.yaml:10:28: error: "at least 3" is no comparison
!   10 |   - {rule: e, when: {pain: at least 3}, then: repeat, say: e, from: house}
!      |                            ^
!      = did you mean ">= 3"? a value alone, a range like 2..3, or >=, <=, > or < before it
=> 2

--- file: b.yaml
rehab: athlete/1
athlete: {name: Ana}
injury: {date: 2026-10-05, side: left}
log:
$ rehab log b.yaml --limits 80 --today 2026-10-12
! rehab: --limits 80: has no unit; is it an intensity, as 80%, or a distance, as 20 m?
=> 2

$ rehab log b.yaml --limits 0.8 --today 2026-10-12
! rehab: --limits 0.8: has no unit; is it an intensity, as 80%, or a distance, as 20 m?
=> 2
