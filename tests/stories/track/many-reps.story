# More than a hundred reps in a set can be written down
--- file: rope.yaml
rehab: plan/1
name: rope
title: Rope
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..10, of: work, ask: "Pain?"}
exercises:
  rope: {title: Rope, kind: other}
tolerance: {intensity: 5%, distance: 10%}
limits: {reps_rise: 50, from: house}
start: first
stages:
  - stage: all
    title: All
    from: house
    steps:
      - {step: first, work: [{rope: 1 x 100-120}], from: house}
rules:
  - {rule: hurt, when: {pain: ">= 2"}, then: rest 1 day, say: It hurts., from: house}
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
plan: rope.yaml
log:
$ rehab check rope.yaml; printf '%s\n' f 110 0 '' | rehab track a.yaml --today 2026-03-08 2>told; tail -n 4 a.yaml; cat told
next: Mon 9 March, the same session again: Rope 100-120
  - date: 2026-03-08
    work:
      - rope: 110
        pain: 0

TODAY   Rope 100-120
        No more than that, however good it feels.

Ann - Sunday 8 March 2026, day 6 after the injury
Session 1. All, step 1 of 1.

DO      Rope 100-120.

SET 1 of 1: Rope 100-120
  Enter done, f fewer or more reps, l leave out, b back, e end,
  p pause > fewer
  How many reps were done? b back > 110
  Pain?
  pain: 0-9, x 10, Enter not asked, b back > 0
  All done.
  Notes on the session? n write some, Enter none, b back > none
! rope.yaml:1:1: warning: this plan forbids nothing of its own, so that nobody claims anything about pain [no-never]
!   1 | rehab: plan/1
!     | ^
!     = write under `never:` what must not happen, such as a step up after pain
=> 0
