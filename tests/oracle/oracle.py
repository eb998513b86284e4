#!/usr/bin/env python3
"""An independent reading of the contract: `oracle.py next PLAN ATHLETE... --today DATE`, one line of JSON a file.

Exact arithmetic throughout. See README.md for what it prints and for how it reads what the contract leaves open.
"""

import argparse
import json
import sys
from datetime import date
from fractions import Fraction

from athlete import read_athlete
from checks import all_well, checks
from plan import read_plan
from prescribe import Next, judge, next_session
from remaining import during_facts, remaining
from replay import absorb, absorb_extra, read_before_work, replay, report_of, worst_seen
from state import DAY


def plain(value):
    """A number for JSON: whole as such, else the nearest decimal (for printing only)."""
    if value is None:
        return None
    value = Fraction(value)
    return value.numerator if value.denominator == 1 else float(value)


def show_gate(gate):
    if gate is None:
        return None
    return {"id": gate.name, "missing": gate.missing, "not_before": gate.not_before and str(gate.not_before)}


def show_limits(limits):
    if limits is None:
        return None
    return {
        "intensity_pct": plain(limits.intensity),
        "distance_m": plain(limits.distance),
        "runs": "none" if limits.no_runs else None,
        "until": limits.until and str(limits.until),
        "by": limits.by,
    }


def show_place(plan, verdict):
    """Decision, date, stage and step; the last three are null on refer and wait."""
    step = plan.steps[verdict.move.step] if verdict.has_session else None
    return {
        "decision": verdict.decision,
        "date": str(verdict.day) if step else None,
        "stage": step and step.stage.name,
        "step": step and step.name,
    }


def show_instead(plan, found):
    place = show_place(plan, found.verdict)
    place.pop("stage")
    return place


def show_dose(dose, under_way):
    """`under_way` is what is left of a session, as drills and work."""
    if dose is None:
        return {"cap_pct": None, "metres": 0, "work": []}
    drills, work = under_way or (dose.drills, dose.work)
    metres = sum((line.metres for line in work if line.is_run), Fraction(0))
    return {"cap_pct": plain(dose.cap), "metres": plain(metres), "work": [str(line) for line in drills + work]}


def show(plan, state, found, today, left=None):
    verdict = found.verdict
    return {
        "today": str(today),
        **show_place(plan, verdict),
        "day": ((verdict.day if verdict.has_session else today) - state.injury).days,
        "session": state.sessions + 1,
        "complete": state.complete or verdict.complete,
        "resume": left is not None,
        **show_dose(verdict.dose if verdict.has_session else None, left),
        "because": sorted([rule.name, rule.outcomes()] for rule in verdict.fired),
        "warnings": sorted(rule.name for rule in verdict.fired if rule.warn),
        "gate": show_gate(verdict.gate),
        "rest": [str(day) for day in found.rest_days],
        "limits": show_limits(state.limits_on(verdict.day)),
        "exit": 1 if verdict.refer else 0,
    }


def goes_on(plan, athlete, place):
    """Whether an unfinished session is still to be gone on with: not after another one, a new injury or a clearance."""
    state = replay(plan, athlete, athlete.log[: place + 1])
    session = state.trained
    for entry in athlete.log[place + 1 :]:
        state = absorb(plan, athlete, state, entry)
        if entry.injury or entry.word and entry.word.kind == "cleared" or state.trained != session:
            return False
    return True


def session_under_way(plan, athlete, today):
    """The state without the work of today's unfinished session, its entry and the day's verdict; none if there is none.

    What was logged later that day counts as said before it; its work is extra work, and the during rules are asked about what it
    reports, too.
    """
    log = athlete.log
    open_today = [place for place, each in enumerate(log) if each.date == today and each.work and not each.finished]
    if not open_today or not goes_on(plan, athlete, open_today[-1]):
        return None
    place = open_today[-1]
    state = read_before_work(plan, athlete, replay(plan, athlete, log[:place]), log[place])
    seen = report_of(plan, log[place])
    for entry in log[place + 1 :]:
        state = read_before_work(plan, athlete, state.copy(), entry)
        if entry.work is not None or entry.seen:
            absorb_extra(plan, state, entry)
        if entry.date == today:
            seen = worst_seen(plan, seen, report_of(plan, entry))
    return state, log[place], seen, judge(plan, athlete, state, today)


def advice_under_way(plan, athlete, state, entry, seen, verdict, today):
    left = [], []
    if verdict.has_session and not verdict.rest:
        facts = during_facts(plan, athlete, state, verdict, seen)
        left = remaining(plan, verdict.dose, entry.work, facts)
    return show(plan, state, Next(verdict, [today] if verdict.rest else []), today, left)


def is_over(plan, athlete, entry, verdict):
    """A session over which a referral stands, or stands once all that was logged counts, is done as far as it was written."""
    return verdict.refer or next_session(plan, athlete, replay(plan, athlete), entry.date).verdict.refer


def drills_are_done(plan, athlete, state, found, today):
    """Limits leave drills alone of today's step with runs, and today they were done or ended: the next are another day's."""
    verdict, limits = found.verdict, state.limits_on(today)
    if not verdict.has_session or verdict.day != today or not limits or not limits.no_runs:
        return False
    dose = verdict.dose
    if dose.runs() or not dose.step.runs() or not dose.drills + dose.work:
        return False
    entries = [entry for entry in athlete.log if entry.date == today and entry.work]
    work = [line for entry in entries for line in entry.work]
    reports = [during_facts(plan, athlete, state, verdict, report_of(plan, entry)) for entry in entries]
    return any(remaining(plan, dose, work, facts) == ([], []) for facts in reports)


def advice(plan, athlete, today):
    """The checkable fields of `rehab next`."""
    under_way = session_under_way(plan, athlete, today)
    state = replay(plan, athlete)
    if under_way and not is_over(plan, athlete, under_way[1], under_way[-1]):
        before, *_, verdict = under_way
        if verdict.decision != "wait":
            return {**advice_under_way(plan, athlete, *under_way, today), "checks": [], "all_well": None}
        state = before  # one that was begun on a day that waits goes on when what is missing has been answered
    found = next_session(plan, athlete, state, today)
    known = replay(plan, athlete, [entry for entry in athlete.log if entry.date <= today])
    stopped = next_session(plan, athlete, known, today)
    if stopped.verdict.refer and not found.verdict.refer:  # a clearance of tomorrow lifts nothing today
        state, found = known, stopped
    if drills_are_done(plan, athlete, state, found, today):
        found = next_session(plan, athlete, state, today + DAY)
    asked = checks(plan, athlete, state, found)
    well = all_well(plan, athlete, state, found)
    return {
        **show(plan, state, found, today),
        "checks": [
            {"observation": each.observation, "if": str(each.answer), **show_instead(plan, each.instead)} for each in asked
        ],
        "all_well": well and show_instead(plan, well),
    }


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=["next"])
    parser.add_argument("plan")
    parser.add_argument("athletes", nargs="*", help="athlete files; `-` reads their names from stdin, one a line")
    parser.add_argument("--today", required=True, type=date.fromisoformat)
    return parser.parse_intermixed_args()


def main():
    chosen = options()
    plan = read_plan(chosen.plan)
    names = chosen.athletes
    if names == ["-"]:
        names = [line.rstrip("\n") for line in sys.stdin]
    for name in names:
        answer = advice(plan, read_athlete(name, plan), chosen.today)
        print(json.dumps({"file": name, **answer}, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
