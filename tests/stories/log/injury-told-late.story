# An injury that is told days later goes to its own day
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
  - date: 2026-03-15
    check_in: {walk: limp}
$ rehab log a.yaml --today 2026-03-15 --injury "2026-03-14, side=left"
! rehab: --injury: the log has an entry of 2026-03-15, after this injury, which stands in the first entry after it: rehab log a.yaml --date 2026-03-14 --injury '2026-03-14, side=left'
=> 2

$ rehab log a.yaml --date 2026-03-14 --injury '2026-03-14, side=left' --today 2026-03-15
a.yaml: added to Saturday 14 March, before line 12, where it belongs: a new injury on Sat 14 March
STOP: See a clinician. No running and no drills. What lifts it: rehab next a.yaml
=> 0

$ printf -- '- date: 2026-03-16\n  injury: {date: 2026-03-13}\n' | rehab log a.yaml - --today 2026-03-16
! rehab: the log has an entry of 2026-03-15, after this injury, which stands in the first entry after it: give its entry the date 2026-03-13
=> 2

$ cat a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
  - date: 2026-03-14
    injury: {date: 2026-03-14, side: left}
  - date: 2026-03-15
    check_in: {walk: limp}
=> 0
