"""Which of a plan's `never` the next session breaks. Section 3, "In `never` also what was prescribed"."""

from conditions import UNKNOWN, read_condition
from extend import load_plan
from facts import rule_facts
from plan import read_plan
from prescribe import judge
from replay import absorb, is_session, read_before_work, replay
from state import State

PRESCRIBED = ("climb", "intensity", "distance", "metres", "intensity_rise", "distance_rise", "metres_rise")
NOT_OF_A_COACHS_START = ("climb", "metres_rise", "days_since_injury", "days_since_start", "days_off", "days_in_a_row")
NOT_OF_A_FREE_START = ("intensity", "distance", "intensity_rise", "distance_rise")


def read_nevers(path):
    """Each property by name."""
    scales = {name: each.words for name, each in read_plan(path).observations.items() if each.words}
    return {raw["never"]: read_condition(raw["when"], scales) for raw in load_plan(path)["never"]}


def load(dose):
    """The largest of each kind among the runs prescribed; zeros where there is none."""
    runs = dose.runs()
    return {
        "intensity": dose.top_intensity() or 0,
        "distance": max((line.distance for line in runs), default=0),
        "metres": dose.metres(),
    }


def last_load(plan, athlete):
    """What the last session on the ladder was prescribed; None where there was none."""
    state, found = State(athlete.injury), None
    for entry in athlete.log:
        before = read_before_work(plan, athlete, state.copy(), entry)
        if entry.injury is not None:
            found = None
        if entry.work is not None:
            verdict = judge(plan, athlete, before, entry.date)
            if verdict.move is not None and is_session(before, verdict, entry):
                found = load(verdict.dose)
        state = absorb(plan, athlete, state, entry)
    return found


def prescribed_facts(state, verdict, last):
    """What a verdict prescribes, against the load of the session before."""
    facts = {name: UNKNOWN for name in PRESCRIBED}
    facts["decision"] = verdict.decision
    if not verdict.has_session:
        return facts
    now = load(verdict.dose)
    facts.update(now)
    if state.on_ladder:
        facts["climb"] = verdict.move.step - state.step
    if last and any(last.values()):
        facts.update({f"{name}_rise": now[name] - last[name] for name in now})
        if verdict.dose.cut:
            facts["metres_rise"] = UNKNOWN
    if state.start_at is not None:
        facts.update(dict.fromkeys(NOT_OF_A_COACHS_START, UNKNOWN))
        if not state.ran:
            facts.update(dict.fromkeys(NOT_OF_A_FREE_START, UNKNOWN))
    return facts


def broken(plan, nevers, athlete, verdict, state=None):
    """The properties that a verdict on the log breaks, by what is known or by the worst that was said."""
    state = replay(plan, athlete) if state is None else state
    setback = bool(verdict.move and verdict.move.setback)
    prescribed = prescribed_facts(state, verdict, last_load(plan, athlete))
    both = [{**facts, **prescribed} for facts in rule_facts(plan, athlete, state, verdict.day, setback)]
    return [name for name, when in nevers.items() if any(when.holds(facts) for facts in both)]
