# A session completes the check-in of its day; a set completes a session under way
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s, 20 m: 2.90 s}}
injury: {date: 2012-03-05, side: left}
log:
$ rehab log a.yaml --check-in walk=normal,morning=fine --today 2012-03-10
a.yaml: added to Saturday 10 March: check-in: walk normal, morning fine
next: Sat 10 March, first session: Acceleration 5 x 10 m @ 50%
=> 0

$ rehab log a.yaml "march: 2 x 10 m" --unfinished --today 2012-03-10
a.yaml: added to Saturday 10 March: March 2 x 10 m; still under way
left of this session: A skip 2 x 10 m, then Running A 2 x 5 m, then Acceleration 5 x 10 m @ 50%
=> 0

$ rehab log a.yaml "acceleration: 2 x 10 m @ 50%" --pain 0 --unfinished --today 2012-03-10
a.yaml: added to Saturday 10 March: Acceleration 2 x 10 m @ 50%, pain 0
left of this session: A skip 2 x 10 m, then Running A 2 x 5 m, then Acceleration 3 x 10 m @ 50%
=> 0

$ rehab next a.yaml --today 2012-03-10 --format yaml
      # Left of the session under way, to go below its work:
      - skip: 2 x 10 m rest 1-2 min
      - running_a: 2 x 5 m rest 1-2 min
      - acceleration: 3 x 10 m @ 50% rest 2-4 min
        # pain:   # Worst pain in the hamstring while running, 0-10?
        # fatigue:   # Is the hamstring tired, or heavy (draggy)? (none, some, tired, draggy)
        # stride:   # Does the stride look even, left and right? (even, slight, guarded)
        # times: []   # seconds of each rep
=> 0

$ rehab log a.yaml --as-prescribed --fatigue none --today 2012-03-10
a.yaml: added to Saturday 10 March: A skip 2 x 10 m; Running A 2 x 5 m; Acceleration 3 x 10 m @ 50%, fatigue none
next: Sun 11 March, the same session again: Acceleration 5 x 10 m @ 50%
No step up: pain does not stand beside the last line of the work: rehab amend a.yaml --pain ANSWER
=> 0

$ rehab log a.yaml --pain 1 --stride even --today 2012-03-10
a.yaml: added to Saturday 10 March: pain 1, stride even
next: Sun 11 March, one step up: Acceleration 2 x 5 x 10 m @ 50%
=> 0

$ rehab log a.yaml --ache 1 --today 2012-03-10
a.yaml: added to Saturday 10 March: check-in: ache 1
next: Sun 11 March, one step up: Acceleration 2 x 5 x 10 m @ 50%
=> 0

$ cat a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s, 20 m: 2.90 s}}
injury: {date: 2012-03-05, side: left}
log:
  - date: 2012-03-10
    check_in: {walk: normal, morning: fine}
    work:
      - march: 2 x 10 m
      - acceleration: 2 x 10 m @ 50%
        pain: 0
      - skip: 2 x 10 m rest 1-2 min
      - running_a: 2 x 5 m rest 1-2 min
      - acceleration: 3 x 10 m @ 50% rest 2-4 min
        fatigue: none
        pain: 1
        stride: even
  - date: 2012-03-10
    check_in: {ache: 1}
=> 0
