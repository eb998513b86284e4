"""Which of a plan's `never` the next session breaks. Section 3, "In `never` also what was prescribed"."""

from conditions import UNKNOWN, read_condition
from facts import rule_facts
from plan import read_plan
from prescribe import judge, next_session
from replay import absorb, read_before_work, replay
from state import State
from text_yaml import load_text


def read_nevers(path):
    """Each property by name; the plan extends nothing."""
    plan = read_plan(path)
    scales = {name: each.words for name, each in plan.observations.items() if each.words}
    return {raw["never"]: read_condition(raw["when"], scales) for raw in load_text(path)["never"]}


def load(dose):
    """The largest of each kind among the runs prescribed; zeros where there is none."""
    runs = dose.runs()
    return {
        "intensity": dose.top_intensity() or 0,
        "distance": max((line.distance for line in runs if line.distance is not None), default=0),
        "metres": dose.metres(),
    }


def last_load(plan, athlete):
    """What the last session on the ladder was prescribed; None where there was none."""
    state, found = State(athlete.injury), None
    for entry in athlete.log:
        before = read_before_work(plan, athlete, state.copy(), entry)
        if entry.work is not None and entry.finished:
            verdict = judge(plan, athlete, before, entry.date)
            found = load(verdict.dose) if verdict.has_session else found
        state = absorb(plan, athlete, state, entry)
    return found


def facts_under(plan, athlete, state, verdict, last):
    """The facts of a verdict's day, and what was prescribed on it; `last` is the load of the session before."""
    facts = rule_facts(plan, athlete, state, verdict.day)
    prescribed = ("climb", "intensity", "distance", "metres", "intensity_rise", "distance_rise", "metres_rise")
    facts.update({name: UNKNOWN for name in prescribed}, decision=verdict.decision)
    if not verdict.has_session:
        return facts
    now = load(verdict.dose)
    facts.update(now)
    if state.on_ladder:
        facts["climb"] = verdict.move.step - state.step
        if last and any(last.values()):
            facts.update({f"{name}_rise": now[name] - last[name] for name in now})
    return facts


def facts_of_next(plan, athlete, today):
    """The facts of the next session's day and prescription; None where a coach's `start at` is free of them."""
    state = replay(plan, athlete)
    if state.start_at is not None:
        return None
    verdict = next_session(plan, athlete, state, today).verdict
    return facts_under(plan, athlete, state, verdict, last_load(plan, athlete))


def broken(plan, nevers, athlete, today):
    facts = facts_of_next(plan, athlete, today)
    return [] if facts is None else [name for name, when in nevers.items() if when.holds(facts)]
