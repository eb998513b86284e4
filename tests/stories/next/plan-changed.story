# A plan that was changed in mid-course judges what another prescribed: the sheet asks about it, and decides nothing by it
--- file: slow.yaml
rehab: plan/1
extends: hansen
name: slow
title: Every step twice
stages:
  - {stage: short, sessions: 4}
--- file: ida.yaml
rehab: athlete/1
athlete: {name: Ida Invented}
injury: {date: 2026-03-02}
plan: slow.yaml
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - {date: 2026-03-08, work: [{acceleration: 2 x 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]}
  - {date: 2026-03-09, work: [{acceleration: 2 x 5 x 10 m @ 60%, pain: 0, fatigue: none, stride: even}]}
  - {date: 2026-03-11, work: [{acceleration: 5 x 20 m @ 60%, pain: 0, fatigue: none, stride: even}]}
$ rehab next ida.yaml --as-of 2026-03-12 | grep -A3 '^!'
\! 3 of 4 sessions went beyond this plan. If the plan was changed since, a
  coach's start at sets the step anew.
\! Farther, faster or more than allowed: nothing rises for two sessions. On
  Wed 11 March: Acceleration over 20 m, where no more than 10 m was allowed;
  Acceleration at 60%, where no more than 50% was allowed.
\! Four sessions at one step: ask why.

Ida Invented - Thursday 12 March 2026, day 10 after the injury
Session 5: the same session again. Short accelerations, step 2 of 17.
=> 0
$ rehab next ida.yaml --as-of 2026-03-12 --format json | grep -o '"id":"another-plan"'
"id":"another-plan"
=> 0
$ sed 's/plan: slow.yaml/plan: hansen/' ida.yaml >before.yaml; rehab next before.yaml --as-of 2026-03-12 --format json | grep -c another-plan
0
=> 1
