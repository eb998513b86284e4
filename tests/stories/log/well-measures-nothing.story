# A check-in that went well measures nothing: a gate that asks for a test's result stays closed until somebody gives it
--- file: knee.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2025-12-07}
plan: acl-run
log: []
$ rehab log knee.yaml --check-in well --today 2026-03-01
knee.yaml: added to Sunday 1 March: check-in: knee fine, effusion zero, pain 0, red flag no
Still to be measured: strength and hop.
No running yet. First run once the strength is 71% or more and the hop is 71% or more: rehab log knee.yaml --check-in strength=ANSWER,hop=ANSWER
=> 0

$ rehab log knee.yaml --check-in well --today 2026-03-01
! rehab: --check-in well: nothing more is asked on 2026-03-01; still to be measured: strength and hop
=> 2

$ rehab log knee.yaml --check-in strength=82%,hop=66% --today 2026-03-01
knee.yaml: added to Sunday 1 March: check-in: strength 82%, hop 66%
No running yet. First run once the hop is 71% or more: rehab log knee.yaml --check-in hop=ANSWER
=> 0

$ rehab amend knee.yaml --check-in hop=75% --check-in well --date 2026-03-01 --today 2026-03-01
\--- knee.yaml
+++ knee.yaml
@@ -4,4 +4,4 @@
 plan: acl-run
 log:
   - date: 2026-03-01
-    check_in: {knee: fine, effusion: zero, pain: 0, red_flag: no, strength: 82%, hop: 66%}
+    check_in: {knee: fine, effusion: zero, pain: 0, red_flag: no, strength: 82%, hop: 75%}
knee.yaml: changed on Sunday 1 March: check-in: hop 75% in place of hop 66%
next: Sun 1 March, first session: Jog with walks 10 x 160 m
=> 0

--- file: thigh.yaml
rehab: athlete/1
athlete: {name: Eve}
injury: {date: 2026-02-27}
plan: aspetar
log:
  - date: 2026-03-02
    work:
      - bike: 5 min
        pain: 0
      - bridge_two: 4 x 15
        pain: 0
      - squat: 3 x 10
        pain: 0
$ rehab log thigh.yaml --check-in single_leg_squat=painless --check-in well --today 2026-03-03
thigh.yaml: added to Tuesday 3 March: check-in: single leg squat painless, ache 0, red flag no
Still to be measured: bike test and knee extension.
next: Tue 3 March, the same session again: Bike 5 min, then Two-leg bridge 4 x 15, then Squat to 45 degrees 3 x 10
Held here: Straights to 70 % needs a bike test that is painless and a knee extension that is full: rehab log thigh.yaml --check-in bike_test=ANSWER,knee_extension=ANSWER
=> 0
