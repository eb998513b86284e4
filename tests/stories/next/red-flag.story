# A red flag shows no distance and no percentage, and the exit status is 1
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-06
    check_in: {walk: normal, red_flag: yes}
$ rehab next a.yaml --today 2026-03-07 --format table
ATHLETE             DATE        DECISION  STEP      CAP   WARNINGS  DOSE
Anna                -           refer     -         -     0         -
=> 1
$ rehab next a.yaml --today 2026-03-07 | grep -c '%'
0
=> 1
