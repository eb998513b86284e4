# A coach's word that leads her back is the reason, and says so: she is not held
--- file: ann.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-08
    coach: {by: Bob, says: regress 1, reason: left foot guarded}
$ rehab next ann.yaml --today 2026-03-08 | sed -n '1,7p;/^WHY/,$p'
TODAY   Running A 4 x 5 m
        No runs today beyond these drills, however good it feels.
        Back on the word of Bob: Left foot guarded.

Ann - Sunday 8 March 2026, day 6 after the injury
Session 2: one step back. Short accelerations, step 1 of 17.

WHY     Bob said on Sun 8 March: regress 1.
        More: rehab explain ann.yaml; care: rehab next ann.yaml --long.
Plan: Hansen hamstring running progression. It does not diagnose.
=> 0

# A repeat before the first session holds nothing
--- file: first.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    coach: {by: Bob, says: repeat, reason: careful}
$ rehab next first.yaml --today 2026-03-07 | sed -n '1,6p;/^WHY/,$p'
TODAY   Acceleration 5 x 10 m @ 50%
        Nothing above 50%, however good it feels. Without a best time nothing is
        measured.

Ann - Saturday 7 March 2026, day 5 after the injury
Session 1. Short accelerations, step 2 of 17.
WHY     The first session begins at the plan's start. Bob said on Sat 7 March:
          repeat (careful).
        More: rehab explain first.yaml; care (new):
          rehab next first.yaml --long.
Plan: Hansen hamstring running progression. It does not diagnose.
=> 0

# A session of the dose on a day that the coach's word made one of rest: what was wrong, and when
--- file: rested.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-07
    coach: {by: Bob, says: rest 2 days, reason: travel}
  - date: 2026-03-08
    work: [{acceleration: 2 x 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
$ rehab next rested.yaml --today 2026-03-10 | grep -A1 '^!'
\! Farther, faster or more than allowed: nothing rises for two sessions. On
  Sun 8 March: a session on a day of rest.
=> 0

# After a clearance a start is the plan's own at the most, before a session: that is the reason, whatever else fired
--- file: cleared.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-08
    check_in: {red_flag: yes}
  - date: 2026-03-09
    coach: {by: Dr, says: cleared, reason: ok}
  - date: 2026-03-10
    check_in: {walk: normal}
    coach: {by: Bob, says: start at 10m-full, reason: looks fine}
$ rehab next cleared.yaml --today 2026-03-10 | sed -n '1,7p;/^WHY/,$p'
TODAY   Acceleration 5 x 10 m @ 50%
        Nothing above 50%, however good it feels. Without a best time nothing is
        measured.
\! On Tue 10 March Bob asked for Acceleration 2 x 5 x 10 m @ 60% (looks fine).
  After a clearance no start is above the plan's own.

Ann - Tuesday 10 March 2026, day 8 after the injury
WHY     Dr said on Mon 9 March: cleared (ok).
        More: rehab explain cleared.yaml; care (new):
          rehab next cleared.yaml --long.
Plan: Hansen hamstring running progression. It does not diagnose.
=> 0
