# What cannot be put in safely is shown, to be put in by hand
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log: [{date: 2012-03-10, check_in: {walk: normal}}]
$ rehab log a.yaml "acceleration: 5 x 10 m @ 50%" --pain 1 --notes "left: a bit" --today 2012-03-11
! rehab: a.yaml is left as it was: the log is written in brackets, and nothing can be put into that safely
! The entry, to be put in by hand:
!
!   - date: 2012-03-11
!     work:
!       - acceleration: 5 x 10 m @ 50%
!         pain: 1
!     notes: "left: a bit"
=> 3

$ cat a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log: [{date: 2012-03-10, check_in: {walk: normal}}]
=> 0
