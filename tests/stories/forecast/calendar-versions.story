# Each thing that is written down makes the calendar's events newer, so that a program moves them; a later day does so whatever was taken out
--- file: a.yaml
rehab: athlete/1
athlete: {name: "Anna\nMay"}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
$ rehab forecast a.yaml --today 2026-03-08 --format ics | grep -A 3 -m 1 session-2; rehab forecast a.yaml --today 2026-03-08 --format ics | grep -m 1 SUMMARY
UID:7702388f667ed0cb-session-2@rehab\r
SEQUENCE:600007\r
DTSTAMP:20260308T000000Z\r
DTSTART;VALUE=DATE:20260308\r
SUMMARY:Anna May: Acceleration 2 x 5 x 10 m @ 50%\r
=> 0

$ rehab log a.yaml --today 2026-03-08 --check-in morning=fine >log; rehab forecast a.yaml --today 2026-03-08 --format ics | grep -A 3 -m 1 session-2
UID:7702388f667ed0cb-session-2@rehab\r
SEQUENCE:600010\r
DTSTAMP:20260308T000000Z\r
DTSTART;VALUE=DATE:20260308\r
=> 0

$ rehab log a.yaml --today 2026-03-08 --check-in tone=normal >log; rehab forecast a.yaml --today 2026-03-08 --format ics | grep -A 3 -m 1 session-2
UID:7702388f667ed0cb-session-2@rehab\r
SEQUENCE:600011\r
DTSTAMP:20260308T000000Z\r
DTSTART;VALUE=DATE:20260308\r
=> 0

$ rehab log a.yaml --today 2026-03-08 --coach "rest 3 days" --by Coach --reason school >log; rehab forecast a.yaml --today 2026-03-08 --format ics | grep -A 3 -m 1 session-2
UID:7702388f667ed0cb-session-2@rehab\r
SEQUENCE:600012\r
DTSTAMP:20260308T000000Z\r
DTSTART;VALUE=DATE:20260311\r
=> 0

$ rehab amend a.yaml --today 2026-03-08 --remove >log; rehab forecast a.yaml --today 2026-03-09 --format ics | grep -A 3 -m 1 session-2
UID:7702388f667ed0cb-session-2@rehab\r
SEQUENCE:700007\r
DTSTAMP:20260309T000000Z\r
DTSTART;VALUE=DATE:20260309\r
=> 0
