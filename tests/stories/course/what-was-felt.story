# What led back is told as it was, and a complaint leaves its trace: of several rules the one that decided, a clearance after its STOP
--- file: speed.yaml
rehab: athlete/1
athlete: {name: Eve}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-19
    check_in: {walk: limp, morning: sore}
  - date: 2026-03-20
    coach: {by: Ada, says: start at 30m-strong, reason: x}
  - date: 2026-03-20
    check_in: {walk: normal}
    work: [{acceleration: 4 x 30 m @ 60%, pain: 0, fatigue: none, stride: even, twinge: yes}]
  - date: 2026-03-23
    check_in: {walk: normal, morning: fine, tone: normal, ache: 0, ill: no, twinge: no}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-24
    check_in: {walk: normal, morning: fine, tone: normal, ache: 0, ill: no, twinge: no}

--- file: again.yaml
rehab: athlete/1
athlete: {name: Eve, clinician: City Physio}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-10
    injury: {date: 2026-03-09, side: right, muscle: calf, grade: 1}
    coach: {by: City Physio, says: cleared, reason: "calf strain, grade 1"}

--- file: knee.yaml
rehab: athlete/1
athlete: {name: Eli}
injury: {date: 2025-12-07}
plan: acl-run
log:
  - date: 2026-03-09
    check_in: {strength: 75%, hop: 82%, pain: 0, effusion: zero}
    work: [{jog_walk: 10 x 160 m, sore: none}]
  - date: 2026-03-10
    check_in: {knee: swollen, pain: 2}

$ rehab chart speed.yaml --today 2026-03-24
Eve: the course so far

             Longest   at Pain Ache
1 Mar
  > Injury.
2 Mar-18 Mar  17 off
19 Mar
  > Walk limp, morning sore.
20 Mar          30 m  60%    0      ::::::::::::::::::::::
  > Ada said start at Acceleration 4 x 30 m @ 80%: X.
  > Too much. A session while a complaint stood.
  > Twinge.
21 Mar-22 Mar  2 off
23 Mar          10 m  50%    0    0 .......
  > Setback. A twinge, or real pain, at speed: two days off, and back to the
  start.
24 Mar                            0

Ahead, if all goes well:
24 Mar          10 m  50%           - - - -
25 Mar          10 m  50%           - - - -
27 Mar          10 m  60%           - - - -
28 Mar          20 m  60%           - - - - - - - -
29 Mar          25 m  60%           - - - - - - - - -
31 Mar          25 m  70%           - - - - - - - - -
1 Apr           25 m  80%           - - - - - - - - -
2 Apr           30 m  80%           - - - - - - - - - - -
4 Apr           30 m  85%           - - - - - - - - - - -
5 Apr           30 m  90%           - - - - - - - - - - -
6 Apr           40 m  90%           - - - - - - - - - - - - - - -
8 Apr           50 m  90%           - - - - - - - - - - - - - - - - - - -
9 Apr           60 m  90%           - - - - - - - - - - - - - - - - - - - - - -
10 Apr          60 m  95%           - - - - - - - - - - - - - - - - - - - - - -
12 Apr          60 m  95%           - - - - - - - - - - - - - - - - - - - - - -
14 Apr          60 m 100%           - - - - - - - - - - - - - - - - - - - - - -

Bars: . under 60 %, : 60-69 %, - ahead.
Pain or ache of 2 or more: a step back; of 6 or more: STOP.
=> 0
$ rehab chart again.yaml --today 2026-03-11 | grep '>'
  > Injury.
  > A new injury: everything starts anew.
  > STOP. Injured again. No session until a clinician has cleared it.
  > City Physio said cleared: Calf strain, grade 1.
=> 0
$ rehab chart knee.yaml --today 2026-03-11 | sed -n '/^9 Mar/,/^$/p;/STOP/p'
9 Mar          160 m         0 ..
10 Mar           off         2
  > Knee swollen.

Pain of 6 or more: STOP.
=> 0
