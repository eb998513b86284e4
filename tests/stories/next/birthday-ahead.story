# A referral that her birthday will bring in seven weeks stops nobody today: she waits for the gate, and starts once it opens
--- file: masters.yaml
rehab: plan/1
extends: hansen
name: masters
rules:
  - rule: masters
    when: {age: ">= 40", clinician: no}
    then: refer
    lifted_by: name a clinician in the athlete's file
    say: From 40 on a clinician has to be beside it.
    from: house
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna, born: 1986-04-20}
injury: {date: 2026-03-01}
plan: masters.yaml
log:
$ rehab next a.yaml --today 2026-03-02 --format json | grep -o '"today":"[^"]*","decision":"[a-z]*","date":[^,]*\|"gate":{[^}]*}\|"all_well":{[^}]*}'
"today":"2026-03-02","decision":"wait","date":null
"all_well":{"decision":"start","date":"2026-03-06","step":"10m-set"}
"gate":{"id":"short","missing":["days_since_injury >= 5","walk normal"],"not_before":null}
=> 0

$ rehab log a.yaml --check-in walk=normal --today 2026-03-06
a.yaml: added to Friday 6 March: check-in: walk normal
next: Fri 6 March, first session: Acceleration 5 x 10 m @ 50%
=> 0

$ rehab next a.yaml --today 2026-04-20 --format json | grep -o '"today":"[^"]*","decision":"[a-z]*","date":[^,]*'
"today":"2026-04-20","decision":"refer","date":null
=> 0
