# After a clearance or a new injury nothing is called the first
--- file: flag.yaml
rehab: athlete/1
athlete: {name: Eve}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-07
    check_in: {walk: limp, red_flag: yes}
  - date: 2026-03-08
    coach: {by: Dr Hale, says: cleared, reason: calf scan clear}
  - date: 2026-03-09
    check_in: {walk: normal, morning: fine, tone: normal, ache: 0, ill: no, stiffness: none, twinge: no, red_flag: no}

$ rehab next flag.yaml --today 2026-03-09 | sed -n '/^Session/p;/^WHY/,/More/p'
Session 2: a new start. Short accelerations, step 2 of 17.
WHY     After a clearance it begins at the plan's start. Dr Hale said on
          Sun 8 March: cleared (calf scan clear).
        More: rehab explain flag.yaml; care (new): rehab next flag.yaml --long.
=> 0
$ rehab explain flag.yaml --as-of 2026-03-08 | grep ' - '  | head -n 1
Eve - no session
=> 0
