# The sheet and the forecast say the same of a target: rests and steps of several sessions are in both
--- file: eli.yaml
rehab: athlete/1
athlete: {name: Eli}
injury: {date: 2025-12-07}
target: {date: 2026-03-24, event: school sports}
plan: acl-run
log:
  - date: 2026-03-09
    check_in: {strength: 75%, hop: 82%, pain: 0, effusion: zero}
    work: [{jog_walk: 10 x 160 m, sore: none}]
$ rehab next eli.yaml --today 2026-03-10 | grep '!'
\! Target school sports, Tue 24 March: out of reach, Sat 4 April at the earliest.
=> 0

$ rehab forecast eli.yaml --today 2026-03-10 | sed -n -e 3,4p -e '/^Target/p'
The last step, Run and jog by turns 4800 m, on Saturday 4 April 2026 if all goes
well: day 118, 13 sessions from now.
Target: school sports, Tue 24 March: 11 days short, even if all goes well.
=> 0

$ sed -i 's/2026-03-24/2026-04-04/' eli.yaml && rehab next eli.yaml --today 2026-03-10 | grep '!'
=> 1

$ rehab forecast eli.yaml --today 2026-03-10 | grep '^Target'
Target: school sports, Sat 4 April: 0 days in hand if all goes well.
=> 0
