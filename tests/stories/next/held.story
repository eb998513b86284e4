# A sheet that holds her says at the top what would free her, with the command, and on which day
--- copy: tests/plans/hansen-cautious/athletes/at-50m.yaml
--- file: first.yaml
rehab: athlete/1
athlete: {name: Ann, clinician: Dr. Hale}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal, tone: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
  - date: 2026-03-08
    coach: {says: regress 2, by: Ann, reason: left foot guarded}
  - date: 2026-03-08
    coach: {says: repeat, by: Bob, reason: looks fine to me}

--- file: knee.yaml
rehab: athlete/1
athlete: {name: Kim}
injury: {date: 2026-01-01}
plan: acl-run
log: []

$ (cat at-50m.yaml; printf '  - {date: 2026-03-31, work: [{acceleration: 3 x 50 m @ 90%%, pain: 0, fatigue: none}]}\n  - {date: 2026-04-02, work: [{acceleration: 3 x 50 m @ 80%%, pain: 0, fatigue: none}]}\n') > a.yaml; rehab next a.yaml --as-of 2026-04-03 | sed '/^$/,$d'
TODAY   Acceleration 3 x 60 m @ 80%
        Nothing above 80%, however good it feels. Without a best time nothing is
        measured.
        Held at 60 m: more than 80% needs the stride, which was not written
        down.
        rehab amend a.yaml --stride ANSWER
=> 0

$ (cat a.yaml; printf '  - {date: 2026-04-03, work: [{acceleration: 3 x 50 m @ 80%%, pain: 0, fatigue: none, stride: slight}]}\n') > b.yaml; rehab next b.yaml --as-of 2026-04-04 | sed '/^$/,$d'
TODAY   Acceleration 3 x 50 m @ 80%
        Nothing above 80%, however good it feels. Without a best time nothing is
        measured.
=> 0

$ rehab next first.yaml --as-of 2026-03-08 | sed '/^$/,$d'
TODAY   Running A 4 x 5 m
        No runs today beyond these drills, however good it feels.
        Back on the word of Ann: Left foot guarded.
=> 0

$ rehab next knee.yaml --as-of 2026-01-21 | sed '/^$/,$d'
WAIT    no running yet
        First run on Thu 26 March at the earliest, once the pain is 1 or less,
        the effusion is zero or trace, the strength is 71% or more and the hop
        is 71% or more.
        rehab log knee.yaml --check-in strength=ANSWER,hop=ANSWER
        rehab log knee.yaml --date 2026-03-26 --check-in pain=ANSWER,effusion=ANSWER
=> 0

$ rehab next - --as-of 2026-01-21 <knee.yaml | grep FILE
        rehab log FILE --check-in strength=ANSWER,hop=ANSWER
        rehab log FILE --date 2026-03-26 --check-in pain=ANSWER,effusion=ANSWER
WHY     More: rehab explain FILE.
=> 0
