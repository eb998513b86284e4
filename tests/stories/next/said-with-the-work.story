# A word in the session's own entry is judged as one in an entry before it: by where she stood when it was said
--- file: together.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    coach: {by: Lind, says: start at 20m-easy, reason: race}
    work: [{acceleration: 5 x 20 m @ 60%, pain: 0, fatigue: none, stride: even}]
--- file: apart.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    coach: {by: Lind, says: start at 20m-easy, reason: race}
  - date: 2026-03-06
    work: [{acceleration: 5 x 20 m @ 60%, pain: 0, fatigue: none, stride: even}]
$ for f in together apart; do rehab next $f.yaml --as-of 2026-03-07 --format json | grep -o '"warnings":.*'; done
"warnings":[{"id":"start-at","text":"On Fri 6 March Lind set the session to Acceleration 5 x 20 m @ 60% (race). The log does not support it yet."}]}
"warnings":[{"id":"start-at","text":"On Fri 6 March Lind set the session to Acceleration 5 x 20 m @ 60% (race). The log does not support it yet."}]}
=> 0
