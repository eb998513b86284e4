# A clearance forgets the reports before it, and nothing says that they were not written down
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 9
        fatigue: none
        stride: even
  - date: 2012-03-10
    coach: {by: City Physio, says: cleared, reason: a cramp and no more}
$ rehab next a.yaml --as-of 2012-03-11 | sed '/^ASK/,/^WHY/{/^WHY/!d}'
WAIT    no running for now
        Next run once the walk is normal.
        rehab log a.yaml --check-in walk=ANSWER

Ann - Sunday 11 March 2012, day 6 after the injury

WHY     City Physio said on Sat 10 March: cleared (a cramp and no more).
        More: rehab explain a.yaml.
Plan: Hansen hamstring running progression. It does not diagnose.
=> 0
