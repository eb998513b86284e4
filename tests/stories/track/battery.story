# The battery dies after two sets: nothing is lost, and `track` goes on where it was
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal, morning: fine, tone: normal, ache: 0, ill: no, stiffness: none, twinge: no, red_flag: no}
$ printf '%s\n' '' 0 n e '' '' 0 n e '' '' 0 | rehab track a.yaml --today 2012-03-10 2> told
=> 0

$ tail -n 3 told
  pain: 0-9, x 10, Enter not asked > 0
  fatigue: n none, s some, t tired, d draggy, Enter not asked >\x20
Paused. What was done is written down; rehab track a.yaml goes on.
=> 0

$ tail -n 12 a.yaml
  - date: 2012-03-10
    check_in: {walk: normal, morning: fine, tone: normal, ache: 0, ill: no, stiffness: none, twinge: no, red_flag: no}
    finished: no
    work:
      - march: 2 x 10 m rest 1-2 min
        pain: 0
        fatigue: none
        stride: even
      - skip: 2 x 10 m rest 1-2 min
        pain: 0
        fatigue: none
        stride: even
=> 0

$ rehab next a.yaml --today 2012-03-10 --format yaml
      # Left of the session under way, to go below its work:
      - running_a: 2 x 5 m rest 1-2 min
      - acceleration: 5 x 10 m @ 50% rest 2-4 min
        # pain:   # Worst pain in the hamstring while running, 0-10?
        # fatigue:   # Is the hamstring tired, or heavy (draggy)? (none, some, tired, draggy)
        # stride:   # Does the stride look even, left and right? (even, slight, guarded)
=> 0

$ printf '%s\n' '' 0 n e '' '' 4 t e '' | rehab track a.yaml --today 2012-03-10
! The session of Saturday 10 March 2012 goes on. Written down so far: 2 sets.
!
! SET 3 of 4  Running A 2 x 5 m
!   rest 1-2 min between reps
!   With spirit, 15-20 steps over 5 m, up and down, tall.
!   Enter done, f fewer reps, c clock, l leave it out, e end, p pause > done
!   Worst pain in the hamstring while running, 0-10?
!   pain: 0-9, x 10, Enter not asked > 0
!   Is the hamstring tired, or heavy (draggy)?
!   fatigue: n none, s some, t tired, d draggy, Enter not asked > none
!   Does the stride look even, left and right?
!   stride: e even, s slight, g guarded, Enter not asked > even
!   anything else? s stiffness, t twinge, r red flag, Enter nothing >\x20
!   rest 2-4 min
!
! SET 4 of 4  Acceleration 5 x 10 m @ 50%
!   rest 2-4 min between reps
!   Run naturally. A slight tug is fine; stop if it is sore.
!   Enter done, f fewer reps, c clock, l leave it out, e end, p pause > done
!   pain: 0-9, x 10, Enter not asked > 4
!   fatigue: n none, s some, t tired, d draggy, Enter not asked > tired
!   stride: e even, s slight, g guarded, Enter not asked > even
!   anything else? s stiffness, t twinge, r red flag, Enter nothing >\x20
! Pain 2 or more, any twinge or any red flag: stop for today.
! That is it for today. No more work.
!   notes on the session, Enter none >\x20
! Paused. What was done is written down; rehab track a.yaml goes on.
=> 0

$ rehab track a.yaml --today 2012-03-10 < /dev/null
! The session of Saturday 10 March 2012 goes on. Written down so far: 4 sets.
!   notes on the session, Enter none >\x20
! Paused. What was done is written down; rehab track a.yaml goes on.
=> 0
