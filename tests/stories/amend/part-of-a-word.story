# Of a coach's word, and of limits, what is given takes the place of what is there; the rest stays
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05, side: left}
log:
  - date: 2012-03-10
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
  - date: 2012-03-12
    coach: {by: D. H., says: rest 2 days, reason: left foot}   # told by phone
  - date: 2012-03-13
    limits: {intensity: 80%, distance: 20 m, until: 2012-03-20, by: City Physio}
  - date: 2012-03-14
    limits: {distance: 20 m, by: City Physio}
    coach: {by: D. H., says: repeat, reason: left foot}
$ rehab amend a.yaml --date 2012-03-12 --reason "left foot guarded" --today 2012-03-14
\--- a.yaml
+++ a.yaml
@@ -10,7 +10,7 @@
         fatigue: none
         stride: even
   - date: 2012-03-12
-    coach: {by: D. H., says: rest 2 days, reason: left foot}   # told by phone
+    coach: {by: D. H., says: rest 2 days, reason: left foot guarded}   # told by phone
   - date: 2012-03-13
     limits: {intensity: 80%, distance: 20 m, until: 2012-03-20, by: City Physio}
   - date: 2012-03-14
a.yaml: changed on Monday 12 March: D. H. said rest 2 days: Left foot guarded in place of D. H. said rest 2 days: Left foot
next: Wed 14 March, the same session again: Acceleration 5 x 10 m @ 50%
Held on the word of D. H.: Left foot.
=> 0

$ rehab amend a.yaml --date 2012-03-12 --by "D. Hansen" --today 2012-03-14 --dry-run
\--- a.yaml
+++ a.yaml
@@ -10,7 +10,7 @@
         fatigue: none
         stride: even
   - date: 2012-03-12
-    coach: {by: D. H., says: rest 2 days, reason: left foot guarded}   # told by phone
+    coach: {by: D. Hansen, says: rest 2 days, reason: left foot guarded}   # told by phone
   - date: 2012-03-13
     limits: {intensity: 80%, distance: 20 m, until: 2012-03-20, by: City Physio}
   - date: 2012-03-14
=> 0

$ rehab amend a.yaml --date 2012-03-12 --coach repeat --today 2012-03-14 --dry-run
\--- a.yaml
+++ a.yaml
@@ -10,7 +10,7 @@
         fatigue: none
         stride: even
   - date: 2012-03-12
-    coach: {by: D. H., says: rest 2 days, reason: left foot guarded}   # told by phone
+    coach: {by: D. H., says: repeat, reason: left foot guarded}   # told by phone
   - date: 2012-03-13
     limits: {intensity: 80%, distance: 20 m, until: 2012-03-20, by: City Physio}
   - date: 2012-03-14
=> 0

$ rehab amend a.yaml --date 2012-03-13 --by "Dr. Berg" --today 2012-03-14 --dry-run
\--- a.yaml
+++ a.yaml
@@ -12,7 +12,7 @@
   - date: 2012-03-12
     coach: {by: D. H., says: rest 2 days, reason: left foot guarded}   # told by phone
   - date: 2012-03-13
-    limits: {intensity: 80%, distance: 20 m, until: 2012-03-20, by: City Physio}
+    limits: {intensity: 80%, distance: 20 m, until: 2012-03-20, by: Dr. Berg}
   - date: 2012-03-14
     limits: {distance: 20 m, by: City Physio}
     coach: {by: D. H., says: repeat, reason: left foot}
=> 0

$ rehab amend a.yaml --date 2012-03-13 --limits 70% --today 2012-03-14 --dry-run
\--- a.yaml
+++ a.yaml
@@ -12,7 +12,7 @@
   - date: 2012-03-12
     coach: {by: D. H., says: rest 2 days, reason: left foot guarded}   # told by phone
   - date: 2012-03-13
-    limits: {intensity: 80%, distance: 20 m, until: 2012-03-20, by: City Physio}
+    limits: {intensity: 70%, by: City Physio}
   - date: 2012-03-14
     limits: {distance: 20 m, by: City Physio}
     coach: {by: D. H., says: repeat, reason: left foot}
=> 0

$ rehab amend a.yaml --date 2012-03-14 --reason "both feet" --today 2012-03-14 --dry-run
\--- a.yaml
+++ a.yaml
@@ -15,4 +15,4 @@
     limits: {intensity: 80%, distance: 20 m, until: 2012-03-20, by: City Physio}
   - date: 2012-03-14
     limits: {distance: 20 m, by: City Physio}
-    coach: {by: D. H., says: repeat, reason: left foot}
+    coach: {by: D. H., says: repeat, reason: both feet}
=> 0

$ rehab amend a.yaml --date 2012-03-14 --by "Dr. Berg" --today 2012-03-14
! rehab: --by: belongs to a --coach word or to --limits
=> 2

$ rehab amend a.yaml --date 2012-03-14 --limits "30 m" --by "Dr. Berg" --today 2012-03-14 --dry-run
\--- a.yaml
+++ a.yaml
@@ -14,5 +14,5 @@
   - date: 2012-03-13
     limits: {intensity: 80%, distance: 20 m, until: 2012-03-20, by: City Physio}
   - date: 2012-03-14
-    limits: {distance: 20 m, by: City Physio}
+    limits: {distance: 30 m, by: Dr. Berg}
     coach: {by: D. H., says: repeat, reason: left foot}
=> 0

$ rehab amend a.yaml --date 2012-03-10 --reason "left foot" --today 2012-03-14
! rehab: --reason: belongs to a --coach word
=> 2

$ rehab amend a.yaml --date 2012-03-10 --coach repeat --today 2012-03-14
! rehab: --coach repeat: a coach's word needs the key "by"; who says so
! rehab: --coach repeat: a coach's word needs the key "reason"; why
=> 2
