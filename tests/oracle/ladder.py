"""Moving on the ladder, and the dose of a step on a day. Section 4, "prescribe"."""

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import List, Optional

from plan import Line
from work import Prescribed


@dataclass(frozen=True)
class Gate:
    name: str  # the stage's, or `cut`
    missing: List[str]


@dataclass(frozen=True)
class Move:
    """What the strictest outcome makes of the place in the ladder."""

    decision: str
    step: int
    clean: int  # clean sessions of that step, if this session is then done
    gate: Optional[Gate] = None
    complete: bool = False  # a good report on the last step


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
    if state.cut:
        return Move("repeat", state.step, clean, Gate("cut", []))
    if clean < here.sessions:
        return Move("repeat", state.step, clean)
    if state.step + 1 == len(plan.steps):
        return Move("repeat", state.step, clean, complete=True)
    stage = plan.steps[state.step + 1].stage
    if stage is not here.stage and not stage.enter.holds(said):
        return Move("repeat", state.step, clean, Gate(stage.name, stage.enter.missing(said)))
    return Move("progress", state.step + 1, 0)


def moved(plan, state, fired, said):
    """The strictest of what the fired rules and the coach's pending words ask, applied to the ladder."""
    regress = max([rule.regress for rule in fired] + [state.regress])
    lower = regressed(plan, state.step, regress) if regress else state.step
    if any(rule.restart for rule in fired):
        return Move("restart", min(lower, plan.start), 0)
    if regress:
        return Move("regress", lower, 0)
    if any(rule.repeat for rule in fired) or state.repeat or not any(rule.progress for rule in fired):
        return Move("repeat", state.step, 0)
    return progressed(plan, state, said)


def lowest(values):
    return min((value for value in values if value is not None), default=None)


def base_cap(plan, state):
    """What the last runs allow: base and one rise, down to a multiple of 5."""
    if state.base is None or plan.intensity_rise is None:
        return None
    return Fraction((state.base + plan.intensity_rise) // 5 * 5)


def cut_line(line, cap, distance):
    """A run line, no faster than the cap and no longer than the limit; None if no distance is left."""
    dose = line.dose
    if cap is not None and dose.intensity is not None:
        dose = replace(dose, intensity=min(dose.intensity, cap))
    if distance is not None and dose.metres is not None and line.distance > distance:
        left = distance - line.exercise.build_up
        if left <= 0:
            return None
        dose = replace(dose, metres=left)
    return Line(line.exercise, dose)


def dose_of(plan, state, step, caps, limits, free_of_base):
    """The day's dose of a step under the rules' caps, the limits and, but for a start, the base."""
    step = plan.steps[step]
    cap = lowest(
        [step.stage.cap, *caps, limits and limits.intensity, None if free_of_base else base_cap(plan, state)]
    )
    distance = limits.distance if limits else None
    cut = [cut_line(line, cap, distance) if line.is_run else line for line in step.work]
    work = [line for line in cut if line is not None]
    only_drills = all(line.exercise.kind == "drill" for line in step.work)
    return Prescribed(step.stage.drills, work, cap, work != step.work, only_drills)
