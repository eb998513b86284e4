# The next session as an entry to fill in
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
$ rehab next a.yaml --today 2026-03-07 --format yaml
  - date: 2026-03-07
    # check_in:
    #   morning:   # How does the leg feel this morning? (fine, stiff, sore)
    #   tone:   # How tight does the muscle feel to the hand? (normal, raised, tight)
    #   ache:   # Worst pain since the last session, resting or walking, 0-10?
    #   ill:   # Ill today? (no, yes)
    #   stiffness:   # Any stiffness? (none, slight, marked)
    #   twinge:   # Any twinge, the slightest pulling? (no, yes)
    #   red_flag:   # Any of these? (no, yes)
    work:
      - march: 2 x 10 m rest 1-2 min
      - skip: 2 x 10 m rest 1-2 min
      - running_a: 2 x 5 m rest 1-2 min
      - acceleration: 5 x 10 m @ 50% rest 2-4 min
        # pain:   # Worst pain in the hamstring while running, 0-10?
        # fatigue:   # Is the hamstring tired, or heavy (draggy)? (none, some, tired, draggy)
        # stride:   # Does the stride look even, left and right? (even, slight, guarded)
    # notes:
=> 0
