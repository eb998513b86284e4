# The days ahead of a new athlete, the target beside them
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2012-03-05}
target: {date: 2012-04-07, event: first race}
log:
$ rehab forecast a.yaml --today 2012-03-06
Anna: the dates ahead, from Tuesday 6 March 2012

The last step, Acceleration 3 x 60 m @ 100%, on Sunday 1 April 2012 if all goes
well: day 27, 17 sessions from now.
The sheet waits for answers. These dates take them as good: Sat 10 March:
Acceleration 5 x 10 m @ 50%.
At this athlete's pace: too little to say, 0 of 3 steps passed.
Target: first race, Sat 7 April: 6 days in hand if all goes well.
A forecast promises nothing, and no date speeds anything up: only what was done
and handled leads on.

  Short accelerations ###....................
  20-25 m             ....###.##.............
  30-60 m             ..........#.###.##.....
  Full speed          ..................#.#.#
                      10 Mar

Short accelerations
  Sat 10 March  day 5: Acceleration 5 x 10 m @ 50%, if that day's walk is good
  Sun 11 March  day 6: Acceleration 2 x 5 x 10 m @ 50%
  Mon 12 March  day 7: Acceleration 2 x 5 x 10 m @ 60%

20-25 m
  Wed 14 March  day 9: Acceleration 5 x 20 m @ 60%, if that day's tone is good
  Thu 15 March  day 10: Acceleration 4 x 25 m @ 60%
  Fri 16 March  day 11: Acceleration 4 x 25 m @ 60%
  Sun 18 March  day 13: Acceleration 4 x 25 m @ 70%, held for its own full dose
  Mon 19 March  day 14: Acceleration 4 x 25 m @ 80%

30-60 m
  Tue 20 March  day 15: Acceleration 4 x 30 m @ 80%, if that day's tone is good
  Thu 22 March  day 17: Acceleration 4 x 30 m @ 85%
  Fri 23 March  day 18: Acceleration 4 x 30 m @ 90%
  Sat 24 March  day 19: Acceleration 3 x 40 m @ 90%
  Mon 26 March  day 21: Acceleration 3 x 50 m @ 90%
  Tue 27 March  day 22: Acceleration 3 x 60 m @ 90%

Full speed
  Wed 28 March  day 23: Acceleration 3 x 60 m @ 95%, with the coach's word: full
                speed
  Fri 30 March  day 25: Flying 20s 3 x 60 m @ 95%
  Sun 1 April   day 27: Acceleration 3 x 60 m @ 100%
=> 0
$ rehab forecast a.yaml --today 2012-03-06 --format ics | head -12
BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//rehab//forecast//EN\r
CALSCALE:GREGORIAN\r
BEGIN:VEVENT\r
UID:e6927f98e0581878-session-1@rehab\r
SEQUENCE:100000\r
DTSTAMP:20120306T000000Z\r
DTSTART;VALUE=DATE:20120310\r
DTEND;VALUE=DATE:20120311\r
SUMMARY:Anna: Acceleration 5 x 10 m @ 50%\r
DESCRIPTION:If all goes well\\, and if that day's walk is good. Ask rehab fo\r
=> 0
