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
  article: {title: "Hamstring Rehabilitation and Running Mechanics – Part 1", by: Derek M. Hansen, weight: the author}
  reply: {title: the author's replies to readers under the article, by: Derek M. Hansen, weight: the author}
  part2:
    title: a reprint of the next part with its first lines only
    by: Derek M. Hansen
    weight: "the author, only the first lines of it"
  reader: {title: a reader's own written-up version, weight: "a reader's notes, but the only source for weeks 3 and 4"}
  aspetar: {title: criteria-based hamstring protocol, by: Aspetar (BJSM), weight: published}
  hickey:
    title: "pain-free against pain-threshold, randomised, n = 43"
    by: Hickey 2020
    weight: "published, small; an outer bound"
  francis: {title: first easy 10 m runs on day 5; walk-back recovery, by: Charlie Francis, weight: a coach}
  mach: {title: distance grows while total metres stay level, by: Gerard Mach, weight: a coach}
  bertolacci:
    title: "the commonest mistake is more than 10% of speed from one session to the next"
    by: Bertolacci
    weight: a coach
  sheet: {title: bobsleigh rehab sheet, weight: from practice}
  forum: {title: "a coaches' forum post, the author's by content; took 3 weeks", weight: "the author's by content, unsigned"}
  house: {title: our own choice where no source says anything, weight: our own choice}

observations:
  pain: {scale: 0..10, of: work, ask: "Worst pain in the hamstring while running, 0-10?"}
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
!     = allowed: red-flag, strong-pain, second-setback, third-setback, torn-again, grade-three, minor, pulled, pulled-at-speed, hurt, limp, ill, ...; did you mean "hurt"?
=> 2

$ rehab plan show hansn
! rehab: cannot open hansn: no such file or directory; did you mean hansen
=> 2

$ rehab plan show nowhere.yaml
! rehab: cannot open nowhere.yaml: no such file or directory; allowed: acl-run, aspetar, hansen-cautious, hansen
=> 2

$ rehab plan show hansen | head -n 1
# A way back to sprinting after a hamstring strain, after Derek M. Hansen's account of one athlete. It is one coach's method
=> 0
