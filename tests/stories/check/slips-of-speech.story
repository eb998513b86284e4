# Slips as people speak: units, numbers and dates in words; the hint is never the opposite of what was written
--- file: base.yaml
rehab: athlete/1
athlete:
  name: Ana
  best: {10 m: 1.90 s, 20 m: 3.15 s}
injury: {date: 2026-10-05, side: left}
log:
  - date: 2026-10-10
    check_in: {walk: normal, morning: fine}
    work:
      - acceleration: 3 x 10 m @ 50% rest 3 min
        pain: 0
        fatigue: none
        stride: even
        times: [3.8, 3.7, 3.8]
    notes: fine
  - date: 2026-10-11
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 1
        fatigue: some
        stride: even
$ sed '18s/.*/      - acceleration: 5 x 10 meters @ 50%/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
$ sed '18s/.*/      - acceleration: 5 sets of 10 m @ 50%/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
$ sed '18s/.*/      - acceleration: 10 m x 5 @ 50%/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
$ sed '18s/.*/      - acceleration: 5 x 10 m 50%/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
$ sed '19s/.*/        pain: 1.5/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
$ sed '19s/.*/        pain: 3 of 10/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
$ sed '19s/.*/        pain: none/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
$ sed '21s/.*/        stride: uneven/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
$ sed '8s/.*/    check_in: {walk: abnormal, morning: fine}/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
$ sed '8s/.*/    check_in: {walk: normal; morning: fine}/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
$ sed '16s/.*/  - date: 2026-10-11T10:00/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
$ sed '16s/.*/  - date: 11 October 2026/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
$ sed '16s/.*/  - date: 26-10-11/' base.yaml >a.yaml; rehab check a.yaml --today 2026-10-12
