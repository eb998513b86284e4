# What the session's report leaves out is the session's, whatever else was done that day: the command on the sheet works as it stands
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal}
  - date: 2012-03-10
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        stride: even
  - date: 2012-03-10
    work: [{bridge: 3 x 15}]
$ rehab next a.yaml --as-of 2012-03-10 | grep -A 1 'No step up'
        No step up: fatigue was not written down.
        rehab amend a.yaml --fatigue ANSWER
=> 0

$ rehab amend a.yaml --fatigue none --today 2012-03-10
\--- a.yaml
+++ a.yaml
@@ -9,5 +9,6 @@
       - acceleration: 5 x 10 m @ 50%
         pain: 0
         stride: even
+        fatigue: none
   - date: 2012-03-10
     work: [{bridge: 3 x 15}]
a.yaml: changed on Saturday 10 March: fatigue none
next: Sun 11 March, one step up: Acceleration 2 x 5 x 10 m @ 50%
=> 0

$ rehab amend a.yaml --fatigue some --today 2012-03-10
\--- a.yaml
+++ a.yaml
@@ -9,6 +9,6 @@
       - acceleration: 5 x 10 m @ 50%
         pain: 0
         stride: even
-        fatigue: none
+        fatigue: some
   - date: 2012-03-10
     work: [{bridge: 3 x 15}]
a.yaml: changed on Saturday 10 March: fatigue some in place of fatigue none
next: Sun 11 March, one step up: Acceleration 2 x 5 x 10 m @ 50%
=> 0
