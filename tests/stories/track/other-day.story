# A session left open on another day is taken as it stands, and today's begins with its check-in
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal, morning: fine, tone: normal, ache: 0, ill: no, stiffness: none, twinge: no, red_flag: no}
    finished: no
    work:
      - march: 2 x 10 m
        pain: 0
$ printf '%s\n' 1 1 1 0 1 | rehab track a.yaml --today 2012-03-12
!   Ann, Monday 12 March 2012. Before the session:
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
!         Nothing above 50%, however good it feels. Without a best time nothing is
!         measured.
!
! Ann - Monday 12 March 2012, day 7 after the injury
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

$ tail -n 4 a.yaml
      - march: 2 x 10 m
        pain: 0
  - date: 2012-03-12
    check_in: {walk: normal, morning: fine, tone: normal, ache: 0, ill: no, stiffness: none, twinge: no, red_flag: no}
=> 0
