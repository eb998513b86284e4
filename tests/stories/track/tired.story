# A hamstring that tires in the third run switches then and there; the coach may choose longer recoveries instead
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-09
    check_in: {walk: normal}
    coach: {by: x, says: start at 20m-easy, reason: y}
  - date: 2012-03-10
    check_in: {walk: normal, morning: fine, tone: normal, ache: 0, ill: no, stiffness: none, twinge: no, red_flag: no}
$ cp a.yaml b.yaml
=> 0

$ printf '%s\n' '' '' '' '' 0 1 1 1 '' '' '' 2 3 '' 1 '' 'tired' | rehab track a.yaml --today 2012-03-10 2>&1 | sed -n '/^REP 3/,$p'
REP 3 of 5: Acceleration 20 m @ 60%
  Enter done, f fewer or more reps, l leave out, b back, e end, p pause
  rest 2-4 min > done
  1 pain 0, 2 fatigue none, 3 stride even, 4 no stiffness, twinge or red flag
  Enter as before, 1-4 change one, b back > 2
  fatigue: 1 none, 2 some, 3 tired, 4 draggy, Enter not asked,
  b back > tired
  1 pain 0, 2 fatigue tired, 3 stride even, 4 no stiffness, twinge or red flag
  Enter so, 1-4 change one, b back > so
  Tired: no more runs today. Running A 5 x 5 m, rest 2 min instead. With spirit,
  15-20 steps each. Or, if the coach prefers, 8 min between the runs left.
  1 as the plan has it, 2 as the coach prefers, b back > plan

INSTEAD: Running A 5 x 5 m
  rest 2 min between reps
  With spirit, 15-20 steps over 5 m, up and down, tall.
  1 pain 0, 2 fatigue tired, 3 no twinge or red flag
  Enter done so, 1-3 not so, f fewer or more reps, c clock, l leave out, b back,
  e end, p pause
  rest 2-4 min > done
  All done.
  Notes on the session? n write some, Enter none, b back > tired
next: Sun 11 March, the same session again: Acceleration 5 x 20 m @ 60%
=> 0

$ sed -n '/acceleration/,$p' a.yaml
      - acceleration: 2 x 20 m @ 60% rest 2-4 min
        pain: 0
        fatigue: none
        stride: even
        stiffness: none
        twinge: no
        red_flag: no
      - acceleration: 20 m @ 60%
        pain: 0
        fatigue: tired
        stride: even
        stiffness: none
        twinge: no
        red_flag: no
      - running_a: 5 x 5 m rest 2 min
        pain: 0
        fatigue: tired
        twinge: no
        red_flag: no
    notes: tired
=> 0

$ printf '%s\n' '' '' '' '' 0 1 1 1 '' '' '' 2 3 '' 2 '' '' f 2 '' 'two more' | rehab track b.yaml --today 2012-03-10 2>&1 | sed -n '/Tired/,$p'
  Tired: no more runs today. Running A 5 x 5 m, rest 2 min instead. With spirit,
  15-20 steps each. Or, if the coach prefers, 8 min between the runs left.
  1 as the plan has it, 2 as the coach prefers, b back > coach

REP 4 of 5: Acceleration 20 m @ 60%
  Enter done, f fewer or more reps, l leave out, b back, e end, p pause
  rest 8 min > done
  1 pain 0, 2 fatigue tired, 3 stride even, 4 no stiffness, twinge or red flag
  Enter as before, 1-4 change one, b back > so

REP 5 of 5: Acceleration 20 m @ 60%
  Enter done, f fewer or more reps, l leave out, b back, e end, p pause
  rest 8 min > fewer
  How many reps were run? b back > 2
  One rep more than prescribed.
  1 pain 0, 2 fatigue tired, 3 stride even, 4 no stiffness, twinge or red flag
  Enter as before, 1-4 change one, b back > so
  All done.
  Notes on the session? n write some, Enter none, b back > two more
next: Sun 11 March, the same session again: Acceleration 5 x 20 m @ 60%
rehab: warning: the session of 2012-03-10 was more than was prescribed: 120 m of runs in all, where no more than 100 m was allowed
=> 0

$ sed -n '/acceleration/,$p' b.yaml
      - acceleration: 2 x 20 m @ 60% rest 2-4 min
        pain: 0
        fatigue: none
        stride: even
        stiffness: none
        twinge: no
        red_flag: no
      - acceleration: 4 x 20 m @ 60% rest 8 min
        pain: 0
        fatigue: tired
        stride: even
        stiffness: none
        twinge: no
        red_flag: no
    notes: two more
=> 0
