# A plan that extends another, as one file
--- copy: examples/ci/ours.yaml
--- file: broken.yaml
rehab: plan/1
extends: hansen
name: broken
rules:
  - {rule: hurtt, drop: true}
$ rehab plan show ours.yaml
# yaml-language-server: $schema=../schema/plan.json
# A club's own plan: the built-in one, but two clean sessions at each 20-25 m step, and a stiff morning already holds.
rehab: plan/1
extends: hansen
name: ours
title: Hansen progression, as our club runs it
stages:
  - {stage: longer, sessions: 2}
rules:
  - {rule: stiff-morning, when: {morning: stiff}, then: repeat, say: "stiff the morning after; the same again", from: house}
never:
  - {never: up-on-a-stiff-morning, when: {morning: stiff, climb: ">= 1"}, from: house}
=> 0

$ rehab plan show ours.yaml --flat > flat.yaml; head -n 30 flat.yaml; tail -n 4 flat.yaml
# ours, with all that it extends in one file: hansen
rehab: plan/1
name: ours
title: Hansen progression, as our club runs it

sources:
  article: {title: "Hamstring Rehabilitation and Running Mechanics – Part 1", by: Derek M. Hansen, weight: author}
  reply: {title: the author's replies to readers under the article, by: Derek M. Hansen, weight: author}
  part2: {title: a reprint of the next part with its first lines only, by: Derek M. Hansen, weight: "author, incomplete"}
  reader: {title: a reader's own written-up version, weight: "hearsay, but the only source for weeks 3 and 4"}
  aspetar: {title: criteria-based hamstring protocol, by: Aspetar (BJSM), weight: published}
  hickey: {title: "pain-free against pain-threshold, randomised, n = 43", by: Hickey 2020, weight: "published, an outer bound"}
  francis: {title: first easy 10 m runs on day 5; walk-back recovery, by: Charlie Francis, weight: coach}
  mach: {title: distance grows while total metres stay level, by: Gerard Mach, weight: coach}
  sheet: {title: bobsleigh and rugby rehab sheets, weight: practice}
  house: {title: "our own choice, no citation", weight: house}

observations:
  pain: {scale: 0..10, of: work, ask: "worst pain in the hamstring while running, 0-10"}
  fatigue: {scale: [none, some, tired, draggy], of: work, ask: "is the hamstring tired or draggy?"}
  stride: {scale: [even, slight, guarded], of: work, ask: "left and right stride alike?"}
  walk: {scale: [normal, limp], of: check_in, ask: "is the walk normal?"}
  morning: {scale: [fine, stiff, sore], of: check_in, ask: "how is it the morning after?", unless_said: fine}
  tone: {scale: [normal, raised, spastic], of: check_in, ask: "how is the tone, to the coach's hand?", unless_said: normal}
  ache: {scale: 0..10, of: check_in, ask: "worst pain since then, at rest or walking, 0-10", unless_said: 0}
  stiffness: {scale: [none, slight, marked], of: any, ask: "is there a stiff spot?", unless_said: none}
  twinge: {scale: [no, yes], of: any, ask: "any twinge, the slightest pulling?", unless_said: no}
  red_flag:
    scale: [no, yes]
    of: any
  - {never: minor-unseen, when: {age: "< 18", clinician: no, decision: [start, progress, repeat, regress, restart]}, from: house}
  - {never: up-on-a-stiff-morning, when: {morning: stiff, climb: ">= 1"}, from: house}

always: [{always: a-way-back, reach: full-speed, from: house}]
=> 0

$ rehab check flat.yaml
=> 0

$ rehab plan show flat.yaml --flat | diff - flat.yaml
=> 0

$ rehab plan show hansen --flat > a; rehab plan show hansen | diff - a
=> 0

$ rehab plan show broken.yaml
! broken.yaml:5:5: error: there is nothing to drop: the plan that this one extends has none of that name
!   5 |   - {rule: hurtt, drop: true}
!     |     ^
!     = there are: red-flag, second-setback, minor, pulled, hurt, limp, sore-morning, draggy, tired, guarded, uneven-fast, stiff, spastic, cut-short, over-cap, early-days, three-on, fast-days, layoff-short, layoff, layoff-long, stuck, slow or clean
=> 2

$ rehab plan show hansn
! rehab: cannot open hansn: no such file or directory; did you mean hansen
=> 2

$ rehab plan show nowhere.yaml
! rehab: cannot open nowhere.yaml: no such file or directory; allowed: hansen-cautious, hansen
=> 2

$ rehab plan show hansen | head -n 1
# A way back to sprinting after a hamstring strain, after Derek M. Hansen's account of one athlete. It is one coach's method
=> 0
