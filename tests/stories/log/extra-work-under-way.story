# Extra work beside a session under way does not end it: the rest of the runs can still be written down
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ana}
injury: {date: 2026-10-05, side: left}
log:
  - date: 2026-10-12
    check_in: {walk: normal}
$ rehab log a.yaml "acceleration: 2 x 10 m @ 50%" --unfinished --today 2026-10-12
a.yaml: added to Monday 12 October: Acceleration 2 x 10 m @ 50%; still under way
left of this session: March 2 x 10 m, then A skip 2 x 10 m, then Running A 2 x 5 m, then Acceleration 3 x 10 m @ 50%
=> 0

$ rehab log a.yaml "bridge: 3 x 15" --today 2026-10-12
a.yaml: added to Monday 12 October: Bridge 3 x 15
left of this session: March 2 x 10 m, then A skip 2 x 10 m, then Running A 2 x 5 m, then Acceleration 3 x 10 m @ 50%
=> 0

$ rehab log a.yaml "acceleration: 3 x 10 m @ 50%" --pain 0 --today 2026-10-12
a.yaml: added to Monday 12 October: Acceleration 3 x 10 m @ 50%, pain 0
next: Tue 13 October, the same session again: Acceleration 5 x 10 m @ 50%
No step up: fatigue was not written down: rehab amend a.yaml --fatigue ANSWER
=> 0

$ tail -n 7 a.yaml
  - date: 2026-10-12
    check_in: {walk: normal}
    work:
      - acceleration: 2 x 10 m @ 50%
      - bridge: 3 x 15
      - acceleration: 3 x 10 m @ 50%
        pain: 0
=> 0

--- file: b.yaml
rehab: athlete/1
athlete: {name: Ana}
injury: {date: 2026-10-05, side: left}
log:
  - date: 2026-10-12
    check_in: {walk: normal}
$ rehab log b.yaml "acceleration: 2 x 10 m @ 50%" --unfinished --today 2026-10-12
b.yaml: added to Monday 12 October: Acceleration 2 x 10 m @ 50%; still under way
left of this session: March 2 x 10 m, then A skip 2 x 10 m, then Running A 2 x 5 m, then Acceleration 3 x 10 m @ 50%
=> 0

$ rehab log b.yaml "bridge: 3 x 15" --finished --today 2026-10-12
b.yaml: added to Monday 12 October: Bridge 3 x 15
next: Tue 13 October, the same session again: Acceleration 5 x 10 m @ 50%
=> 0

$ tail -n 3 b.yaml
    work:
      - acceleration: 2 x 10 m @ 50%
      - bridge: 3 x 15
=> 0
