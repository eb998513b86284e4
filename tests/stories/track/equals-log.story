# A session tracked set by set equals the same session logged at once
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal}
    coach: {by: x, says: start at 10m-two-sets, reason: y}
--- file: b.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal}
    coach: {by: x, says: start at 10m-two-sets, reason: y}
$ (printf '%s\n' '' '' '' '' '' ''; for set in 1 2 3 4 5; do printf '%s\n' '' 1 none even ''; done) | rehab track a.yaml --today 2012-03-10 2> told
$ grep -A 1 SET told
$ rehab log b.yaml --as-prescribed --pain 1 --fatigue none --stride even --today 2012-03-10
$ cp a.yaml tracked.yaml
$ rehab next a.yaml --today 2012-03-11 --format json > a.json
$ cp b.yaml a.yaml
$ rehab next a.yaml --today 2012-03-11 --format json > b.json
$ cmp a.json b.json
$ cat tracked.yaml
