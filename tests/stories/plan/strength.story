# Strength work as it stands in print: a percentage of 1RM, a range of reps, and what the reader refuses
--- file: gym.yaml
rehab: plan/1
name: gym
title: Squats
sources: {house: {title: ours, weight: house}}
observations:
  pain: {scale: 0..10, of: work, ask: "Worst pain, 0-10?"}
exercises:
  squat: {title: Squat, kind: other, percent_of: 1RM}
  row:   {title: Row, kind: other, percent_of: effort}
start: light
stages:
  - stage: gym
    title: In the gym
    from: house
    steps:
      - {step: light, work: [{squat: 3 x 6-8 @ 70% rest 2 min}, {row: 10-12 @ 60%}], from: house}
      - {step: heavy, work: [{squat: 3 x 6-8 @ 80% rest 3 min}], from: house}
rules:
  - {rule: sore, when: {pain: ">= 4"}, then: regress 1, say: it hurt, from: house}
  - {rule: clean, when: {completed: ">= 100%", pain: 0..3}, then: progress, say: all of it, from: house}
--- file: ivo.yaml
rehab: athlete/1
athlete: {name: Ivo Invented}
injury: {date: 2026-03-01}
plan: gym.yaml
log:
$ rehab check gym.yaml
! gym.yaml:1:1: warning: this plan forbids nothing of its own, so that nobody claims anything about pain and work left undone [no-never]
!   1 | rehab: plan/1
!     | ^
!     = write under `never:` what must not happen, such as a step up after pain
=> 1
$ rehab verify gym.yaml | head -1
gym: all 15 properties hold
=> 0
$ rehab next ivo.yaml --today 2026-03-09
TODAY   Squat 3 x 6-8 @ 70% of 1RM
        then Row 10-12 @ 60% of effort
        No more than that, however good it feels.

Ivo Invented - Monday 9 March 2026, day 8 after the injury
Session 1. In the gym, step 1 of 2.

DO      Squat 3 x 6-8 @ 70% of 1RM, rest 2 min.
        Row 10-12 @ 60% of effort.

WRITE   Worst pain, 0-10? At the track: rehab track ivo.yaml

WHY     The first session begins at the plan's start.
        More: rehab explain ivo.yaml.
Plan: Squats. It does not diagnose.
=> 0
$ rehab next ivo.yaml --today 2026-03-09 --format json | grep -o '"work":.*"during"'
"work":[{"exercise":"squat","kind":"other","dose":"3 x 6-8 @ 70% rest 2 min","sets":3,"reps":6,"most_reps":8,"distance_m":null,"time_s":null,"intensity_pct":70,"percent_of":"1RM","rest_s":[120,120],"set_rest_s":null,"no_faster_than_s":null},{"exercise":"row","kind":"other","dose":"10-12 @ 60%","sets":1,"reps":10,"most_reps":12,"distance_m":null,"time_s":null,"intensity_pct":60,"percent_of":"effort","rest_s":null,"set_rest_s":null,"no_faster_than_s":null}],"during"
=> 0
$ rehab next ivo.yaml --today 2026-03-09 --format yaml
  - date: 2026-03-09
    work:
      - squat: 3 x 6 @ 70% rest 2 min   # 3 x 6-8 @ 70% rest 2 min prescribed: write what was done
        # pain:   # Worst pain, 0-10?
      - row: 10 @ 60%   # 10-12 @ 60% prescribed: write what was done
        # pain:   # Worst pain, 0-10?
    # notes:
=> 0
$ rehab explain ivo.yaml --today 2026-03-09 | grep '% of'
TODAY   Squat 3 x 6-8 @ 70% of 1RM
        then Row 10-12 @ 60% of effort
  dose  squat 3 x 6-8 @ 70% of 1RM rest 2 min - step light
  dose  row 10-12 @ 60% of effort - step light
=> 0
$ rehab log ivo.yaml --today 2026-03-09 'squat: 3 x 6-8 @ 70%' --pain 0
! rehab: squat: 3 x 6-8 @ 70%: what was done is one number of reps; 3 x 7; where sets differ, a line for each
=> 2
$ printf '\nd\n7\n0\n' | rehab track ivo.yaml --today 2026-03-09
!
! TODAY   Squat 3 x 6-8 @ 70% of 1RM
!         then Row 10-12 @ 60% of effort
!         No more than that, however good it feels.
!
! Ivo Invented - Monday 9 March 2026, day 8 after the injury
! Session 1. In the gym, step 1 of 2.
!
! DO      Squat 3 x 6-8 @ 70% of 1RM, rest 2 min.
!         Row 10-12 @ 60% of effort.
!
! SET 1 of 3: Squat 6-8 @ 70% of 1RM
!   rest 2 min between reps
!   Enter done, f fewer or more reps, c clock, l leave out, b back, e end,
!   p pause > done
!   How many reps were done? b back > d
!   a whole number, please
!   How many reps were done? b back > 7
!   Worst pain, 0-10?
!   pain: 0-9, x 10, Enter not asked, b back > 0
!
! SET 2 of 3: Squat 6-8 @ 70% of 1RM
!   rest 2 min between reps
!   Enter done, f fewer or more reps, c clock, l leave out, b back, e end, p pause
!   rest 2 min >\x20
! Paused. What was answered is written down; rehab track ivo.yaml goes on.
=> 0
$ rehab next ivo.yaml --today 2026-03-09 | head -3
CONTINUE  Squat 2 x 6-8 @ 70% of 1RM
          then Row 10-12 @ 60% of effort
          No more than that, however good it feels.
=> 0
$ rehab amend ivo.yaml --today 2026-03-09 'squat: 2 x 8 @ 70%' 'squat: 6 @ 70%' 'row: 12 @ 60%' --pain 0
\--- ivo.yaml
+++ ivo.yaml
@@ -6,5 +6,8 @@
   - date: 2026-03-09
     finished: no
     work:
-      - squat: 7 @ 70% rest 2 min
+      - squat: 2 x 8 @ 70%
+        pain: 0
+      - squat: 6 @ 70%
+      - row: 12 @ 60%
         pain: 0
ivo.yaml: changed on Monday 9 March: Squat 2 x 8 @ 70% of 1RM in place of Squat 7 @ 70% of 1RM; Squat 6 @ 70% of 1RM; Row 12 @ 60% of effort, pain 0
nothing is left of this session; --finished ends it
=> 0
$ rehab next ivo.yaml --today 2026-03-10
TODAY   Squat 3 x 6-8 @ 80% of 1RM
        No more than that, however good it feels.
\! The session of Mon 9 March was left unfinished. It counts as it was written
  down.

Ivo Invented - Tuesday 10 March 2026, day 9 after the injury
Session 2: one step up. In the gym, step 2 of 2.

DO      Squat 3 x 6-8 @ 80% of 1RM, rest 3 min.

WRITE   Worst pain, 0-10? At the track: rehab track ivo.yaml

WHY     All of it.
        More: rehab explain ivo.yaml.
Plan: Squats. It does not diagnose.
=> 0
--- file: slips.yaml
rehab: plan/1
extends: gym.yaml
name: slips
exercises:
  run: {title: Run, kind: run, percent_of: heart rate}
  jog: {title: Jog, kind: run}
tolerance: {distance: 10%}
limits: {distance_rise: 10 m, metres_rise: 20 m, from: house}
stages:
  - stage: gym
    steps:
      - {step: heavy, work: [{squat: 5-3 @ 80%}, {row: 2-3 x 8}, {jog: 4-6 x 20 m}, {row: 8 rest 90 s jog}, {row: 8 rest 90 s skip}]}
$ rehab check slips.yaml
! slips.yaml:5:44: error: a run's percentage is of speed: caps, rises and measured times hold it
!   5 |   run: {title: Run, kind: run, percent_of: heart rate}
!     |                                            ^
!     = kind: other; or say its heart rate in the cue
! slips.yaml:12:38: error: this range runs backwards
!   12 |       - {step: heavy, work: [{squat: 5-3 @ 80%}, {row: 2-3 x 8}, {jog: 4-6 x 20 m}, {row: 8 rest 90 ...
!      |                                      ^
!      = the smaller number comes first: 6-8
! slips.yaml:12:56: error: sets are one number
!   12 |       - {step: heavy, work: [{squat: 5-3 @ 80%}, {row: 2-3 x 8}, {jog: 4-6 x 20 m}, {row: 8 rest 90 ...
!      |                                                        ^
!      = only reps may be a range: 3 x 6-8
! slips.yaml:12:72: error: the reps of a run are one number: metres and their rises are counted of them
!   12 | ...ep: heavy, work: [{squat: 5-3 @ 80%}, {row: 2-3 x 8}, {jog: 4-6 x 20 m}, {row: 8 rest 90 s jog}, ...
!      |                                                                ^
!      = the most that may be run
! slips.yaml:12:91: error: a run in the rests of what is no run: nothing would bound it
!   12 | ...squat: 5-3 @ 80%}, {row: 2-3 x 8}, {jog: 4-6 x 20 m}, {row: 8 rest 90 s jog}, {row: 8 rest 90 s s...
!      |                                                                ^
!      = a line of its own: jog: DOSE
! slips.yaml:12:115: error: unknown exercise "skip" in the rest
!   12 | ... 2-3 x 8}, {jog: 4-6 x 20 m}, {row: 8 rest 90 s jog}, {row: 8 rest 90 s skip}]}
!      |                                                                ^
!      = allowed: squat, row, run, jog
=> 2
