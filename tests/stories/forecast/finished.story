# A plan that is finished says so
--- copy: tests/browser/athletes/finished.yaml
$ rehab forecast finished.yaml --today 2026-04-08
Fenja: the dates ahead, from Wednesday 8 April 2026

Plan finished: Acceleration 3 x 60 m @ 100% has been done. Repeat it by
Fri 10 April to keep your speed: after that the plan goes back.
Target: first race, Sat 25 April.
A forecast promises nothing, and no date speeds anything up: only what was done
and handled leads on.

  Full speed          #
                      8 Apr

Full speed
  Wed 8 April  day 37: Acceleration 3 x 60 m @ 100%
=> 0

$ rehab chart finished.yaml --today 2026-04-08
Fenja: the course so far

             Longest   at Pain Ache
2 Mar
  > Injury.
3 Mar-6 Mar    4 off
7 Mar           10 m  50%    0    0 .......
8 Mar           10 m  50%    0      .......
9 Mar           10 m  60%    0      :::::::
10 Mar           off
11 Mar          20 m  60%    0    0 :::::::::::::::
12 Mar          25 m  60%    0      ::::::::::::::::::
13 Mar          25 m  60%    0      ::::::::::::::::::
14 Mar           off
15 Mar          25 m  70%    0      ==================
16 Mar          25 m  80%    0      ##################
17 Mar          30 m  80%    0    0 ######################
18 Mar           off
19 Mar          30 m  85%    0      ######################
20 Mar          30 m  90%    0      @@@@@@@@@@@@@@@@@@@@@@
21 Mar          40 m  90%    0      @@@@@@@@@@@@@@@@@@@@@@@@@@@@@
22 Mar           off
23 Mar          50 m  90%    0      @@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
24 Mar          60 m  90%    0      @@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
25 Mar          60 m  95%    0      @@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
  > Coach Lind said full speed: Looks even at 90.
26 Mar           off
27 Mar          60 m  95%    0      @@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
28 Mar           off
29 Mar          60 m 100%    0      @@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
  > The plan is finished.
30 Mar           off
31 Mar          60 m 100%    0      @@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
1 Apr            off
2 Apr           60 m 100%    0      @@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
3 Apr            off
4 Apr           60 m 100%    0      @@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
5 Apr            off
6 Apr           60 m 100%    0      @@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
7 Apr            off

Ahead, if all goes well:
8 Apr           60 m 100%           - - - - - - - - - - - - - - - - - - - - - -
Target: first race, Sat 25 April.

Bars: . under 60 %, : 60-69 %, = 70-79 %, # 80-89 %, @ 90 % and more, - ahead.
Pain or ache of 2 or more: a step back; of 6 or more: STOP.
=> 0

# The days after the next session are planned, too, and no warning speaks of a plan that is not finished
$ rehab next finished.yaml --today 2026-04-08 --format table --days 7
IF ALL GOES WELL; ? hangs on an answer of that day
ATHLETE        Wed 8    Thu 9    Fri 10   Sat 11   Sun 12   Mon 13   Tue 14
Fenja          60m@100% off      60m@100% off      60m@100% off      60m@100%
=> 0
$ rehab next finished.yaml --as-of 2026-03-30 | sed '/^$/,$d'
REST    Today is off: a day off follows a fast day.
NEXT    Tue 31 March: Acceleration 3 x 60 m @ 100%
        Nothing faster than 7.50 s, however good it feels.
        Plan finished. Repeat this session by Thu 2 April to keep your speed:
        after that the plan goes back.
=> 0
# What was reached is another thing where nothing is fast
--- file: knee.yaml
rehab: athlete/1
athlete: {name: Eli}
injury: {date: 2025-12-07}
plan: acl-run
log:
  - date: 2026-03-09
    coach: {by: Ada, says: start at level-8, reason: has run all along}
  - date: 2026-03-09
    check_in: {strength: 95%, hop: 92%, pain: 0, effusion: zero, knee: fine}
    work: [{run_jog: 4800 m, sore: none}]
  - date: 2026-03-11
    check_in: {knee: fine, effusion: zero, pain: 0, red_flag: no}

$ rehab next knee.yaml --today 2026-03-11 | sed '/^$/,$d'
TODAY   Run and jog by turns 4800 m
        No more than that, however good it feels.
        Plan finished. Repeat this session by Mon 16 March to keep what you
        have: after that the plan goes back.
\! On Mon 9 March Ada set the session to Run and jog by turns 4800 m (has run all
  along). The log does not support it yet.
=> 0
