# An athlete's file that lost its first line, or is no UTF-8, is never passed over: it may hold a referral
--- file: squad/ben.yaml
rehab: athlete/1
athlete: {name: Ben}
injury: {date: 2026-03-02}
log: []
--- bytes: squad/ann.yaml
\xff\xfe\x72\x00\x65\x00\x68\x00\x61\x00\x62\x00\x3a\x00\x20\x00\x61\x00\x74\x00\x68\x00\x6c\x00\x65\x00\x74\x00\x65\x00\x2f\x00\x31\x00\x0a\x00\x61\x00\x74\x00\x68\x00\x6c\x00\x65\x00\x74\x00\x65\x00\x3a\x00\x20\x00\x7b\x00\x6e\x00\x61\x00\x6d\x00\x65\x00\x3a\x00\x20\x00\x41\x00\x6e\x00\x6e\x00\x7d\x00\x0a\x00\x69\x00\x6e\x00\x6a\x00\x75\x00\x72\x00\x79\x00\x3a\x00\x20\x00\x7b\x00\x64\x00\x61\x00\x74\x00\x65\x00\x3a\x00\x20\x00\x32\x00\x30\x00\x32\x00\x36\x00\x2d\x00\x30\x00\x33\x00\x2d\x00\x30\x00\x32\x00\x7d\x00\x0a\x00\x6c\x00\x6f\x00\x67\x00\x3a\x00\x0a\x00\x20\x00\x20\x00\x2d\x00\x20\x00\x64\x00\x61\x00\x74\x00\x65\x00\x3a\x00\x20\x00\x32\x00\x30\x00\x32\x00\x36\x00\x2d\x00\x30\x00\x33\x00\x2d\x00\x30\x00\x38\x00\x0a\x00\x20\x00\x20\x00\x20\x00\x20\x00\x63\x00\x68\x00\x65\x00\x63\x00\x6b\x00\x5f\x00\x69\x00\x6e\x00\x3a\x00\x20\x00\x7b\x00\x72\x00\x65\x00\x64\x00\x5f\x00\x66\x00\x6c\x00\x61\x00\x67\x00\x3a\x00\x20\x00\x79\x00\x65\x00\x73\x00\x7d\x00\x0a\x00\
--- file: squad/cleo.yaml
Rehab: athlete/1
athlete: {name: Cleo}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-08
    check_in: {red_flag: yes}
--- file: squad/dora.yaml
athlete: {name: Dora}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-08
    check_in: {red_flag: yes}
--- file: squad/empty.yaml
# all gone
--- file: squad/ci.yml
on: push
$ rehab next squad --as-of 2026-03-09 --format table
ATHLETE             DATE        DECISION  STEP      CAP   WARNINGS  DOSE
Ben                 -           wait      -         -     0         -
! squad/ann.yaml:1:1: error: the file is UTF-16
!   1 | \\xff\\xfer\\u{0}e\\u{0}h\\u{0}a\\u{0}b\\u{0}:\\u{0} \\u{0}a\\u{0}t\\u{0}h\\u{0}l\\u{0}e\\u{0}t\\u{0}e\\u{0}/\\u{0}1...
!     | ^
!     = save it as UTF-8
!     = the rest of the file was not checked
! squad/ci.yml:1:1: warning: passed over: it has no key "rehab"
!   1 | on: push
!     | ^
! squad/cleo.yaml:1:1: error: unknown key "Rehab"
!   1 | Rehab: athlete/1
!     | ^
!     = did you mean "rehab"?
! squad/dora.yaml:1:1: error: the key "rehab" is missing
!   1 | athlete: {name: Dora}
!     | ^
!     = the first line says what the file is: rehab: athlete/1, plan/1 or test/1
! squad/empty.yaml:1:1: error: there is nothing in this file
!   1 | # all gone
!     | ^
!     = the first line says what it is: rehab: athlete/1; rehab init makes an athlete's
! rehab: 4 of 6 files could not be read
=> 2

$ rehab check -q squad
! squad/ann.yaml:1:1: error: the file is UTF-16
!   1 | \\xff\\xfer\\u{0}e\\u{0}h\\u{0}a\\u{0}b\\u{0}:\\u{0} \\u{0}a\\u{0}t\\u{0}h\\u{0}l\\u{0}e\\u{0}t\\u{0}e\\u{0}/\\u{0}1...
!     | ^
!     = save it as UTF-8
!     = the rest of the file was not checked
! squad/cleo.yaml:1:1: error: unknown key "Rehab"
!   1 | Rehab: athlete/1
!     | ^
!     = did you mean "rehab"?
! squad/dora.yaml:1:1: error: the key "rehab" is missing
!   1 | athlete: {name: Dora}
!     | ^
!     = the first line says what the file is: rehab: athlete/1, plan/1 or test/1
! squad/empty.yaml:1:1: error: there is nothing in this file
!   1 | # all gone
!     | ^
!     = the first line says what it is: rehab: athlete/1; rehab init makes an athlete's
! rehab: 4 of 6 files could not be read
=> 2

$ rehab report squad --as-of 2026-03-09 -o - | grep -c "could not be read"
1
! squad/ann.yaml:1:1: error: the file is UTF-16
!   1 | \\xff\\xfer\\u{0}e\\u{0}h\\u{0}a\\u{0}b\\u{0}:\\u{0} \\u{0}a\\u{0}t\\u{0}h\\u{0}l\\u{0}e\\u{0}t\\u{0}e\\u{0}/\\u{0}1...
!     | ^
!     = save it as UTF-8
!     = the rest of the file was not checked
! squad/ci.yml:1:1: warning: passed over: it has no key "rehab"
!   1 | on: push
!     | ^
! squad/cleo.yaml:1:1: error: unknown key "Rehab"
!   1 | Rehab: athlete/1
!     | ^
!     = did you mean "rehab"?
! squad/dora.yaml:1:1: error: the key "rehab" is missing
!   1 | athlete: {name: Dora}
!     | ^
!     = the first line says what the file is: rehab: athlete/1, plan/1 or test/1
! squad/empty.yaml:1:1: error: there is nothing in this file
!   1 | # all gone
!     | ^
!     = the first line says what it is: rehab: athlete/1; rehab init makes an athlete's
! rehab: 4 of 6 files could not be read
=> 0
