"""Moving on the ladder, and the dose of a step on a day. Section 4, "prescribe"."""

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import List, NamedTuple, Optional

from plan import Line
from work import Prescribed


@dataclass(frozen=True)
class Gate:
    name: str  # the stage's, `cut`, or the rule whose complaint stands
    missing: List[str]
    not_before: Optional[date] = None


@dataclass(frozen=True)
class Move:
    """What the strictest outcome makes of the place in the ladder."""

    decision: str
    step: int
    clean: int = 0  # clean sessions of that step, if this session is then done
    gate: Optional[Gate] = None
    complete: bool = False  # a good report on the last step
    rising: bool = False  # the rules say progress, or it is a start: base and rise bound, not base alone
    setback: bool = False


def regressed(plan, step, count):
    """`count` steps down, and on down to one that is no farther, faster or longer in metres than the step it leaves."""
    left = plan.steps[step].demand()
    lower = max(step - count, 0)
    while lower > 0 and any(new > old for new, old in zip(plan.steps[lower].demand(), left)):
        lower -= 1
    return lower


def progressed(plan, state, said):
    """One more clean session of this step; the next step if there are enough, nothing was cut and its gate is open."""
    here, clean = plan.steps[state.step], state.clean + 1
    held = Move("repeat", state.step, clean, rising=True)
    if state.cut:
        return replace(held, gate=Gate("cut", []))
    if clean < here.sessions:
        return held
    if state.step + 1 == len(plan.steps):
        return replace(held, complete=True)
    stage = plan.steps[state.step + 1].stage
    if stage is not here.stage and not stage.enter.holds(said):
        return replace(held, gate=Gate(stage.name, stage.enter.missing(said)))
    return Move("progress", state.step + 1, rising=True)


def regress_asked(state, fired):
    """By how many steps, a rule's or a coach's; the most counts."""
    return max([rule.regress for rule in fired] + [state.regress])


def asks_back(state, fired):
    named = any(rule.regress_to for rule in fired)
    return bool(regress_asked(state, fired)) or named or any(rule.restart for rule in fired)


def is_setback(state, fired):
    return asks_back(state, fired) and any(rule.setback for rule in fired)


def back(plan, state, fired):
    """The step that a regress or a restart leads to."""
    regress = regress_asked(state, fired)
    named = [plan.place_named(rule.regress_to) for rule in fired if rule.regress_to]
    if not state.on_ladder:
        return min([max(plan.start - regress, 0)] + named)
    lower = min([regressed(plan, state.step, regress) if regress else state.step] + named)
    return min(lower, plan.start) if any(rule.restart for rule in fired) else lower


def started(plan, state, fired):
    """A start, the rules' or a coach's: of the rules' movements only those back count."""
    step = plan.start if state.start_at is None else state.start_at
    if asks_back(state, fired):
        step = min(step, back(plan, state, fired))
    if state.after_clearance:
        step = min(step, plan.start)
    return Move("start", step, rising=True, setback=is_setback(state, fired))


def moved(plan, state, fired, said):
    """The strictest of what the fired rules and the coach's pending words ask, applied to the ladder."""
    if state.start_at is not None or not state.on_ladder:
        return started(plan, state, fired)
    if asks_back(state, fired):
        decision = "restart" if any(rule.restart for rule in fired) else "regress"
        return Move(decision, back(plan, state, fired), setback=is_setback(state, fired))
    if any(rule.repeat for rule in fired) or state.repeat or not any(rule.progress for rule in fired):
        return Move("repeat", state.step)
    return progressed(plan, state, said)


def lowest(*values):
    return min((value for value in values if value is not None), default=None)


class Bound(NamedTuple):
    """The longest distance allowed, in the unit of what allows no more; the first of equals."""

    metres: Fraction
    unit: str


def longest_allowed(plan, state, move, limits):
    found = []
    if limits and limits.distance is not None:
        found.append(Bound(limits.distance, limits.unit))
    base = binding_base(state, move)
    if base and base.distance is not None:
        if not move.rising:
            found.append(Bound(base.distance, "m"))
        elif plan.distance_rise is not None:
            found.append(Bound(base.distance + plan.distance_rise, "m"))
    return min(found, key=lambda bound: bound.metres, default=None)


def binding_base(state, move):
    """None where nothing bounds: without a base, and on a start with no run anywhere in the log."""
    return None if move.decision == "start" and not state.ran else state.base


def fastest_allowed(plan, state, move, lines):
    """What base and rise allow to lines of these distances: not both may rise."""
    base = binding_base(state, move)
    if base is None or base.intensity is None:
        return None
    farther = base.distance is not None and any(line.distance > base.distance for line in lines if line.is_run)
    if not move.rising or farther:
        return base.intensity
    if plan.intensity_rise is None:
        return None
    most = base.intensity + plan.intensity_rise
    if plan.steps[move.step].demand()[1] <= most:
        return most  # nothing is cut
    fives = Fraction(most // 5 * 5)
    return fives if fives > base.intensity else most  # a rise of less than five is not rounded away


def shortened(line, bound):
    """A line no longer than allowed; None if no distance is left."""
    if not line.is_run or bound is None or line.dose.metres is None or line.distance <= bound.metres:
        return line
    left = bound.metres - line.exercise.build_up
    return Line(line.exercise, replace(line.dose, metres=left, unit=bound.unit)) if left > 0 else None


def slowed(line, cap):
    if not line.is_run or cap is None or line.dose.intensity is None or line.dose.intensity <= cap:
        return line
    return Line(line.exercise, replace(line.dose, intensity=cap))


def dose_of(plan, state, move, caps, limits):
    """The day's dose of a step under the rules' caps, the limits, and base and rise."""
    step = plan.steps[move.step]
    bound = longest_allowed(plan, state, move, limits)
    no_runs = limits is not None and limits.no_runs
    work = [shortened(line, bound) for line in step.work if not (no_runs and line.is_run)]
    work = [line for line in work if line is not None]
    cap = lowest(step.stage.cap, *caps, limits and limits.intensity, fastest_allowed(plan, state, move, work))
    return Prescribed(step, step.stage.drills, [slowed(line, cap) for line in work], cap)
