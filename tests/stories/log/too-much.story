# What exceeds the prescription is written down, with a warning
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s, 20 m: 2.90 s}}
injury: {date: 2012-03-05, side: left}
log:
  - date: 2012-03-10
    check_in: {walk: normal}    # looked at twice
    work:
      - acceleration: 3 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: slight
# the end
$ rehab log a.yaml "acceleration: 5 x 30 m @ 80%" --pain 0 --fatigue none --today 2012-03-11
a.yaml: added to Sunday 11 March: Acceleration 5 x 30 m @ 80%, pain 0, fatigue none
next: Mon 12 March, the same session again: Acceleration 5 x 10 m @ 50%
! rehab: warning: the session of 2012-03-11 was more than was prescribed: Acceleration over 30 m, where no more than 10 m was allowed; Acceleration at 80%, where no more than 50% was allowed
=> 0

$ rehab log a.yaml "march: 2 x 10 m" --pain 0 --fatigue none --red-flag yes --today 2012-03-12
a.yaml: added to Monday 12 March: March 2 x 10 m, pain 0, fatigue none, red flag yes
STOP: See a clinician. No running and no drills. Emergency, call now: breathlessness or chest pain. See a clinician today: a pop or tearing, unable to go on or to walk; a gap or lump to the touch; sudden loss of strength; numbness, tingling or foot drop; a swollen, warm or tender calf; fever or a hot red thigh; pain at the sit-bone; bruising still spreading after day 7; night pain. What lifts it: rehab next a.yaml
=> 0

$ rehab log a.yaml "march: 2 x 10 m" --pain 0 --fatigue none --today 2012-03-13
a.yaml: added to Tuesday 13 March: March 2 x 10 m, pain 0, fatigue none
STOP: See a clinician. No running and no drills. Emergency, call now: breathlessness or chest pain. See a clinician today: a pop or tearing, unable to go on or to walk; a gap or lump to the touch; sudden loss of strength; numbness, tingling or foot drop; a swollen, warm or tender calf; fever or a hot red thigh; pain at the sit-bone; bruising still spreading after day 7; night pain. What lifts it: rehab next a.yaml
=> 0
