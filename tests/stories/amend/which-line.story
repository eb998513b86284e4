# An answer takes the place of the one that is there, beside whichever line of work; a bridge below the runs is not asked
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ana}
injury: {date: 2026-10-05, side: left}
log:
  - date: 2026-10-10
    check_in: {walk: normal}
    work:
      - acceleration: 3 x 10 m @ 50% rest 3 min  # on grass
        pain: 3  # typo
        fatigue: none
      - bridge: 3 x 15   # easy
$ rehab amend a.yaml --pain 0 --stride even --times 3.8,3.7,3.8 --today 2026-10-12
\--- a.yaml
+++ a.yaml
@@ -6,6 +6,8 @@
     check_in: {walk: normal}
     work:
       - acceleration: 3 x 10 m @ 50% rest 3 min  # on grass
-        pain: 3  # typo
+        pain: 0  # typo
         fatigue: none
+        stride: even
+        times: [3.8, 3.7, 3.8]
       - bridge: 3 x 15   # easy
a.yaml: changed on Saturday 10 October: pain 0 in place of pain 3, stride even, in 3.8, 3.7 and 3.8 s
next: Mon 12 October, the same session again: Acceleration 5 x 10 m @ 50%
=> 0

$ tail -n 7 a.yaml
    work:
      - acceleration: 3 x 10 m @ 50% rest 3 min  # on grass
        pain: 0  # typo
        fatigue: none
        stride: even
        times: [3.8, 3.7, 3.8]
      - bridge: 3 x 15   # easy
=> 0

--- file: two.yaml
rehab: athlete/1
athlete: {name: Ana}
injury: {date: 2026-10-05, side: left}
log:
  - date: 2026-10-10
    check_in: {walk: normal}
    work:
      - acceleration: 2 x 10 m @ 50%
        pain: 3
      - acceleration: 3 x 10 m @ 50%
        pain: 3
        fatigue: none
$ rehab amend two.yaml --pain 0 --today 2026-10-12
\--- two.yaml
+++ two.yaml
@@ -8,5 +8,5 @@
       - acceleration: 2 x 10 m @ 50%
         pain: 3
       - acceleration: 3 x 10 m @ 50%
-        pain: 3
+        pain: 0
         fatigue: none
two.yaml: changed on Saturday 10 October: pain 0 in place of pain 3
Line 9 still says pain 3. To change that, give the lines of work with their answers.
next: Mon 12 October, one step back: Running A 4 x 5 m
=> 0

$ rehab amend two.yaml --pain 0 --today 2026-10-12
Nothing to change: the entry at line 5 says that already.
Line 9 still says pain 3. To change that, give the lines of work with their answers.
=> 0

$ rehab amend two.yaml "acceleration: 2 x 10 m @ 50%" --pain 0 "acceleration: 3 x 10 m @ 50%" --today 2026-10-12
\--- two.yaml
+++ two.yaml
@@ -6,7 +6,7 @@
     check_in: {walk: normal}
     work:
       - acceleration: 2 x 10 m @ 50%
-        pain: 3
+        pain: 0
       - acceleration: 3 x 10 m @ 50%
         pain: 0
         fatigue: none
two.yaml: changed on Saturday 10 October: pain 0 in place of pain 3
next: Mon 12 October, one step up: Acceleration 2 x 5 x 10 m @ 50%
=> 0

--- file: other.yaml
rehab: athlete/1
athlete: {name: Ana}
injury: {date: 2026-10-05, side: left}
log:
  - date: 2026-10-10
    check_in: {walk: normal}
    work:
      - acceleration: 2 x 10 m @ 50%
        pain: 3
      - acceleration: 3 x 10 m @ 50%
        fatigue: none
$ rehab amend other.yaml --pain 0 --today 2026-10-12
\--- other.yaml
+++ other.yaml
@@ -6,6 +6,6 @@
     check_in: {walk: normal}
     work:
       - acceleration: 2 x 10 m @ 50%
-        pain: 3
+        pain: 0
       - acceleration: 3 x 10 m @ 50%
         fatigue: none
other.yaml: changed on Saturday 10 October: pain 0 in place of pain 3
next: Mon 12 October, the same session again: Acceleration 5 x 10 m @ 50%
No step up: pain of Sat 10 October does not stand beside the last line of the work: rehab amend other.yaml --pain ANSWER
=> 0

$ rehab amend other.yaml --pain 0 --today 2026-10-12
\--- other.yaml
+++ other.yaml
@@ -9,3 +9,4 @@
         pain: 0
       - acceleration: 3 x 10 m @ 50%
         fatigue: none
+        pain: 0
other.yaml: changed on Saturday 10 October: pain 0
next: Mon 12 October, one step up: Acceleration 2 x 5 x 10 m @ 50%
=> 0
