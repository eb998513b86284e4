# A whole entry from stdin, as `next --format yaml` prints it
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s, 20 m: 2.90 s}}
injury: {date: 2012-03-05, side: left}
log:
$ rehab log a.yaml --check-in walk=normal --today 2012-03-10
a.yaml: added to Saturday 10 March: check-in: walk normal
next: Sat 10 March, first session: Acceleration 5 x 10 m @ 50%
=> 0

$ rehab next a.yaml --today 2012-03-10 --format yaml | sed 's/# pain:/pain: 1/' | rehab log a.yaml - --today 2012-03-10
a.yaml: added to Saturday 10 March: March 2 x 10 m; A skip 2 x 10 m; Running A 2 x 5 m; Acceleration 5 x 10 m @ 50%, pain 1
next: Sun 11 March, the same session again: Acceleration 5 x 10 m @ 50%
No step up: fatigue was not written down: rehab amend a.yaml --fatigue ANSWER
=> 0

$ cat a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s, 20 m: 2.90 s}}
injury: {date: 2012-03-05, side: left}
log:
  - date: 2012-03-10
    check_in: {walk: normal}
    work:
      - march: 2 x 10 m rest 1-2 min
      - skip: 2 x 10 m rest 1-2 min
      - running_a: 2 x 5 m rest 1-2 min
      - acceleration: 5 x 10 m @ 50% rest 2-4 min
        pain: 1
=> 0

$ printf 'date: 2012-03-11\ncheck_in:\n  morning: sor\n' | rehab log a.yaml - --today 2012-03-11
! <stdin>:3:12: error: unknown word "sor"
!   3 |   morning: sor
!     |            ^
!     = allowed: fine, stiff, sore; did you mean "sore"?
=> 2

$ printf '# nothing\n' | rehab log a.yaml - --today 2012-03-11
! <stdin>:1:1: error: there is no entry
!   1 | # nothing
!     | ^
!     = one entry of the log, as rehab next --format yaml prints it
=> 2

$ printf -- '- date: 2012-03-11\n- date: 2012-03-12\n' | rehab log a.yaml - --today 2012-03-12
! <stdin>:1:1: error: there is more than one entry
!   1 | - date: 2012-03-11
!     | ^
!     = one entry of the log, as rehab next --format yaml prints it
=> 2
