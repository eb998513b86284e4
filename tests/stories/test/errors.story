# A typo, a case that can never fail, one that would ask the clock, and a wrong path are errors, all told at once
--- file: cases.yaml
rehab: test/1
cases:
  - case: a typo in what is expected
    injury: {date: 2026-03-02}
    today: 2026-03-07
    expect: {desicion: wait}
  - case: a rule that is not there
    injury: {date: 2026-03-02}
    today: 2026-03-07
    expect: {because: hurts}
  - case: expects nothing
    injury: {date: 2026-03-02}
    today: 2026-03-07
  - case: would ask the clock
    injury: {date: 2026-03-02}
    expect: {decision: wait}
  - case: a wrong path
    athlete: nobody.yaml
    today: 2026-03-07
    expect: {decision: wait}
  - case: nobody
    today: 2026-03-07
    expect: {decision: wait}
--- file: none.yaml
rehab: test/1
cases: []
$ rehab test cases.yaml
! cases.yaml:6:14: error: unknown key "desicion"
!   6 |     expect: {desicion: wait}
!     |              ^
!     = allowed: decision, date, day, session, complete, resume, stage, step, cap, dose, work, metres, ...; did you mean "decision"?
! cases.yaml:10:23: error: unknown word "hurts"
!   10 |     expect: {because: hurts}
!      |                       ^
!      = allowed: none, red-flag, strong-pain, second-setback, third-setback, torn-again, grade-three, minor, pulled, pulled-at-speed, hurt, limp, ...; did you mean "hurt"?
! cases.yaml:11:5: error: this case expects nothing, so it can never fail
!   11 |   - case: expects nothing
!      |     ^
!      = add `expect`, here or to one of its days
! cases.yaml:13:12: error: nothing is expected of this day
!   13 |     today: 2026-03-07
!      |            ^
!      = add `expect`
! cases.yaml:14:5: error: a case needs the key "today"
!   14 |   - case: would ask the clock
!      |     ^
!      = the day asked about; the clock is never read
! cases.yaml:18:14: error: cannot open nobody.yaml: no such file or directory
!   18 |     athlete: nobody.yaml
!      |              ^
! cases.yaml:21:5: error: a case needs an athlete
!   21 |   - case: nobody
!      |     ^
!      = injury: {date: ...}, or athlete: the path of a file
=> 2
$ rehab test none.yaml
! none.yaml:2:8: error: expected a list of cases, found nothing in it
!   2 | cases: []
!     |        ^
!     = write what it holds, or remove the key
=> 2
$ rehab test nowhere
! rehab: cannot open nowhere: no such file or directory
=> 2
$ mkdir empty; rehab test empty
! rehab: empty holds no test file, and nothing tested is nothing passed; one begins with rehab: test/1
=> 2
$ rehab check cases.yaml
! cases.yaml:6:14: error: unknown key "desicion"
!   6 |     expect: {desicion: wait}
!     |              ^
!     = allowed: decision, date, day, session, complete, resume, stage, step, cap, dose, work, metres, ...; did you mean "decision"?
! cases.yaml:10:23: error: unknown word "hurts"
!   10 |     expect: {because: hurts}
!      |                       ^
!      = allowed: none, red-flag, strong-pain, second-setback, third-setback, torn-again, grade-three, minor, pulled, pulled-at-speed, hurt, limp, ...; did you mean "hurt"?
! cases.yaml:11:5: error: this case expects nothing, so it can never fail
!   11 |   - case: expects nothing
!      |     ^
!      = add `expect`, here or to one of its days
! cases.yaml:13:12: error: nothing is expected of this day
!   13 |     today: 2026-03-07
!      |            ^
!      = add `expect`
! cases.yaml:14:5: error: a case needs the key "today"
!   14 |   - case: would ask the clock
!      |     ^
!      = the day asked about; the clock is never read
! cases.yaml:18:14: error: cannot open nobody.yaml: no such file or directory
!   18 |     athlete: nobody.yaml
!      |              ^
! cases.yaml:21:5: error: a case needs an athlete
!   21 |   - case: nobody
!      |     ^
!      = injury: {date: ...}, or athlete: the path of a file
=> 2
