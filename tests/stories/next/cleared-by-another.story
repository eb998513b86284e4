# Cleared by somebody who is not the clinician of the file: the sheet says so until three clean sessions, and no longer
--- file: ann.yaml
rehab: athlete/1
athlete: {name: Ann, clinician: City Physio}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-07
    coach: {by: D. H., says: cleared, reason: looks fine}
  - date: 2026-03-08
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
$ rehab log ann.yaml --as-prescribed --pain 0 --fatigue none --stride even --today 2026-03-09 > /dev/null
=> 0

$ rehab next ann.yaml --today 2026-03-10 --format json | grep -o '"cleared-by"'
"cleared-by"
=> 0

$ rehab log ann.yaml --as-prescribed --pain 0 --fatigue none --stride even --today 2026-03-10 > /dev/null
=> 0

$ rehab next ann.yaml --today 2026-03-12 --format json | grep -o '"cleared-by"'
=> 1
