# The log of a difference begins with nothing that the difference does not need
$ rehab plan new small > small.yaml; sed '/rule: limp/d' small.yaml > broken.yaml
=> 0

$ rehab plan diff small.yaml broken.yaml | sed -n '/^sooner/,/^$/p'
sooner: 2,526 situations: a session on a day without one
  small.yaml   wait
  broken.yaml  start short on 2025-03-08: March 2 x 10 m, then Jog 4 x 100 m
  made by rule limp (gone)
  asked on 2025-03-08, after
    # Found by rehab, which may write another in its place: keep a changed one under another name.
    rehab: athlete/1
    athlete:
      name: Parting
    injury: {date: 2025-03-03}
    plan: small.yaml
    log:
      - date: 2025-03-07
        check_in: {walk: limp}
      - date: 2025-03-08
        check_in: {walk: normal}

=> 0
