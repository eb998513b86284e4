# STOP stands on the day that the sheet names, with its own cause, and the exit status says so
--- file: report.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
  - date: 2026-03-07
    work:
      - acceleration: 2 x 10 m @ 50%
        pain: 7
  - date: 2026-03-07
    check_in: {ache: 1}
$ rehab next report.yaml --today 2026-03-08 | head -n 5
STOP    See a clinician. No running and no drills.

Anna - Sunday 8 March 2026
This stands since Saturday 7 March 2026.

=> 0

$ rehab chart report.yaml --today 2026-03-08
Anna: the course so far

             Longest   at Pain Ache
1 Mar
  > Injury.
2 Mar-5 Mar    4 off
6 Mar           10 m  50%    0      ............................................
7 Mar           10 m  50%    7    1 ............................................
  > STOP. Pain 7.

Bars: . under 60 %.
Pain or ache of 2 or more: a step back; of 6 or more: STOP.
=> 1

$ rehab chart report.yaml --today 2026-03-08 > /dev/null
=> 1

$ rehab report report.yaml --today 2026-03-08 > /dev/null
=> 1

$ rehab report report.yaml --today 2026-03-08 -o report.html
=> 0

--- file: alone.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
  - date: 2026-03-08
    red_flag: yes
    sign: breath
  - date: 2026-03-09
    work:
      - acceleration: 3 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
$ rehab chart alone.yaml --as-of 2026-03-08
Anna: the course so far

             Longest   at Pain Ache
1 Mar
  > Injury.
2 Mar-5 Mar    4 off
6 Mar           10 m  50%    0      ............................................
7 Mar            off
8 Mar
  > STOP. Breathlessness or chest pain.

Bars: . under 60 %.
Pain or ache of 2 or more: a step back; of 6 or more: STOP.
=> 1

$ rehab chart alone.yaml --today 2026-03-09
Anna: the course so far

             Longest   at Pain Ache
1 Mar
  > Injury.
2 Mar-5 Mar    4 off
6 Mar           10 m  50%    0      ............................................
7 Mar            off
8 Mar
  > STOP. Breathlessness or chest pain.
9 Mar           10 m  50%    0      ............................................
  > Too much. Acceleration 3 x 10 m @ 50%, where no run was allowed.

Bars: . under 60 %.
Pain or ache of 2 or more: a step back; of 6 or more: STOP.
=> 1

$ rehab next alone.yaml --today 2026-03-09 | head -n 5
STOP    Emergency: call now. No running and no drills.
        Breathlessness or chest pain.

Anna - Monday 9 March 2026
This stands since Sunday 8 March 2026.
=> 0

$ rehab report alone.yaml --today 2026-03-09 | grep -o '<tr role="row"><th role="rowheader".*' | sed 's/<[^>]*>/|/g; s/||*/|/g'
|Mon 9 March|Done| Acceleration 3\xc2\xa0x\xc2\xa010\xc2\xa0m\xc2\xa0@\xc2\xa050%|More than was allowed: Acceleration 3\xc2\xa0x\xc2\xa010\xc2\xa0m\xc2\xa0@\xc2\xa050%, where no run was allowed.|Against the STOP.|Felt| Pain 0, fatigue none, stride even.|
|Sun 8 March|Felt| Red flag yes (breathlessness or chest pain).|Then| STOP: no running until it is cleared.|
|Fri 6 March|Done| Acceleration 5\xc2\xa0x\xc2\xa010\xc2\xa0m\xc2\xa0@\xc2\xa050%|Felt| Pain 0, fatigue none, stride even.|Check-in: walk normal.|Then| STOP, on Sun 8 March.|
=> 0

--- file: cleared.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 7
  - date: 2026-03-07
    coach: {by: Dr. Berg, says: cleared, reason: a bruise}
$ rehab chart cleared.yaml --today 2026-03-08 | sed -n 's/^  > //p'
Injury.
STOP. Pain 7.
Dr. Berg said cleared: A bruise.
=> 0

--- file: young.yaml
rehab: athlete/1
athlete: {name: Yara, born: 2014-05-01}
injury: {date: 2026-03-01}
log: []
$ rehab chart young.yaml --today 2026-03-03
Yara: the course so far

             Longest   at Pain Ache
1 Mar
  > Injury.
2 Mar            off
3 Mar
  > STOP. Under 18, a clinician has to be beside it from the first session on.

Pain or ache of 2 or more: a step back; of 6 or more: STOP.
=> 1

$ rehab next young.yaml --today 2026-03-03
STOP    See a clinician. No running and no drills.

Yara - Tuesday 3 March 2026

WHY     Under 18, a clinician has to be beside it from the first session on.

LIFT    Name a clinician in the athlete's file.
  rehab log young.yaml --clinician NAME
        Until then there is no next session.
Plan: Hansen hamstring running progression. It does not diagnose.
=> 1

$ rehab report report.yaml young.yaml cleared.yaml --today 2026-03-08 > squad.html
=> 1

$ rehab report report.yaml young.yaml cleared.yaml --today 2026-03-08 -o saved.html
=> 0
