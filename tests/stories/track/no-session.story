# Where there is no session today `track` says so, and what the check-in said is written down
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
$ printf '%s\n' limp '' '' '' '' '' '' | rehab track a.yaml --today 2012-03-10
! Ann, Saturday 10 March 2012. Before the session:
!   is the walk normal?
!   walk: n normal, l limp, Enter not asked > limp
!   how is it the morning after?
!   morning: f fine, s stiff, o sore, Enter fine >\x20
!   how is the tone, to the coach's hand?
!   tone: n normal, r raised, s spastic, Enter normal >\x20
!   worst pain since then, at rest or walking, 0-10
!   ache: 0-9, x 10, Enter 0 >\x20
!   is there a stiff spot?
!   stiffness: n none, s slight, m marked, Enter none >\x20
!   any twinge, the slightest pulling?
!   twinge: n no, y yes, Enter no >\x20
!   any of these?
!     - breathlessness or chest pain (now, it is an emergency)
!     - a pop or a tearing, and no way to go on or to walk (today)
!     - a gap or a lump to the touch (today)
!     - sudden loss of strength (today)
!     - numbness, tingling or a foot that drops (today)
!     - a swollen, warm or tender calf (today)
!     - fever, or a hot red thigh (today)
!     - pain at the sit-bone (today)
!     - bruising that still spreads after the first week (today)
!     - pain at night (today)
!   red_flag: n no, y yes, Enter no >\x20
! No session today; no session yet; still missing: walk normal
=> 0

$ tail -n 2 a.yaml
  - date: 2012-03-10
    check_in: {walk: limp}
=> 0

$ printf '%s\n' '' '' '' '' '' yes | rehab track a.yaml --today 2012-03-10
! Ann, Saturday 10 March 2012. Before the session:
!   how is it the morning after?
!   morning: f fine, s stiff, o sore, Enter fine >\x20
!   how is the tone, to the coach's hand?
!   tone: n normal, r raised, s spastic, Enter normal >\x20
!   worst pain since then, at rest or walking, 0-10
!   ache: 0-9, x 10, Enter 0 >\x20
!   is there a stiff spot?
!   stiffness: n none, s slight, m marked, Enter none >\x20
!   any twinge, the slightest pulling?
!   twinge: n no, y yes, Enter no >\x20
!   any of these?
!     - breathlessness or chest pain (now, it is an emergency)
!     - a pop or a tearing, and no way to go on or to walk (today)
!     - a gap or a lump to the touch (today)
!     - sudden loss of strength (today)
!     - numbness, tingling or a foot that drops (today)
!     - a swollen, warm or tender calf (today)
!     - fever, or a hot red thigh (today)
!     - pain at the sit-bone (today)
!     - bruising that still spreads after the first week (today)
!     - pain at night (today)
!   red_flag: n no, y yes, Enter no > yes
! STOP   See a clinician. No running and no drills.
!
! Ann - Saturday 10 March 2012
!
! WHY
!   red-flag  STOP. See a clinician (now, or today, as the list says); no session
!             until a dated clearance is in the log
!             red_flag yes [house]
!
! THE SIGNS
!   - breathlessness or chest pain (now, it is an emergency)
!   - a pop or a tearing, and no way to go on or to walk (today)
!   - a gap or a lump to the touch (today)
!   - sudden loss of strength (today)
!   - numbness, tingling or a foot that drops (today)
!   - a swollen, warm or tender calf (today)
!   - fever, or a hot red thigh (today)
!   - pain at the sit-bone (today)
!   - bruising that still spreads after the first week (today)
!   - pain at night (today)
!
! WHEN A CLINICIAN HAS CLEARED IT, write in the log
!   - date: 2012-03-10
!     coach: {by: NAME, says: cleared, reason: WHAT WAS FOUND}
!   Until then there is no next session.
!
! SOURCES
!   house  our own choice, no citation. Weight: house
=> 1

$ rehab track - --today 2012-03-10
! rehab: track writes into a file, so - will not do for FILE
=> 2

$ rehab track none.yaml --today 2012-03-10
! rehab: cannot open none.yaml: no such file or directory
=> 2
