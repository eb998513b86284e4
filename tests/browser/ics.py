#!/usr/bin/python3
"""Calendars of rehab forecast, read by icalendar: ics.py REHAB. Identity, days, doses, and no calendar where nothing is ahead.

Needs python3-icalendar; this is Debian's python."""

import datetime
import os
import subprocess
import sys

import icalendar

sys.path.insert(0, os.path.join(os.path.dirname(os.path.realpath(__file__)), ".."))
from tally import run_tests  # noqa: E402

REHAB = os.path.realpath(sys.argv[1])
HEAD = "rehab: athlete/1\nathlete: {{name: {}}}\ninjury: {{date: 2026-03-02}}\n{}log:\n"
SESSION = """  - date: {}
    check_in: {{walk: normal}}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: {}
        stride: even
"""


def athlete(name, log="", target=""):
    with open("athlete.yaml", "w", encoding="utf-8") as file:
        file.write(HEAD.format(name, target) + log)
    return "athlete.yaml"


def forecast(today):
    program = [REHAB, "forecast", "athlete.yaml", "--today", today, "--format", "ics"]
    return subprocess.run(program, capture_output=True, text=True, check=False)


def events(today):
    done = forecast(today)
    assert done.returncode == 0, done
    return {str(event["UID"]): event for event in icalendar.Calendar.from_ical(done.stdout).walk("VEVENT")}


def test_events_are_days_that_block_nobody_and_say_the_dose():
    athlete("Ann", target="target: {date: 2026-05-09, event: 'heats; final, 100 m'}\n")
    found = list(events("2026-03-04").values())
    assert len(found) == 18, len(found)
    first, target = found[0], found[-1]
    assert first["SUMMARY"] == "Ann: Acceleration 5 x 10 m @ 50%", first["SUMMARY"]
    assert first.decoded("DTSTART") == datetime.date(2026, 3, 7)
    assert target["SUMMARY"] == "Ann: heats; final, 100 m" and target.decoded("DTSTART") == datetime.date(2026, 5, 9), target
    for event in found:
        assert event["TRANSP"] == "TRANSPARENT" and "SEQUENCE" in event, event
        assert event.decoded("DTEND") - event.decoded("DTSTART") == datetime.timedelta(days=1), event


def test_a_slip_moves_the_same_events_and_makes_them_newer():
    athlete("Ann", SESSION.format("2026-03-07", "none"))
    before = events("2026-03-07")
    athlete("Ann", SESSION.format("2026-03-07", "none") + "  - date: 2026-03-08\n    check_in: {morning: sore}\n")
    after = events("2026-03-08")
    assert set(before) <= set(after), set(before) - set(after)
    moved = [uid for uid in before if before[uid].decoded("DTSTART") != after[uid].decoded("DTSTART")]
    assert moved, "the slip moved nothing"
    assert all(after[uid]["SEQUENCE"] > before[uid]["SEQUENCE"] for uid in before)


def test_athletes_have_events_of_their_own():
    athlete("Ann")
    ann = set(events("2026-03-04"))
    athlete("Bea")
    assert not ann & set(events("2026-03-04"))


def test_a_referral_has_no_calendar():
    athlete("Ann", "  - date: 2026-03-04\n    check_in: {red_flag: yes}\n", target="target: {date: 2026-05-09}\n")
    done = forecast("2026-03-04")
    assert done.returncode == 1 and done.stdout == "" and "referral" in done.stderr, done


def test_names_of_any_kind_stay_in_their_line():
    name = '"Zoë\\nEND:VEVENT; é, 長い名前の選手 ' + "x" * 120 + '"'
    athlete(name)
    found = list(events("2026-03-04").values())
    assert len(found) == 17, len(found)
    assert "長い名前の選手" in found[0]["SUMMARY"] and "\n" not in found[0]["SUMMARY"], found[0]["SUMMARY"]


run_tests(globals())
