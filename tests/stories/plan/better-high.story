# Numbers that are better high, and numbers with a unit: a hop in % of the other leg opens a gate, a swelling in cm holds a session
--- file: hop.yaml
rehab: plan/1
name: hop
title: A knee progression

sources:                        # whatever has a number has a `from:`
  house: {title: our own choice where no source says anything, weight: our own choice}

observations:                   # a scale runs from best to worst; without `unless_said` silence is unknown, and nothing rises on it
  pain:     {scale: 0..10, of: work, ask: "Worst pain while running, 0-10?"}
  walk:     {scale: [normal, limp], of: check_in, ask: "Is the walk normal?"}
  morning:  {scale: [fine, sore], of: check_in, ask: "How does it feel the morning after?", unless_said: fine}
  hop:      {scale: 100..0 %, of: test, ask: "Single hop, in % of the other side?"}
  swelling: {scale: 0..10 cm, of: check_in, ask: "How much thicker than the other leg?"}
  red_flag: {scale: [no, yes], of: any, ask: "Anything worrying?", unless_said: no, signs: [breathlessness or chest pain (now), a pop or tearing (today)]}

exercises:                      # limits are about what is of kind `run`
  march: {title: March, kind: drill}
  jog:   {title: Jog, kind: run}

tolerance: {distance: 10%}      # how far off a rep may be and still count
limits: {distance_rise: 100 m, metres_rise: 300 m, from: house}    # the most that one session adds
start: short

stages:                         # from the lowest step up
  - stage: jogging
    title: Jogging
    enter: {days_since_injury: ">= 5", walk: normal, hop: ">= 75 %", swelling: 0..1 cm}
    from: house
    drills: [march: 2 x 10 m rest 1 min]
    steps:
      - {step: short, work: [jog: 4 x 100 m rest 2 min], from: house}
      - {step: longer, work: [jog: 3 x 200 m rest 2 min], from: house}
      - {step: long, work: [jog: 3 x 300 m rest 2 min], from: house}

rules:                          # between sessions; all are asked, and the strictest wins
  - {rule: red-flag, when: {red_flag: yes}, then: refer, say: No session until a clinician has cleared it., from: house}
  - {rule: strong-pain, when: {pain: ">= 6"}, then: refer, say: Pain this strong is looked at as a new injury., from: house}
  - {rule: third-setback, when: {pain: 2..5, setbacks: ">= 2"}, then: refer, say: It hurts for the third time., from: house}
  - {rule: hurt, when: {pain: 2..5}, then: [rest 1 day, regress 1], setback: yes, say: it hurt, from: house}
  - {rule: swollen, when: {swelling: ">= 3 cm"}, then: [rest 1 day, repeat], say: swollen, from: house}
  - {rule: limp, when: {walk: limp}, then: [rest 1 day, repeat], say: a limp, from: house}
  - {rule: sore-morning, when: {morning: sore}, then: [rest 1 day, repeat], say: sore the morning after, from: house}
  - {rule: two-on, when: {days_in_a_row: ">= 2"}, then: rest 1 day, say: two days in a row, from: house}
  - {rule: too-much, when: {exceeded: yes}, then: [repeat, warn], say: "More than was prescribed, or on a day of rest.", from: house}
  - {rule: layoff, when: {days_off: ">= 7"}, then: restart, say: a week without a session, from: house}
  - {rule: unsaid, when: {sessions: ">= 1", pain: unknown}, then: warn, say: "Nobody wrote down the pain, so nothing rises.", from: house}
  - {rule: clean, when: {completed: ">= 100%", pain: 0..1, morning: fine, swelling: 0..2 cm}, then: progress, say: all of it, from: house}

during:                         # after each set
  - {rule: stop-pain, when: {pain: ">= 2"}, then: end, from: house}
  - {rule: stop-flag, when: {red_flag: yes}, then: end, from: house}

never:                          # what `rehab verify` proves, beside what it proves of every plan
  - {never: up-after-pain, when: {pain: ">= 2", climb: ">= 1"}, from: house}
  - {never: up-unknown, when: {pain: unknown, climb: ">= 1"}, from: house}
always:
  - {always: a-way-back, reach: long, from: house}
--- file: vera.yaml
rehab: athlete/1
athlete: {name: Vera Invented}
injury: {date: 2026-03-01}
plan: hop.yaml
log:
  - date: 2026-03-08
    check_in: {hop: 74%}
$ rehab check hop.yaml vera.yaml
=> 0
$ rehab verify hop.yaml | head -1
hop: all 19 properties hold
=> 0
$ rehab next vera.yaml --today 2026-03-09
WAIT    no running yet
        First run once the walk is normal, the hop is 75% or more and the
        swelling is 1 cm or less.
        rehab log vera.yaml --check-in walk=ANSWER,hop=ANSWER,swelling=ANSWER

Vera Invented - Monday 9 March 2026, day 8 after the injury

ASK     Anything worrying? Emergency, call now: breathlessness or chest pain.
          See a clinician today: a pop or tearing.
        Is the walk normal? (normal, limp) How does it feel the morning after?
          (fine, sore) Single hop, in % of the other side? (0-100%) How much
          thicker than the other leg? (0-10 cm)

WHY     More: rehab explain vera.yaml.
Plan: A knee progression. It does not diagnose.
=> 0
$ rehab log vera.yaml --today 2026-03-09 --check-in hop=85,walk=normal,swelling=2
! rehab: --check-in hop=85: 85 has no unit; write 85%
! rehab: --check-in swelling=2: 2 has no unit; write 2 cm
=> 2
$ rehab log vera.yaml --today 2026-03-09 --check-in 'hop=85 %,walk=normal,swelling=1cm'
vera.yaml: added to Monday 9 March: check-in: hop 85%, walk normal, swelling 1 cm
next: Mon 9 March, first session: Jog 4 x 100 m
=> 0
$ tail -2 vera.yaml
  - date: 2026-03-09
    check_in: {hop: 85%, walk: normal, swelling: 1 cm}
=> 0
$ rehab log vera.yaml --today 2026-03-10 --date 2026-03-09 "jog: 4 x 100 m rest 2 min" --pain 0
vera.yaml: added to Monday 9 March: Jog 4 x 100 m, pain 0
next: Tue 10 March, the same session again: Jog 4 x 100 m
No step up yet: swelling is still to be asked: rehab log vera.yaml --check-in swelling=ANSWER
=> 0
$ rehab log vera.yaml --today 2026-03-10 --check-in swelling=3cm
vera.yaml: added to Tuesday 10 March: check-in: swelling 3 cm
Today is off: swollen. The next session is tomorrow at the earliest, once the swelling is 2 cm or less again and the rest of that day's check-in is good: walk and morning: rehab log vera.yaml --date 2026-03-11 --check-in walk=ANSWER,morning=ANSWER,swelling=ANSWER
=> 0
$ rehab next vera.yaml --today 2026-03-10 --format json | tr , '\n' | grep -A3 '"saw"'
"saw":{"swelling":"3 cm"}
"from":["house"]}]
"rest":{"days":["2026-03-10"]
"because":["swollen"]}
=> 0
$ rehab explain vera.yaml --today 2026-03-10 | grep swell
        The next session is tomorrow at the earliest, once the swelling is 2 cm
        rehab log vera.yaml --date 2026-03-11 --check-in walk=ANSWER,morning=ANSWER,swelling=ANSWER
           saw swelling 3 cm, vera.yaml:14
  clean          not swelling 0..2 cm (swelling 3 cm, vera.yaml:14)
            swelling
  swelling 2 cm instead of 3 cm: one step up, on Tue 10 March: Jog 3 x 200 m
=> 0
