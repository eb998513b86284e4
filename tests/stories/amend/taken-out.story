# An entry is taken out, and printed: the last one, or the one at a line
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
$ rehab amend a.yaml --remove --dry-run --today 2012-03-13
\--- a.yaml
+++ a.yaml
@@ -16,6 +16,4 @@
     work:
       - acceleration: 3 x 10 m @ 50%
         pain: 0
-  - date: 2012-03-12
-    coach: {by: D. H., says: repeat, reason: left foot}
 # the end
=> 0

$ rehab amend a.yaml --remove --line 15 --today 2012-03-13
\--- a.yaml
+++ a.yaml
@@ -12,10 +12,5 @@
         stride: even
   # two days later
   - date: 2012-03-12
-    check_in: {morning: fine}
-    work:
-      - acceleration: 3 x 10 m @ 50%
-        pain: 0
-  - date: 2012-03-12
     coach: {by: D. H., says: repeat, reason: left foot}
 # the end
a.yaml: taken out of Monday 12 March: check-in: morning fine; Acceleration 3 x 10 m @ 50%, pain 0
next: Tue 13 March, one step back: Running A 4 x 5 m
=> 0

$ rehab amend a.yaml --remove --pain 3 --today 2012-03-13
! rehab: --remove takes the whole entry out: nothing else goes with it
=> 2

$ tail -n 5 a.yaml
        stride: even
  # two days later
  - date: 2012-03-12
    coach: {by: D. H., says: repeat, reason: left foot}
# the end
=> 0
