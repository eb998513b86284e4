# The course so far in the terminal
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work:
      - acceleration: 3 x 10 m @ 50%
        pain: 0
        fatigue: none
  - date: 2026-03-08
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 3
        fatigue: none
$ rehab chart a.yaml --today 2026-03-09
Anna: the course so far, 17 steps

Sat 7 March  Acceleration 5 x 10 m @ 50%       ###
Sun 8 March  Acceleration 5 x 10 m @ 50%       ###
             pain 3

Next, Tue 10 March: Running A 4 x 5 m
=> 0
$ rehab report a.yaml -o a.html --today 2026-03-09
=> 0
$ grep -c '<circle' a.html
2
=> 0
$ rehab report a.yaml -o a.html --today 2026-03-09
=> 0
