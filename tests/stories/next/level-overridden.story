# What a warning says stays true where a stricter rule leads further back
--- file: a.yaml
rehab: athlete/1
athlete: {name: Eli}
injury: {date: 2025-12-07}
plan: acl-run
log:
  - date: 2026-03-09
    check_in: {strength: 75%, hop: 82%, pain: 0, effusion: zero}
    work: [{jog_walk: 10 x 160 m, sore: none}]
  - date: 2026-03-11
    check_in: {knee: fine, effusion: zero, pain: 0}
    work: [{jog_walk: 6 x 400 m, sore: none}]

$ rehab next a.yaml --today 2026-03-20 | sed -n '1,6p'
TODAY   Jog with walks 10 x 160 m
        No more than that, however good it feels.
\! Ran farther than was prescribed, or on a day of rest, so nothing rises. On
  Wed 11 March: Jog with walks over 400 m, where no more than 320 m was allowed.

Eli - Friday 20 March 2026, day 103 after the injury
=> 0
$ rehab log a.yaml --date 2026-03-12 --today 2026-03-12 --check-in knee=swollen
a.yaml: added to Thursday 12 March: check-in: knee swollen
Today is off: sore or swollen after the run. The next session is tomorrow at the earliest, once the knee is fine again and the rest of that day's check-in is good: effusion and pain: rehab log a.yaml --date 2026-03-13 --check-in knee=ANSWER,effusion=ANSWER,pain=ANSWER
=> 0
