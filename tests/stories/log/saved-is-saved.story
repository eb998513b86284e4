# Where a file was saved the status is 0, and what could not be printed is told
--- file: ann.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work:
      - acceleration: 3 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
$ rehab log ann.yaml --check-in morning=fine --today 2026-03-08 > /dev/full
! rehab: cannot write to standard output: no space left on device; all is saved
=> 0

$ tail -n 1 ann.yaml
    check_in: {morning: fine}
=> 0

$ rehab log ann.yaml --check-in walk=normal --today 2026-03-08 --dry-run > /dev/full
! rehab: cannot write to standard output: no space left on device
=> 3

$ rehab init bob.yaml --name Bob --injured 2026-03-02 --today 2026-03-08 > /dev/full
! rehab: cannot write to standard output: no space left on device; all is saved
=> 0
