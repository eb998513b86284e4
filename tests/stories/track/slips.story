# What is no answer says what to press; a referral by a slip of the finger, and the end of a session, are asked once more
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal, morning: fine, tone: normal, ache: 0, ill: no, stiffness: none, twinge: no, red_flag: no}
$ printf '%s\n' stiff e '' 3 3 3 b b b b '' | rehab track a.yaml --today 2012-03-10
!
! TODAY   Acceleration 5 x 10 m @ 50%
!         Nothing above 50%, however good it feels. Without a best time nothing is
!         measured.
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
!   b back, e end, p pause > stiff
!   press 1, 2, 3, f, c, l, e, p, Enter or b
!   1 pain 0, 2 fatigue none, 3 no twinge or red flag
!   Enter done so, 1-3 not so, f fewer or more reps, c clock, l leave out,
!   b back, e end, p pause > end
!   End the session here? e end it, Enter go on, b back > go on
!
! DRILL 1 of 3: March 2 x 10 m
!   rest 1-2 min between reps
!   Tall, knee up, foot down under the hip.
!   1 pain 0, 2 fatigue none, 3 no twinge or red flag
!   Enter done so, 1-3 not so, f fewer or more reps, c clock, l leave out,
!   b back, e end, p pause > 3
!   Any of these?
!   2 twinge: Any twinge, the slightest pulling?
!   3 red flag: breathlessness or chest pain; a pop or tearing, unable to go on or
!   to walk; a gap or lump to the touch; sudden loss of strength; numbness,
!   tingling or foot drop; a swollen, warm or tender calf; fever or a hot red
!   thigh; pain at the sit-bone; bruising still spreading after day 7; night pain
!   1 nothing, 2 twinge, 3 red flag, Enter not asked, b back > red flag
!   Which of these?
!   1 breathlessness or chest pain
!   2 a pop or tearing, unable to go on or to walk
!   3 a gap or lump to the touch
!   4 sudden loss of strength
!   5 numbness, tingling or foot drop
!   6 a swollen, warm or tender calf
!   7 fever or a hot red thigh
!   8 pain at the sit-bone
!   9 bruising still spreading after day 7
!   0 night pain
!   1-9, 0, Enter not said which, b back > a gap or lump to the touch
! STOP    See a clinician. No running and no drills.
!         A gap or lump to the touch.
!
! Ann - Saturday 10 March 2012
!
! WHY     A warning sign. No session until a clinician has cleared it.
!         Written down: red flag yes.
!
! LIFT    Once a clinician has cleared it:
!   rehab log a.yaml --coach cleared --by NAME --reason FINDING
!         Until then there is no next session.
!   Enter closes, b takes the last answer back > back
!   Taken back.
!   Which of these?
!   1 breathlessness or chest pain
!   2 a pop or tearing, unable to go on or to walk
!   3 a gap or lump to the touch
!   4 sudden loss of strength
!   5 numbness, tingling or foot drop
!   6 a swollen, warm or tender calf
!   7 fever or a hot red thigh
!   8 pain at the sit-bone
!   9 bruising still spreading after day 7
!   0 night pain
!   1-9, 0, Enter not said which, b back > back
!   Taken back.
!   1 nothing, 2 twinge, 3 red flag, Enter not asked, b back > back
!   Taken back.
!
! DRILL 1 of 3: March 2 x 10 m
!   rest 1-2 min between reps
!   Tall, knee up, foot down under the hip.
!   1 pain 0, 2 fatigue none, 3 no twinge or red flag
!   Enter done so, 1-3 not so, f fewer or more reps, c clock, l leave out,
!   b back, e end, p pause > back
!   Taken back.
!   Ann, Saturday 10 March 2012. Before the session:
!   red flag: 1 no, 2 yes, Enter not asked, b back > not asked
!
! TODAY   Acceleration 5 x 10 m @ 50%
!         Nothing above 50%, however good it feels. Without a best time nothing is
!         measured.
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
!   b back, e end, p pause >\x20
! Paused. What was answered is written down; rehab track a.yaml goes on.
=> 0

$ tail -n 8 a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal, morning: fine, tone: normal, ache: 0, ill: no, stiffness: none, twinge: no}
=> 0
