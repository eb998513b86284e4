# At the track: the check-in, the session rep by rep, and what it means for tomorrow; the file holds it all
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s}}
injury: {date: 2012-03-05}
log:
# the end
$ printf '%s\n' 1 1 1 0 1 '' '' '' what '' 1 some even 1 '' '' t '3,6' '3.6' '' '' '' '' '' 'windy: cold' | rehab track a.yaml --today 2012-03-10
next: Sun 11 March, one step up: Acceleration 2 x 5 x 10 m @ 50%
!   Ann, Saturday 10 March 2012. Before the session:
!   Is the walk normal?
!   walk: 1 normal, 2 limp, Enter not asked, b back > normal
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
!
! TODAY   Acceleration 5 x 10 m @ 50%
!         Nothing faster than 3.50 s, however good it feels.
!
! Ann - Saturday 10 March 2012, day 5 after the injury
! Session 1. Short accelerations, step 2 of 17.
!
! DO      Warm-up: easy walking.
!         March 2 x 10 m, A skip 2 x 10 m, Running A 2 x 5 m, rest 1-2 min.
!         Acceleration 5 x 10 m @ 50%, rest 2-4 min. Run naturally. A slight tug
!           is fine; stop if it is sore.
!
! DRILL 1 of 3: March 2 x 10 m
!   rest 1-2 min between reps
!   Tall, knee up, foot down under the hip.
!   1 pain 0, 2 fatigue none, 3 no twinge or red flag
!   Enter done so, 1-3 not so, f fewer or more reps, c clock, l leave out,
!   b back, e end, p pause > done
!
! DRILL 2 of 3: A skip 2 x 10 m
!   rest 1-2 min between reps
!   The march with a skip in it, light on the ground.
!   1 pain 0, 2 fatigue none, 3 no twinge or red flag
!   Enter done so, 1-3 not so, f fewer or more reps, c clock, l leave out, b back,
!   e end, p pause
!   rest 1-2 min > done
!
! DRILL 3 of 3: Running A 2 x 5 m
!   rest 1-2 min between reps
!   With spirit, 15-20 steps over 5 m, up and down, tall.
!   1 pain 0, 2 fatigue none, 3 no twinge or red flag
!   Enter done so, 1-3 not so, f fewer or more reps, c clock, l leave out, b back,
!   e end, p pause
!   rest 1-2 min > done
!
! REP 1 of 5: Acceleration 10 m @ 50%
!   no faster than 3.50 s a rep
!   Run naturally. A slight tug is fine; stop if it is sore.
!   Enter done, t done and timed, f fewer or more reps, l leave out, b back,
!   e end, p pause
!   rest 2-4 min > what
!   press t, f, l, e, p, Enter or b
!   Enter done, t done and timed, f fewer or more reps, l leave out, b back,
!   e end, p pause
!   rest 2-4 min > done
!   Worst pain in the hamstring while running, 0-10?
!   pain: 0-9, x 10, Enter not asked, b back > 1
!   Is the hamstring tired, or heavy (draggy)?
!   fatigue: 1 none, 2 some, 3 tired, 4 draggy, Enter not asked, b back > some
!   Does the stride look even, left and right?
!   stride: 1 even, 2 slight, 3 guarded, Enter not asked, b back > even
!   1 nothing, 2 stiffness, 3 twinge, 4 red flag, Enter not asked, b back > nothing
!   Some fatigue: 8 min between the runs left. With massage.
!
! REP 2 of 5: Acceleration 10 m @ 50%
!   no faster than 3.50 s a rep
!   Enter done, t done and timed, f fewer or more reps, l leave out, b back,
!   e end, p pause
!   rest 8 min > done
!   1 pain 1, 2 fatigue some, 3 stride even, 4 no stiffness, twinge or red flag
!   Enter as before, 1-4 change one, b back > so
!
! REP 3 of 5: Acceleration 10 m @ 50%
!   no faster than 3.50 s a rep
!   Enter done, t done and timed, f fewer or more reps, l leave out, b back,
!   e end, p pause
!   rest 8 min > times
!   Its time in seconds, b back > 3,6
!   decimals take a point: 3.6
!   Its time in seconds, b back > 3.6
!   1 pain 1, 2 fatigue some, 3 stride even, 4 no stiffness, twinge or red flag
!   Enter as before, 1-4 change one, b back > so
!
! REP 4 of 5: Acceleration 10 m @ 50%
!   no faster than 3.50 s a rep
!   Enter done, t done and timed, f fewer or more reps, l leave out, b back,
!   e end, p pause
!   rest 8 min > done
!   1 pain 1, 2 fatigue some, 3 stride even, 4 no stiffness, twinge or red flag
!   Enter as before, 1-4 change one, b back > so
!
! REP 5 of 5: Acceleration 10 m @ 50%
!   no faster than 3.50 s a rep
!   Enter done, t done and timed, f fewer or more reps, l leave out, b back,
!   e end, p pause
!   rest 8 min > done
!   1 pain 1, 2 fatigue some, 3 stride even, 4 no stiffness, twinge or red flag
!   Enter as before, 1-4 change one, b back > so
!   All done.
!   Notes on the session, Enter none, b back > windy: cold
=> 0

$ cat a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s}}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal, morning: fine, tone: normal, ache: 0, ill: no, stiffness: none, twinge: no, red_flag: no}
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
      - acceleration: 5 x 10 m @ 50% rest 8 min
        pain: 1
        fatigue: some
        stride: even
        stiffness: none
        twinge: no
        red_flag: no
        times: [-, -, 3.6]
    notes: "windy: cold"
# the end
=> 0
