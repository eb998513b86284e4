# The sources below a wait are those of what she waits for: the gate's, or the rule's whose complaint stands
--- file: gate.yaml
rehab: athlete/1
athlete: {name: Mia}
injury: {date: 2026-03-02}
log: []

--- file: limp.yaml
rehab: athlete/1
athlete: {name: Mia}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-08
    check_in: {walk: limp}

$ rehab next gate.yaml --today 2026-03-04 --long | sed -n '/^FROM/,$p'
FROM    Hamstring Rehabilitation and Running Mechanics – Part 1, Derek M.
          Hansen. How sure: the author.
        The author's replies to readers under the article, Derek M. Hansen. How
          sure: the author.
        First easy 10 m runs on day 5; walk-back recovery, Charlie Francis. How
          sure: a coach.
Plan: Hansen hamstring running progression. It does not diagnose.
=> 0
$ rehab next limp.yaml --today 2026-03-09 --long | sed -n '/^FROM/,$p'
FROM    Our own choice where no source says anything. How sure: our own choice.
Plan: Hansen hamstring running progression. It does not diagnose.
=> 0
