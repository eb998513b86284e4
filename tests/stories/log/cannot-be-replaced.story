# A file that cannot be replaced costs nobody the entry; one that is not there is a slip of its name
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ana}
injury: {date: 2026-10-05, side: left}
log:
  - date: 2026-10-10
    check_in: {walk: normal}
$ ln a.yaml b.yaml; rehab log a.yaml --check-in morning=fine --notes "on the phone" --today 2026-10-12
! rehab: a.yaml has 2 hard links, and replacing it would part them
! The entry, to be put in by hand:
!
!   - date: 2026-10-12
!     check_in: {morning: fine}
!     notes: on the phone
=> 3

$ printf 'date: 2026-10-11\nnotes: rain\n' | rehab log a.yaml - --today 2026-10-12
! rehab: a.yaml has 2 hard links, and replacing it would part them
! The entry, to be put in by hand:
!
!   - date: 2026-10-11
!     notes: rain
=> 3

$ rehab log nowhere/a.yaml "acceleration: 3 x 10 m @ 50%" --pain 0 --today 2026-10-12
! rehab: cannot open nowhere/a.yaml: no such file or directory
=> 2
