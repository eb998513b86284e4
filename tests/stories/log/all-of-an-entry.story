# A missed day, a sign of a red flag, limits with their last day, a new injury: nothing needs an editor
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s, 20 m: 2.90 s}}
injury: {date: 2012-03-05, side: left}
log:
  - date: 2012-03-10
    check_in: {walk: normal}    # looked at twice
    work:
      - march: 2 x 10 m
      - acceleration: 3 x 10 m @ 50%   # into the wind
        pain: 5        # mistyped
        fatigue: none
        stride: even
  # two days later
  - date: 2012-03-12
    check_in: {morning: fine}
    work:
      - acceleration: 3 x 10 m @ 50%
        pain: 0
  - date: 2012-03-12
    coach: {by: D. H., says: repeat, reason: left foot}
# the end
$ rehab log a.yaml --missed "exams, all day" --today 2012-03-13
a.yaml: added to Tuesday 13 March: missed: exams, all day
next: Tue 13 March, the same session again: Running A 4 x 5 m
Held on the word of D. H.: Left foot.
=> 0

$ rehab log a.yaml --limits "runs=none, until=2012-03-20" --by "City Physio" --date 2012-03-13 --today 2012-03-14
a.yaml: added to Tuesday 13 March: limits of City Physio: no runs, until Tue 20 March
What holds now: City Physio allows no runs, until Tue 20 March.
next: Wed 14 March, the same session again: Running A 4 x 5 m
Held on the word of D. H.: Left foot.
=> 0

$ rehab log a.yaml --sign "a pop" --today 2012-03-15
! rehab: --sign: belongs to --red-flag yes
=> 2

$ rehab log a.yaml --red-flag yes --sign "a pop" --today 2012-03-15
a.yaml: added to Thursday 15 March: check-in: red flag yes (a pop or tearing, unable to go on or to walk)
STOP: See a clinician. No running and no drills. A pop or tearing, unable to go on or to walk. What lifts it: rehab next a.yaml
=> 0

$ rehab log a.yaml --injury "yesterday, side=left, sied=2" --today 2012-03-15
! rehab: --injury sied=2: unknown key "sied"; allowed: date, side, muscle, site, grade; did you mean "side"?
=> 2

$ rehab log a.yaml --injury "today, side=left, grade=2" --today 2012-03-15
a.yaml: added to Thursday 15 March: a new injury on Thu 15 March
STOP: See a clinician. No running and no drills. A pop or tearing, unable to go on or to walk. What lifts it: rehab next a.yaml
=> 0

$ rehab amend a.yaml --date 2012-03-13 --missed ill --today 2012-03-15
\--- a.yaml
+++ a.yaml
@@ -19,7 +19,7 @@
   - date: 2012-03-12
     coach: {by: D. H., says: repeat, reason: left foot}
   - date: 2012-03-13
-    missed: exams, all day
+    missed: ill
     limits: {runs: none, until: 2012-03-20, by: City Physio}
   - date: 2012-03-15
     check_in: {red_flag: yes, sign: "a pop or tearing, unable to go on or to walk"}
a.yaml: changed on Tuesday 13 March: missed: ill in place of missed: exams, all day
STOP: See a clinician. No running and no drills. A pop or tearing, unable to go on or to walk. What lifts it: rehab next a.yaml
=> 0

$ tail -n 9 a.yaml
    coach: {by: D. H., says: repeat, reason: left foot}
  - date: 2012-03-13
    missed: ill
    limits: {runs: none, until: 2012-03-20, by: City Physio}
  - date: 2012-03-15
    check_in: {red_flag: yes, sign: "a pop or tearing, unable to go on or to walk"}
  - date: 2012-03-15
    injury: {date: 2012-03-15, side: left, grade: 2}
# the end
=> 0
