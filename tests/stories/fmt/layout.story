# A file is laid out anew with its comments; what means the same is proved, and a second time there is nothing to do
--- file: ours.yaml
# Our own plan.
rehab:   plan/1
extends: hansen
name:    'ours'


title: Hansen progression, as we run it   # said at the meeting
stages:
    # two of each
    - {stage:   longer, sessions: 2}   # asked for by the physio
rules:
- rule: stiff-morning
  # from the spring
  when: {morning: stiff,
         # not sore: that is a day off already
         stride: even}
  then: repeat
  say: stiff the morning after; the same again
  from: house
# The end.
$ rehab fmt --check ours.yaml
ours.yaml: not in the canonical layout
=> 1

$ rehab fmt --diff ours.yaml
\--- ours.yaml
+++ ours.yaml
@@ -1,20 +1,20 @@
 # Our own plan.
 rehab:   plan/1
 extends: hansen
-name:    'ours'
-
+name:    "ours"
\x20
-title: Hansen progression, as we run it   # said at the meeting
+title:   Hansen progression, as we run it   # said at the meeting
 stages:
-    # two of each
-    - {stage:   longer, sessions: 2}   # asked for by the physio
+  # two of each
+  - {stage: longer, sessions: 2}   # asked for by the physio
 rules:
-- rule: stiff-morning
-  # from the spring
-  when: {morning: stiff,
-         # not sore: that is a day off already
-         stride: even}
-  then: repeat
-  say: stiff the morning after; the same again
-  from: house
+  - rule: stiff-morning
+    # from the spring
+    when:
+      morning: stiff
+      # not sore: that is a day off already
+      stride: even
+    then: repeat
+    say: stiff the morning after; the same again
+    from: house
 # The end.
=> 1

$ rehab fmt ours.yaml; cat ours.yaml
ours.yaml: laid out
# Our own plan.
rehab:   plan/1
extends: hansen
name:    "ours"

title:   Hansen progression, as we run it   # said at the meeting
stages:
  # two of each
  - {stage: longer, sessions: 2}   # asked for by the physio
rules:
  - rule: stiff-morning
    # from the spring
    when:
      morning: stiff
      # not sore: that is a day off already
      stride: even
    then: repeat
    say: stiff the morning after; the same again
    from: house
# The end.
=> 0

$ rehab fmt ours.yaml; rehab fmt --check ours.yaml
=> 0
