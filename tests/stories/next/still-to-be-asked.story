# Where nothing but answers that nobody has been asked for keeps her from a step up, the top says which, and the command
--- file: eli.yaml
rehab: athlete/1
athlete: {name: Eli}
injury: {date: 2025-12-07}
plan: acl-run
log:
  - date: 2026-03-09
    check_in: {strength: 75%, hop: 82%, pain: 0, effusion: zero}
    work: [{jog_walk: 10 x 160 m, sore: none}]
$ rehab next eli.yaml --today 2026-03-10 --short
REST    Today is off: a run every other day.
NEXT    Wed 11 March: Jog with walks 10 x 160 m
        No more than that, however good it feels.
        No step up yet: knee, effusion and pain are to be asked tomorrow.
        rehab log eli.yaml --date 2026-03-11 --check-in knee=ANSWER,effusion=ANSWER,pain=ANSWER
Eli - next session Wednesday 11 March 2026, day 94 after the injury
Sore during or warm-up: stop for today. Any red flag: stop for today.
Ask first: knee, effusion, pain and red flag.
=> 0

$ rehab next eli.yaml --today 2026-03-11 | grep -A 2 -e '^TODAY' -e '^WHY'
TODAY   Jog with walks 10 x 160 m
        No more than that, however good it feels.
        No step up yet: knee, effusion and pain are still to be asked.
--
WHY     The last report leads on once the check-in is good, too.
        More: rehab explain eli.yaml.
Plan: Return to running after ACL reconstruction. It does not diagnose.
=> 0

$ rehab log eli.yaml --check-in knee=fine,effusion=zero --today 2026-03-11
eli.yaml: added to Wednesday 11 March: check-in: knee fine, effusion zero
next: Wed 11 March, the same session again: Jog with walks 10 x 160 m
No step up yet: pain is still to be asked: rehab log eli.yaml --check-in pain=ANSWER
=> 0

$ rehab log eli.yaml --check-in pain=0 --today 2026-03-11
eli.yaml: added to Wednesday 11 March: check-in: pain 0
next: Wed 11 March, one step up: Jog with walks 6 x 320 m
=> 0

--- file: dee.yaml
rehab: athlete/1
athlete: {name: Dee}
injury: {date: 2026-02-27}
plan: aspetar
log:
  - date: 2026-03-06
    check_in: {single_leg_squat: painless, bike_test: painless, knee_extension: full}
    work:
      - bike: 5 min
      - bridge_two: 4 x 15
      - squat: 3 x 10
        pain: 0
$ rehab next dee.yaml --today 2026-03-07 | head -n 8
TODAY   Bike 5 min
        then Two-leg bridge 4 x 15
        then Squat to 45 degrees 3 x 10
        No more than that, however good it feels.
        No step up yet: ache is still to be asked.
        rehab log dee.yaml --check-in ache=ANSWER

Dee - Saturday 7 March 2026, day 8 after the injury
=> 0

$ rehab next dee.yaml --today 2026-03-07 --short
TODAY   Bike 5 min
        then Two-leg bridge 4 x 15
        then Squat to 45 degrees 3 x 10
        No more than that, however good it feels.
        No step up yet: ache is still to be asked.
        rehab log dee.yaml --check-in ache=ANSWER
Dee - Saturday 7 March 2026, day 8 after the injury
Pain 2 or more: stop for today. Any red flag: stop for today.
Ask first: ache and red flag.
=> 0
