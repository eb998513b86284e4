# What is said later the same day goes beside the session's own work, whatever was written down since
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        fatigue: none
  - date: 2026-03-06
    work:
      - bridge: 3 x 15    # in the evening
  - date: 2026-03-06
    coach: {by: Lind, says: repeat, reason: a windy day}
$ rehab log a.yaml --today 2026-03-06 --pain 1 --stride even
a.yaml: added to Friday 6 March: pain 1, stride even
next: Sat 7 March, the same session again: Acceleration 5 x 10 m @ 50%
Held on the word of Lind: A windy day.
=> 0

$ rehab log a.yaml --today 2026-03-06 --pain 2
! rehab: a.yaml: line 10 says pain 1. To change it: rehab amend a.yaml --pain 2
=> 2

$ rehab amend a.yaml --pain 2 --dry-run --today 2026-03-06
\--- a.yaml
+++ a.yaml
@@ -7,7 +7,7 @@
     work:
       - acceleration: 5 x 10 m @ 50%
         fatigue: none
-        pain: 1
+        pain: 2
         stride: even
   - date: 2026-03-06
     work:
=> 0

$ rehab log a.yaml --today 2026-03-06 --notes "cold feet"
a.yaml: added to Friday 6 March: notes: cold feet
next: Sat 7 March, the same session again: Acceleration 5 x 10 m @ 50%
Held on the word of Lind: A windy day.
=> 0

$ cat a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        fatigue: none
        pain: 1
        stride: even
  - date: 2026-03-06
    work:
      - bridge: 3 x 15    # in the evening
  - date: 2026-03-06
    coach: {by: Lind, says: repeat, reason: a windy day}
    notes: cold feet
=> 0

--- file: b.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%}]    # in brackets
    fatigue: tired
$ rehab log b.yaml --today 2026-03-06 --pain 5 --dry-run
\--- b.yaml
+++ b.yaml
@@ -4,5 +4,5 @@
 log:
   - date: 2026-03-06
     check_in: {walk: normal}
-    work: [{acceleration: 5 x 10 m @ 50%}]    # in brackets
+    work: [{acceleration: 5 x 10 m @ 50%, pain: 5}]    # in brackets
     fatigue: tired
=> 0

$ rehab log b.yaml --today 2026-03-06 --fatigue none
! rehab: b.yaml: line 8 says fatigue tired. To change it: rehab amend b.yaml --fatigue none
=> 2

$ rehab log b.yaml --today 2026-03-06 "bridge: 3 x 15" --pain 2 --dry-run
\--- b.yaml
+++ b.yaml
@@ -6,3 +6,7 @@
     check_in: {walk: normal}
     work: [{acceleration: 5 x 10 m @ 50%}]    # in brackets
     fatigue: tired
+  - date: 2026-03-06
+    work:
+      - bridge: 3 x 15
+        pain: 2
=> 0

--- file: c.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
log: [{date: 2026-03-06, check_in: {walk: normal}, work: [{acceleration: 5 x 10 m @ 50%}], fatigue: tired}]
$ rehab log c.yaml --today 2026-03-06 --pain 5 --twinge yes
! rehab: c.yaml is left as it was: the log is written in brackets, and nothing can be put into that safely
! The entry, to be put in by hand in place of the one in line 4:
!
!   - date: 2026-03-06
!     check_in: {walk: normal}
!     work:
!       - acceleration: 5 x 10 m @ 50%
!         pain: 5
!         twinge: yes
!     fatigue: tired
=> 3
