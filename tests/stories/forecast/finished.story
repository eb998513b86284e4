# A plan that is finished says so
--- copy: tests/browser/athletes/finished.yaml
$ rehab forecast finished.yaml --today 2026-04-08
Fenja: the dates ahead, from Wednesday 8 April 2026

Plan finished: Acceleration 3 x 60 m @ 100% has been done. A session now and
then keeps the speed.
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
30 Mar           off
31 Mar          60 m 100%    0      @@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
  > The plan is finished.
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
Pain or ache of 2 or more: a step back.
=> 0
