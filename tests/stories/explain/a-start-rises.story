# Base and one rise bound a coach's start as they bound a progress
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
plan: hansen
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
  - date: 2026-03-07
    coach: {by: Lind, says: start at 20m-easy, reason: looks strong}
$ rehab explain a.yaml --today 2026-03-07 | sed -n '/^  done/,/^  dose/p'
  done         10 m at 50% - what was run last; at most 10 m and 10% above it,
               and only on a progress or a start
               from mach (a coach), bertolacci (a coach), house (our own choice)
  dose         acceleration 5 x 20 m @ 60% rest 2-4 min - step 20m-easy
=> 0
