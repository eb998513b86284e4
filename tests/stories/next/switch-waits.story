# A referral stands whatever plan the log switches to: the new plan holds once it is cleared
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 7, fatigue: none, stride: even}]
  - date: 2026-03-08
    plan: acl-run
--- file: young.yaml
rehab: athlete/1
athlete: {name: Ben, born: 2012-01-01}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
  - date: 2026-03-08
    plan: aspetar
$ rehab next a.yaml --today 2026-03-09
STOP    See a clinician. No running and no drills.

Ann - Monday 9 March 2026
This stands since Saturday 7 March 2026.

WHY     Pain this strong is looked at as a new injury. No session until a
          clinician has cleared it.
        Written down: pain 7.

LIFT    Once a clinician has cleared it:
  rehab log a.yaml --coach cleared --by NAME --reason FINDING
        Until then there is no next session.
Plan: Hansen hamstring running progression. It does not diagnose.
=> 1

$ rehab next young.yaml --today 2026-03-09 --short
STOP    See a clinician. No running and no drills.
Ben - Monday 9 March 2026
Under 18, a clinician has to be beside it from the first session on.
More: rehab next young.yaml
=> 1

$ rehab next a.yaml young.yaml --format table --today 2026-03-09
ATHLETE             DATE        DECISION  STEP      CAP   WARNINGS  DOSE
Ann                 -           refer     -         -     1         -
Ben                 -           refer     -         -     1         -
=> 1

# A clearance of tomorrow lifts nothing today; the switch is not written twice.
$ cp a.yaml b.yaml; printf '%s\n' '  - date: 2026-03-10' '    coach: {by: Dr. Hale, says: cleared, reason: scan clean}' >>b.yaml; rehab next b.yaml --today 2026-03-09 --short
STOP    See a clinician. No running and no drills.
Ann - Monday 9 March 2026
Pain this strong is looked at as a new injury. No session until a clinician has
cleared it.
More: rehab next b.yaml
=> 1

$ rehab log a.yaml --plan acl-run --today 2026-03-09
! rehab: --plan: acl-run holds as soon as the referral is cleared: the log says so already
=> 2

$ printf '%s\n' '  - date: 2026-03-09' '    coach: {by: Dr. Hale, says: cleared, reason: scan clean}' >>a.yaml; rehab next a.yaml --today 2026-03-10 --short
WAIT    no running yet
        First run on Mon 25 May at the earliest, once the pain is 1 or less, the
        effusion is zero or trace, the strength is 71% or more and the hop is
        71% or more.
        rehab log a.yaml --check-in strength=ANSWER,hop=ANSWER
        rehab log a.yaml --date 2026-05-25 --check-in pain=ANSWER,effusion=ANSWER
Ann - Tuesday 10 March 2026, day 8 after the injury
Ask first: knee, effusion, pain, strength, hop and red flag.
one warning more: rehab next a.yaml
=> 0
