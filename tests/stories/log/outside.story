# A link stays a link, a hard link is refused, and a pipe is no file
--- file: real.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
$ ln -s real.yaml a.yaml && chmod 640 real.yaml
=> 0

$ rehab log a.yaml --check-in walk=normal --today 2012-03-10
a.yaml: added to Saturday 10 March: check-in: walk normal
next: Sat 10 March, first session: Acceleration 5 x 10 m @ 50%
=> 0

$ test -L a.yaml && stat -c %a real.yaml
640
=> 0

$ ln real.yaml twin.yaml
=> 0

$ rehab log a.yaml --check-in morning=fine --today 2012-03-10
! rehab: a.yaml has 2 hard links, and replacing it would part them
! The entry, to be put in by hand:
!
!   - date: 2012-03-10
!     check_in: {morning: fine}
=> 3

$ mkfifo pipe.yaml
=> 0

$ rehab log pipe.yaml --check-in morning=fine --today 2012-03-10
! rehab: pipe.yaml is a pipe, not a file
=> 2

$ rehab log - --check-in morning=fine --today 2012-03-10
! rehab: log writes into a file, so - will not do for FILE
=> 2
