# Several plans, one after the other: annotations for what is broken, a folder for each plan's logs, nothing said where all holds
--- copy: tests/proof/second.yaml
--- file: loose.yaml
rehab: plan/1
extends: second.yaml
name: loose
rules:
  - {rule: clean, when: {completed: ">= 50%"}}
$ rehab verify second.yaml -q
=> 0

$ rehab verify second.yaml loose.yaml --save logs 2>/dev/null; ls logs
second: all 23 properties hold
  227 states, 578 situations, 114,474 transitions
  the fastest clean way to d: session 3, 3 days after the injury
  not walked: what two birthdays change

loose: 1 of 23 properties broken
  311 states, 788 situations, 238,618 transitions
  the fastest clean way to d: session 3, 3 days after the injury
  not walked: what two birthdays change

broken: up-on-half: completed < 100% and climb >= 1
  second.yaml:44
  after the log below, 2025-03-04 gives progress: c on 2025-03-04, Run 2 x 20 m @ 20%
  rules that fired: clean
  rehab next logs/loose/up-on-half.yaml --today 2025-03-04
loose
=> 0

$ rehab verify second.yaml loose.yaml --format github
second: all 23 properties hold
::error file=second.yaml,line=44,title=up-on-half::broken: up-on-half: completed < 100%25 and climb >= 1%0A  second.yaml:44%0A  after the log below, 2025-03-04 gives progress: c on 2025-03-04, Run 2 x 20 m @ 20%25%0A  rules that fired: clean%0A    # Found by rehab, which may write another in its place: keep a changed one under another name.%0A    rehab: athlete/1%0A    athlete:%0A      name: Counterexample%0A    injury: {date: 2025-03-03}%0A    plan: loose.yaml%0A    log:%0A      - date: 2025-03-03%0A        work:%0A          - run: 20 m @ 10%25%0A            pain: 0%0A      - date: 2025-03-04%0A        check_in: {walk: normal}
loose: 1 of 23 properties broken
=> 1

$ rehab verify second.yaml nothing.yaml -q
! rehab: cannot open nothing.yaml: no such file or directory; allowed: acl-run, aspetar, hansen-cautious, hansen
=> 2
