# A calendar without an event is none: under a referral nothing is written, and why is said
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-02}
target: {date: 2026-05-09}
log:
  - date: 2026-03-04
    check_in: {red_flag: yes}
$ rehab forecast a.yaml --today 2026-03-05 --format ics
! rehab: no calendar: a referral stands, and until it is cleared there is no session
=> 1

$ rehab forecast a.yaml --today 2026-03-05
Anna: the dates ahead, from Thursday 5 March 2026

No date for the last step, Acceleration 3 x 60 m @ 100%: a referral stands.
Target: Sat 9 May.
A forecast promises nothing, and no date speeds anything up: only what was done
and handled leads on.
=> 1
