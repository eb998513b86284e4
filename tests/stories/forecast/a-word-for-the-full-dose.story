# A word without which a rule cuts the dose is taken for granted on its day, and named
--- copy: tests/plans/hansen/athletes/at-flying-20s.yaml
$ (cat at-flying-20s.yaml; printf '  - {date: 2026-03-29, work: [{flying_20s: 3 x 60 m @ 95%%, pain: 2, fatigue: none, stride: even}]}\n  - {date: 2026-03-31, work: [{acceleration: 3 x 60 m @ 90%%, pain: 0, fatigue: none, stride: even}]}\n') > a.yaml; rehab forecast a.yaml --as-of 2026-04-01 | tail -n 6

Full speed
  Wed 1 April  day 30: Flying 20s 3 x 60 m @ 90%, with the coach's word: full
               speed
  Thu 2 April  day 31: Flying 20s 3 x 60 m @ 95%, held for its own full dose
  Sat 4 April  day 33: Acceleration 3 x 60 m @ 100%
=> 0
