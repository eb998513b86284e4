# Extra work that hurts makes its own day one of rest, and the day after, also before the first session
--- file: ann.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
  - date: 2026-03-07
    work: [{bridge: 3 x 15, pain: 5}]
$ rehab next ann.yaml --today 2026-03-07 --short
WAIT    no running yet
        First run on Mon 9 March at the earliest, once the walk is normal.
        rehab log ann.yaml --date 2026-03-09 --check-in walk=ANSWER
Ann - Saturday 7 March 2026, day 5 after the injury
To be answered on Mon 9 March: walk, morning, tone, ache, ill, stiffness, twinge
and red flag.
=> 0

# A twinge alone, after a clearance
--- file: cleared.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-06
    coach: {by: Dr, says: cleared, reason: ok}
  - date: 2026-03-07
    check_in: {walk: normal}
  - date: 2026-03-07
    twinge: yes
$ rehab next cleared.yaml --today 2026-03-07 --short
WAIT    no running yet
        First run on Mon 9 March at the earliest, once the walk is normal.
        rehab log cleared.yaml --date 2026-03-09 --check-in walk=ANSWER
Ann - Saturday 7 March 2026, day 5 after the injury
To be answered on Mon 9 March: walk, morning, tone, ache, ill, stiffness, twinge
and red flag.
=> 0
