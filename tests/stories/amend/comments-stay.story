# Other lines of work: the comments of the lines and answers that stay, stay; those of a line that goes are shown with it
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ana, clinician: Dr X}   # phone 555
injury: {date: 2026-10-05, side: left}
log:
  # week one
  - date: 2026-10-10
    check_in:   # before
      walk: normal   # looked fine
    # the work
    work:
      # warm
      - march: 2 x 10 m   # barefoot
      - acceleration: 3 x 10 m @ 50% rest 3 min  # on grass
        pain: 0  # zero!
        fatigue: none
        times: [3.8, 3.7, 3.8]  # hand timed
        # a dog ran by
      # extra
      - bridge: 3 x 15   # easy
    also: [bench press,   "massage"]  # gym
    notes: fine   # really
  # rest day
  - date: 2026-10-11
    check_in: {walk: normal,   ache: 0}   # phone call
$ cp a.yaml b.yaml; rehab amend a.yaml --date 2026-10-10 "acceleration: 4 x 10 m @ 50%" --today 2026-10-12
\--- a.yaml
+++ a.yaml
@@ -9,14 +9,12 @@
     # the work
     work:
       # warm
-      - march: 2 x 10 m   # barefoot
-      - acceleration: 3 x 10 m @ 50% rest 3 min  # on grass
+      - acceleration: 4 x 10 m @ 50%  # on grass
         pain: 0  # zero!
         fatigue: none
         times: [3.8, 3.7, 3.8]  # hand timed
         # a dog ran by
       # extra
-      - bridge: 3 x 15   # easy
     also: [bench press,   "massage"]  # gym
     notes: fine   # really
   # rest day
a.yaml: changed on Saturday 10 October: Acceleration 4 x 10 m @ 50% in place of Acceleration 3 x 10 m @ 50%; without March 2 x 10 m; without Bridge 3 x 15
next: Mon 12 October, the same session again: Acceleration 5 x 10 m @ 50%
=> 0

$ rehab amend b.yaml --date 2026-10-10 "march: 2 x 10 m" "acceleration: 3 x 10 m @ 50% rest 3 min" "acceleration: 1 x 10 m @ 50%" --pain 1 "jog: 5 min" --today 2026-10-12
\--- b.yaml
+++ b.yaml
@@ -15,8 +15,10 @@
         fatigue: none
         times: [3.8, 3.7, 3.8]  # hand timed
         # a dog ran by
+      - acceleration: 10 m @ 50%
+        pain: 1
+      - jog: 5 min
       # extra
-      - bridge: 3 x 15   # easy
     also: [bench press,   "massage"]  # gym
     notes: fine   # really
   # rest day
b.yaml: changed on Saturday 10 October: Acceleration 10 m @ 50%, pain 1; Easy jog 5 min; without Bridge 3 x 15
next: Mon 12 October, the same session again: Acceleration 5 x 10 m @ 50%
=> 0
