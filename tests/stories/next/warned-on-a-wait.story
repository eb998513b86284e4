# The warning of a coach's start stands on a wait as well, until three clean sessions
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    coach: {by: Lind, says: start at 20m-easy, reason: race}
    work: [{acceleration: 5 x 20 m @ 60%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-07
    check_in: {ill: yes}
$ rehab next a.yaml --as-of 2026-03-09 | head -9
WAIT    No session before the check-in is answered.
        The next session is today at the earliest, once the answer to "Ill
        today?" is no again and the rest of today's check-in is good: walk,
        morning, tone, ache and twinge.
        rehab log a.yaml --check-in walk=ANSWER,morning=ANSWER,tone=ANSWER,ache=ANSWER,ill=ANSWER,twinge=ANSWER
\! On Fri 6 March Lind set the session to Acceleration 5 x 20 m @ 60% (race). The
  log does not support it yet.

Anna - Monday 9 March 2026, day 8 after the injury
=> 0

$ rehab next a.yaml --as-of 2026-03-09 --format json | grep -o '"warnings":.*'
"warnings":[{"id":"start-at","text":"On Fri 6 March Lind set the session to Acceleration 5 x 20 m @ 60% (race). The log does not support it yet."}]}
=> 0
