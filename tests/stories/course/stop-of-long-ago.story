# A referral that stands is in the chart, however long ago it was asked for
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 7, fatigue: none, stride: even}]
$ rehab chart a.yaml --today 2026-09-06
Ann: the course so far

From Sun 8 March on; the log begins earlier.
             Longest   at Pain Ache
8 Mar-5 Sep  182 off
6 Sep
  > STOP. Pain 7.

Pain or ache of 2 or more: a step back; of 6 or more: STOP.
=> 1

$ rehab chart a.yaml --today 2026-09-05 | grep -A 1 STOP
  > STOP. Pain 7.
8 Mar-4 Sep  181 off
--
Pain or ache of 2 or more: a step back; of 6 or more: STOP.
=> 0
