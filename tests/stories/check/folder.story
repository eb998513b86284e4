# A folder stands for the files in it; what is not ours is passed over, and annotations name the line
--- file: squad/anna.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-02}
log: []
--- file: squad/ben.yaml
rehab: athlete/1
athlete: {nmae: Ben}
injury: {date: 2026-03-02}
log: []
--- file: squad/.ci/hidden.yaml
on: push
--- file: squad/ci.yml
on: push
$ rehab check squad
$ rehab check squad --quiet --format github
$ rehab check squad --format json
$ mkdir empty; rehab check empty
