# A session under way: what is left of it, after a set that tired
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    finished: no
    work:
      - march: 2 x 10 m
      - skip: 2 x 10 m
      - running_a: 2 x 5 m
      - acceleration: 1 x 10 m @ 50%
        pain: 0
        fatigue: tired
$ rehab next a.yaml --today 2026-03-07 | head -12
CONTINUE  Running A 5 x 5 m
          No more runs today beyond these drills, however good it feels.
          Or, if the coach prefers: Acceleration 4 x 10 m @ 50%, rest 8 min.

Anna - Saturday 7 March 2026, day 5 after the injury
Session 1, under way. Short accelerations, step 2 of 17.

LEFT    Running A 5 x 5 m, rest 2 min. With spirit, 15-20 steps over 5 m, up and
          down, tall.

IF      Pain 2 or more, any twinge or any red flag: stop for today.
        Draggy: stop for today. Self-massage.
=> 0
