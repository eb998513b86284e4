# No comment is lost in silence: those of an entry from stdin are told, and where putting something in would cost one it is refused
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ana}
injury: {date: 2026-10-05, side: left}
log:
  - date: 2026-10-10
    check_in: {walk: normal}
  - {date: 2026-10-11, # by phone
     check_in: {morning: fine}}
  - date: 2026-10-12
    check_in: {walk: normal}
$ rehab next a.yaml --today 2026-10-12 --format yaml | sed 's/# notes:/notes: fine   # on the phone/; s/# pain: /pain: 0/' | rehab log a.yaml - --today 2026-10-12
a.yaml: added to Monday 12 October: March 2 x 10 m; A skip 2 x 10 m; Running A 2 x 5 m; Acceleration 5 x 10 m @ 50%, pain 0; notes: fine
next: Tue 13 October, the same session again: Acceleration 5 x 10 m @ 50%
No step up: fatigue was not written down: rehab amend a.yaml --fatigue ANSWER
! rehab: comments of the entry are not written down: # on the phone
=> 0

$ rehab log a.yaml --date 2026-10-11 --check-in ache=0 --today 2026-10-12
a.yaml: added to Sunday 11 October: check-in: ache 0
next: Tue 13 October, the same session again: Acceleration 5 x 10 m @ 50%
No step up: fatigue was not written down: rehab amend a.yaml --fatigue ANSWER
=> 0

$ sed -n 5,9p a.yaml
  - date: 2026-10-10
    check_in: {walk: normal}
  - {date: 2026-10-11, # by phone
     check_in: {morning: fine, ache: 0}}
  - date: 2026-10-12
=> 0

--- file: b.yaml
rehab: athlete/1
athlete: {name: Ana}
injury: {date: 2026-10-05, side: left}
log:
  - date: 2026-10-10
    check_in: {walk: normal}
  - {date: 2026-10-11, finished: no, # by phone
     work: [{acceleration: 2 x 10 m @ 50%}]}
  - date: 2026-10-12
    check_in: {walk: normal}
$ rehab log b.yaml --date 2026-10-11 "acceleration: 3 x 10 m @ 50%" --today 2026-10-12
! rehab: b.yaml is left as it was: in an entry laid out like this it would cost comments
! The entry, to be put in by hand in place of the one in line 7:
!
!   - date: 2026-10-11
!     work:
!       - acceleration: 2 x 10 m @ 50%
!       - acceleration: 3 x 10 m @ 50%
=> 3
