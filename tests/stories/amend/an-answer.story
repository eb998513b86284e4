# A wrong answer is put right: the change, what it means for the sessions after it, what is next; comments stay
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
$ rehab amend a.yaml --date 2012-03-10 --pain 0 --today 2012-03-13
\--- a.yaml
+++ a.yaml
@@ -7,7 +7,7 @@
     work:
       - march: 2 x 10 m
       - acceleration: 3 x 10 m @ 50%   # into the wind
-        pain: 5        # mistyped
+        pain: 0        # mistyped
         fatigue: none
         stride: even
   # two days later
a.yaml: changed on Saturday 10 March: pain 0 in place of pain 5
Mon 12 March would have been prescribed otherwise: Acceleration 5 x 10 m @ 50%; it was Running A 4 x 5 m
next: Tue 13 March, the same session again: Acceleration 5 x 10 m @ 50%
Held on the word of D. H.: Left foot.
=> 0

$ rehab amend a.yaml --date 2012-03-10 --pain 0 --today 2012-03-13
Nothing to change: the entry at line 5 says that already.
=> 0

$ cat a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s, 20 m: 2.90 s}}
injury: {date: 2012-03-05, side: left}
log:
  - date: 2012-03-10
    check_in: {walk: normal}    # looked at twice
    work:
      - march: 2 x 10 m
      - acceleration: 3 x 10 m @ 50%   # into the wind
        pain: 0        # mistyped
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
=> 0
