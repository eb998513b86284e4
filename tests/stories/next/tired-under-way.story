# Tired at the track: the coach's choice stands on the sheet, and what was felt counts in why, in the dates ahead and in the course
--- file: a.yaml
rehab: athlete/1
athlete: {name: Mia}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-08
    check_in: {walk: normal}
    finished: no
    work:
      - march: 2 x 10 m
      - skip: 2 x 10 m
      - running_a: 2 x 5 m
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: tired
$ rehab next a.yaml --today 2026-03-08
CONTINUE  Running A 5 x 5 m
          No more runs today beyond these drills, however good it feels.
          Or, if the coach prefers: Acceleration 5 x 10 m @ 50%, rest 8 min.

Mia - Sunday 8 March 2026, day 6 after the injury
Session 2, under way. Short accelerations, step 3 of 17.

LEFT    Running A 5 x 5 m, rest 2 min. With spirit, 15-20 steps over 5 m, up and
          down, tall.

IF      Pain 2 or more, any twinge or any red flag: stop for today.
        Draggy: stop for today. Self-massage.

WRITE   Worst pain in the hamstring while running, 0-10? Is the hamstring tired,
          or heavy (draggy)? (none, some, tired, draggy) Does the stride look
          even, left and right? (even, slight, guarded) At the track:
          rehab track a.yaml

WHY     Tired: no more runs today. Running A 5 x 5 m, rest 2 min instead. With
          spirit, 15-20 steps each. Or, if the coach prefers, 8 min between the
          runs left.
        More: rehab explain a.yaml; care: rehab next a.yaml --long.
Plan: Hansen hamstring running progression. It does not diagnose.
=> 0
$ rehab next a.yaml --today 2026-03-08 --short
CONTINUE  Running A 5 x 5 m
          No more runs today beyond these drills, however good it feels.
          Or, if the coach prefers: Acceleration 5 x 10 m @ 50%, rest 8 min.
Mia - Sunday 8 March 2026, day 6 after the injury
Pain 2 or more, any twinge or any red flag: stop for today. Draggy: stop for
today.
=> 0
$ rehab forecast a.yaml --today 2026-03-08 | sed -n '3,7p;/^Short/,/^20/p'
The last step, Acceleration 3 x 60 m @ 100%, on Sunday 29 March 2026 if all goes
well: day 27, 16 sessions from now.
The session under way comes first. What was felt in it so far counts.
At this athlete's pace: too little to say, 1 of 3 steps passed.
A forecast promises nothing, and no date speeds anything up: only what was done
Short accelerations
  Sun 8 March   day 6: Acceleration 2 x 5 x 10 m @ 50%, under way
  Mon 9 March   day 7: Acceleration 2 x 5 x 10 m @ 50%
  Wed 11 March  day 9: Acceleration 2 x 5 x 10 m @ 60%

20-25 m
=> 0
$ rehab chart a.yaml --today 2026-03-08 | sed -n '/^8 Mar/,/^11 Mar/p'
8 Mar           10 m  50%    0      .......
  > Fatigue tired.

Ahead, if all goes well:
9 Mar           10 m  50%           - - - -
11 Mar          10 m  60%           - - - -
=> 0
