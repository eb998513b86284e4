# A message for an athlete names all that stops the session, and of a red flag without a sign the emergencies
--- file: knee.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2025-12-07}
plan: acl-run
log:
  - date: 2026-03-01
    check_in: {knee: fine, effusion: zero, pain: 0, strength: 85%, hop: 85%}
$ rehab next knee.yaml --short --today 2026-03-01
TODAY   Jog with walks 10 x 160 m
        No more than that, however good it feels.
Ann - Sunday 1 March 2026, day 84 after the injury
Sore during or warm-up: stop for today. Any red flag: stop for today.
Ask first: red flag.
=> 0

--- file: thigh.yaml
rehab: athlete/1
athlete: {name: Eve}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    work: [{acceleration: 3 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
$ rehab next thigh.yaml --short --today 2026-03-07
TODAY   Acceleration 5 x 10 m @ 50%
        Nothing above 50%, however good it feels. Without a best time nothing is
        measured.
Eve - Saturday 7 March 2026, day 6 after the injury
Pain 2 or more, any twinge or any red flag: stop for today. Draggy: stop for
today.
Ask first: walk, morning, tone, ache, ill, stiffness, twinge and red flag.
Drills first: March 2 x 10 m, then A skip 2 x 10 m, then Running A 2 x 5 m.
=> 0

$ rehab log thigh.yaml --red-flag yes --today 2026-03-07
thigh.yaml: added to Saturday 7 March: check-in: red flag yes
STOP: See a clinician. No running and no drills. Emergency, call now: breathlessness or chest pain. See a clinician today: a pop or tearing, unable to go on or to walk; a gap or lump to the touch; sudden loss of strength; numbness, tingling or foot drop; a swollen, warm or tender calf; fever or a hot red thigh; pain at the sit-bone; bruising still spreading after day 7; night pain. What lifts it: rehab next thigh.yaml
=> 0

$ rehab next thigh.yaml --short --today 2026-03-07
STOP    See a clinician. No running and no drills.
        Emergency, call now: breathlessness or chest pain.
        See a clinician today: a pop or tearing, unable to go on or to walk; a
        gap or lump to the touch; sudden loss of strength; numbness, tingling or
        foot drop; a swollen, warm or tender calf; fever or a hot red thigh;
        pain at the sit-bone; bruising still spreading after day 7; night pain.
Eve - Saturday 7 March 2026
A warning sign. No session until a clinician has cleared it.
More: rehab next thigh.yaml
=> 1
