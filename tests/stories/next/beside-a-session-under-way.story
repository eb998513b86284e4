# What is reported later on the day of a session under way ends it, off the ladder, too: a twinge stops the running
--- file: ann.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    finished: no
    work: [{acceleration: 2 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-07
    twinge: yes
$ rehab next ann.yaml --today 2026-03-07 --short
END     Stop for today.
        Twinge yes.
        Today is off. A twinge, or real pain: a day off and two steps back.
        To close it: rehab log ann.yaml --finished
Ann - Saturday 7 March 2026, day 5 after the injury
=> 0

# The days ahead go on from there, as they will tomorrow
$ rehab next ann.yaml --today 2026-03-07 --format table --days 3
IF ALL GOES WELL; ? hangs on an answer of that day
ATHLETE        Sat 7    Sun 8    Mon 9
Ann            off      off      drills
=> 0

$ rehab forecast ann.yaml --today 2026-03-07 | sed -n 3,5p
The last step, Acceleration 3 x 60 m @ 100%, on Tuesday 31 March 2026 if all
goes well: day 29, 17 sessions from now.
Today's session was stopped early, and counts as it was done.
=> 0

# Tired, said in an entry of its own, changes the work as it does beside the set
--- file: tired.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    finished: no
    work: [{acceleration: 2 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-07
    fatigue: tired
$ rehab next tired.yaml --today 2026-03-07 --short
CONTINUE  Running A 5 x 5 m
          No more runs today beyond these drills, however good it feels.
          Or, if the coach prefers: Acceleration 3 x 10 m @ 50%, rest 8 min.
Ann - Saturday 7 March 2026, day 5 after the injury
Pain 2 or more, any twinge or any red flag: stop for today. Draggy: stop for
today.
Drills first: March 2 x 10 m, then A skip 2 x 10 m, then Running A 2 x 5 m.
=> 0
