# A rule about pain of 2 to 5 stands beside one that refers from 6 on: only what is better than 2 frees her
--- file: knee.yaml
rehab: athlete/1
athlete: {name: Eli}
injury: {date: 2025-12-07}
plan: acl-run
log:
  - date: 2026-03-09
    check_in: {strength: 75%, hop: 82%, pain: 0, effusion: zero}
    work: [{jog_walk: 10 x 160 m, sore: none}]
  - date: 2026-03-11
    check_in: {knee: swollen, effusion: grade-1, pain: 2}
$ rehab next knee.yaml --today 2026-03-11 | head -n 5
REST    Today is off: sore or swollen after the run.
        The next session is tomorrow at the earliest, once the knee is fine
        again, the pain is 1 or less again and the rest of that day's check-in
        is good: effusion.
        rehab log knee.yaml --date 2026-03-12 --check-in knee=ANSWER,effusion=ANSWER,pain=ANSWER
=> 0

$ rehab next knee.yaml --today 2026-03-12 --short
WAIT    No session before the check-in is answered.
        The next session is today at the earliest, once the knee is fine again,
        the pain is 1 or less again and the rest of today's check-in is good:
        effusion.
        rehab log knee.yaml --check-in knee=ANSWER,effusion=ANSWER,pain=ANSWER
Eli - Thursday 12 March 2026, day 95 after the injury
Ask first: knee, effusion, pain and red flag.
=> 0

$ rehab log knee.yaml --check-in pain=1 --today 2026-03-12
knee.yaml: added to Thursday 12 March: check-in: pain 1
No session before the check-in is answered. The next session is today at the earliest, once the knee is fine again and the rest of today's check-in is good: effusion: rehab log knee.yaml --check-in knee=ANSWER,effusion=ANSWER
=> 0

$ rehab forecast knee.yaml --today 2026-03-12 | grep -m 1 'good'
The sheet waits for answers. These dates take them as good: Thu 12 March: Jog
=> 0
