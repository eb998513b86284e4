# Intervals: lines in turn, as written on the sheet and one after the other at the track; what is done in the rests
--- file: walk-jog.yaml
rehab: plan/1
name: walk-jog
title: Walk and jog
sources: {house: {title: ours, weight: house}}
observations:
  pain: {scale: 0..10, of: work, ask: "Worst pain, 0-10?"}
exercises:
  run:  {title: Run, kind: run}
  walk: {title: Walk, kind: other}
tolerance: {distance: 10%}
limits: {distance_rise: 10 m, metres_rise: 20 m, from: house}
start: two
stages:
  - stage: all
    title: Walk and jog
    from: house
    warm_up: [5 min of easy walking]
    steps:
      - {step: two, work: [{repeat: 2, of: [{run: 90 s}, {walk: 90 s}]}], from: house}
      - {step: four, work: [{repeat: 4, of: [{run: 90 s}, {walk: 1 min}]}], from: house}
      - {step: rests, work: [{run: 8 x 60 s rest 90 s walk}], from: house}
rules:
  - {rule: sore, when: {pain: ">= 4"}, then: regress 1, say: it hurt, from: house}
  - {rule: clean, when: {completed: ">= 100%", pain: 0..3}, then: progress, say: all of it, from: house}
--- file: una.yaml
rehab: athlete/1
athlete: {name: Una Invented}
injury: {date: 2026-03-01}
plan: walk-jog.yaml
log:
$ rehab check walk-jog.yaml
! walk-jog.yaml:1:1: warning: this plan forbids nothing of its own, so that nobody claims anything about pain and work left undone [no-never]
!   1 | rehab: plan/1
!     | ^
!     = write under `never:` what must not happen, such as a step up after pain
=> 1
$ rehab verify walk-jog.yaml | head -1
walk-jog: all 15 properties hold
=> 0
$ rehab next una.yaml --today 2026-03-09
TODAY   2 times: Run 90 s, walk 90 s
        No more than that, however good it feels.

Una Invented - Monday 9 March 2026, day 8 after the injury
Session 1. Walk and jog, step 1 of 3.

DO      Warm-up: 5 min of easy walking.
        2 times: Run 90 s, walk 90 s.

WRITE   Worst pain, 0-10? At the track: rehab track una.yaml

WHY     The first session begins at the plan's start.
        More: rehab explain una.yaml.
Plan: Walk and jog. It does not diagnose.
=> 0
$ rehab next una.yaml --today 2026-03-09 --format json | grep -o '"work":.*"during"'
"work":[{"exercise":"run","kind":"run","dose":"2 x 1 x 90 s","sets":2,"reps":1,"distance_m":null,"time_s":90,"intensity_pct":null,"rest_s":null,"set_rest_s":null,"no_faster_than_s":null,"turns":1},{"exercise":"walk","kind":"other","dose":"2 x 1 x 90 s","sets":2,"reps":1,"distance_m":null,"time_s":90,"intensity_pct":null,"rest_s":null,"set_rest_s":null,"no_faster_than_s":null,"turns":1}],"during"
=> 0
$ rehab next una.yaml --today 2026-03-09 --format yaml
  - date: 2026-03-09
    work:
      - run: 2 x 90 s
        # pain:   # Worst pain, 0-10?
      - walk: 2 x 90 s
        # pain:   # Worst pain, 0-10?
    # notes:
=> 0
$ printf '\nd\n0\nd\n' | rehab track una.yaml --today 2026-03-09
!
! TODAY   2 times: Run 90 s, walk 90 s
!         No more than that, however good it feels.
!
! Una Invented - Monday 9 March 2026, day 8 after the injury
! Session 1. Walk and jog, step 1 of 3.
!
! DO      Warm-up: 5 min of easy walking.
!         2 times: Run 90 s, walk 90 s.
!
! SET 1 of 2: Run 90 s
!   Enter done, f fewer or more reps, l leave out, b back, e end,
!   p pause > done
!   Worst pain, 0-10?
!   pain: 0-9, x 10, Enter not asked, b back > d
!   press 0-9, x, Enter or b
!   pain: 0-9, x 10, Enter not asked, b back > 0
!
! SET 1 of 2: Walk 90 s
!   Enter done, f fewer or more reps, l leave out, b back, e end,
!   p pause > d
!   press f, l, e, p, Enter or b
!   Enter done, f fewer or more reps, l leave out, b back, e end,
!   p pause >\x20
! Paused. What was answered is written down; rehab track una.yaml goes on.
=> 0
$ rehab next una.yaml --today 2026-03-09
CONTINUE  Walk 90 s
          then Run 90 s, walk 90 s
          No more than that, however good it feels.

Una Invented - Monday 9 March 2026, day 8 after the injury
Session 1, under way. Walk and jog, step 1 of 3.

LEFT    Walk 90 s.
        Run 90 s, walk 90 s.

WRITE   Worst pain, 0-10? At the track: rehab track una.yaml

WHY     The first session begins at the plan's start.
        More: rehab explain una.yaml.
Plan: Walk and jog. It does not diagnose.
=> 0
$ rehab amend una.yaml --today 2026-03-09 'run: 2 x 90 s' 'walk: 2 x 90 s' --pain 0
\--- una.yaml
+++ una.yaml
@@ -6,5 +6,7 @@
   - date: 2026-03-09
     finished: no
     work:
-      - run: 90 s
+      - run: 2 x 90 s
+        pain: 0
+      - walk: 2 x 90 s
         pain: 0
una.yaml: changed on Monday 9 March: Run 2 x 90 s in place of Run 90 s; Walk 2 x 90 s, pain 0
nothing is left of this session; --finished ends it
=> 0
$ rehab next una.yaml --today 2026-03-10 --short
TODAY   4 times: Run 90 s, walk 1 min
        No more than that, however good it feels.
Una Invented - Tuesday 10 March 2026, day 9 after the injury
one warning more: rehab next una.yaml
=> 0
$ rehab log una.yaml --today 2026-03-10 --as-prescribed --pain 1
una.yaml: added to Tuesday 10 March: Run 4 x 90 s, pain 1; Walk 4 x 1 min
next: Wed 11 March, one step up: Run 8 x 60 s
=> 0
$ rehab next una.yaml --today 2026-03-11
TODAY   Run 8 x 60 s
        No more than that, however good it feels.

Una Invented - Wednesday 11 March 2026, day 10 after the injury
Session 3: one step up. Walk and jog, step 3 of 3.

DO      Warm-up: 5 min of easy walking.
        Run 8 x 60 s, rest 90 s (walk).

WRITE   Worst pain, 0-10? At the track: rehab track una.yaml

WHY     All of it.
        More: rehab explain una.yaml.
Plan: Walk and jog. It does not diagnose.
=> 0
--- file: slips.yaml
rehab: plan/1
extends: walk-jog.yaml
name: slips
stages:
  - stage: all
    steps:
      - {step: two, work: [{repeat: 2, of: [{run: 90 s}]}]}
      - {step: four, work: [{repeat: 1, of: [{run: 2 x 2 x 90 s}, {walk: 1 min}]}]}
      - {step: rests, work: [{repeat: 3}, {run: 2 x 60 s, of: [{walk: 1 min}]}]}
$ rehab check slips.yaml
! slips.yaml:7:44: error: a single line is repeated by its sets
!   7 |       - {step: two, work: [{repeat: 2, of: [{run: 90 s}]}]}
!     |                                            ^
!     = write its sets: 2 x 3 x 60 s
! slips.yaml:8:38: error: 1 is out of range
!   8 |       - {step: four, work: [{repeat: 1, of: [{run: 2 x 2 x 90 s}, {walk: 1 min}]}]}
!     |                                      ^
!     = 2 to 100
! slips.yaml:9:30: error: a repeat needs the key "of"
!   9 |       - {step: rests, work: [{repeat: 3}, {run: 2 x 60 s, of: [{walk: 1 min}]}]}
!     |                              ^
!     = the lines of one turn
! slips.yaml:9:59: error: a line of work has one exercise only
!   9 |       - {step: rests, work: [{repeat: 3}, {run: 2 x 60 s, of: [{walk: 1 min}]}]}
!     |                                                           ^
!     = give this one a line of its own
! slips.yaml:9:63: error: expected a dose like 3 x 10 m @ 50% rest 2-4 min, found a list
!   9 |       - {step: rests, work: [{repeat: 3}, {run: 2 x 60 s, of: [{walk: 1 min}]}]}
!     |                                                               ^
=> 2
--- file: log.yaml
rehab: athlete/1
athlete: {name: Una Invented}
injury: {date: 2026-03-01}
plan: walk-jog.yaml
log:
  - date: 2026-03-09
    work:
      - {repeat: 2, of: [{run: 90 s}, {walk: 90 s}]}
$ rehab check log.yaml
! log.yaml:8:10: error: "repeat" has no place in a line of work
!   8 |       - {repeat: 2, of: [{run: 90 s}, {walk: 90 s}]}
!     |          ^
!     = here each exercise has a line with all its reps: run: 8 x 90 s
! log.yaml:8:21: error: "of" has no place in a line of work
!   8 |       - {repeat: 2, of: [{run: 90 s}, {walk: 90 s}]}
!     |                     ^
!     = here each exercise has a line with all its reps: run: 8 x 90 s
=> 2
