# A plan proved, and one that is broken: the shortest log is an athlete file that next replays
--- file: broken.yaml
rehab: plan/1
extends: hansen
name: broken
rules:
  - {rule: limp, drop: true}
$ rehab verify hansen
hansen: all 43 properties hold
  774,749 states, 730,826 situations, 12,699,760,013 transitions, [..] s
  the fastest clean way to full-speed: session 22, 35 days after the injury
  not walked: a physio's limits, which lower a day (lifted, its distance may come back at once); a new injury, which begins anew; what two birthdays change
=> 0

$ rehab verify broken.yaml --save logs
broken: 1 of 43 properties broken
  774,749 states, 730,826 situations, 10,870,200,978 transitions, [..] s
  the fastest clean way to full-speed: session 22, 35 days after the injury
  not walked: a physio's limits, which lower a day (lifted, its distance may come back at once); a new injury, which begins anew; what two birthdays change

broken: up-on-a-limp: walk limp and climb >= 1
  hansen:267
  after the log below, 2025-03-04 gives progress: 10m-first on 2025-03-04, 2 x 10 m march, then 2 x 10 m skip, then 2 x 5 m running_a, then 3 x 10 m @ 50% acceleration
  rules that fired: early-days, clean
  rehab next logs/up-on-a-limp.yaml --today 2025-03-04
=> 1

$ cat logs/up-on-a-limp.yaml
# Found by rehab, which may write another in its place: keep a changed one under another name.
rehab: athlete/1
athlete:
  name: Counterexample
injury: {date: 2025-03-03}
plan: "../broken.yaml"
log:
  - date: 2025-03-03
    check_in: {walk: normal}
    coach: {by: the coach, says: start at drills-only, reason: his own judgement}
    work:
      - running_a: 4 x 5 m
        pain: 0
        fatigue: none
        stride: even
  - date: 2025-03-03
    check_in: {walk: limp}
=> 0

$ rehab next logs/up-on-a-limp.yaml --today 2025-03-04 --format json | cut -d, -f 6-8
"decision":"progress","date":"2025-03-04","day":1
=> 0

# A second time is as good as the first.
$ rehab verify broken.yaml --save logs | head -n 1
broken: 1 of 43 properties broken
=> 0
