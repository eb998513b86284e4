# After saving it is said what was added, what limits hold now and which were lifted, and what holds her back
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
$ rehab log a.yaml --limits "80%, 20 m" --by "City Physio" --today 2026-03-08
a.yaml: added to Sunday 8 March: limits of City Physio: nothing above 80% and no run longer than 20 m
What holds now: City Physio allows nothing above 80% and no run longer than 20 m.
next: Sun 8 March, one step up: Acceleration 2 x 5 x 10 m @ 50%
=> 0

$ rehab log a.yaml --limits "20 m, until 2026-03-10" --by "City Physio" --today 2026-03-09
a.yaml: added to Monday 9 March: limits of City Physio: no run longer than 20 m, until Tue 10 March
What holds now: City Physio allows no run longer than 20 m, until Tue 10 March. Lifted: nothing above 80%.
next: Mon 9 March, one step up: Acceleration 2 x 5 x 10 m @ 50%
=> 0

$ rehab log a.yaml "acceleration: 2 x 5 x 10 m @ 50%" --pain 0 --times 3.5,-,3.6 --today 2026-03-10
a.yaml: added to Tuesday 10 March: Acceleration 2 x 5 x 10 m @ 50%, pain 0, in 3.5, - and 3.6 s
next: Wed 11 March, the same session again: Acceleration 2 x 5 x 10 m @ 50%
No step up: fatigue was not written down: rehab amend a.yaml --fatigue ANSWER
=> 0

$ rehab amend a.yaml --date 2026-03-09 --remove --today 2026-03-10
\--- a.yaml
+++ a.yaml
@@ -11,8 +11,6 @@
         stride: even
   - date: 2026-03-08
     limits: {intensity: 80%, distance: 20 m, by: City Physio}
-  - date: 2026-03-09
-    limits: {distance: 20 m, until: 2026-03-10, by: City Physio}
   - date: 2026-03-10
     work:
       - acceleration: 2 x 5 x 10 m @ 50%
a.yaml: taken out of Monday 9 March: limits of City Physio: no run longer than 20 m, until Tue 10 March
What holds now: City Physio allows nothing above 80% and no run longer than 20 m.
next: Wed 11 March, the same session again: Acceleration 2 x 5 x 10 m @ 50%
No step up: fatigue was not written down: rehab amend a.yaml --fatigue ANSWER
=> 0

$ rehab log a.yaml --coach "start at 20m-easy" --by "D. H." --reason "two good weeks" --today 2026-03-10
a.yaml: added to Tuesday 10 March: D. H. said start at Acceleration 5 x 20 m @ 60%: Two good weeks
next: Wed 11 March, set by the coach's word: Acceleration 5 x 20 m @ 50%
=> 0

$ rehab log a.yaml --red-flag yes --sign "a pop or tearing, unable to go on or to walk" --today 2026-03-11
a.yaml: added to Wednesday 11 March: check-in: red flag yes (a pop or tearing, unable to go on or to walk)
STOP: See a clinician. No running and no drills. A pop or tearing, unable to go on or to walk. What lifts it: rehab next a.yaml
=> 0
