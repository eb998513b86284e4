# Two plans held against each other by meaning
--- file: a.yaml
rehab: plan/1
name: a
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
rules:
  - {rule: hurt, when: {pain: ">= 2"}, then: [rest 1 day, regress 1], say: ow, from: house}
  - {rule: clean, when: {pain: 0..1}, then: progress, say: on, from: house}
during:
  - {rule: stop, when: {pain: ">= 2"}, then: end, say: stop, from: house}
--- file: rewritten.yaml
rehab: plan/1
extends: a.yaml
name: rewritten
rules:
  - {rule: hurt, when: [{pain: 2}, {pain: 3}], then: [regress 1, rest 1 day], say: ow, from: house}
--- file: stricter.yaml
rehab: plan/1
extends: a.yaml
name: stricter
rules:
  - {rule: hurt, when: {pain: ">= 1"}, then: [rest 1 day, regress 1], say: ow, from: house}
during:
  - {rule: stop, when: {pain: 3}, then: end, say: stop, from: house}
--- file: ann.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2025-03-01}
plan: a.yaml
log:
  - date: 2025-03-03
    work:
      - run: 2 x 10 m @ 50%
        pain: 1
--- file: bob.yaml
rehab: athlete/1
athlete: {name: Bob}
injury: {date: 2025-03-01}
plan: a.yaml
log:
  - date: 2025-03-03
    work:
      - walk: 5 min
$ rehab plan diff a.yaml rewritten.yaml
a.yaml and rewritten.yaml mean the same
  compared 17 states and 68 situations that both plans lead to
  not walked: a physio's limits, which lower both alike; a new injury, which begins anew; what two birthdays change
=> 0

$ rehab plan diff a.yaml stricter.yaml ann.yaml --today 2025-03-04 --save parted
a.yaml and stricter.yaml differ in 4 ways
  compared 18 states and 72 situations that both plans lead to
  counted: where they first differ, by place on the ladder, day and what was said, as far as the rules tell it apart
  not walked: a physio's limits, which lower both alike; a new injury, which begins anew; what two birthdays change

easier: 24 situations: lower on the ladder, or the same step shorter, slower, less, or with longer rests
  a.yaml         progress two on 2025-03-05: Run 2 x 10 m @ 60%, cap 60%
  stricter.yaml  regress one on 2025-03-05: Run 2 x 10 m @ 50%, cap 50%
  made by rule hurt
  rehab next parted/easier.1.yaml --today 2025-03-05
  rehab next parted/easier.2.yaml --today 2025-03-05

later: 107 situations: no session on a day with one
  a.yaml         start one on 2025-03-03: Run 2 x 10 m @ 50%, cap 70%
  stricter.yaml  start one on 2025-03-05: Run 2 x 10 m @ 50%, cap 70%
  made by rule hurt
  rehab next parted/later.1.yaml --today 2025-03-03
  rehab next parted/later.2.yaml --today 2025-03-03

other: 12 situations: neither harder nor easier, but not the same: its cap, decision or gate, or more of one and less of another
  a.yaml         repeat one on 2025-03-05: Run 2 x 10 m @ 50%, cap 50%
  stricter.yaml  regress one on 2025-03-05: Run 2 x 10 m @ 50%, cap 50%
  made by rule hurt
  rehab next parted/other.1.yaml --today 2025-03-05
  rehab next parted/other.2.yaml --today 2025-03-05

during a session: after a set with pain 2
  a.yaml         end
  stricter.yaml  go on
  made by during rule stop

ann.yaml: later: progress two on 2025-03-04 -> regress one on 2025-03-05; the last step moves from 2025-03-04 to 2025-03-06
=> 1

# A second time is as good as the first; but what somebody else wrote is left alone, and the answer is given all the same.
$ echo mine > parted/sooner.1.yaml; rehab plan diff a.yaml stricter.yaml --save parted | head -n 1
a.yaml and stricter.yaml differ in 4 ways
=> 0

$ echo mine > parted/other.2.yaml; rehab plan diff a.yaml stricter.yaml --save parted > answer
! rehab: parted/other.2.yaml is not a log that rehab found, and is left as it is
=> 2

$ head -n 1 answer; tail -n 6 answer; cat parted/other.2.yaml
a.yaml and stricter.yaml differ in 4 ways
          - run: 10 m @ 50%

during a session: after a set with pain 2
  a.yaml         end
  stricter.yaml  go on
  made by during rule stop
mine
=> 0

$ rehab next parted/later.1.yaml --today 2025-03-04 --format table
ATHLETE             DATE        DECISION  STEP      CAP   WARNINGS  DOSE
Parting             2025-03-04  start     1 of 2    70%   0         Run 2 x 10 m @ 50%
=> 0

$ rehab next parted/later.2.yaml --today 2025-03-04 --format table
ATHLETE             DATE        DECISION  STEP      CAP   WARNINGS  DOSE
Parting             2025-03-05  start     1 of 2    70%   0         Run 2 x 10 m @ 50%
=> 0

$ rehab plan diff a.yaml rewritten.yaml bob.yaml ann.yaml --today 2025-03-04
a.yaml and rewritten.yaml mean the same
  compared 17 states and 68 situations that both plans lead to
  not walked: a physio's limits, which lower both alike; a new injury, which begins anew; what two birthdays change

ann.yaml: the same: progress two on 2025-03-04; the last step stays on 2025-03-04
! bob.yaml:8:9: error: unknown key "walk"
!   8 |       - walk: 5 min
!     |         ^
!     = allowed: run, pain, sign, times; plan a has nothing of this name, or no longer
! rehab: 1 of 2 files could not be read
=> 2

$ rehab plan diff a.yaml stricter.yaml --format json | grep -o '"kind":"[a-z]*","situations":[0-9]*,"on_words":[0-9]*'
"kind":"easier","situations":24,"on_words":46
"kind":"later","situations":107,"on_words":336
"kind":"other","situations":12,"on_words":12
=> 0

$ rehab plan diff a.yaml rewritten.yaml ann.yaml --today 2025-03-04 --format json
{"schema":"rehab.diff/1","first":"a.yaml","second":"rewritten.yaml","same":true,"complete":true,"states":17,"situations":68,"counted":"counted: where they first differ, by place on the ladder, day and what was said, as far as the rules tell it apart","not_walked":"not walked: a physio's limits, which lower both alike; a new injury, which begins anew; what two birthdays change","kinds":[],"during":[],"guard":[],"words":[],"athletes":[{"file":"ann.yaml","fits":true,"changes":false,"kind":null,"first":{"decision":"progress","date":"2025-03-04","step":"two","cap_pct":60,"complete":false,"gate":null,"work":[{"exercise":"run","dose":"2 x 10 m @ 60% rest 2 min"}]},"second":{"decision":"progress","date":"2025-03-04","step":"two","cap_pct":60,"complete":false,"gate":null,"work":[{"exercise":"run","dose":"2 x 10 m @ 60% rest 2 min"}]},"last_step":["2025-03-04","2025-03-04"]}]}
=> 0

$ rehab plan diff a.yaml a.yaml --max-states 3
a.yaml and a.yaml mean the same
  nothing to search: all that a session hangs on is written the same
  not walked: a physio's limits, which lower both alike; a new injury, which begins anew; what two birthdays change
=> 0

$ rehab plan diff a.yaml rewritten.yaml --max-states 3
a.yaml and rewritten.yaml not decided: no difference
  compared 5 states and 9 situations that both plans lead to
  stopped beyond 3 states; what lies further was not looked at
  not walked: a physio's limits, which lower both alike; a new injury, which begins anew; what two birthdays change
=> 3

$ rehab plan diff a.yaml nowhere.yaml
! rehab: cannot open nowhere.yaml: no such file or directory; allowed: acl-run, aspetar, hansen-cautious, hansen
=> 2

$ rehab plan diff a.yaml
! rehab plan diff: B is required; see rehab plan diff --help
=> 2
