# An annotation needs a file of the repository: what stands in a built-in plan is shown where the club's file builds on it
--- file: ours.yaml
rehab: plan/1
# the club's own
extends: hansen
name: ours
title: Ours
rules:
  - {rule: hurt, drop: true, allow: {eased: asked by the story}}
--- file: club.yaml
rehab: plan/1
extends: ours.yaml
name: club
limits: {distance_rise: 3 m}
--- file: cases.yaml
rehab: test/1
plan: ours.yaml
cases:
  - case: a first day
    injury: {date: 2026-03-02}
    days:
      - date: 2026-03-07
        check_in: {walk: normal}
        expect: {decision: start}
$ rehab check club.yaml --format github 2>&1 | head -n 2
::warning file=ours.yaml,line=3,col=10,title=rise::hansen:103: step 10m-set raises the distance by 10 m over drills-only [rise]%0Adistance_rise of the plan's limits allows 3 m at once
::warning file=ours.yaml,line=3,col=10,title=rise::hansen:130: step 20m-easy raises the distance by 10 m over 10m-full [rise]%0Adistance_rise of the plan's limits allows 3 m at once
=> 0

$ rehab verify ours.yaml --format github --max-states 5000 | cut -c 1-150
::error file=ours.yaml,line=3,title=run-after-pain::broken: run-after-pain: days_off 0 and pain >= 2 and metres > 0 m%0A  hansen:393%0A  after the log
ours: 1 of 54 properties broken
=> 0

$ rehab test cases.yaml --coverage --format github | grep hansen | head -n 2
::notice file=ours.yaml,line=3,title=rule never fires::hansen:184: red-flag
::notice file=ours.yaml,line=3,title=rule never fires::hansen:189: strong-pain
=> 0

$ rehab plan diff ours.yaml hansen --format github --max-states 1000 | cut -c 1-45 | head -n 2
::warning file=ours.yaml,title=easier::easier
::warning file=ours.yaml,title=later::later:\x20
=> 0
