# A session under way ends where its day turns out to be one of rest: nothing is left of it, and that is not all done
--- file: ill.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-08
    finished: no
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-08
    check_in: {ill: yes}
$ rehab next ill.yaml --today 2026-03-08
END     Stop for today.
        Today is off. Ill: a day off.
        To close it: rehab log ill.yaml --finished

Ann - Sunday 8 March 2026, day 6 after the injury
Session 2, under way. Short accelerations, step 3 of 17.

WRITE   Worst pain in the hamstring while running, 0-10? Is the hamstring tired,
          or heavy (draggy)? (none, some, tired, draggy) Does the stride look
          even, left and right? (even, slight, guarded) At the track:
          rehab track ill.yaml

WHY     Sun 8 March is off. Ill: a day off.
        More: rehab explain ill.yaml; care: rehab next ill.yaml --long.
Plan: Hansen hamstring running progression. It does not diagnose.
=> 0

$ rehab next ill.yaml --today 2026-03-08 --format table --days 3
IF ALL GOES WELL; ? hangs on an answer of that day
ATHLETE        Sun 8    Mon 9    Tue 10
Ann            off      off      ?10m@50%
=> 0

# On a coach's word likewise
--- file: word.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-08
    finished: no
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-08
    coach: {by: Bob, says: rest 1 day, reason: travel}
$ rehab next word.yaml --today 2026-03-08 --short
END     Stop for today.
        Today is off, on the coach's word.
        To close it: rehab log word.yaml --finished
Ann - Sunday 8 March 2026, day 6 after the injury
=> 0

$ rehab forecast word.yaml --today 2026-03-08 | sed -n 3,5p
The last step, Acceleration 3 x 60 m @ 100%, on Monday 30 March 2026 if all goes
well: day 28, 15 sessions from now.
Today's session was stopped early, and counts as it was done.
=> 0
