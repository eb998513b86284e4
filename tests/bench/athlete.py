#!/usr/bin/env python3
"""Prints an athlete file of N sessions, a day's rest after each: athlete.py SESSIONS [BYTES].

With BYTES the notes grow until the file has about that many, as those of a talkative coach do.
"""

import datetime
import sys

HEAD = """rehab: athlete/1
athlete:
  name: Bench
  best: {10 m: 1.75 s, 20 m: 2.90 s, 30 m: 3.95 s, 60 m: 6.95 s}
injury: {date: 1990-03-05, side: left}
plan: hansen
log:
"""
SESSION = """  - date: {date}
    check_in: {{walk: normal, morning: fine}}
    work:
      - march: 2 x 10 m rest 1 min
      - running_a: 2 x 5 m rest 90 s
      - acceleration: 3 x 10 m @ 50% rest 3 min
        pain: 0
        fatigue: some
        stride: slight
        times: [3.6, 3.5, 3.6]
"""
NOTES = "    notes: careful on the left, even strides from the second run on; the start stays upright and nothing is forced\n"


def main():
    sessions = int(sys.argv[1])
    wanted = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    first = datetime.date(1990, 3, 10)
    entries = [SESSION.format(date=first + datetime.timedelta(days=2 * i)) for i in range(sessions)]
    missing = wanted - len(HEAD) - sum(map(len, entries))
    for i in range(min(sessions, max(0, missing) // len(NOTES))):
        entries[i] += NOTES
    sys.stdout.write(HEAD + "".join(entries))


if __name__ == "__main__":
    main()
