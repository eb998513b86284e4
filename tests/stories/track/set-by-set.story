# At the track: the check-in, the session set by set, and what it means for tomorrow; the file holds it all
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s}}
injury: {date: 2012-03-05}
log:
# the end
$ printf '%s\n' normal '' '' '' '' '' '' done 0 none slight '' done 0 none slight '' done 0 n s '' what '' 1 some even '' '3.6 3.5 3.6' 'windy: cold' | rehab track a.yaml --today 2012-03-10
next: Sun 11 March, one step up: 5 x 10 m @ 50% acceleration
! Ann, Saturday 10 March 2012. Before the session:
!   is the walk normal?
!   walk: n normal, l limp, Enter not asked > normal
!   how is it the morning after?
!   morning: f fine, s stiff, o sore, Enter fine >\x20
!   how is the tone, to the coach's hand?
!   tone: n normal, r raised, s spastic, Enter normal >\x20
!   worst pain since then, at rest or walking, 0-10
!   ache: 0-9, x 10, Enter 0 >\x20
!   is there a stiff spot?
!   stiffness: n none, s slight, m marked, Enter none >\x20
!   any twinge, the slightest pulling?
!   twinge: n no, y yes, Enter no >\x20
!   any of these?
!     - breathlessness or chest pain (now, it is an emergency)
!     - a pop or a tearing, and no way to go on or to walk (today)
!     - a gap or a lump to the touch (today)
!     - sudden loss of strength (today)
!     - numbness, tingling or a foot that drops (today)
!     - a swollen, warm or tender calf (today)
!     - fever, or a hot red thigh (today)
!     - pain at the sit-bone (today)
!     - bruising that still spreads after the first week (today)
!     - pain at night (today)
!   red_flag: n no, y yes, Enter no >\x20
!
! TODAY  3 x 10 m @ 50% acceleration
!        no faster than 3.50 s a rep
!        Nothing above 60%, however good it feels.
!
! Ann - Saturday 10 March 2012, day 5 after the injury
! session 1: a start
! stage 1 of 4: Short accelerations
! step 2 of 22: [#>....|.....|.......|....] 10m-first
!
! DO, IN THIS ORDER
!   warm-up       easy walking
!   march         2 x 10 m, rest 1-2 min
!                 tall, knee up, foot down under the hip
!   skip          2 x 10 m, rest 1-2 min
!                 A skip: the march with a skip in it, light on the ground
!   running_a     2 x 5 m, rest 1-2 min
!                 Running A (high knees): 15-20 steps over 5 m, up and down, tall
!   acceleration  3 x 10 m @ 50%
!                 no faster than 3.50 s a rep
!                 rest 2-4 min
!                 naturally; a slight tug is right, soreness is too much
!
! SET 1 of 4  2 x 10 m march
!   rest 1-2 min between reps
!   tall, knee up, foot down under the hip
!   Enter done, f fewer reps, c clock, l leave it out, e end, p pause > done
!   worst pain in the hamstring while running, 0-10
!   pain: 0-9, x 10, Enter not asked > 0
!   is the hamstring tired or draggy?
!   fatigue: n none, s some, t tired, d draggy, Enter not asked > none
!   left and right stride alike?
!   stride: e even, s slight, g guarded, Enter not asked > slight
!   anything else? s stiffness, t twinge, r red_flag, Enter nothing >\x20
!   rest 1-2 min
!
! SET 2 of 4  2 x 10 m skip
!   rest 1-2 min between reps
!   the march with a skip in it, light on the ground
!   Enter done, f fewer reps, c clock, l leave it out, e end, p pause > done
!   pain: 0-9, x 10, Enter not asked > 0
!   fatigue: n none, s some, t tired, d draggy, Enter not asked > none
!   stride: e even, s slight, g guarded, Enter not asked > slight
!   anything else? s stiffness, t twinge, r red_flag, Enter nothing >\x20
!   rest 1-2 min
!
! SET 3 of 4  2 x 5 m running_a
!   rest 1-2 min between reps
!   15-20 steps over 5 m, up and down, tall
!   Enter done, f fewer reps, c clock, l leave it out, e end, p pause > done
!   pain: 0-9, x 10, Enter not asked > 0
!   fatigue: n none, s some, t tired, d draggy, Enter not asked > none
!   stride: e even, s slight, g guarded, Enter not asked > slight
!   anything else? s stiffness, t twinge, r red_flag, Enter nothing >\x20
!   rest 2-4 min
!
! SET 4 of 4  3 x 10 m @ 50% acceleration
!   no faster than 3.50 s a rep
!   rest 2-4 min between reps
!   naturally; a slight tug is right, soreness is too much
!   Enter done, f fewer reps, c clock, l leave it out, e end, p pause > what
!   that is none of the answers
!   Enter done, f fewer reps, c clock, l leave it out, e end, p pause > done
!   pain: 0-9, x 10, Enter not asked > 1
!   fatigue: n none, s some, t tired, d draggy, Enter not asked > some
!   stride: e even, s slight, g guarded, Enter not asked > even
!   anything else? s stiffness, t twinge, r red_flag, Enter nothing >\x20
!   times: the seconds of each rep, Enter none > 3.6 3.5 3.6
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
      - acceleration: 3 x 10 m @ 50% rest 2-4 min
        pain: 1
        fatigue: some
        stride: even
        times: [3.6, 3.5, 3.6]
    notes: "windy: cold"
# the end
=> 0
