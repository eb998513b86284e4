# Bridges count for nothing, neither as running nor as a day off work; a run marked in yards counts as what was asked in metres
--- file: runs.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 11 yd @ 50%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-08
    work: [{acceleration: 2 x 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
$ rehab next runs.yaml --today 2026-03-09 --short | head -n 1
TODAY   Acceleration 2 x 5 x 10 m @ 60%
=> 0

$ rehab next runs.yaml --today 2026-04-14 --short | head -n 2
TODAY   Acceleration 5 x 10 m @ 50%
        Nothing above 50%, however good it feels. Without a best time nothing is
=> 0

$ cp runs.yaml bridges.yaml
=> 0

$ rehab log bridges.yaml "bridge: 3 x 15" --date 2026-03-08 --today 2026-03-09
bridges.yaml: added to Sunday 8 March: Bridge 3 x 15
next: Mon 9 March, one step up: Acceleration 2 x 5 x 10 m @ 60%
=> 0

$ rehab next bridges.yaml --today 2026-03-09 --short | head -n 1
TODAY   Acceleration 2 x 5 x 10 m @ 60%
=> 0

$ for d in 20 30; do rehab log bridges.yaml "bridge: 3 x 15" --date 2026-03-$d --today 2026-04-14 | head -n 1; done
bridges.yaml: added to Friday 20 March: Bridge 3 x 15
bridges.yaml: added to Monday 30 March: Bridge 3 x 15
=> 0

$ rehab next bridges.yaml --today 2026-04-14 --short | head -n 2
TODAY   Acceleration 5 x 10 m @ 50%
        Nothing above 50%, however good it feels. Without a best time nothing is
=> 0

--- file: ill.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
$ rehab log ill.yaml --ill yes --today 2026-03-08
ill.yaml: added to Sunday 8 March: check-in: ill yes
Today is off. Ill: a day off. The next session is tomorrow at the earliest, once the answer to "Ill today?" is no again and the rest of that day's check-in is good: walk, morning, tone, ache and twinge: rehab log ill.yaml --date 2026-03-09 --check-in walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
=> 0
