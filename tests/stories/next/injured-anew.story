# A new injury is no session: no report of it is missing
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-01-01}
plan: aspetar
log:
  - date: 2026-01-03
    work:
      - bike: 5 min
      - bridge_two: 4 x 15
      - squat: 3 x 10
        pain: 0
  - date: 2026-01-05
    injury: {date: 2026-01-05}
$ rehab next a.yaml --as-of 2026-01-06 | sed '/^$/,$d'
TODAY   Bike 5 min
        then Two-leg bridge 4 x 15
        then Squat to 45 degrees 3 x 10
        No more than that, however good it feels.
=> 0
