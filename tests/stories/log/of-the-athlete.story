# A clinician, best times and a target are put where they stand, and nothing in the file is overwritten; amend changes them
--- file: a.yaml
rehab: athlete/1
athlete:
  name: Anna   # of the club
  best: {10 m: 1.90 s}
injury: {date: 2026-03-02, side: left}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
$ rehab log a.yaml --clinician "City Physio" --today 2026-03-07
\--- a.yaml
+++ a.yaml
@@ -1,6 +1,7 @@
 rehab: athlete/1
 athlete:
   name: Anna   # of the club
+  clinician: City Physio
   best: {10 m: 1.90 s}
 injury: {date: 2026-03-02, side: left}
 log:
a.yaml: written
next: Sat 7 March, first session: Acceleration 5 x 10 m @ 50%
=> 0
$ rehab log a.yaml --best "20 m: 3.15 s" --best "30m: 4.30 s" --target 2026-04-07 --event "first race, indoors" --today 2026-03-07
\--- a.yaml
+++ a.yaml
@@ -2,8 +2,9 @@
 athlete:
   name: Anna   # of the club
   clinician: City Physio
-  best: {10 m: 1.90 s}
+  best: {10 m: 1.90 s, 20 m: 3.15 s, 30m: 4.30 s}
 injury: {date: 2026-03-02, side: left}
+target: {date: 2026-04-07, event: "first race, indoors"}
 log:
   - date: 2026-03-07
     check_in: {walk: normal}
a.yaml: written
next: Sat 7 March, first session: Acceleration 5 x 10 m @ 50%
=> 0
$ rehab log a.yaml --clinician "Dr. Ray" --today 2026-03-07
! rehab: a.yaml: line 4 says clinician City Physio. To change it: rehab amend a.yaml --clinician "Dr. Ray"
=> 2
$ rehab log a.yaml --best "10 m: 1.85 s" --today 2026-03-07
! rehab: a.yaml: line 5 says best 10 m: 1.90 s. To change it: rehab amend a.yaml --best "10 m: 1.85 s"
=> 2
$ rehab amend a.yaml --best "10m: 1.85 s" --clinician "Dr. Ray" --today 2026-03-07
\--- a.yaml
+++ a.yaml
@@ -1,8 +1,8 @@
 rehab: athlete/1
 athlete:
   name: Anna   # of the club
-  clinician: City Physio
-  best: {10 m: 1.90 s, 20 m: 3.15 s, 30m: 4.30 s}
+  clinician: Dr. Ray
+  best: {10 m: 1.85 s, 20 m: 3.15 s, 30m: 4.30 s}
 injury: {date: 2026-03-02, side: left}
 target: {date: 2026-04-07, event: "first race, indoors"}
 log:
a.yaml: written
next: Sat 7 March, first session: Acceleration 5 x 10 m @ 50%
=> 0
$ rehab amend a.yaml --target 2026-04-09 --dry-run --today 2026-03-07
\--- a.yaml
+++ a.yaml
@@ -4,7 +4,7 @@
   clinician: Dr. Ray
   best: {10 m: 1.85 s, 20 m: 3.15 s, 30m: 4.30 s}
 injury: {date: 2026-03-02, side: left}
-target: {date: 2026-04-07, event: "first race, indoors"}
+target: {date: 2026-04-09, event: "first race, indoors"}
 log:
   - date: 2026-03-07
     check_in: {walk: normal}
=> 0
$ rehab log a.yaml --best "20 m: 31.5 s" --today 2026-03-07
! rehab: a.yaml: line 5 says best 20 m: 3.15 s. To change it: rehab amend a.yaml --best "20 m: 31.5 s"
=> 2
$ rehab log a.yaml --best "40 m: 0.5 s" --today 2026-03-07
! rehab: a.yaml is left as it was: it would not be a valid file: 0.5 s over 40 m is faster than 12.5 m/s
=> 2
$ rehab log a.yaml --best "40 m: 5,35 s" --today 2026-03-07
! rehab log: --best 40 m: 5,35 s: decimals take a point: 40 m: 5.35 s
=> 2
$ rehab log a.yaml --best 5.35 --today 2026-03-07
! rehab: --best 5.35: write it as "10 m: 1.75 s"
=> 2
$ rehab log a.yaml --clinician none --today 2026-03-07
! rehab: a.yaml: line 4 says clinician Dr. Ray. To change it: rehab amend a.yaml --clinician "none"
=> 2
$ rehab log a.yaml --clinician X --check-in walk=limp --today 2026-03-07
! rehab: --clinician, --best and --target are about the athlete, not about a day: give them alone
=> 2
$ rehab log a.yaml --clinician "" --today 2026-03-07
! rehab log: --clinician: the value is missing; see rehab log --help
=> 2
$ cat a.yaml
rehab: athlete/1
athlete:
  name: Anna   # of the club
  clinician: Dr. Ray
  best: {10 m: 1.85 s, 20 m: 3.15 s, 30m: 4.30 s}
injury: {date: 2026-03-02, side: left}
target: {date: 2026-04-07, event: "first race, indoors"}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
=> 0
--- file: flow.yaml
{rehab: athlete/1, athlete: {name: Ben}, injury: {date: 2026-03-02}, log: []}
$ rehab log flow.yaml --clinician "Fast, Ltd" --best "10 m: 1.9 s" --today 2026-03-07
\--- flow.yaml
+++ flow.yaml
@@ -1 +1 @@
-{rehab: athlete/1, athlete: {name: Ben}, injury: {date: 2026-03-02}, log: []}
+{rehab: athlete/1, athlete: {name: Ben, clinician: "Fast, Ltd", best: {10 m: 1.9 s}}, injury: {date: 2026-03-02}, log: []}
flow.yaml: written
No running yet. First run once the walk is normal: rehab log flow.yaml --check-in walk=ANSWER
=> 0
$ rehab log flow.yaml --target 2026-04-07 --today 2026-03-07
! rehab: flow.yaml is left as it was: in a file laid out like this it has to be put in by hand
=> 3
