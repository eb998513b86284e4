# Of a long rest the first and the last day are named; a session against a wait is told as one
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
  - date: 2012-03-11
    coach: {says: rest 20 days, by: Bo, reason: away}

--- file: b.yaml
rehab: athlete/1
athlete: {name: Bea}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
  - date: 2012-03-12
    check_in: {ache: 3}
$ rehab next a.yaml --as-of 2012-03-11 | sed -n '/^WHY/,$p' | head -n 3
WHY     Two weeks off or more: back to the start. Sun 11 March to Fri 30 March
          are off: the coach's word.
        More: rehab explain a.yaml; care: rehab next a.yaml --long.
=> 0

$ rehab log b.yaml 'acceleration: 5 x 10 m @ 50%' --pain 0 --fatigue none --stride even --date 2012-03-14 --today 2012-03-14 2>&1 | grep warning
rehab: warning: no session was due on 2012-03-14 before the check-in was answered
=> 0

$ rehab explain b.yaml --all --as-of 2012-03-14 | grep -A 1 'check-in'
        The next session is tomorrow at the earliest, once that day's check-in
        is good: walk, morning, tone, ache, ill and twinge.
        rehab log b.yaml --date 2012-03-15 --check-in walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
\! Farther, faster or more than allowed: nothing rises for two sessions. On
--
  2012-03-10  check-in: walk normal - b.yaml:5
              prescribed: start, 10m-set: Acceleration 5 x 10 m @ 50%
--
  2012-03-12  check-in: ache 3 - b.yaml:12
  2012-03-14  prescribed: regress, drills-only: Running A 4 x 5 m; it should
              have waited for the check-in - b.yaml:14
              rules: hurt, no-word, early-days
=> 0
