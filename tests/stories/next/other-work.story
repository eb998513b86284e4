# A session without runs is named by its minutes, and is no day without runs; a run is as long as its dose says it
--- file: dee.yaml
rehab: athlete/1
athlete: {name: Dee}
injury: {date: 2026-02-27}
plan: aspetar
log:
  - date: 2026-03-10
    check_in: {ache: 0, red_flag: no}
    coach: {by: Ada, says: start at t-drill-100, reason: cleared by the club}
    work:
      - straight: 6 x 30 m @ 100% rest 4-5 min
      - t_drill: 3 x 40 m @ 100% rest 4-5 min
      - bridge_one: 4 x 8
      - nordic: 3 x 5
        pain: 0
  - date: 2026-03-11
    check_in: {ache: 0, red_flag: no}
$ rehab next dee.yaml --today 2026-03-11 --short
TODAY   Session of the sport 30 min
        No more than that, however good it feels.
Dee - Wednesday 11 March 2026, day 12 after the injury
Pain 2 or more: stop for today. Any red flag: stop for today.
one warning more: rehab next dee.yaml
=> 0

$ rehab next dee.yaml --today 2026-03-11 --format table --days 4
IF ALL GOES WELL; ? hangs on an answer of that day
ATHLETE        Wed 11   Thu 12   Fri 13   Sat 14
Dee            30min    ?60min   ?90min
=> 0

$ rehab chart dee.yaml --today 2026-03-11
Dee: the course so far

             Longest   at Pain Ache
27 Feb
  > Injury.
28 Feb-9 Mar  10 off
10 Mar          40 m 100%    0    0 @@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
  > Ada said start at Straights 6 x 30 m @ 100%, then T-drill 3 x 40 m @ 100%,
  then One-leg bridge 4 x 8, then Nordic lower 3 x 5: Cleared by the club.
11 Mar                            0

Ahead, if all goes well:
11 Mar        30 min
12 Mar        60 min
13 Mar        90 min

Bars: @ 90 % and more.
Pain or ache of 2 or more: a step back; of 6 or more: STOP.
=> 0

$ rehab log dee.yaml --limits 'runs=none, by=City Physio' --today 2026-03-11
dee.yaml: added to Wednesday 11 March: limits of City Physio: no runs
What holds now: City Physio allows no runs.
next: Wed 11 March, one step up: Session of the sport 30 min
=> 0

--- file: eli.yaml
rehab: athlete/1
athlete: {name: Eli}
injury: {date: 2025-12-07}
plan: acl-run
log:
  - date: 2026-03-09
    check_in: {strength: 75%, hop: 82%, pain: 0, effusion: zero}
    work: [{jog_walk: 10 x 160 m, sore: none}]
$ rehab next eli.yaml --today 2026-03-11 --format table --days 4
IF ALL GOES WELL; ? hangs on an answer of that day
ATHLETE        Wed 11   Thu 12   Fri 13   Sat 14
Eli            ?320m    off      ?480m    off
=> 0

$ rehab log eli.yaml --limits '200 yd, by=City Physio' --today 2026-03-11
eli.yaml: added to Wednesday 11 March: limits of City Physio: no run longer than 200 yd
What holds now: City Physio allows no run longer than 200 yd.
next: Wed 11 March, the same session again: Jog with walks 10 x 160 m
No step up yet: knee, effusion and pain are still to be asked: rehab log eli.yaml --check-in knee=ANSWER,effusion=ANSWER,pain=ANSWER
=> 0

$ rehab next eli.yaml --today 2026-03-11 --format table --days 4
IF ALL GOES WELL; ? hangs on an answer of that day
ATHLETE        Wed 11   Thu 12   Fri 13   Sat 14
Eli            ?200yd   off      ?200yd   off
=> 0

$ rehab log eli.yaml --limits 'runs=none, by=City Physio' --today 2026-03-11
eli.yaml: added to Wednesday 11 March: limits of City Physio: no runs
What holds now: City Physio allows no runs. Lifted: no run longer than 200 yd.
next: Wed 11 March, the same session again: nothing to do
No step up yet: knee, effusion and pain are still to be asked: rehab log eli.yaml --check-in knee=ANSWER,effusion=ANSWER,pain=ANSWER
=> 0

$ rehab log dee.yaml --today 2026-03-11 --as-prescribed --pain 0 >log.txt; rehab chart dee.yaml --today 2026-03-11 | grep "^11 Mar"
11 Mar        30 min         0    0
=> 0
