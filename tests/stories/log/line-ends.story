# Windows line ends, a byte order mark and a log that is not the last key stay what they are
--- bytes: a.yaml
\xef\xbb\xbfrehab: athlete/1\r
athlete: {name: Ann}\r
injury: {date: 2012-03-05}\r
log: []   # soon\r
# the race\r
target: {date: 2012-05-01}\
$ rehab log a.yaml --check-in walk=normal --today 2012-03-10
a.yaml: added to Saturday 10 March: check-in: walk normal
next: Sat 10 March, first session: Acceleration 5 x 10 m @ 50%
=> 0

$ cat a.yaml
\xef\xbb\xbfrehab: athlete/1\r
athlete: {name: Ann}\r
injury: {date: 2012-03-05}\r
log:    # soon\r
  - date: 2012-03-10\r
    check_in: {walk: normal}\r
# the race\r
target: {date: 2012-05-01}\
=> 0
