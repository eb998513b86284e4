# A session begun although this morning's questions were still open waits for the answers, and goes on when they are given
--- file: kim.yaml
rehab: athlete/1
athlete: {name: Kim}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
  - date: 2026-03-08
    check_in: {walk: limp}
  - date: 2026-03-09
    work:
      - running_a: 2 x 5 m
        pain: 0
        fatigue: none
    finished: no
$ rehab next kim.yaml --today 2026-03-09 --short
WAIT    No session before the check-in is answered.
        The next session is today at the earliest, once the walk is normal again
        and the rest of today's check-in is good: morning, tone, ache, ill and
        twinge.
        rehab log kim.yaml --check-in walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
Kim - Monday 9 March 2026, day 7 after the injury
Ask first: walk, morning, tone, ache, ill, stiffness, twinge and red flag.
=> 0

$ rehab next kim.yaml --today 2026-03-09 --format json | grep -o '"decision":"wait","date":null\|"gate":{[^}]*}' | head -2
"decision":"wait","date":null
"gate":{"id":"limp","missing":["walk","morning","tone","ache","ill","twinge"],"not_before":"2026-03-09"}
=> 0

$ rehab log kim.yaml --today 2026-03-09 --check-in well >/dev/null
=> 0

$ rehab next kim.yaml --today 2026-03-09 --short
CONTINUE  Running A 4 x 5 m
          No more runs today beyond these drills, however good it feels.
Kim - Monday 9 March 2026, day 7 after the injury
Pain 2 or more, any twinge or any red flag: stop for today. Draggy: stop for
today.
Drills first: March 2 x 10 m, then A skip 2 x 10 m.
=> 0
