# The chart has setbacks, limits, words, breaks, what was missed and what nobody wrote down
--- copy: tests/browser/athletes/setback.yaml
--- copy: tests/browser/athletes/silent.yaml
--- copy: tests/browser/athletes/referral.yaml
$ rehab chart setback.yaml --today 2026-03-29
Saga: the course so far

             Longest   at Pain Ache
2 Mar
  > Injury.
3 Mar-6 Mar    4 off
7 Mar           10 m  50%    0    0 .......
8 Mar           10 m  50%    1      .......
9 Mar           10 m  60%    0      :::::::
10 Mar           off
11 Mar          20 m  60%    0    0 :::::::::::::::
12 Mar          25 m  60%    0      ::::::::::::::::::
  > City Physio allows nothing above 80% and no run longer than 25 m, until
  Sun 22 March.
13 Mar          25 m  60%    0      ::::::::::::::::::
14 Mar
  > Missed: Storm.
15 Mar          25 m  70%    3      ==================
16 Mar           off              2
17 Mar          25 m  60%    0    0 ::::::::::::::::::
  > Setback. Some pain: a day off and one step back.
18 Mar          25 m  70%    0      ==================
19 Mar          25 m  80%    0      ##################
  > Coach Lind said repeat: Once more before it gets faster.
  > Too much. Acceleration at 80%, where no more than 70% was allowed.
20 Mar           off
21 Mar          40 m  90%    0      @@@@@@@@@@@@@@@@@@@@@@@@@@@@@
  > Too much. Acceleration over 40 m, where no more than 25 m was allowed;
  Acceleration at 90%, where no more than 70% was allowed.
22 Mar-28 Mar  7 off

Ahead, if all goes well:
29 Mar          20 m  60%           - - - - - - - -
30 Mar          20 m  60%           - - - - - - - -
31 Mar          25 m  60%           - - - - - - - - -
2 Apr           25 m  70%           - - - - - - - - -
3 Apr           25 m  80%           - - - - - - - - -
4 Apr           30 m  80%           - - - - - - - - - - -
6 Apr           30 m  85%           - - - - - - - - - - -
7 Apr           30 m  90%           - - - - - - - - - - -
8 Apr           40 m  90%           - - - - - - - - - - - - - - -
10 Apr          50 m  90%           - - - - - - - - - - - - - - - - - - -
11 Apr          60 m  90%           - - - - - - - - - - - - - - - - - - - - - -
12 Apr          60 m  95%           - - - - - - - - - - - - - - - - - - - - - -
14 Apr          60 m  95%           - - - - - - - - - - - - - - - - - - - - - -
16 Apr          60 m 100%           - - - - - - - - - - - - - - - - - - - - - -
At this athlete's pace so far: the last step about Thu 16 April.
Target: first race, Sat 25 April.

Bars: . under 60 %, : 60-69 %, = 70-79 %, # 80-89 %, @ 90 % and more, - ahead.
Pain or ache of 2 or more: a step back; of 6 or more: STOP.
=> 0

$ rehab chart silent.yaml --today 2026-03-16
Silvan: the course so far

             Longest   at Pain Ache
2 Mar
  > Injury.
3 Mar-6 Mar    4 off
7 Mar           10 m  50%    ?    0 .......
8 Mar           10 m  50%    ?      .......
9 Mar           10 m  50%    ?      .......
10 Mar           off
11 Mar          10 m  50%    ?      .......
12 Mar          10 m  50%    ?      .......
13 Mar          10 m  50%    ?      .......
14 Mar           off
15 Mar          10 m  50%    ?      .......

Ahead, if all goes well:
16 Mar          10 m  50%           - - - -
17 Mar          10 m  50%           - - - -
19 Mar          10 m  60%           - - - -
20 Mar          20 m  60%           - - - - - - - -
21 Mar          25 m  60%           - - - - - - - - -
23 Mar          25 m  70%           - - - - - - - - -
24 Mar          25 m  80%           - - - - - - - - -
25 Mar          30 m  80%           - - - - - - - - - - -
27 Mar          30 m  85%           - - - - - - - - - - -
28 Mar          30 m  90%           - - - - - - - - - - -
29 Mar          40 m  90%           - - - - - - - - - - - - - - -
31 Mar          50 m  90%           - - - - - - - - - - - - - - - - - - -
1 Apr           60 m  90%           - - - - - - - - - - - - - - - - - - - - - -
2 Apr           60 m  95%           - - - - - - - - - - - - - - - - - - - - - -
4 Apr           60 m  95%           - - - - - - - - - - - - - - - - - - - - - -
6 Apr           60 m 100%           - - - - - - - - - - - - - - - - - - - - - -

Bars: . under 60 %, - ahead, ? not written down.
Pain or ache of 2 or more: a step back; of 6 or more: STOP.
=> 0

$ rehab chart referral.yaml --today 2026-03-17
Runa: the course so far

             Longest   at Pain Ache
2 Mar
  > Injury.
3 Mar-6 Mar    4 off
7 Mar           10 m  50%    0    0 ..................
8 Mar           10 m  50%    1      ..................
9 Mar           10 m  60%    0      ::::::::::::::::::
10 Mar           off
11 Mar          20 m  60%    0    0 :::::::::::::::::::::::::::::::::::
12 Mar          25 m  60%    1      ::::::::::::::::::::::::::::::::::::::::::::
13 Mar          25 m  60%    0      ::::::::::::::::::::::::::::::::::::::::::::
14 Mar           off
15 Mar
  > STOP. A swollen, warm or tender calf.
16 Mar           off
Target: first race, Sat 25 April.

Bars: . under 60 %, : 60-69 %.
Pain or ache of 2 or more: a step back; of 6 or more: STOP.
=> 1
