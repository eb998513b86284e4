# A printed command names the file so that it reads this one: a dash in front is no option, and a name that cannot be printed is not guessed at
--- file: -ann.yaml
rehab: athlete/1
athlete: {name: Ann, clinician: "Dr.\tHale"}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
$ rehab next --as-of 2026-03-08 -- -ann.yaml | grep -o 'rehab [a-z]* .*'
rehab track ./-ann.yaml
rehab explain ./-ann.yaml; care: rehab next ./-ann.yaml --long.
=> 0

$ mv ./-ann.yaml "$(printf 'an\nn.yaml')"; rehab next --as-of 2026-03-08 "$(printf 'an\nn.yaml')" | grep -o 'rehab [a-z]* .*'
rehab track FILE
rehab explain FILE; care: rehab next FILE --long.
=> 0

$ rehab log "$(printf 'an\nn.yaml')" --today 2026-03-08 --check-in morning=fine,red_flag=yes >log; rehab next *.yaml --today 2026-03-08 | grep -o 'rehab [a-z]* .*'
rehab log FILE --coach cleared --by NAME --reason FINDING
=> 0
