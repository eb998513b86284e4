# What was not written down is named with its day and the command that adds it; two answers on a day: which counts; best times that do not reach
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ida, best: {100 m: 11.80 s}}
injury: {date: 2026-03-02}
plan: hansen
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
$ rehab next a.yaml --today 2026-03-08 | head -n 6
TODAY   Acceleration 5 x 10 m @ 50%
        Nothing above 50%, however good it feels. The best times given do not
        measure all of it.
        No step up: pain and fatigue of Sat 7 March were not written down.
        rehab amend a.yaml --pain ANSWER --fatigue ANSWER

=> 0
$ rehab log a.yaml --check-in morning=sore --today 2026-03-08
a.yaml: added to Sunday 8 March: check-in: morning sore
Today is off. Sore in the morning: a day off. The next session is tomorrow at the earliest, once the morning is no longer sore and the rest of that day's check-in is good: walk, tone, ache, ill and twinge: rehab log a.yaml --date 2026-03-09 --check-in walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
=> 0
$ rehab next a.yaml --today 2026-03-08 | head -n 6
REST    Today is off. Sore in the morning: a day off.
        The next session is tomorrow at the earliest, once the morning is no
        longer sore and the rest of that day's check-in is good: walk, tone,
        ache, ill and twinge.
        rehab log a.yaml --date 2026-03-09 --check-in walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
\! Pain or fatigue was not written down, so nothing rises.
=> 0
$ rehab log a.yaml --check-in morning=stiff --today 2026-03-08
a.yaml: added to Sunday 8 March: check-in: morning stiff
Two answers on Sun 8 March, morning sore and stiff: sore counts, the worse of the two.
Today is off. Sore in the morning: a day off. The next session is tomorrow at the earliest, once the morning is no longer sore and the rest of that day's check-in is good: walk, tone, ache, ill and twinge: rehab log a.yaml --date 2026-03-09 --check-in walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
=> 0
$ rehab next a.yaml --today 2026-03-08 --short
REST    Today is off. Sore in the morning: a day off.
        The next session is tomorrow at the earliest, once the morning is no
        longer sore and the rest of that day's check-in is good: walk, tone,
        ache, ill and twinge.
        rehab log a.yaml --date 2026-03-09 --check-in walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
Ida - Sunday 8 March 2026, day 6 after the injury
To be answered on Mon 9 March: walk, morning, tone, ache, ill, stiffness, twinge
and red flag.
one warning more: rehab next a.yaml
=> 0
$ rehab log a.yaml --check-in red_flag=yes --today 2026-03-08
a.yaml: added to Sunday 8 March: check-in: red flag yes
STOP: See a clinician. No running and no drills. Emergency, call now: breathlessness or chest pain. See a clinician today: a pop or tearing, unable to go on or to walk; a gap or lump to the touch; sudden loss of strength; numbness, tingling or foot drop; a swollen, warm or tender calf; fever or a hot red thigh; pain at the sit-bone; bruising still spreading after day 7; night pain. What lifts it: rehab next a.yaml
=> 0
$ rehab log a.yaml --coach cleared --by "City Physio" --reason "scan clear" --today 2026-03-09
a.yaml: added to Monday 9 March: City Physio said cleared: Scan clear
No running for now. Next run tomorrow at the earliest, once the walk is normal: rehab log a.yaml --date 2026-03-10 --check-in walk=ANSWER
! rehab: warning: the file names no clinician who could have cleared this; to name one: rehab log a.yaml --clinician NAME
=> 0
$ rehab next a.yaml --today 2026-03-10 --short
WAIT    no running for now
        Next run once the walk is normal.
        rehab log a.yaml --check-in walk=ANSWER
Ida - Tuesday 10 March 2026, day 8 after the injury
Ask first: walk, morning, tone, ache, ill, stiffness, twinge and red flag.
=> 0
