# The days ahead of a new athlete, the target beside them
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2012-03-05}
target: {date: 2012-04-07, event: first race}
log:
$ rehab forecast a.yaml --today 2012-03-06
Anna: the dates ahead, from 2012-03-06

full-speed on Mon 2012-04-09 if all goes well: day 35, 22 sessions from now.
At this athlete's pace: too little to say, 0 of 3 steps passed.
Target: first race, 2012-04-07: 2 days short, even if all goes well.
A forecast promises nothing, and no date speeds anything up: only what was done and handled leads on.

  short          ###.###........................
  longer         ........###.##.................
  sprint         ..............#.###.###........
  full           ........................#.#.#.#
                 2012-03-10

  Short accelerations
    Sat 2012-03-10  day 5   10m-first
    Sun 2012-03-11  day 6   10m-set
    Mon 2012-03-12  day 7   10m-two-sets
    Wed 2012-03-14  day 9   10m-firmer
    Thu 2012-03-15  day 10  10m-full
    Fri 2012-03-16  day 11  10m-full  held for longer
  20-25 m
    Sun 2012-03-18  day 13  20m-easy
    Mon 2012-03-19  day 14  20m-steady
    Tue 2012-03-20  day 15  20m-brisk
    Thu 2012-03-22  day 17  25m-brisk
    Fri 2012-03-23  day 18  25m-full
  30-60 m
    Sat 2012-03-24  day 19  30m-brisk
    Mon 2012-03-26  day 21  30m-strong
    Tue 2012-03-27  day 22  30m-fast
    Wed 2012-03-28  day 23  30m-full
    Fri 2012-03-30  day 25  40m
    Sat 2012-03-31  day 26  50m
    Sun 2012-04-01  day 27  60m
  Full speed
    Tue 2012-04-03  day 29  60m-fast  with the coach's word: full speed
    Thu 2012-04-05  day 31  flying
    Sat 2012-04-07  day 33  fast-easy-fast
    Mon 2012-04-09  day 35  full-speed
=> 0
$ rehab forecast a.yaml --today 2012-03-06 --format ics | head -12
BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//rehab//forecast//EN\r
BEGIN:VEVENT\r
UID:20120310-10m-first-20120305@rehab\r
DTSTAMP:20120306T000000Z\r
DTSTART;VALUE=DATE:20120310\r
SUMMARY:Anna: 10m-first\r
DESCRIPTION:If all goes well. Ask rehab for the day's dose. A forecast prom\r
 ises nothing\\, and no date speeds anything up: only what was done and hand\r
 led leads on.\r
END:VEVENT\r
=> 0
