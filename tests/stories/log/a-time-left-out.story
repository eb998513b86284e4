# A time that is missing between commas is no time left out: later ones would move to other reps
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
$ for t in 3.6,,3.5 ,3.6 3.6, '3.6 , , 3.5'; do rehab log a.yaml "acceleration: 5 x 10 m @ 50%" --times "$t" --today 2026-03-08; done
! rehab: --times 3.6,,3.5: an item of this list is empty; write - for a rep that was not timed
! rehab: --times ,3.6: an item of this list is empty; write - for a rep that was not timed
! rehab: --times 3.6,: an item of this list is empty; write - for a rep that was not timed
! rehab: --times 3.6 , , 3.5: an item of this list is empty; write - for a rep that was not timed
=> 2

$ rehab log a.yaml "acceleration: 5 x 10 m @ 50%" --times 3.6,-,3.5 --today 2026-03-08 --dry-run
\--- a.yaml
+++ a.yaml
@@ -2,3 +2,7 @@
 athlete: {name: Ann}
 injury: {date: 2026-03-02}
 log:
+  - date: 2026-03-08
+    work:
+      - acceleration: 5 x 10 m @ 50%
+        times: [3.6, -, 3.5]
! rehab: warning: no session was due yet on 2026-03-08
=> 0

$ for t in '3.6, 3.5' '3.6 3.5'; do rehab log a.yaml "acceleration: 5 x 10 m @ 50%" --times "$t" --today 2026-03-08 --dry-run 2>/dev/null | grep times; done
+        times: [3.6, 3.5]
+        times: [3.6, 3.5]
=> 0

# A leading zero is not read past, and what was meant keeps its decimals.
$ for t in 03.6 00.5; do rehab log a.yaml "acceleration: 5 x 10 m @ 50%" --times $t --today 2026-03-08; done
! rehab: --times 03.6: 03.6 has a leading zero; did you mean 3.6
! rehab: --times 00.5: 00.5 has a leading zero; did you mean 0.5
=> 2

$ rehab log a.yaml "acceleration: 5 x 01.5 m" --today 2026-03-08
! rehab: acceleration: 5 x 01.5 m: 01.5 has a leading zero; did you mean 1.5
=> 2
