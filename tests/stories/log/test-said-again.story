# A test counts as it was measured last; of a check-in the worse of two answers counts
--- file: a.yaml
rehab: athlete/1
athlete: {name: Dee}
injury: {date: 2026-02-27}
plan: aspetar
log:
  - date: 2026-03-10
    coach: {by: Ada, says: start at light, reason: cleared by the club}
  - date: 2026-03-10
    check_in: {ache: 0}
    work: [{sport: 30 min, pain: 0}]

$ rehab log a.yaml --today 2026-03-11 --check-in leg_raise=80%,outer_range=70%,ache=1 | tail -n 2
a.yaml: added to Wednesday 11 March: check-in: leg raise 80%, outer range 70%, ache 1
next: Wed 11 March, one step up: Session of the sport 60 min
=> 0
$ rehab log a.yaml --today 2026-03-11 --check-in outer_range=90%,ache=0 | grep Two
Two answers on Wed 11 March, outer range 70% and 90%: 90% counts, the newer one.
Two answers on Wed 11 March, ache 1 and 0: 1 counts, the worse of the two.
=> 0
