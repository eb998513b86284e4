# What it cannot keep it leaves as it is; what is no file of ours is an error, and of a folder passed over
--- file: notes.yaml
rehab: athlete/1
athlete:
  name: Anna
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    notes: |
      # not a comment
      careful
--- file: between.yaml
rehab: athlete/1
athlete:
  name:
    # who it is
    Anna
injury: {date: 2026-03-02}
log: []
--- file: bad.yaml
rehab: athlete/1
athlete: {name: Anna
$ rehab fmt notes.yaml between.yaml; head -n 4 between.yaml
$ rehab fmt bad.yaml
$ mkdir folder; printf 'on: push\n' > folder/ci.yml; printf 'rehab:  athlete/1\nathlete: {name: Anna}\ninjury: {date: 2026-03-02}\nlog: []\n' > folder/a.yaml; rehab fmt folder
$ printf 'rehab:  athlete/1\n' | rehab fmt -
