# The battery dies after two sets: nothing is lost, and `track` goes on where it was
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal, morning: fine, tone: normal, ache: 0, stiffness: none, twinge: no, red_flag: no}
$ printf '%s\n' '' 0 n e '' '' 0 n e '' '' 0 | rehab track a.yaml --today 2012-03-10 2> told
$ tail -n 3 told
$ tail -n 12 a.yaml
$ rehab next a.yaml --today 2012-03-10 --format yaml
$ printf '%s\n' '' 0 n e '' '' 4 t e '' | rehab track a.yaml --today 2012-03-10
$ rehab track a.yaml --today 2012-03-10 < /dev/null
