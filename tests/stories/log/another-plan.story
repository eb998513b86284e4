# From a day on by another plan: the sheet says since when, what the plan before would have asked for, and what was beyond the new one
--- file: slow.yaml
rehab: plan/1
extends: hansen
name: slow
title: Every step twice
stages:
  - {stage: short, sessions: 2}
--- file: ida.yaml
rehab: athlete/1
athlete: {name: Ida Invented}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - {date: 2026-03-08, work: [{acceleration: 2 x 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]}
  - {date: 2026-03-09, work: [{acceleration: 2 x 5 x 10 m @ 60%, pain: 0, fatigue: none, stride: even}]}
$ rehab log ida.yaml --plan slow.yaml --date 2026-03-10 --today 2026-03-10
ida.yaml: added to Tuesday 10 March: from this day on by the plan slow.yaml
next: Wed 11 March, the same session again: Acceleration 5 x 10 m @ 50%
=> 0

$ tail -n 3 ida.yaml; rehab check ida.yaml
  - {date: 2026-03-09, work: [{acceleration: 2 x 5 x 10 m @ 60%, pain: 0, fatigue: none, stride: even}]}
  - date: 2026-03-10
    plan: slow.yaml
=> 0

$ rehab next ida.yaml --today 2026-03-11
TODAY   Acceleration 5 x 10 m @ 50%
        Nothing above 50%, however good it feels. Without a best time nothing is
        measured.
\! By the plan slow since Tue 10 March. The one before it, hansen, would ask for
  Acceleration 2 x 5 x 10 m @ 60%. 2 of 3 sessions before went beyond this plan;
  a coach's start at sets the step anew.
\! Farther, faster or more than allowed: nothing rises for two sessions. On
  Mon 9 March: Acceleration at 60%, where no more than 50% was allowed; 100 m of
  runs in all, where no more than 50 m was allowed.

Ida Invented - Wednesday 11 March 2026, day 9 after the injury
Session 4: the same session again. Short accelerations, step 2 of 17.

ASK     Is the walk normal? Limp: no session.
        How does the leg feel this morning? Sore: no session.
        Worst pain since the last session, resting or walking, 0-10? 2-5: no
          session; 6 or more: STOP, see a clinician.
        Ill today? Yes: no session.
        Any twinge, the slightest pulling? Yes: no session.
        Any of these? Emergency, call now: breathlessness or chest pain.
          See a clinician today: a pop or tearing, unable to go on or to walk; a
            gap or lump to the touch; sudden loss of strength; numbness,
            tingling or foot drop; a swollen, warm or tender calf; fever or a
            hot red thigh; pain at the sit-bone; bruising still spreading after
            day 7; night pain.
        How tight does the muscle feel to the hand? (normal, raised, tight) Any
          stiffness? (none, slight, marked)

DO      Warm-up: easy walking.
        March 2 x 10 m, A skip 2 x 10 m, Running A 2 x 5 m, rest 1-2 min.
        Acceleration 5 x 10 m @ 50%, rest 2-4 min. Run naturally. A slight tug
          is fine; stop if it is sore.
IF      Pain 2 or more, any twinge or any red flag: stop for today.
        Draggy: stop for today. Self-massage.
        Tired: no more runs today. Running A 5 x 5 m, rest 2 min instead. With
          spirit, 15-20 steps each. Or, if the coach prefers, 8 min between the
          runs left.
        Some fatigue: 8 min between the runs left. With massage.
WRITE   Worst pain in the hamstring while running, 0-10? Is the hamstring tired,
          or heavy (draggy)? (none, some, tired, draggy) Does the stride look
          even, left and right? (even, slight, guarded) At the track:
          rehab track ida.yaml
WHY     0 of 2 clean sessions at this step so far.
        More: rehab explain ida.yaml; care: rehab next ida.yaml --long.
Plan: Every step twice. It does not diagnose.
=> 0

$ rehab next ida.yaml --today 2026-03-11 --format json | grep -o '"id":"plan-switch"'
"id":"plan-switch"
=> 0

$ rehab next ida.yaml --as-of 2026-03-09 --short
DONE    for today
NEXT    Wed 11 March: Acceleration 2 x 5 x 10 m @ 60%
        Nothing above 60%, however good it feels. Without a best time nothing is
        measured.
        Held at 10 m: 20-25 m needs a tone that is normal or raised.
        rehab log ida.yaml --date 2026-03-11 --check-in tone=ANSWER
Ida Invented - next session Wednesday 11 March 2026, day 9 after the injury
Pain 2 or more, any twinge or any red flag: stop for today. Draggy: stop for
today.
Ask first: walk, morning, tone, ache, ill, stiffness, twinge and red flag.
=> 0

$ rehab explain ida.yaml --all --today 2026-03-11 | grep -B 1 -A 1 'by the plan'
              100 m of runs in all, where no more than 50 m was allowed
  2026-03-10  from this day on by the plan slow.yaml - ida.yaml:10
=> 0

$ rehab log ida.yaml --plan slow.yaml --today 2026-03-11
! rehab: --plan: slow is the plan already
=> 2

$ rehab log ida.yaml --plan nowhere.yaml --today 2026-03-11
! rehab: cannot open nowhere.yaml: no such file or directory; allowed: acl-run, aspetar, hansen-cautious, hansen
=> 2

$ rehab log ida.yaml --plan hansen --pain 0 --today 2026-03-11
! rehab: --plan: give it alone, with --date and --notes at most; then log the session
=> 2

$ rehab log ida.yaml --plan hansen --date 2026-03-09 --today 2026-03-11
! rehab: the plan was switched on 2026-03-10, and an entry of 2026-03-09 is of the plan before: put it into the file by hand
=> 2

# What is read from standard input is judged alike.
$ printf -- '- {date: 2026-03-11, plan: nope.yaml}\n' | rehab log ida.yaml - --today 2026-03-11
! rehab: cannot open nope.yaml: no such file or directory; allowed: acl-run, aspetar, hansen-cautious, hansen
=> 2

$ printf -- '- {date: 2026-03-11, plan: hansen, work: [{acceleration: 5 x 10 m @ 50%%}]}\n' | rehab log ida.yaml - --today 2026-03-11
! rehab: plan: give it alone, with date and notes at most; then log the session
=> 2

$ printf -- '- {date: 2026-03-09, notes: early}\n' | rehab log ida.yaml - --today 2026-03-11
! rehab: the plan was switched on 2026-03-10, and an entry of 2026-03-09 is of the plan before: put it into the file by hand
=> 2

$ printf -- '- {date: 2026-03-11, plan: hansen}\n' | rehab log ida.yaml - --today 2026-03-11
ida.yaml: added to Wednesday 11 March: from this day on by the plan hansen
next: Wed 11 March, the same session again: Acceleration 2 x 5 x 10 m @ 60%
Held at 10 m: 20-25 m needs a tone that is normal or raised: rehab log ida.yaml --check-in tone=ANSWER
=> 0

$ printf 'limp\n' | rehab track ida.yaml --today 2026-03-11 >/dev/null 2>&1; tail -n 4 ida.yaml
    plan: slow.yaml
  - date: 2026-03-11
    plan: hansen
    check_in: {walk: limp}
=> 0
