# How work is done in turn, how hard it is, what its percentages are of and what lifts a referral: two plans that differ there are not the same
--- file: base.yaml
rehab: plan/1
name: base
title: Intervals and a lift
sources: {house: {title: ours, weight: house}}
observations:
  pain: {scale: 0..10, of: work, ask: "Worst pain, 0-10?"}
  hop:  {scale: 100..0 %, of: test, ask: "Hop, in % of the other?"}
exercises:
  jog:  {title: Jog, kind: other}
  walk: {title: Walk, kind: other}
  curl: {title: Curl, kind: other, percent_of: 1RM}
start: one
stages:
  - stage: all
    title: All
    from: house
    steps:
      - {step: one, work: [{repeat: 3, of: [{jog: 60 s}, {walk: 90 s}]}, {curl: 2 x 6-8 @ 50% rest 2 min}], from: house}
rules:
  - {rule: minor, when: {age: "< 18", clinician: no}, then: refer, say: bring a clinician, lifted_by: Name a clinician., from: house}
  - {rule: weak, when: {hop: "< 60 %"}, then: repeat, say: weak, from: house}
  - {rule: clean, when: {completed: ">= 100%", pain: 0..3}, then: progress, say: all of it, from: house}
--- file: turns.yaml
rehab: plan/1
extends: base.yaml
name: turns
stages: [{stage: all, steps: [{step: one, work: [{jog: 3 x 1 x 60 s}, {walk: 3 x 1 x 90 s}, {curl: 2 x 6-8 @ 50% rest 2 min}]}]}]
--- file: rests.yaml
rehab: plan/1
extends: base.yaml
name: rests
stages: [{stage: all, steps: [{step: one, work: [{repeat: 3, of: [{jog: 60 s}, {walk: 90 s}]}, {curl: 2 x 6-8 @ 50% rest 1 min}]}]}]
--- file: heavy.yaml
rehab: plan/1
extends: base.yaml
name: heavy
stages: [{stage: all, steps: [{step: one, work: [{repeat: 3, of: [{jog: 60 s}, {walk: 90 s}]}, {curl: 2 x 6-8 @ 90% rest 2 min}]}]}]
--- file: heart.yaml
rehab: plan/1
extends: base.yaml
name: heart
exercises: {curl: {percent_of: heart rate}}
--- file: asked.yaml
rehab: plan/1
extends: base.yaml
name: asked
about: asked at each session
observations: {hop: {of: check_in}}
rules: [{rule: minor, lifted_by: Bring a parent.}]
$ rehab plan diff base.yaml turns.yaml | grep -E "differ|^other|  turns|  base" 
base.yaml and turns.yaml differ in one way
  counted: where they first differ, by place on the ladder, day and what was said, as far as the rules tell it apart
other: 10 situations: neither harder nor easier, but not the same: its cap, decision or gate, or more of one and less of another
  base.yaml   start one on 2025-03-03: 3 times: Jog 60 s, walk 90 s, then Curl 2 x 6-8 @ 50% of 1RM
  turns.yaml  start one on 2025-03-03: Jog 3 x 1 x 60 s, then Walk 3 x 1 x 90 s, then Curl 2 x 6-8 @ 50% of 1RM
=> 0

$ rehab plan diff base.yaml rests.yaml --fail-on harder | grep -E "differ|^harder|  rests|  base"; rehab plan diff base.yaml rests.yaml --fail-on harder > out; echo $?
base.yaml and rests.yaml differ in one way
  counted: where they first differ, by place on the ladder, day and what was said, as far as the rules tell it apart
harder: 10 situations: higher on the ladder, or the same step farther, faster, more, or with shorter rests
  base.yaml   start one on 2025-03-03: 3 times: Jog 60 s, Walk 90 s, then Curl 2 x 6-8 @ 50% of 1RM rest 2 min
  rests.yaml  start one on 2025-03-03: 3 times: Jog 60 s, Walk 90 s, then Curl 2 x 6-8 @ 50% of 1RM rest 1 min
1
=> 0

$ rehab plan diff base.yaml heavy.yaml | grep -E "differ|^harder"
base.yaml and heavy.yaml differ in one way
  counted: where they first differ, by place on the ladder, day and what was said, as far as the rules tell it apart
harder: 10 situations: higher on the ladder, or the same step farther, faster, more, or with shorter rests
=> 0

$ rehab plan diff base.yaml heart.yaml | grep -E "differ|^other|  heart|  base|words"
base.yaml and heart.yaml differ in one way
  counted: where they first differ, by place on the ladder, day and what was said, as far as the rules tell it apart
other: 10 situations: neither harder nor easier, but not the same: its cap, decision or gate, or more of one and less of another
  base.yaml   start one on 2025-03-03: 3 times: Jog 60 s, walk 90 s, then Curl 2 x 6-8 @ 50% of 1RM
  heart.yaml  start one on 2025-03-03: 3 times: Jog 60 s, walk 90 s, then Curl 2 x 6-8 @ 50% of heart rate
=> 0

$ rehab plan diff base.yaml asked.yaml | sed -n '1p; /^asked/,$p'
base.yaml and asked.yaml differ in 3 ways
asked: what is asked, and what silence means
  hop
    base.yaml   "Hop, in % of the other?" of test, 100% to 0%
    asked.yaml  "Hop, in % of the other?" of check_in, 100% to 0%

warnings: what the sheet warns of, what lifts a referral, and what check is told to let pass
  rule minor is lifted by
    base.yaml   Name a clinician.
    asked.yaml  Bring a parent.

also different: wording, what is said about the plan
=> 0
