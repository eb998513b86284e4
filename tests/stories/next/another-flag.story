# What is said while a referral stands is on the sheet too, the most urgent first, each rule with what it saw
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {ache: 7}
  - date: 2012-03-11
    check_in: {red_flag: yes, sign: breath}
  - date: 2012-03-11
    check_in: {red_flag: yes, sign: a pop}

--- file: young.yaml
rehab: athlete/1
athlete: {name: Ada, born: 1998-05-01}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal}
  - date: 2012-03-11
    check_in: {red_flag: yes, sign: breath}

$ rehab next a.yaml --as-of 2012-03-12
STOP    Emergency: call now. No running and no drills.
        Breathlessness or chest pain.
        A pop or tearing, unable to go on or to walk.

Ann - Monday 12 March 2012
This stands since Saturday 10 March 2012.

WHY     Pain this strong is looked at as a new injury. No session until a
          clinician has cleared it.
        A warning sign. No session until a clinician has cleared it.
        Written down: ache 7 and red flag yes.

LIFT    Once a clinician has cleared it:
  rehab log a.yaml --coach cleared --by NAME --reason FINDING
        Until then there is no next session.
Plan: Hansen hamstring running progression. It does not diagnose.
=> 1

$ rehab next young.yaml --as-of 2012-03-12
STOP    Emergency: call now. No running and no drills.
        Breathlessness or chest pain.

Ada - Monday 12 March 2012
This stands since Saturday 10 March 2012.

WHY     Under 18, a clinician has to be beside it from the first session on.
        A warning sign. No session until a clinician has cleared it.
        Written down: red flag yes.

LIFT    Name a clinician in the athlete's file.
  rehab log young.yaml --clinician NAME
        Once a clinician has cleared it:
  rehab log young.yaml --coach cleared --by NAME --reason FINDING
        Until then there is no next session.
Plan: Hansen hamstring running progression. It does not diagnose.
=> 1

$ rehab next a.yaml --as-of 2012-03-12 --short
STOP    Emergency: call now. No running and no drills.
        Breathlessness or chest pain.
        A pop or tearing, unable to go on or to walk.
Ann - Monday 12 March 2012
Pain this strong is looked at as a new injury. No session until a clinician has
cleared it.
A warning sign. No session until a clinician has cleared it.
More: rehab next a.yaml
=> 1

$ rehab next a.yaml --as-of 2012-03-12 --format json | grep -o '"because":.*,"rest":' | grep -o '"rule":"[a-z-]*"'
"rule":"strong-pain"
"rule":"red-flag"
"rule":"pulled"
"rule":"hurt"
"rule":"unseen-fast"
"rule":"no-word"
"rule":"early-days"
=> 0

$ rehab explain a.yaml --as-of 2012-03-12 | tail -n 12
WHERE IT STANDS
  strong-pain  refer, hansen:189
               Pain this strong is looked at as a new injury. No session until a
               clinician has cleared it.
               saw pain unknown, not asked
               saw ache 7, a.yaml:6
               from house (our own choice)
  red-flag     refer, hansen:184
               A warning sign. No session until a clinician has cleared it.
               saw red_flag yes, a.yaml:10
               from house (our own choice)
  asked for by the entry at a.yaml:5
=> 0
