# Pain and fatigue beside an earlier line: they were said, and what it takes is to say them of the whole session
--- file: ann.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work:
      - {acceleration: 3 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}
      - {acceleration: 2 x 10 m @ 50%}
$ rehab next ann.yaml --today 2026-03-08 | head -n 5
TODAY   Acceleration 5 x 10 m @ 50%
        Nothing above 50%, however good it feels. Without a best time nothing is
        measured.
        No step up: pain and fatigue of Sat 7 March do not stand beside the last
        line of the work.
=> 0

$ rehab explain ann.yaml --today 2026-03-08 | sed -n '/^WHAT IT/,/^$/p'
WHAT IT WOULD HAVE TAKEN
  no single answer; the best report in everything: one step up: Acceleration
    2 x 5 x 10 m @ 50%

=> 0

# The command offered does free her
$ rehab amend ann.yaml --pain 0 --fatigue none --today 2026-03-08 > /dev/null; rehab next ann.yaml --today 2026-03-08 | head -n 1
TODAY   Acceleration 2 x 5 x 10 m @ 50%
=> 0

# Answered badly today: of two answers of a day the worse counts, so it is asked anew tomorrow
--- file: tight.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-08
    work: [{acceleration: 2 x 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-09
    work: [{acceleration: 2 x 5 x 10 m @ 60%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-11
    check_in: {walk: normal, tone: tight}
$ rehab next tight.yaml --today 2026-03-11 | head -n 5
TODAY   Acceleration 2 x 5 x 10 m @ 60%
        Nothing above 60%, however good it feels. Without a best time nothing is
        measured.
        Held at 10 m: 20-25 m needs a tone that is normal or raised.
        rehab log tight.yaml --date 2026-03-12 --check-in tone=ANSWER
=> 0

# A session today and one for tomorrow: today's is done
--- file: both.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-08
    work: [{acceleration: 2 x 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
$ rehab next both.yaml --today 2026-03-07 | head -n 2
DONE    for today
NEXT    Mon 9 March: Acceleration 2 x 5 x 10 m @ 60%
=> 0
