# After a limp nobody runs before the walk, and all else that a check-in can say, has been asked about again
--- copy: tests/plans/hansen-cautious/athletes/at-30m-strong.yaml
$ (cat at-30m-strong.yaml; printf '  - date: 2026-03-24\n    check_in: {walk: normal}\n  - date: 2026-03-24\n    check_in: {walk: limp}\n') > a.yaml
=> 0

$ rehab next a.yaml --as-of 2026-03-24 | head -n 4
REST    Today is off. Nobody runs on a limp: a day off and one step back.
        The next session is tomorrow at the earliest, once the walk is normal
        again and the rest of that day's check-in is good: morning, tone, ache,
        ill and twinge.
=> 0

$ rehab next a.yaml --as-of 2026-03-25
WAIT    No session before the check-in is answered.
        The next session is today at the earliest, once the walk is normal again
        and the rest of today's check-in is good: morning, tone, ache, ill and
        twinge.
        rehab log a.yaml --check-in walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER

Example - Wednesday 25 March 2026, day 23 after the injury

ASK     Worst pain since the last session, resting or walking, 0-10? 6 or more:
          STOP, see a clinician.
        Any of these? Emergency, call now: breathlessness or chest pain.
          See a clinician today: a pop or tearing, unable to go on or to walk; a
            gap or lump to the touch; sudden loss of strength; numbness,
            tingling or foot drop; a swollen, warm or tender calf; fever or a
            hot red thigh; pain at the sit-bone; bruising still spreading after
            day 7; night pain.
        Is the walk normal? (normal, limp) How does the leg feel this morning?
          (fine, stiff, sore) How tight does the muscle feel to the hand?
          (normal, raised, tight) Ill today? Any stiffness? (none, slight,
          marked) Any twinge, the slightest pulling?
        All of it well: one step back, on Wed 25 March: Acceleration
          4 x 30 m @ 75%.

WHY     Nobody runs on a limp: a day off and one step back.
        More: rehab explain a.yaml.
Plan: Hansen progression, slower (criteria-based, slower plans had fewer
re-injuries; Mendiguchia 2017, 1 against 6, wide interval). It does not
diagnose.
=> 0

$ rehab log a.yaml --check-in walk=normal --today 2026-03-25
a.yaml: added to Wednesday 25 March: check-in: walk normal
No session before the check-in is answered. The next session is today at the earliest, once today's check-in is good: morning, tone, ache, ill and twinge: rehab log a.yaml --check-in morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
=> 0

$ rehab log a.yaml --check-in morning=fine,tone=normal,ache=0,ill=no,twinge=no --today 2026-03-25
a.yaml: added to Wednesday 25 March: check-in: morning fine, tone normal, ache 0, ill no, twinge no
next: Wed 25 March, one step back: Acceleration 4 x 30 m @ 75%
=> 0
