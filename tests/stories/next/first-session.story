# A new athlete starts once somebody has seen a normal walk
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna, best: {10 m: 1.90 s, 20 m: 3.15 s}}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
$ rehab next a.yaml --as-of 2026-03-06 | head -3
WAIT    no running yet
        First run tomorrow at the earliest, once the walk is normal.
        rehab log a.yaml --date 2026-03-07 --check-in walk=ANSWER
=> 0
$ rehab next a.yaml --today 2026-03-07 --format table
ATHLETE             DATE        DECISION  STEP      CAP   WARNINGS  DOSE
Anna                2026-03-07  start     2 of 17   60%   0         Acceleration 5 x 10 m @ 50%
=> 0
