# A plan without runs has a chart of its minutes, or of its reps
--- file: bike.yaml
rehab: plan/1
name: bike
title: Back on the bike
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..10, of: work, ask: "pain, 0-10?"}
exercises:
  bike: {title: Bike, kind: other}
tolerance: 5%
limits: {distance_rise: 10 m, intensity_rise: 10%, metres_rise: 50 m, from: house}
start: easy
stages:
  - stage: one
    title: Riding
    cap: 60%
    from: house
    steps:
      - step: easy
        work: [{bike: 5 min}]
        from: house
      - step: longer
        work: [{bike: 2 x 5 min rest 1 min}]
        from: house
      - step: long
        work: [{bike: 20 min}]
        from: house
rules:
  - {rule: sore, when: {pain: 3..10}, then: regress 1, setback: yes, say: sore, from: house}
  - {rule: clean, when: {completed: ">= 100%", pain: 0..2}, then: progress, from: house}
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-02}
plan: bike.yaml
log:
  - date: 2026-03-04
    work:
      - bike: 5 min
        pain: 0
  - date: 2026-03-05
    work:
      - bike: 2 x 5 min rest 1 min
        pain: 4
$ rehab chart a.yaml --today 2026-03-06
Anna: the course so far

             Longest   at Pain
2 Mar
  > Injury.
3 Mar            off
4 Mar          5 min         0 ............
5 Mar          5 min         4 ............

Ahead, if all goes well:
6 Mar          5 min           - - - - - -
7 Mar          5 min           - - - - - -
8 Mar         20 min           - - - - - - - - - - - - - - - - - - - - - - - - -

Bars: - ahead.
Pain of 3 or more: a step back.
=> 0

$ sed -i 's/5 min\b/15/; s/20 min/25/; s/2 x 5 min/2 x 15/' bike.yaml; sed -i 's/bike: 5 min/bike: 15/; s/2 x 5 min/2 x 15/' a.yaml; rehab chart a.yaml --today 2026-03-06
Anna: the course so far

                Reps   at Pain
2 Mar
  > Injury.
3 Mar            off
4 Mar            15          0 .........................
5 Mar            30          4 .................................................

Ahead, if all goes well:
6 Mar            15            - - - - - - - - - - - - -
7 Mar            30            - - - - - - - - - - - - - - - - - - - - - - - - -
8 Mar            25            - - - - - - - - - - - - - - - - - - - - -

Bars: - ahead.
Pain of 3 or more: a step back.
=> 0
