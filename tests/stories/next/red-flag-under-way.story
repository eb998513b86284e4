# A red flag in a session under way stops it, on the sheet and in JSON, that day and after it
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal}
    finished: no
    work:
      - acceleration: 2 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
        red_flag: yes
        sign: a pop
$ rehab next a.yaml --as-of 2012-03-10
STOP    See a clinician. No running and no drills.
        A pop or tearing, unable to go on or to walk.

Ann - Saturday 10 March 2012

WHY     A warning sign. No session until a clinician has cleared it.
        Written down: red flag yes.

LIFT    Once a clinician has cleared it:
  rehab log a.yaml --coach cleared --by NAME --reason FINDING
        Until then there is no next session.
Plan: Hansen hamstring running progression. It does not diagnose.
=> 1

$ rehab next a.yaml --as-of 2012-03-10 --format json | cut -c1-200
{"schema":"rehab.next/1","file":"a.yaml","athlete":"Ann","plan":"hansen","today":"2012-03-10","decision":"refer","date":null,"day":5,"session":2,"complete":false,"resume":false,"stage":null,"step":nul
=> 0

$ rehab next a.yaml --as-of 2012-03-11 --format json | cut -c1-200
{"schema":"rehab.next/1","file":"a.yaml","athlete":"Ann","plan":"hansen","today":"2012-03-11","decision":"refer","date":null,"day":6,"session":2,"complete":false,"resume":false,"stage":null,"step":nul
=> 0
