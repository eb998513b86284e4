# A grade that no plan could read, and a name that is nobody's, would let a torn muscle run
--- file: roman.yaml
rehab: athlete/1
athlete: {name: Ola}
injury: {date: 2026-10-05, grade: III}
log:
  - date: 2026-10-10
    injury: {date: 2026-10-10, grade: third degree}
  - date: 2026-10-11
    injury: {date: 2026-10-11, grade: G3b}
  - date: 2026-10-12
    injury: {date: 2026-10-12, grade: 33}
  - date: 2026-10-12
    injury: {date: 2026-10-12, grade: 2-3}
  - date: 2026-10-12
    injury: {date: 2026-10-12, grade: severe}
  - date: 2026-10-12
    injury: {date: 2026-10-12, grade: 9}
$ rehab check roman.yaml --today 2026-10-12
! roman.yaml:3:35: error: "III" is no grade
!   3 | injury: {date: 2026-10-05, grade: III}
!     |                                   ^
!     = did you mean 3? one number from 0 to 4 comes first, as in 2 or 2b
! roman.yaml:6:39: error: "third degree" is no grade
!   6 |     injury: {date: 2026-10-10, grade: third degree}
!     |                                       ^
!     = did you mean 3? one number from 0 to 4 comes first, as in 2 or 2b
! roman.yaml:8:39: error: "G3b" is no grade
!   8 |     injury: {date: 2026-10-11, grade: G3b}
!     |                                       ^
!     = did you mean 3b? one number from 0 to 4 comes first, as in 2 or 2b
! roman.yaml:10:39: error: "33" is no grade
!   10 |     injury: {date: 2026-10-12, grade: 33}
!      |                                       ^
!      = did you mean 3? one number from 0 to 4 comes first, as in 2 or 2b
! roman.yaml:12:39: error: "2-3" is no grade
!   12 |     injury: {date: 2026-10-12, grade: 2-3}
!      |                                       ^
!      = did you mean 3? one number from 0 to 4 comes first, as in 2 or 2b
! roman.yaml:14:39: error: "severe" is no grade
!   14 |     injury: {date: 2026-10-12, grade: severe}
!      |                                       ^
!      = one number from 0 to 4 comes first, as in 2 or 2b
! roman.yaml:16:39: error: "9" is no grade
!   16 |     injury: {date: 2026-10-12, grade: 9}
!      |                                       ^
!      = one number from 0 to 4 comes first, as in 2 or 2b
=> 2

$ for g in 0 1 2b 3c "3 (MRI)" '"2, proximal"'; do sed "s/III/$g/; /^ /d" roman.yaml | rehab check - --today 2026-10-12 || echo "$g"; done
=> 0

$ rehab init new.yaml --name Ola --injured 2026-10-05 --grade "grade 3" --today 2026-10-12
! rehab: --grade: "grade 3" is no grade; did you mean 3? one number from 0 to 4 comes first, as in 2 or 2b
=> 2

--- file: names.yaml
rehab: athlete/1
athlete: {name: –, clinician: "?"}
injury: {date: 2026-10-05, grade: 3}
log:
  - date: 2026-10-10
    coach: {by: n.a., says: repeat, reason: x}
  - date: 2026-10-11
    coach: {by: (none yet), says: repeat, reason: x}
  - date: 2026-10-12
    limits: {intensity: 80%, by: TBD}
  - date: 2026-10-12
    coach: {by: " ", says: repeat, reason: x}
  - date: 2026-10-12
    coach: {by: nil, says: repeat, reason: x}
$ rehab check names.yaml --today 2026-10-12
! names.yaml:2:17: error: "–" is nobody's name
!   2 | athlete: {name: –, clinician: "?"}
!     |                 ^
!     = – (U+2013) only looks like a hyphen: write -; the athlete's name, or a number
! names.yaml:2:31: error: "?" is nobody's name
!   2 | athlete: {name: –, clinician: "?"}
!     |                               ^
!     = a name; where there is nobody, remove the key
! names.yaml:6:17: error: "n.a." is nobody's name
!   6 |     coach: {by: n.a., says: repeat, reason: x}
!     |                 ^
!     = the name of whoever says it
! names.yaml:8:17: error: "(none yet)" is nobody's name
!   8 |     coach: {by: (none yet), says: repeat, reason: x}
!     |                 ^
!     = the name of whoever says it
! names.yaml:10:34: error: "TBD" is nobody's name
!   10 |     limits: {intensity: 80%, by: TBD}
!      |                                  ^
!      = a name; where there is nobody, remove the key
! names.yaml:12:17: error: expected a name, found nothing
!   12 |     coach: {by: " ", says: repeat, reason: x}
!      |                 ^
! names.yaml:14:17: error: "nil" is nobody's name
!   14 |     coach: {by: nil, says: repeat, reason: x}
!      |                 ^
!      = the name of whoever says it
=> 2

$ for n in Na Nô 李娜 "N. A." Ö "Nobody-Jones" Оля "Dr. No, Physio"; do printf 'rehab: athlete/1\nathlete: {name: "%s"}\ninjury: {date: 2026-10-05}\nlog:\n' "$n" | rehab check - --today 2026-10-12 || echo "$n"; done
=> 0

--- file: ok.yaml
rehab: athlete/1
athlete: {name: Ola, clinician: City Physio}
injury: {date: 2026-10-05}
log:
  - date: 2026-10-12
    check_in: {walk: normal}
$ rehab log ok.yaml --coach cleared --by "?" --reason x --today 2026-10-12
! rehab: --by: "?" is nobody's name; the name of whoever says it
=> 2
$ rehab log ok.yaml --injury "today, grade=II" --today 2026-10-12
! rehab: --injury grade=II: "II" is no grade; did you mean 2? one number from 0 to 4 comes first, as in 2 or 2b
=> 2
