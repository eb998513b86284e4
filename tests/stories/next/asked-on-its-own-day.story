# What was said against a session is lifted by one later day's answers: the sheet says which day, what is missing, and the command
--- file: eve.yaml
rehab: athlete/1
athlete: {name: Eve}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-07
    check_in: {walk: limp}
$ rehab next eve.yaml --today 2026-03-07 --short
REST    Today is off. Nobody runs on a limp: a day off and one step back.
        The next session is tomorrow at the earliest, once the walk is normal
        again and the rest of that day's check-in is good: morning, tone, ache,
        ill and twinge.
        rehab log eve.yaml --date 2026-03-08 --check-in walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
Eve - Saturday 7 March 2026, day 6 after the injury
To be answered on Sun 8 March: walk, morning, tone, ache, ill, stiffness, twinge
and red flag.
=> 0

$ rehab next eve.yaml --today 2026-03-07 | grep -A 1 '^ASK'
ASK     To be answered on Sun 8 March:
        Worst pain since the last session, resting or walking, 0-10? 6 or more:
=> 0

$ rehab next eve.yaml --today 2026-03-07 --format yaml | sed -n 2,4p
  # - date: 2026-03-08
  #   check_in:
  #     walk:   # Is the walk normal? (normal, limp)
=> 0

$ rehab log eve.yaml --check-in well --today 2026-03-07
eve.yaml: added to Saturday 7 March: check-in: morning fine, tone normal, ache 0, ill no, stiffness none, twinge no, red flag no
Today is off. Nobody runs on a limp: a day off and one step back. The next session is tomorrow at the earliest, once the walk is normal again and the rest of that day's check-in is good: morning, tone, ache, ill and twinge: rehab log eve.yaml --date 2026-03-08 --check-in walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
=> 0

$ printf '\n\n\n\n\n' | rehab track eve.yaml --today 2026-03-08 | tail -n 6
!   Eve, Sunday 8 March 2026. Before the session:
!   Is the walk normal?
!   walk: 1 normal, 2 limp, Enter not asked, b back > not asked
!   How does the leg feel this morning?
!   morning: 1 fine, 2 stiff, 3 sore, Enter not asked, b back > not asked
!   How tight does the muscle feel to the hand?
!   tone: 1 normal, 2 raised, 3 tight, Enter not asked, b back > not asked
!   Worst pain since the last session, resting or walking, 0-10?
!   ache: 0-9, x 10, Enter not asked, b back > not asked
!   Any of these?
!   2 ill: Ill today?
!   3 stiffness: Any stiffness?
!   4 twinge: Any twinge, the slightest pulling?
!   5 red flag: breathlessness or chest pain; a pop or tearing, unable to go on or
!   to walk; a gap or lump to the touch; sudden loss of strength; numbness,
!   tingling or foot drop; a swollen, warm or tender calf; fever or a hot red
!   thigh; pain at the sit-bone; bruising still spreading after day 7; night pain
!   1 nothing, 2 ill, 3 stiffness, 4 twinge, 5 red flag, Enter not asked,
!   b back > not asked
!   No session before the check-in is answered. The next session is today at the
!   earliest, once the walk is normal again and the rest of today's check-in is
!   good: morning, tone, ache, ill and twinge: rehab log eve.yaml --check-in
!   walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
!   Enter closes, b back >\x20\
=> 0

$ rehab log eve.yaml --walk normal --today 2026-03-08
eve.yaml: added to Sunday 8 March: check-in: walk normal
No session before the check-in is answered. The next session is today at the earliest, once today's check-in is good: morning, tone, ache, ill and twinge: rehab log eve.yaml --check-in morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
=> 0

$ rehab explain eve.yaml --today 2026-03-08 | grep -A 4 '^THE COMPLAINT'
THE COMPLAINT of rule limp: stands
  said      Saturday 7 March 2026
  lacks     answers of one later day, none against a session: morning, tone,
            ache, ill, twinge
  earliest  Sunday 8 March 2026
=> 0

$ rehab explain eve.yaml --today 2026-03-08 --format json | grep -o '"gate":{.*"not_before":"[0-9-]*"}'
"gate":{"id":"limp","open":false,"any":[],"from":["house"],"missing":["morning","tone","ache","ill","twinge"],"not_before":"2026-03-08"}
=> 0

$ rehab log eve.yaml --check-in morning=fine,tone=normal,ache=0,ill=no,twinge=no --today 2026-03-08
eve.yaml: added to Sunday 8 March: check-in: morning fine, tone normal, ache 0, ill no, twinge no
next: Sun 8 March, one step back: Running A 4 x 5 m
=> 0
