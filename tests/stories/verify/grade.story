# Whom a property speaks of stands in the file that breaks it: the grade, too
--- file: graded.yaml
rehab: plan/1
name: graded
title: Back on the bike
sources: {house: {title: "our own choice, no citation", weight: house}}
observations:
  pain: {scale: 0..10, of: work, ask: "Worst pain, 0-10?"}
exercises:
  bike: {title: Bike, kind: other}
limits: {minutes_rise: 5 min, from: house}
start: easy
stages:
  - stage: ride
    title: Riding
    apart: 2 days
    from: house
    steps:
      - {step: easy, work: [{bike: 10 min}], from: house}
      - {step: longer, work: [{bike: 15 min}], apart: 3 days, from: house}
rules:
  - {rule: hurt, when: {pain: ">= 3"}, then: [rest 1 day, regress 1], setback: yes, say: some pain, from: house}
  - {rule: clean, when: {completed: ">= 100%", pain: 0..2}, then: progress, say: all done, from: house}
during:
  - {rule: stop, when: {pain: ">= 3"}, then: end, from: house}
never:
  - {never: torn-through, when: {grade: ">= 3", clinician: no, decision: [start, progress, repeat, regress, restart]}, from: house}
$ rehab verify graded.yaml | sed -n '/^broken/,$p'
broken: torn-through: grade >= 3 and clinician no and decision start, progress, repeat, regress or restart
  graded.yaml:25
  after the log below, 2025-03-03 gives start: easy on 2025-03-03, Bike 10 min
  rules that fired: none
    # Found by rehab, which may write another in its place: keep a changed one under another name.
    rehab: athlete/1
    athlete:
      name: Counterexample
    injury: {date: 2025-03-03, grade: 3}
    plan: graded.yaml
    log:
      - date: 2025-03-03
        pain: 0
=> 0
$ rehab verify graded.yaml --save broken >/dev/null; rehab next broken/*.yaml --format json | grep -o '"decision":"[a-z]*"' | head -n 1
"decision":"start"
=> 0
