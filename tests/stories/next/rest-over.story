# A rest that is over is no reason for the next: only what forbids the day is named
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
  - date: 2012-03-12
    check_in: {ache: 3}
  - date: 2012-03-13
    check_in: {walk: normal, morning: sore, tone: normal, ache: 0, ill: no, twinge: no}
$ rehab next a.yaml --as-of 2012-03-12 --format json | grep -o '"rest":{[^}]*}'
"rest":{"days":["2012-03-12"],"because":["hurt"]}
=> 0

$ rehab next a.yaml --as-of 2012-03-13 --format json | grep -o '"rest":{[^}]*}'
"rest":{"days":["2012-03-13"],"because":["sore-morning"]}
=> 0
