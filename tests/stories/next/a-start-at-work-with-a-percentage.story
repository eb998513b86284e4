# A warning calls work by its name and its dose: no rest and what it is filled with, and what a percentage is of
--- file: gym.yaml
rehab: plan/1
name: gym
title: Squats and runs
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..2, of: work, ask: "How much pain?"}
exercises:
  run: {title: Run, kind: run, start: standing}
  walk: {title: Walk, kind: other}
  squat: {title: "Squat (back)", kind: other, percent_of: 1RM}
tolerance: 5%
limits: {distance_rise: 10 m, intensity_rise: 10%, metres_rise: 50 m, reps_rise: 5, from: house}
start: a
stages:
  - stage: one
    title: One
    cap: 70%
    from: house
    steps:
      - {step: a, work: [{run: 4 x 20 m @ 50% rest 2 min walk}], from: house}
      - {step: b, work: [{run: 4 x 20 m @ 60% rest 2 min walk}, {squat: 3 x 5 @ 70% rest 2 min}], from: house}
rules:
  - {rule: clean, when: {pain: 0..1, completed: ">= 100%"}, then: progress, say: all went well, from: house}
--- file: a.yaml
rehab: athlete/1
plan: gym.yaml
athlete: {name: Anna}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-03
    coach: {by: Lind, says: start at b, reason: looks fine}
$ rehab next a.yaml --today 2026-03-03
TODAY   Run 4 x 20 m @ 60%
        then Squat 3 x 5 @ 70% of 1RM
        Nothing above 60%, however good it feels. Without a best time nothing is
        measured.
\! On Tue 3 March Lind set the session to Run 4 x 20 m @ 60%, Squat 3 x 5 @ 70%
  of 1RM (looks fine). The log does not support it yet.

Anna - Tuesday 3 March 2026, day 1 after the injury
Session 1. One, step 2 of 2.

DO      Run 4 x 20 m @ 60%, rest 2 min (walk).
        Squat 3 x 5 @ 70% of 1RM, rest 2 min.

WRITE   How much pain? (0-2) At the track: rehab track a.yaml

WHY     On the word of Lind: Looks fine.
        More: rehab explain a.yaml.
Plan: Squats and runs. It does not diagnose.
=> 0
