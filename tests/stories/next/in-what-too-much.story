# In what a session was too much is said: a rep that was too fast is named, with its time and with what was allowed, wherever it is said that a session was too much
--- file: a.yaml
rehab: athlete/1
athlete: {name: Mia, best: {10 m: 1.85 s}}
injury: {date: 2026-03-02}
log: []

$ rehab log a.yaml --today 2026-03-07 --walk normal 'acceleration: 5 x 10 m @ 50%' --pain 0 --fatigue none --stride even --times '3.7 3.7 3.2 3.7 3.7'
a.yaml: added to Saturday 7 March: check-in: walk normal; Acceleration 5 x 10 m @ 50%, pain 0, fatigue none, stride even, in 3.7, 3.7, 3.2, 3.7 and 3.7 s
next: Sun 8 March, the same session again: Acceleration 5 x 10 m @ 50%
! rehab: warning: the session of 2026-03-07 was more than was prescribed: rep 3 of Acceleration in 3.20 s, where no faster than 3.70 s was allowed
=> 0
$ rehab next a.yaml --today 2026-03-08 | sed '/^$/,$d'
TODAY   Acceleration 5 x 10 m @ 50%
        Nothing faster than 3.70 s, however good it feels.
\! Farther, faster or more than allowed: nothing rises for two sessions. On
  Sat 7 March: rep 3 of Acceleration in 3.20 s, where no faster than 3.70 s was
  allowed.
=> 0
$ rehab explain a.yaml --today 2026-03-08 --all | sed -n '/^THE LOG/,$p'
THE LOG
  2026-03-07  check-in: walk normal - a.yaml:5
              prescribed: start, 10m-set: Acceleration 5 x 10 m @ 50%
              rules: unseen-fast, no-word, early-days
              done: Acceleration 5 x 10 m @ 50%, in 3.7, 3.7, 3.2, 3.7 and 3.7
              s; pain 0, fatigue none, stride even
              completed 100%, exceeded what was allowed
              too much: rep 3 of Acceleration in 3.20 s, where no faster than
              3.70 s was allowed
=> 0
$ rehab chart a.yaml --today 2026-03-08 | grep '>'
  > Injury.
  > Too much. Rep 3 of Acceleration in 3.20 s, where no faster than 3.70 s was
=> 0
$ rehab log a.yaml --today 2026-03-09 'acceleration: 2 x 20 m @ 70%' 'acceleration: 12 x 10 m' | tail -n 3
a.yaml: added to Monday 9 March: Acceleration 2 x 20 m @ 70%; Acceleration 12 x 10 m
next: Tue 10 March, the same session again: Acceleration 5 x 10 m @ 50%
! rehab: warning: the session of 2026-03-09 was more than was prescribed: Acceleration over 20 m, where no more than 10 m was allowed; Acceleration at 70%, where no more than 50% was allowed
=> 0

# By time, and by reps.
--- copy: tests/plans/small/walk-run.yaml
--- file: time.yaml
rehab: athlete/1
athlete: {name: Una}
injury: {date: 2026-03-01}
plan: walk-run.yaml
log: []

--- file: reps.yaml
rehab: athlete/1
athlete: {name: Dee}
injury: {date: 2026-03-01}
plan: aspetar
log: []

$ rehab log time.yaml --today 2026-03-09 'run: 10 min' 'walk: 3 min' 'run: 5 min' 'walk: 3 min' 'run: 5 min' --pain 0
time.yaml: added to Monday 9 March: Run 10 min; Walk 3 min; Run 5 min; Walk 3 min; Run 5 min, pain 0
next: Tue 10 March, one step up: Run 5 min, then Walk 3 min, then Run 8 min, then Walk 3 min, then Run 5 min
! rehab: warning: the session of 2026-03-09 was more than was prescribed: Run for 10 min, where no more than 5 min was allowed; 26 min in all, where no more than 21 min was allowed
=> 0
$ rehab log reps.yaml --today 2026-03-09 --as-prescribed 'bridge_two: 2 x 15' --pain 0
reps.yaml: added to Monday 9 March: Bike 5 min; Two-leg bridge 4 x 15; Squat to 45 degrees 3 x 10; Two-leg bridge 2 x 15, pain 0
next: Tue 10 March, the same session again: Bike 5 min, then Two-leg bridge 4 x 15, then Squat to 45 degrees 3 x 10
! rehab: warning: the session of 2026-03-09 was more than was prescribed: more of Two-leg bridge than was prescribed
=> 0
