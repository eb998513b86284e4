# At the track: the check-in, the session set by set, and what it means for tomorrow; the file holds it all
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s}}
injury: {date: 2012-03-05}
log:
# the end
$ printf '%s\n' normal '' '' '' '' '' '' '' done 0 none slight '' done 0 none slight '' done 0 n s '' what '' 1 some even '' '3.6 3.5 3.6 3.6 3.5' 'windy: cold' | rehab track a.yaml --today 2012-03-10
next: Sun 11 March, one step up: Acceleration 2 x 5 x 10 m @ 50%
! Ann, Saturday 10 March 2012. Before the session:
!   Is the walk normal?
!   walk: n normal, l limp, Enter not asked > normal
!   How does the leg feel this morning?
!   morning: f fine, s stiff, o sore, Enter fine >\x20
!   How tight does the muscle feel to the hand?
!   tone: n normal, r raised, t tight, Enter normal >\x20
!   Worst pain since the last session, resting or walking, 0-10?
!   ache: 0-9, x 10, Enter 0 >\x20
!   Ill today?
!   ill: n no, y yes, Enter no >\x20
!   Any stiffness?
!   stiffness: n none, s slight, m marked, Enter none >\x20
!   Any twinge, the slightest pulling?
!   twinge: n no, y yes, Enter no >\x20
!   Any of these?
!     - breathlessness or chest pain
!     - a pop or tearing, unable to go on or to walk
!     - a gap or lump to the touch
!     - sudden loss of strength
!     - numbness, tingling or foot drop
!     - a swollen, warm or tender calf
!     - fever or a hot red thigh
!     - pain at the sit-bone
!     - bruising still spreading after day 7
!     - night pain
!   red flag: n no, y yes, Enter no >\x20
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
! SET 1 of 4  March 2 x 10 m
!   rest 1-2 min between reps
!   Tall, knee up, foot down under the hip.
!   Enter done, f fewer reps, c clock, l leave it out, e end, p pause > done
!   Worst pain in the hamstring while running, 0-10?
!   pain: 0-9, x 10, Enter not asked > 0
!   Is the hamstring tired, or heavy (draggy)?
!   fatigue: n none, s some, t tired, d draggy, Enter not asked > none
!   Does the stride look even, left and right?
!   stride: e even, s slight, g guarded, Enter not asked > slight
!   anything else? s stiffness, t twinge, r red flag, Enter nothing >\x20
!   rest 1-2 min
!
! SET 2 of 4  A skip 2 x 10 m
!   rest 1-2 min between reps
!   The march with a skip in it, light on the ground.
!   Enter done, f fewer reps, c clock, l leave it out, e end, p pause > done
!   pain: 0-9, x 10, Enter not asked > 0
!   fatigue: n none, s some, t tired, d draggy, Enter not asked > none
!   stride: e even, s slight, g guarded, Enter not asked > slight
!   anything else? s stiffness, t twinge, r red flag, Enter nothing >\x20
!   rest 1-2 min
!
! SET 3 of 4  Running A 2 x 5 m
!   rest 1-2 min between reps
!   With spirit, 15-20 steps over 5 m, up and down, tall.
!   Enter done, f fewer reps, c clock, l leave it out, e end, p pause > done
!   pain: 0-9, x 10, Enter not asked > 0
!   fatigue: n none, s some, t tired, d draggy, Enter not asked > none
!   stride: e even, s slight, g guarded, Enter not asked > slight
!   anything else? s stiffness, t twinge, r red flag, Enter nothing >\x20
!   rest 2-4 min
!
! SET 4 of 4  Acceleration 5 x 10 m @ 50%
!   no faster than 3.50 s a rep
!   rest 2-4 min between reps
!   Run naturally. A slight tug is fine; stop if it is sore.
!   Enter done, f fewer reps, c clock, l leave it out, e end, p pause > what
!   press Enter, f, c, l, e or p
!   Enter done, f fewer reps, c clock, l leave it out, e end, p pause > done
!   pain: 0-9, x 10, Enter not asked > 1
!   fatigue: n none, s some, t tired, d draggy, Enter not asked > some
!   stride: e even, s slight, g guarded, Enter not asked > even
!   anything else? s stiffness, t twinge, r red flag, Enter nothing >\x20
!   times: the seconds of each rep, Enter none > 3.6 3.5 3.6 3.6 3.5
!   notes on the session, Enter none > windy: cold
=> 0

$ cat a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s}}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal}
    work:
      - march: 2 x 10 m rest 1-2 min
        pain: 0
        fatigue: none
        stride: slight
      - skip: 2 x 10 m rest 1-2 min
        pain: 0
        fatigue: none
        stride: slight
      - running_a: 2 x 5 m rest 1-2 min
        pain: 0
        fatigue: none
        stride: slight
      - acceleration: 5 x 10 m @ 50% rest 2-4 min
        pain: 1
        fatigue: some
        stride: even
        times: [3.6, 3.5, 3.6, 3.6, 3.5]
    notes: "windy: cold"
# the end
=> 0
