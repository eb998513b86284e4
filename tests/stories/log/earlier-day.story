# An entry of an earlier day goes to its place, and what it changes for the sessions after it is said
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
$ rehab log a.yaml --date 2012-03-10 --coach "rest 2 days" --by "D. H." --reason "left foot" --dry-run --today 2012-03-13
\--- a.yaml
+++ a.yaml
@@ -10,6 +10,8 @@
         pain: 5        # mistyped
         fatigue: none
         stride: even
+  - date: 2012-03-10
+    coach: {by: D. H., says: rest 2 days, reason: left foot}
   # two days later
   - date: 2012-03-12
     check_in: {morning: fine}
Mon 12 March would have been prescribed otherwise: a day of rest, then Running A 4 x 5 m; it was Running A 4 x 5 m
=> 0

$ rehab log a.yaml --date 2012-03-11 --morning sore --today 2012-03-13
a.yaml: added to Sunday 11 March, before line 14, where it belongs: check-in: morning sore
Mon 12 March would have been prescribed otherwise: no session before the check-in is answered; it was Running A 4 x 5 m
No session before the check-in is answered. The next session is today at the earliest, once today's check-in is good: walk, morning, tone, ache, ill and twinge: rehab log a.yaml --check-in walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
=> 0

$ rehab log a.yaml --date 2012-03-10 --notes "wet track" --today 2012-03-13
a.yaml: added to Saturday 10 March: notes: wet track
No session before the check-in is answered. The next session is today at the earliest, once today's check-in is good: walk, morning, tone, ache, ill and twinge: rehab log a.yaml --check-in walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
=> 0

$ rehab log a.yaml --date 2012-03-10 --pain 0 --today 2012-03-13
! rehab: a.yaml: line 10 says pain 5. To change it: rehab amend a.yaml --date 2012-03-10 --pain 0
=> 2

$ rehab log a.yaml --date 2012-03-09 "march: 2 x 10 m" --today 2012-03-13
a.yaml: added to Friday 9 March, before line 5, where it belongs: March 2 x 10 m
No session before the check-in is answered. The next session is today at the earliest, once today's check-in is good: walk, morning, tone, ache, ill and twinge: rehab log a.yaml --check-in walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
=> 0

$ rehab log a.yaml --date 2012-03-12 "acceleration: 5 x 10 m @ 50%" --today 2012-03-13
! rehab: a.yaml is left as it was: 2012-03-12 holds a session already, and a day holds one at most
=> 2

$ cat a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s, 20 m: 2.90 s}}
injury: {date: 2012-03-05, side: left}
log:
  - date: 2012-03-09
    work:
      - march: 2 x 10 m
  - date: 2012-03-10
    check_in: {walk: normal}    # looked at twice
    work:
      - march: 2 x 10 m
      - acceleration: 3 x 10 m @ 50%   # into the wind
        pain: 5        # mistyped
        fatigue: none
        stride: even
    notes: wet track
  - date: 2012-03-11
    check_in: {morning: sore}
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

--- file: dash.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  -
    date: 2012-03-10
    notes: a dash of its own
$ rehab log dash.yaml --date 2012-03-09 "march: 2 x 10 m" --today 2012-03-13
! rehab: dash.yaml is left as it was: the dash of the entry after it stands in an unusual way, and nothing can be put into that safely
! The entry, to be put in by hand before line 5:
!
!   - date: 2012-03-09
!     work:
!       - march: 2 x 10 m
=> 3
