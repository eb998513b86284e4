# Where there is no session today `track` says so, and what the check-in said is written down
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
$ printf '%s\n' limp '' '' '' '' '' '' '' | rehab track a.yaml --today 2012-03-10
! Ann, Saturday 10 March 2012. Before the session:
!   Is the walk normal?
!   walk: n normal, l limp, Enter not asked > limp
!   How does the leg feel this morning?
!   morning: f fine, s stiff, o sore, Enter fine >\x20
!   How tight does the muscle feel to the hand?
!   tone: n normal, r raised, t tight, Enter normal >\x20
!   Worst pain since the last session, resting or walking, 0-10?
!   ache: 0-9, x 10, Enter 0 >\x20
!   Ill today?
!   ill: n no, y yes, Enter no >\x20
!   Any stiffness?
!   stiffness: n none, s slight, m marked, Enter none >\x20
!   Any twinge, the slightest pulling?
!   twinge: n no, y yes, Enter no >\x20
!   Any of these?
!     - breathlessness or chest pain
!     - a pop or tearing, unable to go on or to walk
!     - a gap or lump to the touch
!     - sudden loss of strength
!     - numbness, tingling or foot drop
!     - a swollen, warm or tender calf
!     - fever or a hot red thigh
!     - pain at the sit-bone
!     - bruising still spreading after day 7
!     - night pain
!   red flag: n no, y yes, Enter no >\x20
! No session today. Today is off. Nobody runs on a limp: a day off and one step back. The next session is tomorrow at the earliest, once the walk is normal again.
=> 0

$ tail -n 2 a.yaml
  - date: 2012-03-10
    check_in: {walk: limp}
=> 0

$ printf '%s\n' '' '' '' '' '' '' yes | rehab track a.yaml --today 2012-03-10
! Ann, Saturday 10 March 2012. Before the session:
!   How does the leg feel this morning?
!   morning: f fine, s stiff, o sore, Enter fine >\x20
!   How tight does the muscle feel to the hand?
!   tone: n normal, r raised, t tight, Enter normal >\x20
!   Worst pain since the last session, resting or walking, 0-10?
!   ache: 0-9, x 10, Enter 0 >\x20
!   Ill today?
!   ill: n no, y yes, Enter no >\x20
!   Any stiffness?
!   stiffness: n none, s slight, m marked, Enter none >\x20
!   Any twinge, the slightest pulling?
!   twinge: n no, y yes, Enter no >\x20
!   Any of these?
!     - breathlessness or chest pain
!     - a pop or tearing, unable to go on or to walk
!     - a gap or lump to the touch
!     - sudden loss of strength
!     - numbness, tingling or foot drop
!     - a swollen, warm or tender calf
!     - fever or a hot red thigh
!     - pain at the sit-bone
!     - bruising still spreading after day 7
!     - night pain
!   red flag: n no, y yes, Enter no > yes
! STOP    See a clinician. No running and no drills.
!         Emergency, call now: breathlessness or chest pain.
!         See a clinician today: a pop or tearing, unable to go on or to walk; a
!         gap or lump to the touch; sudden loss of strength; numbness, tingling or
!         foot drop; a swollen, warm or tender calf; fever or a hot red thigh;
!         pain at the sit-bone; bruising still spreading after day 7; night pain.
!
! Ann - Saturday 10 March 2012
!
! WHY     A warning sign. No session until a clinician has cleared it.
!         Written down: red flag yes.
!
! LIFT    Once a clinician has cleared it:
!   rehab log a.yaml --coach cleared --by NAME --reason FINDING
!         Until then there is no next session.
=> 1

$ rehab track - --today 2012-03-10
! rehab: track writes into a file, so - will not do for FILE
=> 2

$ rehab track none.yaml --today 2012-03-10
! rehab: cannot open none.yaml: no such file or directory
=> 2
