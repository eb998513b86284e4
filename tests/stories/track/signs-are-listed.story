# Whoever is asked about a red flag sees which signs are meant, also where it is asked by itself
--- file: knee.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2025-12-07}
plan: acl-run
log: []
$ printf 'fine\nzero\n1\n75\n80\nno\np\n' | rehab track knee.yaml --today 2026-03-01
!   Ann, Sunday 1 March 2026. Before the session:
!   How has the knee been since the run?
!   knee: 1 fine, 2 sore, 3 swollen, Enter not asked, b back > fine
!   Fluid in the knee by the sweep test?
!   effusion: 1 zero, 2 trace, 3 grade 1, 4 grade 2, 5 grade 3, Enter not asked,
!   b back > zero
!   Worst pain in the knee in daily life, 0-10?
!   pain: 0-9, x 10, Enter not asked, b back > 1
!   Quadriceps strength, in % of the other leg?
!   strength: 0-120%, Enter not asked, b back > 75%
!   Single-leg hop, in % of the other leg?
!   hop: 0-120%, Enter not asked, b back > 80%
!   Any of these?
!   Breathlessness or chest pain; a swollen, warm or tender calf; the knee gave
!   way; the knee locks or cannot be straightened; a pop in the knee; fever or a
!   hot red knee.
!   red flag: 1 no, 2 yes, Enter not asked, b back > no
!
! TODAY   Jog with walks 10 x 160 m
!         No more than that, however good it feels.
!
! Ann - Sunday 1 March 2026, day 84 after the injury
! Session 1. Walk and jog, step 1 of 8.
!
! DO      Warm-up: 5 min of easy walking.
!         Jog with walks 10 x 160 m. Walk 160 m (0.1 mile) before each jog.
!
! REP 1 of 10: Jog with walks 160 m
!   Walk 160 m (0.1 mile) before each jog.
!   Enter done, f fewer or more reps, l leave out, b back, e end,
!   p pause > pause
!
! Paused. What was answered is written down; rehab track knee.yaml goes on.
=> 0

--- file: thigh.yaml
rehab: athlete/1
athlete: {name: Eve}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal, morning: fine, tone: normal, ache: 0, ill: no, stiffness: none, twinge: no}
$ printf 'yes\n\n\n' | rehab track thigh.yaml --today 2026-03-06
!   Eve, Friday 6 March 2026. Before the session:
!   Any of these?
!   Breathlessness or chest pain; a pop or tearing, unable to go on or to walk; a
!   gap or lump to the touch; sudden loss of strength; numbness, tingling or foot
!   drop; a swollen, warm or tender calf; fever or a hot red thigh; pain at the
!   sit-bone; bruising still spreading after day 7; night pain.
!   red flag: 1 no, 2 yes, Enter not asked, b back > yes
!   Which of these?
!   1 breathlessness or chest pain
!   2 a pop or tearing, unable to go on or to walk
!   3 a gap or lump to the touch
!   4 sudden loss of strength
!   5 numbness, tingling or foot drop
!   6 a swollen, warm or tender calf
!   7 fever or a hot red thigh
!   8 pain at the sit-bone
!   9 bruising still spreading after day 7
!   0 night pain
!   1-9, 0, Enter not said, b back > not said
! STOP    See a clinician. No running and no drills.
!         Emergency, call now: breathlessness or chest pain.
!         See a clinician today: a pop or tearing, unable to go on or to walk; a
!         gap or lump to the touch; sudden loss of strength; numbness, tingling or
!         foot drop; a swollen, warm or tender calf; fever or a hot red thigh;
!         pain at the sit-bone; bruising still spreading after day 7; night pain.
!
! Eve - Friday 6 March 2026
!
! WHY     A warning sign. No session until a clinician has cleared it.
!         Written down: red flag yes.
!
! LIFT    Once a clinician has cleared it:
!   rehab log thigh.yaml --coach cleared --by NAME --reason FINDING
!         Until then there is no next session.
!   Enter closes, b back > closed
=> 1
