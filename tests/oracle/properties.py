#!/usr/bin/env python3
"""Properties of the next session on raw random logs: `properties.py PLAN COUNT SEED [--rehab BINARY] [--plan-as NAME]`.

Asks the oracle, or the program. Prints each breach with its log, and exits 1 on any.
"""

import argparse
import copy
import json
import random
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from athlete import read_entry, read_person
from compare import of_program
from dose import read_dose
from generate import DAY, TODAYS, person, season, write_file
from never import broken, read_nevers
from oracle import show
from plan import Line, read_plan
from prescribe import next_session
from replay import replay

WITHIN = 120  # days of good reports, to the last step


class Asked:
    """An athlete of the oracle's own, with the log as it stands."""

    def __init__(self, plan, raw, entries):
        self.plan, self.raw, self.entries = plan, raw, list(entries)
        self.athlete = read_person(raw)
        self.athlete.log = [read_entry(each, plan) for each in self.entries]
        self.state = replay(plan, self.athlete)

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


def runs_of(plan, answer):
    """How far and how fast the runs of an answer are."""
    lines = [Line(plan.exercises[name], read_dose(text)) for name, _, text in (each.partition(": ") for each in answer["work"])]
    runs = [line for line in lines if line.is_run]
    return max((line.distance for line in runs), default=0), max((line.dose.intensity or 0 for line in runs), default=0)


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
    if far > base.distance + plan.distance_rise or fast > (base.intensity + plan.intensity_rise) // 5 * 5:
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


# A worse last report


def last_report(asked):
    """Where the last report stands: (entry, map of observations, whether of work), the session's work and all since."""
    state, found = asked.state, []
    for place in range(len(asked.entries) - 1, -1, -1):
        raw, entry = asked.entries[place], asked.athlete.log[place]
        is_last_session = entry.date == state.last_day and entry.work is not None
        if "work" in raw:
            found += [((place, "work", number), True) for number in range(len(raw["work"]))]
        if "check_in" in raw and not is_last_session:
            found.append(((place, "check_in"), False))
        if is_last_session or entry.injury or "coach" in raw:
            return found
    return found


def holder(entries, path):
    found = entries
    for key in path:
        found = found[key]
    return found


def worsened(rng, asked):
    """The log with one answer of the last report made worse; none where nothing is to be worsened."""
    places = last_report(asked)
    if not places:
        return None
    path, of_work = rng.choice(places)
    entries = copy.deepcopy(asked.entries)
    said = holder(entries, path)
    kinds = [each for each in asked.plan.observations.values() if (each.in_work if of_work else each.in_check_in)]
    observation = rng.choice(kinds)
    now = said.get(observation.name, observation.unless_said)
    if now is None:
        return None
    answers = [str(each) for each in observation.answers()]
    worse = answers[answers.index(str(now)) + 1 :]
    if not worse:
        return None
    said[observation.name] = rng.choice(worse)
    return entries, f"entry {path[0]}: {observation.name} {now} -> {said[observation.name]}"


def harder(plan, worse, answer):
    """How the answer to a worse report asks for more, or earlier."""
    if not worse["date"]:
        return None
    if not answer["date"]:
        return "a session where there was none"
    if worse["date"] < answer["date"]:
        return "earlier"
    steps = [plan.step_index(each["step"]) for each in (worse, answer)]
    if steps[0] != steps[1]:
        return "a higher step" if steps[0] > steps[1] else None
    more = any(new > old for new, old in zip(runs_of(plan, worse), runs_of(plan, answer)))
    return "farther or faster" if more else None


def monotone(rng, asked, answer, today):
    for _ in range(4):
        made = worsened(rng, asked)
        if made is None:
            continue
        worse = type(asked)(asked.plan, asked.raw, made[0])
        if worse.state.session_days != asked.state.session_days:
            continue  # another answer has made a session of extra work, or none of one
        instead = worse.answer(today)
        how = harder(asked.plan, instead, answer)
        if how:
            shown = [{key: each[key] for key in ("decision", "date", "step", "work")} for each in (answer, instead)]
            yield f"worse report, {how}: {made[1]}; {json.dumps(shown)}"


# A way back


def good_day(plan, day):
    return {"date": str(day), "check_in": {each.name: str(each.answers()[0]) for each in plan.observations.values() if each.in_check_in}}


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
    yield from way_back(asked, today)


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
            for breach in breaches(rng, asked, today, nevers):
                found += 1
                print(f"{plan.name} {number}, today {today}: {breach}\n{write_file(raw, entries)}")
    print(f"{plan.name}: {chosen.count} logs, {found} breaches")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
