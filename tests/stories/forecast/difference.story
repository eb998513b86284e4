# Where the sheet waits or says another session than the forecast, both are named
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-02}
target: {date: 2026-03-08, event: a race}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work:
      - acceleration: 2 x 5 x 10 m @ 60% rest 2-4 min
        pain: 0
        fatigue: none
        stride: even
  - date: 2026-03-08
    check_in: {walk: limp}
$ rehab forecast a.yaml --today 2026-03-09 | head -n 10
Anna: the dates ahead, from Monday 9 March 2026

The last step, Acceleration 3 x 60 m @ 100%, on Thursday 2 April 2026 if all
goes well: day 31, 18 sessions from now.
The sheet waits for answers. These dates take them as good: Mon 9 March: Running
A 4 x 5 m.
At this athlete's pace: too little to say, 0 of 3 steps passed.
Target: a race, Sun 8 March, has passed.
A forecast promises nothing, and no date speeds anything up: only what was done
and handled leads on.
=> 0
