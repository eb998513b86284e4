# Lines of work take the place of all that were there, other parts of those of their kind; what was said of a line stays
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
$ rehab amend a.yaml --date 2012-03-10 "acceleration: 3 x 10 m @ 40%" --stride slight --times 3.6,3.5,3.6 --check-in walk=limp --notes "wet track" --today 2012-03-13
\--- a.yaml
+++ a.yaml
@@ -3,13 +3,14 @@
 injury: {date: 2012-03-05, side: left}
 log:
   - date: 2012-03-10
-    check_in: {walk: normal}    # looked at twice
+    check_in: {walk: limp}    # looked at twice
     work:
-      - march: 2 x 10 m
-      - acceleration: 3 x 10 m @ 50%   # into the wind
+      - acceleration: 3 x 10 m @ 40%   # into the wind
         pain: 5        # mistyped
         fatigue: none
-        stride: even
+        stride: slight
+        times: [3.6, 3.5, 3.6]
+    notes: wet track
   # two days later
   - date: 2012-03-12
     check_in: {morning: fine}
a.yaml: changed on Saturday 10 March: check-in: walk limp in place of walk normal; Acceleration 3 x 10 m @ 40% in place of Acceleration 3 x 10 m @ 50%, stride slight in place of stride even, in 3.6, 3.5 and 3.6 s; notes: wet track; without March 2 x 10 m
Mon 12 March would have been prescribed otherwise: no session yet; it was Running A 4 x 5 m
No session before the check-in is answered. The next session is today at the earliest, once today's check-in is good: walk, morning, tone, ache, ill and twinge: rehab log a.yaml --check-in walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
=> 0

$ rehab amend a.yaml --date 2012-03-10 --check-in walk=normal --also massage --today 2012-03-13
\--- a.yaml
+++ a.yaml
@@ -3,7 +3,7 @@
 injury: {date: 2012-03-05, side: left}
 log:
   - date: 2012-03-10
-    check_in: {walk: limp}    # looked at twice
+    check_in: {walk: normal}    # looked at twice
     work:
       - acceleration: 3 x 10 m @ 40%   # into the wind
         pain: 5        # mistyped
@@ -11,6 +11,7 @@
         stride: slight
         times: [3.6, 3.5, 3.6]
     notes: wet track
+    also: [massage]
   # two days later
   - date: 2012-03-12
     check_in: {morning: fine}
a.yaml: changed on Saturday 10 March: check-in: walk normal in place of walk limp; also: massage
Mon 12 March would have been prescribed otherwise: Running A 4 x 5 m; it was no session yet
next: Tue 13 March, the same session again: Running A 4 x 5 m
Held on the word of D. H.: Left foot.
=> 0
