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
from checks import checks
from plan import read_plan
from prescribe import Next, judge, next_session
from remaining import remaining, would_refer
from replay import replay


def plain(value):
    """A number for JSON: whole as such, else the nearest decimal (for printing only)."""
    if value is None:
        return None
    value = Fraction(value)
    return value.numerator if value.denominator == 1 else float(value)


def show_gate(gate):
    return None if gate is None else {"id": gate.name, "missing": gate.missing}


def show_limits(limits):
    if limits is None:
        return None
    return {"intensity_pct": plain(limits.intensity), "distance_m": plain(limits.distance)}


def show_step(plan, step):
    if step is None:
        return {"stage": None, "step": None}
    return {"stage": plan.steps[step].stage.name, "step": plan.steps[step].name}


def show_check(plan, observation, answer, instead):
    verdict = instead.verdict
    return {
        "observation": observation.name,
        "if": str(answer),
        "decision": verdict.decision,
        "date": str(verdict.day) if verdict.has_session else None,
        "step": show_step(plan, verdict.move.step if verdict.move else None)["step"],
    }


def advice(plan, athlete, today):
    """The checkable fields of `rehab next`."""
    state = replay(plan, athlete)
    last = athlete.log[-1] if athlete.log else None
    under_way = last is not None and last.work is not None and not last.finished
    if under_way:
        found = Next(judge(plan, athlete, state, last.date))
    else:
        found = next_session(plan, athlete, state, today)
    verdict = found.verdict
    drills, work = [], []
    if verdict.has_session:
        drills, work = verdict.dose.drills, verdict.dose.work
        if under_way and would_refer(plan, athlete, state, last.date, last.work):
            drills, work = [], []
        elif under_way:
            drills, work = remaining(plan, verdict.dose, last.work)
    asked = [] if under_way else checks(plan, athlete, state, found)
    return {
        "today": str(today),
        "decision": verdict.decision,
        "date": str(verdict.day) if verdict.has_session else None,
        "day": ((verdict.day if verdict.has_session else today) - state.injury).days,
        "session": state.sessions + 1,
        "complete": state.complete or verdict.complete,
        "resume": under_way,
        **show_step(plan, verdict.move.step if verdict.move else None),
        "cap_pct": plain(verdict.dose.cap) if verdict.dose else None,
        "metres": plain(sum((line.metres for line in work if line.is_run), Fraction(0))),
        "work": [str(line) for line in drills + work],
        "rules": sorted(rule.name for rule in verdict.fired),
        "gate": show_gate(verdict.gate),
        "rest": [str(day) for day in found.rest_days],
        "limits": show_limits(state.limits_on(verdict.day)),
        "checks": [show_check(plan, *each) for each in asked],
        "exit": 1 if verdict.decision == "refer" else 0,
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
