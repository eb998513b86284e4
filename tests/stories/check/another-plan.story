# Each entry is held to the plan of its day; what only the earlier plan asks or has is passed over by the later one
--- copy: tests/plans/small/concussion.yaml
--- file: cora.yaml
rehab: athlete/1
athlete: {name: Cora, clinician: Dr. Hale}
injury: {date: 2026-03-02}
plan: concussion.yaml
log:
  - date: 2026-03-04
    work: [{daily: 15 min, symptoms: none}]
  - date: 2026-03-05
    check_in: {since: none}
    coach: {by: Dr. Hale, says: cleared for contact, reason: no findings}
    work: [{bike: 20 min, symptoms: none}]
  - {date: 2026-03-06, plan: hansen, notes: it was the hamstring}
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
$ rehab check cora.yaml; rehab next cora.yaml --today 2026-03-08 --format table
ATHLETE             DATE        DECISION  STEP      CAP   WARNINGS  DOSE
Cora                2026-03-08  progress  3 of 17   60%   1         Acceleration 2 x 5 x 10 m @ 50%
=> 0

$ sed 's/since: none/since: perhaps/; s/walk: normal/since: none/; s/bike:/bke:/' cora.yaml >slips.yaml; rehab check slips.yaml
! slips.yaml:9:23: error: unknown word "perhaps"
!   9 |     check_in: {since: perhaps}
!     |                       ^
!     = allowed: none, the same, worse
! slips.yaml:11:13: error: unknown key "bke"
!   11 |     work: [{bke: 20 min, symptoms: none}]
!      |             ^
!      = allowed: daily, bike, skating, training, practice, play, symptoms, red_flag, sign, times; did you mean "bike"?
! slips.yaml:14:16: error: unknown key "since"
!   14 |     check_in: {since: none}
!      |                ^
!      = allowed: walk, morning, tone, ache, ill, stiffness, twinge, red_flag, sign; plan hansen has nothing of this name, or no longer
=> 2

$ sed 's/plan: hansen/plan: hanson/' cora.yaml >gone.yaml; rehab check gone.yaml
! gone.yaml:12:30: error: cannot open hanson: no such file or directory
!   12 |   - {date: 2026-03-06, plan: hanson, notes: it was the hamstring}
!      |                              ^
!      = did you mean hansen
=> 2

$ rehab log cora.yaml --date 2026-03-04 --check-in since=none --today 2026-03-08
! rehab: the plan was switched on 2026-03-06, and an entry of 2026-03-04 is of the plan before: put it into the file by hand
=> 2
