# The battery dies in the middle of a set: nothing is lost, and `track` goes on where it was
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal, morning: fine, tone: normal, ache: 0, ill: no, stiffness: none, twinge: no, red_flag: no}
$ printf '%s\n' '' '' '' '' 1 | rehab track a.yaml --today 2012-03-10 2> told
=> 0

$ tail -n 4 told
  pain: 0-9, x 10, Enter not asked, b back > 1
  Is the hamstring tired, or heavy (draggy)?
  fatigue: 1 none, 2 some, 3 tired, 4 draggy, Enter not asked, b back >\x20
Paused. What was answered is written down; rehab track a.yaml goes on.
=> 0

$ cat a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal, morning: fine, tone: normal, ache: 0, ill: no, stiffness: none, twinge: no, red_flag: no}
    finished: no
    work:
      - march: 2 x 10 m rest 1-2 min
        pain: 0
        fatigue: none
        twinge: no
        red_flag: no
      - skip: 2 x 10 m rest 1-2 min
        pain: 0
        fatigue: none
        twinge: no
        red_flag: no
      - running_a: 2 x 5 m rest 1-2 min
        pain: 0
        fatigue: none
        twinge: no
        red_flag: no
      - acceleration: 10 m @ 50%
        pain: 1
=> 0

$ rehab next a.yaml --today 2012-03-10 --format yaml
      # Left of the session under way, to go below its work:
      - acceleration: 4 x 10 m @ 50% rest 2-4 min
        # pain:   # Worst pain in the hamstring while running, 0-10?
        # fatigue:   # Is the hamstring tired, or heavy (draggy)? (none, some, tired, draggy)
        # stride:   # Does the stride look even, left and right? (even, slight, guarded)
=> 0

$ printf '%s\n' 3 1 1 2 | rehab track a.yaml --today 2012-03-10
!   The session of Saturday 10 March 2012 goes on. Done so far: March 2 x 10 m, A
!   skip 2 x 10 m, Running A 2 x 5 m, Acceleration 10 m @ 50%.
!   Is the hamstring tired, or heavy (draggy)?
!   fatigue: 1 none, 2 some, 3 tired, 4 draggy, Enter not asked, b back > tired
!   Does the stride look even, left and right?
!   stride: 1 even, 2 slight, 3 guarded, Enter not asked, b back > even
!   Any of these?
!   2 stiffness: Any stiffness?
!   3 twinge: Any twinge, the slightest pulling?
!   4 red flag: breathlessness or chest pain; a pop or tearing, unable to go on or
!   to walk; a gap or lump to the touch; sudden loss of strength; numbness,
!   tingling or foot drop; a swollen, warm or tender calf; fever or a hot red
!   thigh; pain at the sit-bone; bruising still spreading after day 7; night pain
!   1 nothing, 2 stiffness, 3 twinge, 4 red flag, Enter not asked, b back > nothing
!   Tired: no more runs today. Running A 5 x 5 m, rest 2 min instead. With spirit,
!   15-20 steps each. Or, if the coach prefers, 8 min between the runs left.
!   1 as the plan has it, 2 as the coach prefers, b back > coach
!
! REP 2 of 5: Acceleration 10 m @ 50%
!   Enter done, f fewer or more reps, l leave out, b back, e end, p pause
!   rest 8 min >\x20
! Paused. What was answered is written down; rehab track a.yaml goes on.
=> 0

$ rehab track a.yaml --today 2012-03-10 < /dev/null
!   The session of Saturday 10 March 2012 goes on. Done so far: March 2 x 10 m, A
!   skip 2 x 10 m, Running A 2 x 5 m, Acceleration 10 m @ 50%.
!   Tired: no more runs today. Running A 5 x 5 m, rest 2 min instead. With spirit,
!   15-20 steps each. Or, if the coach prefers, 8 min between the runs left.
!   1 as the plan has it, 2 as the coach prefers, b back >\x20
! Paused; rehab track a.yaml goes on.
=> 0
