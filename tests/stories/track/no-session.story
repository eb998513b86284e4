# Where there is no session today `track` says so, and what the check-in said is written down
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
$ printf '%s\n' limp 1 1 0 1 | rehab track a.yaml --today 2012-03-10
!   Ann, Saturday 10 March 2012. Before the session:
!   Is the walk normal?
!   walk: 1 normal, 2 limp, Enter not asked, b back > limp
!   How does the leg feel this morning?
!   morning: 1 fine, 2 stiff, 3 sore, Enter not asked, b back > fine
!   How tight does the muscle feel to the hand?
!   tone: 1 normal, 2 raised, 3 tight, Enter not asked, b back > normal
!   Worst pain since the last session, resting or walking, 0-10?
!   ache: 0-9, x 10, Enter not asked, b back > 0
!   Any of these?
!   2 ill: Ill today?
!   3 stiffness: Any stiffness?
!   4 twinge: Any twinge, the slightest pulling?
!   5 red flag: breathlessness or chest pain; a pop or tearing, unable to go on or
!   to walk; a gap or lump to the touch; sudden loss of strength; numbness,
!   tingling or foot drop; a swollen, warm or tender calf; fever or a hot red
!   thigh; pain at the sit-bone; bruising still spreading after day 7; night pain
!   1 nothing, 2 ill, 3 stiffness, 4 twinge, 5 red flag, Enter not asked,
!   b back > nothing
!   Today is off. Nobody runs on a limp: a day off and one step back. The next
!   session is tomorrow at the earliest, once the walk is normal again and the
!   rest of that day's check-in is good: morning, tone, ache, ill and twinge:
!   rehab log a.yaml --date 2012-03-11 --check-in
!   walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
!   Enter closes, b back >\x20\
=> 0

$ tail -n 2 a.yaml
  - date: 2012-03-10
    check_in: {walk: limp, morning: fine, tone: normal, ache: 0, ill: no, stiffness: none, twinge: no, red_flag: no}
=> 0

$ printf '%s\n' b 5 1 | rehab track a.yaml --today 2012-03-10
!   Today is off. Nobody runs on a limp: a day off and one step back. The next
!   session is tomorrow at the earliest, once the walk is normal again and the
!   rest of that day's check-in is good: morning, tone, ache, ill and twinge:
!   rehab log a.yaml --date 2012-03-11 --check-in
!   walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
!   Enter closes, b back > back
!   Taken back.
!   Ann, Saturday 10 March 2012. Before the session:
!   Any of these?
!   Breathlessness or chest pain; a pop or tearing, unable to go on or to walk; a
!   gap or lump to the touch; sudden loss of strength; numbness, tingling or foot
!   drop; a swollen, warm or tender calf; fever or a hot red thigh; pain at the
!   sit-bone; bruising still spreading after day 7; night pain.
!   red flag: 1 no, 2 yes, Enter not asked, b back > 5
!   press 1, 2, Enter or b
!   red flag: 1 no, 2 yes, Enter not asked, b back > no
!   Today is off. Nobody runs on a limp: a day off and one step back. The next
!   session is tomorrow at the earliest, once the walk is normal again and the
!   rest of that day's check-in is good: morning, tone, ache, ill and twinge:
!   rehab log a.yaml --date 2012-03-11 --check-in
!   walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
!   Enter closes, b back >\x20\
=> 0

$ tail -n 2 a.yaml
  - date: 2012-03-10
    check_in: {walk: limp, morning: fine, tone: normal, ache: 0, ill: no, stiffness: none, twinge: no, red_flag: no}
=> 0

$ rehab track - --today 2012-03-10
! rehab: track writes into a file, so - will not do for FILE
=> 2

$ rehab track none.yaml --today 2012-03-10
! rehab: cannot open none.yaml: no such file or directory
=> 2
