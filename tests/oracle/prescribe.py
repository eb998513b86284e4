"""prescribe(D): what the rules say on a day, and the first day from today on that has a session."""

import re
from dataclasses import dataclass, field
from datetime import date
from typing import List, Optional

from facts import said_facts, with_defaults
from ladder import Gate, Move, dose_of, moved
from plan import Rule
from rests import is_rest
from state import DAY
from work import Prescribed


@dataclass(frozen=True)
class Verdict:
    """What holds on one day, whether or not that day is rest."""

    day: date
    decision: str
    fired: List[Rule]
    rest: bool
    move: Optional[Move] = None  # none on refer and wait
    dose: Optional[Prescribed] = None
    gate: Optional[Gate] = None

    @property
    def has_session(self):
        return self.move is not None

    @property
    def complete(self):
        return self.move is not None and self.move.complete


@dataclass(frozen=True)
class Next:
    """The verdict of the day of the next session, and the days of rest until then."""

    verdict: Verdict
    rest_days: List[date] = field(default_factory=list)


def judge(plan, athlete, state, day):
    """Every rule on the facts of this day, and what follows from the strictest."""
    said = said_facts(plan, athlete, state, day)
    facts = with_defaults(plan, said)
    fired = [rule for rule in plan.rules if rule.when.holds(facts)]
    rest = is_rest(plan, state, fired, facts, day)
    if state.referred or any(rule.refer for rule in fired):
        return Verdict(day, "refer", fired, rest)
    if state.start_at is not None:
        move = Move("start", state.start_at, 0)
    elif not state.on_ladder:
        stage = plan.steps[plan.start].stage
        if not stage.enter.holds(said):
            return Verdict(day, "wait", fired, rest, gate=Gate(stage.name, stage.enter.missing(said)))
        move = Move("start", plan.start, 0)
    else:
        move = moved(plan, state, fired, said)
    caps = [rule.cap for rule in fired]
    dose = dose_of(plan, state, move.step, caps, state.limits_on(day), free_of_base=move.decision == "start")
    return Verdict(day, move.decision, fired, rest, move, dose, move.gate)


def days_that_may_open(plan):
    """How far ahead it makes sense to look for a gate to open by itself: no count of days in it can need longer."""
    counts = [0]
    for tests in plan.steps[plan.start].stage.enter.alternatives:
        for test in tests:
            a_unit = 366 if test.key == "age" else 1
            counts += [int(digits) * a_unit for digits in re.findall(r"\d+", test.text)]
    return max(counts) + 2


def next_session(plan, athlete, state, today):
    """The first day from today on, after the last session, that no rest forbids; or a referral, or a wait."""
    day = state.first_day_from(max(today, state.day) if state.referred else today)
    first = judge(plan, athlete, state, day)
    verdict, rest_days, last_look = first, [], day + DAY * days_that_may_open(plan)
    while verdict.decision != "refer" and (verdict.decision == "wait" or verdict.rest):
        if verdict.decision == "wait" and verdict.day > last_look:
            return Next(first)
        if verdict.rest:
            rest_days.append(verdict.day)
        verdict = judge(plan, athlete, state, verdict.day + DAY)
    return Next(verdict, [] if verdict.decision == "refer" else rest_days)
