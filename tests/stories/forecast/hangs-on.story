# What a date hangs on is named: a test that nobody has made, an answer without which nothing rises; days of drills alone are no session
--- file: criteria.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
plan: aspetar
log:
  - date: 2026-03-05
    work:
      - bike: 5 min
      - bridge_two: 4 x 15
      - squat: 3 x 10
        pain: 0

--- file: limited.yaml
rehab: athlete/1
athlete: {name: Bea}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
  - date: 2026-03-07
    limits: {runs: none, until: 2026-03-10, by: a physio}

--- file: held.yaml
rehab: athlete/1
athlete: {name: Cora}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
  - date: 2026-03-07
    limits: {runs: none, by: a physio}

$ rehab forecast criteria.yaml --as-of 2026-03-06 | sed -n '/^Without/,$p' | head -n 12
=> 0

$ rehab next criteria.yaml --as-of 2026-03-06 --format table --days 4
IF ALL GOES WELL; ? hangs on an answer of that day
ATHLETE        Fri 6    Sat 7    Sun 8    Mon 9
Ann            ?30m@25% ?30m@40% ?30m@55% ?30m@70%
=> 0

$ rehab forecast limited.yaml --as-of 2026-03-08 | sed -n '3,4p'
The last step, Acceleration 3 x 60 m @ 100%, on Tuesday 31 March 2026 if all
goes well: day 29, 15 sessions from now.
=> 0

$ rehab forecast held.yaml --as-of 2026-03-08 | sed -n '3,4p'
No date for the last step, Acceleration 3 x 60 m @ 100%: the limits in the log
hold the athlete at drills only.
=> 0
