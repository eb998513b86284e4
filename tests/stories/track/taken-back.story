# Every answer can be taken back with one key, as far as the session's start and beyond a dead battery; the file follows
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
# the end
$ printf '%s\n' 1 2 b 1 1 0 1 '' '' | rehab track a.yaml --today 2012-03-10 2> /dev/null; cat a.yaml
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
# the end
=> 0

$ printf '%s\n' b b b b b b b b b b b | rehab track a.yaml --today 2012-03-10 2>&1 | grep -v '^  [0-9]'
  The session of Saturday 10 March 2012 goes on. Done so far: March 2 x 10 m, A
  skip 2 x 10 m.

DRILL 3 of 3: Running A 2 x 5 m
  rest 1-2 min between reps
  With spirit, 15-20 steps over 5 m, up and down, tall.
  Enter done so, 1-3 not so, f fewer or more reps, c clock, l leave out, b back,
  e end, p pause > back
  Taken back.

DRILL 2 of 3: A skip 2 x 10 m
  rest 1-2 min between reps
  The march with a skip in it, light on the ground.
  Enter done so, 1-3 not so, f fewer or more reps, c clock, l leave out, b back,
  e end, p pause > back
  Taken back.

TODAY   Acceleration 5 x 10 m @ 50%
        Nothing above 50%, however good it feels. Without a best time nothing is
        measured.

Ann - Saturday 10 March 2012, day 5 after the injury
Session 1. Short accelerations, step 2 of 17.

DO      Warm-up: easy walking.
        March 2 x 10 m, A skip 2 x 10 m, Running A 2 x 5 m, rest 1-2 min.
        Acceleration 5 x 10 m @ 50%, rest 2-4 min. Run naturally. A slight tug
          is fine; stop if it is sore.

DRILL 1 of 3: March 2 x 10 m
  rest 1-2 min between reps
  Tall, knee up, foot down under the hip.
  Enter done so, 1-3 not so, f fewer or more reps, c clock, l leave out, b back,
  e end, p pause > back
  Taken back.
  Ann, Saturday 10 March 2012. Before the session:
  Any of these?
  Breathlessness or chest pain; a pop or tearing, unable to go on or to walk; a
  gap or lump to the touch; sudden loss of strength; numbness, tingling or foot
  drop; a swollen, warm or tender calf; fever or a hot red thigh; pain at the
  sit-bone; bruising still spreading after day 7; night pain.
  red flag: 1 no, 2 yes, Enter not asked, b back > back
  Taken back.
  Ann, Saturday 10 March 2012. Before the session:
  Any of these?
  to walk; a gap or lump to the touch; sudden loss of strength; numbness,
  tingling or foot drop; a swollen, warm or tender calf; fever or a hot red
  thigh; pain at the sit-bone; bruising still spreading after day 7; night pain
  Taken back.
  Ann, Saturday 10 March 2012. Before the session:
  Any of these?
  to walk; a gap or lump to the touch; sudden loss of strength; numbness,
  tingling or foot drop; a swollen, warm or tender calf; fever or a hot red
  thigh; pain at the sit-bone; bruising still spreading after day 7; night pain
  b back > back
  Taken back.
  Ann, Saturday 10 March 2012. Before the session:
  Any of these?
  to walk; a gap or lump to the touch; sudden loss of strength; numbness,
  tingling or foot drop; a swollen, warm or tender calf; fever or a hot red
  thigh; pain at the sit-bone; bruising still spreading after day 7; night pain
  b back > back
  Taken back.
  Ann, Saturday 10 March 2012. Before the session:
  Worst pain since the last session, resting or walking, 0-10?
  ache: 0-9, x 10, Enter not asked, b back > back
  Taken back.
  Ann, Saturday 10 March 2012. Before the session:
  How tight does the muscle feel to the hand?
  tone: 1 normal, 2 raised, 3 tight, Enter not asked, b back > back
  Taken back.
  Ann, Saturday 10 March 2012. Before the session:
  How does the leg feel this morning?
  morning: 1 fine, 2 stiff, 3 sore, Enter not asked, b back > back
  Taken back.
  Ann, Saturday 10 March 2012. Before the session:
  Is the walk normal?
  walk: 1 normal, 2 limp, Enter not asked, b back > back
  There is nothing to take back here.
  walk: 1 normal, 2 limp, Enter not asked, b back >\x20
Paused. What was answered is written down; rehab track a.yaml goes on.
=> 0

$ cat a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
# the end
=> 0
