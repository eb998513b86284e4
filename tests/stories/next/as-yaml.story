# The next session as an entry to fill in
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
$ rehab next a.yaml --today 2026-03-07 --format yaml
  - date: 2026-03-07
    # check_in:
    #   morning:   # how is it the morning after? (fine, stiff, sore)
    #   tone:   # how is the tone, to the coach's hand? (normal, raised, spastic)
    #   ache:   # worst pain since then, at rest or walking, 0-10
    #   stiffness:   # is there a stiff spot? (none, slight, marked)
    #   twinge:   # any twinge, the slightest pulling? (no, yes)
    #   red_flag:   # any of these? (no, yes)
    work:
      - march: 2 x 10 m rest 1-2 min
      - skip: 2 x 10 m rest 1-2 min
      - running_a: 2 x 5 m rest 1-2 min
      - acceleration: 3 x 10 m @ 50% rest 2-4 min
        # pain:   # worst pain in the hamstring while running, 0-10
        # fatigue:   # is the hamstring tired or draggy? (none, some, tired, draggy)
        # stride:   # left and right stride alike? (even, slight, guarded)
    # notes:
=> 0
