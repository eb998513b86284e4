# The built-in plan's own cases under a club's plan: what fails is what the club changed, what it dropped is named case by case; its
# own part alone is measured
--- file: ours.yaml
rehab: plan/1
extends: hansen
name: ours
rules:
  - {rule: minor, drop: true}
--- file: cases.yaml
rehab: test/1
plan: ours.yaml
cases:
  - case: a clean session goes on
    injury: {date: 2026-03-02}
    days:
      - date: 2026-03-07
        check_in: {walk: normal}
        as_prescribed: {pain: 0, fatigue: none, stride: even}
        today: 2026-03-08
        expect: {decision: progress}
--- file: slower.yaml
rehab: plan/1
extends: hansen
name: slower
stages:
  - {stage: longer, sessions: 2}
  - {stage: sprint, cap: 85%, steps: [{step: 30m-strong, work: [{acceleration: 3 x 30 m @ 80% rest 3-4 min}]}]}
--- file: slower-cases.yaml
rehab: test/1
plan: slower.yaml
cases:
  - case: a clean session goes on
    injury: {date: 2026-03-02}
    days:
      - date: 2026-03-07
        check_in: {walk: normal}
        as_prescribed: {pain: 0, fatigue: none, stride: even}
        today: 2026-03-08
        expect: {decision: progress}
$ rehab test --built-in hansen --plan ours.yaml --quiet
<hansen>/counters.yaml: 120 cases, 1 failed

FAILED 17 and nobody named is for a clinician first
  <hansen>/counters.yaml:1105, as of 2026-03-08
    - decision: refer
    + decision: wait
    - because: minor
    + because: unseen-fast, no-word, early-days
    rules that fired: unseen-fast, no-word, early-days

246 passed, 1 failed
=> 1

$ rehab test --built-in hansen --only "a normal walk"
<hansen>/check-ins.yaml: 1 case
<hansen>/counters.yaml: 2 cases
<hansen>/gates.yaml: 3 cases
coverage of hansen: rules fire 5/38, decide 3/38, steps 3/17, gates hold 2/4, gates open 1/4, during rules 0/5, boundaries 26/208, in all 12.73%
6 passed, 0 failed
=> 0

$ rehab test --built-in hansen --only "*walk*goes*" --list
<hansen>/check-ins.yaml:6: a normal walk goes on
<hansen>/counters.yaml:666: a normal walk after a setback goes on
<hansen>/counters.yaml:872: a normal walk after two setbacks goes on
=> 0

$ rehab test --built-in hansen -q
=> 0

$ rehab test --built-in hanson
! rehab: no built-in plan hanson; did you mean hansen
=> 2

$ rehab test --built-in hansen --only "no such name"
! rehab: --only no such name: no case has this in its name; --list tells the names
=> 2

$ rehab test cases.yaml --plan ours.yaml --own --coverage --min-noticed 50
cases.yaml: 1 case
coverage of ours: in all 100%
mutation of ours: 0 of 0 changes noticed, 0 left; 0 more mean the same
1 passed, 0 failed
=> 0

$ rehab test cases.yaml --plan nothing.yaml
! rehab: cannot open nothing.yaml: no such file or directory; allowed: acl-run, aspetar, hansen-cautious, hansen
=> 2

$ rehab test cases.yaml --own
! rehab test: --own goes with --coverage, --min-coverage, --mutate or --min-noticed
=> 2

$ rehab test
! rehab test: say which cases: PATH, or --built-in NAME
=> 2

# Of a stage that is given in part its own part: the number of sessions and the cap, not the gate that it has from below.
$ rehab test slower-cases.yaml --own --coverage --mutate
slower-cases.yaml: 1 case
slower.yaml:6: step in no answer: 30m-strong
coverage of slower: steps 0/1, in all 0%
slower.yaml:6: looser: stage sprint: cap 85% -> 90%
hansen:130: looser: step 20m-easy: one session fewer
hansen:131: looser: step 25m-easy: one session fewer
hansen:132: looser: step 25m-brisk: one session fewer
hansen:133: looser: step 25m-strong: one session fewer
slower.yaml:6: looser: step 30m-strong: 3 x 30 m @ 80% rest 3-4 min -> 3 x 30 m @ 80% rest 3 min
slower.yaml:6: looser: step 30m-strong: 3 x 30 m @ 80% rest 3-4 min -> 4 x 30 m @ 80% rest 3-4 min
slower.yaml:6: looser: step 30m-strong: 3 x 30 m @ 80% rest 3-4 min -> 2 x 3 x 30 m @ 80% rest 3-4 min
slower.yaml:6: looser: step 30m-strong: 3 x 30 m @ 80% rest 3-4 min -> 3 x 31 m @ 80% rest 3-4 min
slower.yaml:6: looser: step 30m-strong: 3 x 30 m @ 80% rest 3-4 min -> 3 x 30 m @ 85% rest 3-4 min
slower.yaml:6: stricter: stage sprint: cap 85% -> 80%
slower.yaml:6: stricter: step 30m-strong: one session more
slower.yaml:6: stricter: step 30m-strong: 3 x 30 m @ 80% rest 3-4 min -> 2 x 30 m @ 80% rest 3-4 min
slower.yaml:6: stricter: step 30m-strong: 3 x 30 m @ 80% rest 3-4 min -> 3 x 29 m @ 80% rest 3-4 min
slower.yaml:6: stricter: step 30m-strong: 3 x 30 m @ 80% rest 3-4 min -> 3 x 30 m @ 75% rest 3-4 min
slower.yaml:6: stricter: step 30m-strong: 3 x 30 m @ 80% rest 3-4 min -> 3 x 30 m @ 80% rest 3-5 min
mutation of slower: 0 of 16 changes noticed, 16 left; 0 more mean the same
1 passed, 0 failed
=> 0
