# A new athlete starts once somebody has seen a normal walk
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna, best: {10 m: 1.90 s, 20 m: 3.15 s}}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
$ rehab next a.yaml --today 2026-03-06 | head -12
WAIT   no session today
NEXT   Sat 7 March: 3 x 10 m @ 50% acceleration
       no faster than 3.80 s a rep
       Nothing above 60%, however good it feels.

Anna - next session Saturday 7 March 2026, day 5 after the injury
session 1: a start
stage 1 of 4: Short accelerations
step 2 of 22: [#>....|.....|.......|....] 10m-first

DO, IN THIS ORDER
  warm-up       easy walking
=> 0
$ rehab next a.yaml --today 2026-03-07 --format table
ATHLETE             DATE        DECISION  STEP            CAP   WARNINGS  DOSE
Anna                2026-03-07  start     10m-first       60%   0         3 x 10 m @ 50% acceleration
=> 0
