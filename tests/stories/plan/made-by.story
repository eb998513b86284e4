# Of several edits those are named that make a difference, and no others
--- file: base.yaml
rehab: plan/1
name: base
title: A small plan
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..3, of: work, ask: "pain?"}
exercises:
  run: {title: Run, kind: run, start: standing}
tolerance: 5%
limits: {distance_rise: 10 m, intensity_rise: 10%, metres_rise: 50 m, from: house}
start: one
stages:
  - stage: only
    title: The only one
    cap: 70%
    from: house
    steps:
      - {step: one, work: [{run: 2 x 10 m @ 50% rest 2 min}], from: house}
      - {step: two, work: [{run: 2 x 10 m @ 60% rest 2 min}], from: house}
      - {step: three, work: [{run: 2 x 10 m @ 70% rest 2 min}], from: house}
rules:
  - {rule: hurt, when: {pain: ">= 2"}, then: [rest 1 day, regress 1], say: ow, from: house}
  - {rule: clean, when: {pain: 0..1}, then: progress, say: on, from: house}
--- file: ours.yaml
rehab: plan/1
extends: base.yaml
name: ours
observations:
  sleep: {scale: [good, poor, awful], of: check_in, ask: "slept?", unless_said: good}
stages:
  - {stage: only, sessions: 2}
rules:
  - {rule: bad-night, when: {sleep: [poor, awful]}, then: repeat, say: a bad night, from: house}
  - {rule: awful-night, when: {sleep: awful}, then: cap 50%, say: an awful night, from: house}
$ rehab plan diff base.yaml ours.yaml | sed -n 's/: .* situations: .*//p;/made by/p'
easier
  made by stage only sessions (new)
other
  made by observation sleep (new) and rule awful-night (new)
=> 0
