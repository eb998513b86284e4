# Nobody has looked at the walk: the athlete waits, and the sheet says for what
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-02}
log:
$ rehab next a.yaml --today 2026-03-09 | head -14
WAIT    no running yet
        First run once the walk is normal.
        rehab log a.yaml --check-in walk=ANSWER

Anna - Monday 9 March 2026, day 7 after the injury

ASK     Is the walk normal? Normal: first session, on Mon 9 March: Acceleration
          5 x 10 m @ 50%.
        Worst pain since the last session, resting or walking, 0-10? 6 or more:
          STOP, see a clinician.
        Any of these? Emergency, call now: breathlessness or chest pain.
          See a clinician today: a pop or tearing, unable to go on or to walk; a
            gap or lump to the touch; sudden loss of strength; numbness,
            tingling or foot drop; a swollen, warm or tender calf; fever or a
=> 0
$ rehab next a.yaml --today 2026-03-09 --format json | grep -o '"gate":{[^}]*}'
"gate":{"id":"short","missing":["walk normal"],"not_before":null}
=> 0
