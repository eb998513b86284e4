#!/usr/bin/env python3
"""Random but valid athlete files for a plan, the same for the same seed.

`generate.py PLAN OUT COUNT SEED [--plan-as NAME]` writes OUT/TODAY/NUMBER.yaml, where TODAY is the date to ask for.
"""

import argparse
import random
from datetime import date, timedelta
from pathlib import Path

from athlete import read_person
from invent import TEMPERS
from plan import read_plan
from season import DAY, Season
from state import State

TODAYS = [date(2024, 2, 29), date(2025, 1, 3), date(2026, 7, 15)]
GAPS = [0, 0, 0, 0, 1, 1, 1, 2, 3, 4, 5, 7, 8, 14, 15, 30]  # days from the end of the log to today
SHARES = ["climber"] * 8 + ["steady"] * 5 + ["mixed"] * 4 + ["troubled"] * 2 + ["rebel"] * 3 + ["silent"]


def person(rng, number, injured, plan_name):
    """The head of an athlete file."""
    who = {"name": f"Athlete {number}", "sport": "bobsled"}
    if rng.random() < 0.4:
        years = rng.choice([15, 17, 18, 20, 20, 25, 25, 25, 30, 30])
        who["born"] = str(injured - timedelta(days=365 * years + rng.randint(0, 999)))
    if rng.random() < 0.7:
        who["clinician"] = "City Physio"
    if rng.random() < 0.6:
        far = sorted(rng.sample([5, 10, 15, 20, 30, 40, 60, 80], rng.randint(1, 4)))
        who["best"] = {f"{metres} m": f"{hundredths(60 + metres * rng.randint(10, 12))} s" for metres in far}
    grade = rng.choice(["1", "2", "2", "2b", "2", "2", "2", "2", "3"])
    injury = {"date": str(injured), "side": "left", "muscle": "semitendinosus", "site": "middle", "grade": grade}
    if rng.random() < 0.1:
        who["name"] = f'"Athlete {number}: the younger"'
    return {"rehab": "athlete/1", "athlete": who, "injury": injury, "plan": plan_name}


def hundredths(value):
    return f"{value // 100}.{value % 100:02d}"


def live(rng, plan, raw, injured):
    """A log of its own length: nobody knows yet what day it is when it ends."""
    made = Season(rng, plan, read_person(raw), State(injured), TEMPERS[rng.choice(SHARES)])
    day = injured + DAY * rng.choice([0, 0, 1, 3, 5, 6])
    wanted = rng.choice([0, 1, 2, 3, 5, 8, 12, 20, 25, 30, 35, 40, 40, 40])
    if wanted and rng.random() < 0.35:
        made.add({"date": str(day), "coach": made.coach(f"start at {rng.choice(plan.steps).name}")})
    while len(made.entries) < wanted:
        day = made.live(day)
    end = max(day, made.newest_day())
    if rng.random() < 0.4:
        made.asked_today(end)
    elif rng.random() < 0.4:
        made.last_word(end)
    if rng.random() < 0.2:
        made.under_way(max(end, made.newest_day()))
    return made


def shifted(raw, days):
    """The same with every date so many days later; no advice depends on that."""
    if isinstance(raw, dict):
        return {key: later(each, days) if key in ("date", "until") else shifted(each, days) for key, each in raw.items()}
    return [shifted(each, days) for each in raw] if isinstance(raw, list) else raw


def later(text, days):
    return str(date.fromisoformat(text) + DAY * days)


def season(rng, plan, raw, injured, today):
    """An athlete and a log that ends some days before today, or with a word about tomorrow."""
    made = live(rng, plan, raw, injured)
    gap = rng.choice([0, 0, 0, 1] if made.open else [0] if made.asked else GAPS)
    entries = made.entries
    if not made.open and rng.random() < 0.02:
        entries = entries + [{"date": str(made.newest_day() + DAY), "check_in": made.opening_check_in()}]
        gap = -1
    newest = date.fromisoformat(entries[-1]["date"]) if entries else injured
    days = (today - DAY * gap - newest).days
    raw, entries = shifted(raw, days), shifted(entries, days)
    if "born" in raw["athlete"]:
        raw["athlete"]["born"] = later(raw["athlete"]["born"], days)
    return raw, entries


def flow(value):
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(each) for each in value) + "]"
    return value


def write_line(line):
    """A work line as an item of a list: its first key after the dash, the others below."""
    first, *others = [f"{key}: {flow(value)}" for key, value in line.items()]
    return [f"      - {first}", *(f"        {other}" for other in others)]


def write_entry(raw):
    lines = [f"  - date: {raw['date']}"]
    for key, value in raw.items():
        if key == "work":
            lines.append("    work:")
            for line in value:
                lines += write_line(line)
        elif key != "date":
            lines.append(f"    {key}: {flow(value)}")
    return lines


def write_file(raw, entries):
    lines = [f"rehab: {raw['rehab']}", "athlete:"]
    lines += [f"  {key}: {flow(value)}" for key, value in raw["athlete"].items()]
    lines += [f"injury: {flow(raw['injury'])}", f"plan: {raw['plan']}", "log:"]
    for entry in entries:
        lines += write_entry(entry)
    return "\n".join(lines) + "\n"


def generate(plan, out, count, seed, plan_name):
    injured = date(2024, 1, 20)
    for number in range(count):
        rng = random.Random(f"{seed}/{plan.name}/{number}")
        today = rng.choice(TODAYS)
        raw, entries = season(rng, plan, person(rng, number, injured, plan_name), injured, today)
        folder = out / str(today)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{number:06}.yaml").write_text(write_file(raw, entries), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("plan")
    parser.add_argument("out", type=Path)
    parser.add_argument("count", type=int)
    parser.add_argument("seed")
    parser.add_argument("--plan-as", help="what the files say under `plan:`; default the plan's name")
    chosen = parser.parse_args()
    plan = read_plan(chosen.plan)
    generate(plan, chosen.out, chosen.count, chosen.seed, chosen.plan_as or plan.name)


if __name__ == "__main__":
    main()
