# Accepting writes the answers into the case files, never in CI, never one that breaks a never
--- file: plan.yaml
rehab: plan/1
extends: hansen
name: ours
rules:
  - {rule: hurt, then: [rest 2 days, regress 1], say: Some pain. Two days off and one step back.}
never:
  - {never: no-step-up-when-tired, when: {fatigue: some, climb: ">= 1"}, from: house}
--- file: cases.yaml
rehab: test/1
plan: plan.yaml
cases:
  # our physio's own case
  - case: some pain moves one step back
    injury: {date: 2026-03-02}
    days:
      - date: 2026-03-07
        check_in: {walk: normal}
        as_prescribed: {pain: 2, fatigue: none, stride: even}
        today: 2026-03-08
        expect: {decision: regress, date: 2026-03-09, rest: [2026-03-08]}  # a day off
  - case: a clean session, but tired
    injury: {date: 2026-03-02}
    days:
      - date: 2026-03-07
        check_in: {walk: normal}
        as_prescribed: {pain: 0, fatigue: some, stride: even}
        today: 2026-03-08
        expect: {decision: repeat}
$ rehab test cases.yaml --accept --dry-run
\--- cases.yaml
+++ cases.yaml
@@ -9,7 +9,7 @@
         check_in: {walk: normal}
         as_prescribed: {pain: 2, fatigue: none, stride: even}
         today: 2026-03-08
-        expect: {decision: regress, date: 2026-03-09, rest: [2026-03-08]}  # a day off
+        expect: {decision: regress, date: 2026-03-10, rest: [2026-03-08, 2026-03-09]}  # a day off
   - case: a clean session, but tired
     injury: {date: 2026-03-02}
     days:
! cases.yaml:16:9: error: not accepted, and this case stays as it is: the answer breaks never: no-step-up-when-tired
!   16 |       - date: 2026-03-07
!      |         ^
!      = the case is: a clean session, but tired
=> 1

$ CI=true rehab test cases.yaml --accept
! rehab: --accept is refused where CI is set: a person accepts answers, and looks at them
=> 2

$ rehab test cases.yaml --accept
cases.yaml:12:43: date: 2026-03-09 -> 2026-03-10
cases.yaml:12:61: rest: 2026-03-08 -> 2026-03-08, 2026-03-09
cases.yaml: 2 cases, 1 failed

FAILED a clean session, but tired
  cases.yaml:16, as of 2026-03-08
    - decision: repeat
    + decision: progress
    rules that fired: clean, no-word, early-days
    this breaks never: no-step-up-when-tired

1 passed, 1 failed
! cases.yaml:16:9: error: not accepted, and this case stays as it is: the answer breaks never: no-step-up-when-tired
!   16 |       - date: 2026-03-07
!      |         ^
!      = the case is: a clean session, but tired
=> 1

$ sed -n 4,13p cases.yaml
  # our physio's own case
  - case: some pain moves one step back
    injury: {date: 2026-03-02}
    days:
      - date: 2026-03-07
        check_in: {walk: normal}
        as_prescribed: {pain: 2, fatigue: none, stride: even}
        today: 2026-03-08
        expect: {decision: regress, date: 2026-03-10, rest: [2026-03-08, 2026-03-09]}  # a day off
  - case: a clean session, but tired
=> 0

$ rehab test cases.yaml --accept --format tap
TAP version 13
1..2
ok 1 - cases.yaml: some pain moves one step back
not ok 2 - cases.yaml: a clean session, but tired
  ---
  message: |
    cases.yaml:16, as of 2026-03-08
      - decision: repeat
      + decision: progress
      rules that fired: clean, no-word, early-days
      this breaks never: no-step-up-when-tired
  ...
! cases.yaml:16:9: error: not accepted, and this case stays as it is: the answer breaks never: no-step-up-when-tired
!   16 |       - date: 2026-03-07
!      |         ^
!      = the case is: a clean session, but tired
=> 1

$ rehab test - --accept < cases.yaml
! rehab: --accept writes into files, so - will not do for PATH
=> 2

$ rehab test cases.yaml --accept --mutate
! rehab test: --accept goes without --coverage, --min-coverage, --mutate and --min-noticed
=> 2

$ rehab test cases.yaml --dry-run
! rehab test: --dry-run goes with --accept
=> 2

$ sed -i 's/date: 2026-03-10/date: 2026-03-11/' cases.yaml; rehab test cases.yaml --accept --format json | head -n 1
{"schema":"rehab.accepted/1","file":"cases.yaml","line":12,"column":43,"case":"some pain moves one step back","what":"date","expected":["2026-03-11"],"actual":["2026-03-10"]}
! {"schema":"rehab.error/1","file":"cases.yaml","line":16,"column":9,"severity":"error","id":"not-accepted","message":"not accepted, and this case stays as it is: the answer breaks never: no-step-up-when-tired","hint":"the case is: a clean session, but tired"}
=> 0

$ sed -i 's/date: 2026-03-10/date: 2026-03-11/' cases.yaml; rehab test cases.yaml --accept --format junit 2>&1 | head -n 2
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="rehab test" tests="2" failures="1" errors="0" time="0">
=> 0

$ sed -i 's/decision: repeat/decison: repeat/' cases.yaml; rehab test cases.yaml --accept
! cases.yaml:20:18: error: unknown key "decison"
!   20 |         expect: {decison: repeat}
!      |                  ^
!      = allowed: decision, date, day, session, complete, resume, stage, step, cap, dose, work, metres, ...; did you mean "decision"?
=> 2
