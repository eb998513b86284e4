#!/usr/bin/env python3
"""Properties of the next session on raw random logs: `properties.py PLAN COUNT SEED [--rehab BINARY] [--plan-as NAME]`.

Asks the oracle, or the program. Prints each breach with its log, and exits 1 on any.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from athlete import read_entry, read_person
from compare import of_program
from generate import DAY, TODAYS, person, season, write_file
from never import broken, read_nevers
from oracle import show
from plan import read_plan
from prescribe import next_session
from replay import replay
from worse import monotone, runs_of

WITHIN = 120  # days of good reports, to the last step
PARTS = 6  # of each log are asked about, too


class Asked:
    """An athlete of the oracle's own, with the log as it stands."""

    def __init__(self, plan, raw, entries, state=None, heard=0):
        """`state`, if given, is that after the first `heard` entries."""
        self.plan, self.raw, self.entries = plan, raw, list(entries)
        self.athlete = read_person(raw)
        self.athlete.log = [read_entry(each, plan) for each in self.entries]
        self.state = replay(plan, self.athlete, self.athlete.log[heard:], state)
        self.before = {}  # states after so many entries

    def changed(self, first, entries):
        """The same athlete with other entries from a place on."""
        if first not in self.before:
            self.before[first] = replay(self.plan, self.athlete, self.athlete.log[:first])
        return type(self)(self.plan, self.raw, entries, self.before[first], first)

    def add(self, raw):
        self.entries.append(raw)
        self.athlete.log.append(read_entry(raw, self.plan))
        self.state = replay(self.plan, self.athlete, self.athlete.log[-1:], self.state)

    def answer(self, today):
        return show(self.plan, self.state, next_session(self.plan, self.athlete, self.state, today), today)


class AskedOfProgram(Asked):
    """The same log, asked of the program."""

    binary = folder = None

    def answer(self, today):
        path = Path(self.folder) / "athlete.yaml"
        path.write_text(write_file(self.raw, self.entries), encoding="utf-8")
        command = [self.binary, "next", "--format", "json", "--today", str(today), str(path)]
        found = subprocess.run(command, capture_output=True, text=True, check=False)
        if not found.stdout:
            raise ValueError(f"no answer: {found.stderr}")
        return of_program(self.plan, json.loads(found.stdout))


def says_progress(answer, state):
    """Whether progress is the strictest of what the rules and the coach's words ask."""
    asked = {word.split()[0] for _, outcomes in answer["because"] for word in outcomes}
    return "progress" in asked and not asked & {"repeat", "regress", "restart"} and not state.repeat and not state.regress


def within_rise(asked, answer):
    """No dose above base and rise, none above base without a progress, none that raises both."""
    plan, state, base = asked.plan, asked.state, asked.state.base
    far, fast = runs_of(plan, answer)
    start = answer["decision"] == "start"
    if not answer["date"] or base is None or None in (base.distance, base.intensity) or (start and not state.ran):
        return
    if far > base.distance and fast > base.intensity:
        yield f"both above the base of {base.distance} m at {base.intensity}%"
    if not start and not says_progress(answer, state) and (far > base.distance or fast > base.intensity):
        yield f"above the base of {base.distance} m at {base.intensity}% without a progress"
    if far > base.distance + plan.distance_rise or fast > base.intensity + plan.intensity_rise:
        yield f"above the rise from {base.distance} m at {base.intensity}%"


def speaks_against(plan, name, value):
    """Whether one answer alone meets what a resting rule asks, whatever else there is."""
    return any(
        len(tests) == 1 and tests[0].key == name and tests[0].holds_for(value)
        for rule in plan.rules
        if rule.rest
        for tests in rule.when.alternatives
    )


def complaint_stands(asked, answer):
    """No session while what was said against one has not been asked again."""
    if not answer["date"]:
        return
    plan, day, standing, of_day = asked.plan, date.fromisoformat(answer["date"]), None, {}
    for entry in asked.athlete.log:
        if entry.injury:
            standing, of_day = None, {}
        if entry.check_in and entry.date <= day:
            of_day.setdefault(entry.date, {}).update(entry.check_in)
            if any(speaks_against(plan, name, value) for name, value in entry.check_in.items()):
                standing, of_day[entry.date]["against"] = entry.date, True
            elif standing and entry.date > standing and "against" not in of_day[entry.date]:
                if set(plan.asked_by_rests()) <= set(of_day[entry.date]):
                    standing = None
        if entry.word and entry.word.kind == "cleared":
            standing, of_day = None, {}
    if standing:
        yield f"a session though a complaint stands since {standing}"


def breaks_nevers(asked, today, nevers):
    verdict = next_session(asked.plan, asked.athlete, asked.state, today).verdict
    return [f"never: {name}" for name in broken(asked.plan, nevers, asked.athlete, verdict, asked.state)]


# A way back


def good_day(plan, day):
    best = {each.name: str(each.answers()[0]) for each in plan.observations.values() if each.in_check_in}
    return {"date": str(day), "check_in": best}


def good_session(plan, day, answer):
    lines = [dict([each.split(": ", 1)]) for each in answer["work"]]
    lines[-1].update({each.name: str(each.answers()[0]) for each in plan.observations.values() if each.in_work})
    word = {"by": "D. H.", "says": "full speed", "reason": "ready"}
    return {"date": str(day), "coach": word, "work": lines}


def way_back(asked, today):
    """From every state but a referral, good reports lead to the last step."""
    asked = type(asked)(asked.plan, asked.raw, asked.entries)
    plan, day = asked.plan, max([today, *(entry.date for entry in asked.athlete.log[-1:])])
    if asked.answer(day)["decision"] == "refer":
        return
    asked.add({"date": str(day), "limits": "none"})
    last, ends = plan.steps[-1].name, day + DAY * WITHIN
    while day <= ends:
        asked.add(good_day(plan, day))
        answer = asked.answer(day)
        if answer["decision"] == "refer":
            yield f"good reports lead to a referral on {day}: {answer['because']}"
            return
        if answer["date"] == str(day):
            if not answer["work"]:
                yield f"nothing to do on {day}"
                return
            asked.add(good_session(plan, day, answer))
            if answer["step"] == last and answer["gate"] is None:
                return
        day += DAY
    answer.pop("because")
    yield f"not at {last} within {WITHIN} days; then {json.dumps(answer)}"


def breaches(rng, asked, today, nevers):
    answer = asked.answer(today)
    yield from within_rise(asked, answer)
    yield from complaint_stands(asked, answer)
    if nevers:
        yield from breaks_nevers(asked, today, nevers)
    yield from monotone(rng, asked, answer, today)


def parts(rng, asked):
    """The log up to some of its entries, with a day to ask for."""
    for _ in range(PARTS if asked.entries else 0):
        end = rng.randint(1, len(asked.entries))
        part = type(asked)(asked.plan, asked.raw, asked.entries[:end])
        yield part, part.athlete.log[-1].date + DAY * rng.choice([0, 1, 1, 2])


def breaches_of_log(rng, asked, today, nevers):
    """Of the whole log, of parts of it, and of what good reports make of it; each with the log that it is about."""
    for part, day in [(asked, today), *parts(rng, asked)]:
        for breach in breaches(rng, part, day, nevers):
            yield part, day, breach
    for breach in way_back(asked, today):
        yield asked, today, breach


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("plan")
    parser.add_argument("count", type=int)
    parser.add_argument("seed")
    parser.add_argument("--rehab", help="the program to ask; default the oracle")
    parser.add_argument("--plan-as", help="what the files say under `plan:`; default the plan's name")
    return parser.parse_args()


def main():
    chosen = options()
    plan, found = read_plan(chosen.plan), 0
    nevers = None if chosen.rehab else read_nevers(chosen.plan)
    with tempfile.TemporaryDirectory() as folder:
        AskedOfProgram.binary, AskedOfProgram.folder = chosen.rehab, folder
        for number in range(chosen.count):
            rng = random.Random(f"properties/{chosen.seed}/{plan.name}/{number}")
            today, injured = rng.choice(TODAYS), date(2024, 1, 20)
            raw, entries = season(rng, plan, person(rng, number, injured, chosen.plan_as or plan.name), injured, today)
            entries = [{key: each for key, each in raw_entry.items() if key != "finished"} for raw_entry in entries]
            asked = (AskedOfProgram if chosen.rehab else Asked)(plan, raw, entries)
            for part, day, breach in breaches_of_log(rng, asked, today, nevers):
                found += 1
                print(f"{plan.name} {number}, today {day}: {breach}\n{write_file(raw, part.entries)}")
    print(f"{plan.name}: {chosen.count} logs, {found} breaches")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
