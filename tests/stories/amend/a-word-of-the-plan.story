# One word of the plan can be changed into another
--- file: own.yaml
rehab: plan/1
extends: hansen
name: own
title: Own words
words:
  outdoors: {says: fit for outdoors}
stages:
  - {stage: longer, enter: {outdoors: yes}}
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
plan: own.yaml
log:
  - date: 2012-03-10
    check_in: {walk: normal}
    coach: {by: D, says: full speed, reason: why not}
$ rehab amend a.yaml --coach 'fit for outdoors' --date 2012-03-10 --today 2012-03-10
\--- a.yaml
+++ a.yaml
@@ -5,4 +5,4 @@
 log:
   - date: 2012-03-10
     check_in: {walk: normal}
-    coach: {by: D, says: full speed, reason: why not}
+    coach: {by: D, says: fit for outdoors, reason: why not}
a.yaml: changed on Saturday 10 March: D said fit for outdoors: Why not in place of D said full speed: Why not
next: Sat 10 March, first session: Acceleration 5 x 10 m @ 50%
=> 0

$ grep says a.yaml
    coach: {by: D, says: fit for outdoors, reason: why not}
=> 0
