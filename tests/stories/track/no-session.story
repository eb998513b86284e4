# Where there is no session today `track` says so, and what the check-in said is written down
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
$ printf '%s\n' limp '' '' '' '' '' '' | rehab track a.yaml --today 2012-03-10
$ tail -n 2 a.yaml
$ printf '%s\n' '' '' '' '' '' yes | rehab track a.yaml --today 2012-03-10
$ rehab track - --today 2012-03-10
$ rehab track none.yaml --today 2012-03-10
