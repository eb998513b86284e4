# A dry run shows the change and writes nothing
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s, 20 m: 2.90 s}}
injury: {date: 2012-03-05, side: left}
log:
  - date: 2012-03-10
    check_in: {walk: normal}    # looked at twice
    work:
      - acceleration: 3 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: slight
# the end
$ rehab log a.yaml --morning stiff --today 2012-03-11 --dry-run
\--- a.yaml
+++ a.yaml
@@ -9,4 +9,6 @@
         pain: 0
         fatigue: none
         stride: slight
+  - date: 2012-03-11
+    check_in: {morning: stiff}
 # the end
=> 0

$ tail -n 3 a.yaml
        fatigue: none
        stride: slight
# the end
=> 0
