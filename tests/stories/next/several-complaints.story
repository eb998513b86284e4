# Several answers that each ask for a day off: all their rules are named, and the sheet says all that has to pass
--- file: ann.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-08
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
  - date: 2026-03-10
    check_in: {walk: limp, morning: sore, ache: 3, ill: yes}
$ rehab next ann.yaml --today 2026-03-10 | head -n 6
REST    Today is off. Some pain: a day off and one step back.
        The next session is tomorrow at the earliest, once the ache is 1 or less
        again, the walk is normal again, the answer to "Ill today?" is no again,
        the morning is no longer sore and the rest of that day's check-in is
        good: tone and twinge.
        rehab log ann.yaml --date 2026-03-11 --check-in walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
=> 0

$ rehab next ann.yaml --today 2026-03-10 --format json | grep -o '"rest":{[^}]*}'
"rest":{"days":["2026-03-10"],"because":["hurt","limp","ill","sore-morning"]}
=> 0
