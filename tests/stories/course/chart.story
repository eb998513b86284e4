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
Anna: the course so far

             Longest   at Pain Ache
2 Mar
  > Injury.
3 Mar-6 Mar    4 off
7 Mar           10 m  50%    0      .......
8 Mar           10 m  50%    3      .......

Ahead, if all goes well:
10 Mar        drills
11 Mar          10 m  50%           - - - -
12 Mar          10 m  50%           - - - -
14 Mar          10 m  60%           - - - -
15 Mar          20 m  60%           - - - - - - - -
16 Mar          25 m  60%           - - - - - - - - -
18 Mar          25 m  70%           - - - - - - - - -
19 Mar          25 m  80%           - - - - - - - - -
20 Mar          30 m  80%           - - - - - - - - - - -
22 Mar          30 m  85%           - - - - - - - - - - -
23 Mar          30 m  90%           - - - - - - - - - - -
24 Mar          40 m  90%           - - - - - - - - - - - - - - -
26 Mar          50 m  90%           - - - - - - - - - - - - - - - - - - -
27 Mar          60 m  90%           - - - - - - - - - - - - - - - - - - - - - -
28 Mar          60 m  95%           - - - - - - - - - - - - - - - - - - - - - -
30 Mar          60 m  95%           - - - - - - - - - - - - - - - - - - - - - -
1 Apr           60 m 100%           - - - - - - - - - - - - - - - - - - - - - -

Bars: . under 60 %, - ahead.
Pain or ache of 2 or more: a step back; of 6 or more: STOP.
=> 0
$ rehab report a.yaml -o a.html --today 2026-03-09
=> 0
$ grep -c '<circle' a.html
5
=> 0
$ rehab report a.yaml -o a.html --today 2026-03-09
=> 0
