# Of several entries of a day the one is meant that says already what is given; else they are listed with their lines
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
$ rehab amend a.yaml --pain 1 --dry-run --today 2012-03-13
\--- a.yaml
+++ a.yaml
@@ -15,7 +15,7 @@
     check_in: {morning: fine}
     work:
       - acceleration: 3 x 10 m @ 50%
-        pain: 0
+        pain: 1
   - date: 2012-03-12
     coach: {by: D. H., says: repeat, reason: left foot}
 # the end
=> 0

$ rehab amend a.yaml --coach "rest 2 days" --by "D. H." --reason "left foot: sore" --dry-run --today 2012-03-13
\--- a.yaml
+++ a.yaml
@@ -17,5 +17,5 @@
       - acceleration: 3 x 10 m @ 50%
         pain: 0
   - date: 2012-03-12
-    coach: {by: D. H., says: repeat, reason: left foot}
+    coach: {by: D. H., says: rest 2 days, reason: "left foot: sore"}
 # the end
=> 0

$ rehab amend a.yaml --date yesterday --notes "wet track" --today 2012-03-13
! rehab: a.yaml: 2012-03-12 has 2 entries: line 14 (a check-in, work); line 19 (a coach's word). Say which one is meant, as --line 19
=> 2

$ rehab amend a.yaml --date yesterday --remove --today 2012-03-13
! rehab: a.yaml: 2012-03-12 has 2 entries: line 14 (a check-in, work); line 19 (a coach's word). Say which one is meant, as --line 19
=> 2

$ rehab amend a.yaml --line 16 --notes "wet track" --dry-run --today 2012-03-13
\--- a.yaml
+++ a.yaml
@@ -16,6 +16,7 @@
     work:
       - acceleration: 3 x 10 m @ 50%
         pain: 0
+    notes: wet track
   - date: 2012-03-12
     coach: {by: D. H., says: repeat, reason: left foot}
 # the end
=> 0

$ rehab amend a.yaml --line 2 --notes "wet track" --today 2012-03-13
! rehab: a.yaml: --line 2: no entry stands there
=> 2

$ rehab amend a.yaml --date 2012-03-11 --remove --today 2012-03-13
! rehab: a.yaml: there is no entry on 2012-03-11
=> 2
