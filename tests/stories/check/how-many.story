# What is too many steps or days says how many there may be, and a word needs a name
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    coach: {by: Lind, says: regress 40000, reason: tired}
  - date: 2026-03-06
    coach: {by: Lind, says: rest 366 days, reason: tired}
  - date: 2026-03-06
    coach: {by: none, says: repeat, reason: tired}
$ rehab check a.yaml --today 2026-03-07
