# Work by time and reps is bounded by what was done, and some steps ask for days between sessions
--- copy: tests/plans/small/bike.yaml
--- file: bea.yaml
rehab: athlete/1
athlete: {name: Bea}
injury: {date: 2026-03-01}
plan: bike.yaml
log:
  - date: 2026-03-02
    work:
      - bike: 6.5 min
      - squat: 2 x 4
        pain: 0
$ rehab next bea.yaml --as-of 2026-03-03
REST    Today is off: every other day at this stage.
NEXT    Wed 4 March: Bike 6 min
        then Squat 2 x 4
        No more than that, however good it feels.

Bea - next session Wednesday 4 March 2026, day 3 after the injury
Session 2: the same session again. Riding, step 1 of 2.

DO      Bike 6 min.
        Squat 2 x 4.

IF      Pain 3 or more: stop for today.

WRITE   Worst pain, 0-10? At the track: rehab track bea.yaml

WHY     Nothing in the last report leads on. No more than what was done last, 6
          min in all and 8 reps.
        More: rehab explain bea.yaml.
Plan: Back on the bike. It does not diagnose.
=> 0
$ (cat bea.yaml; echo '  - {date: 2026-03-04, work: [{bike: 6 min}, {squat: 2 x 4, pain: 0}]}'; echo '  - {date: 2026-03-06, work: [{bike: 6 min}, {squat: 2 x 4, pain: 0}]}') >b.yaml; rehab next b.yaml --as-of 2026-03-07 | head -n 4
REST    Today is off: every other day at this stage.
NEXT    Sun 8 March: Bike 6 min
        then Squat 2 x 4
        No more than that, however good it feels.
=> 0
$ rehab next b.yaml --as-of 2026-03-07 --format json | grep -o '"rest":{[^}]*}'
"rest":{"days":["2026-03-07"],"because":["apart"]}
=> 0
$ rehab explain b.yaml --as-of 2026-03-07 | grep -E '^  (done|apart|dose)'
  done   6 min in all and 8 reps - what was done last; at most 5 min and 10 reps
  dose   bike 10 min - step easy
  dose   squat 2 x 10 - step easy
  apart  2 days - step easy
=> 0
$ sed 's/minutes_rise: 5 min,/minutes_rise: 1 hour,/' bike.yaml >bad.yaml; rehab check bad.yaml
! bad.yaml:11:26: error: hour is no unit here
!   11 | limits: {minutes_rise: 1 hour, reps_rise: 10, from: house}
!      |                          ^
!      = in minutes: an hour is 60 min
=> 2
$ sed 's/apart: 2 days/apart: 2/' bike.yaml >bad.yaml; rehab check bad.yaml
! bad.yaml:16:12: error: "2" has no unit
!   16 |     apart: 2
!      |            ^
!      = write "2 days"
=> 2
$ sed 's/minutes_rise: 5 min/minutes_rise: 2 min/; /never: long-rise/d' bike.yaml >steep.yaml; rehab check steep.yaml
! steep.yaml:20:9: warning: step longer raises the work by time by 5 min over easy [rise]
!   20 |       - {step: longer, work: [{bike: 15 min}, {squat: 3 x 10}], apart: 3 days, from: house}
!      |         ^
!      = minutes_rise of the plan's limits allows 2 min at once
=> 1
