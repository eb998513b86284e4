"""What is left of a session under way (`finished: no`). Section 4, "During"."""

from dataclasses import replace

from facts import rule_facts
from plan import Line


def done_reps(work, prescribed):
    """Reps done so far, by exercise; of a set within a prescribed range of reps its lower number."""
    ranges = {line.exercise.name: line.dose for line in prescribed if line.dose.extra}
    found = {}
    for line in work:
        wanted, reps = ranges.get(line.exercise.name), line.dose.reps
        if wanted and wanted.reps < reps <= wanted.reps + wanted.extra:
            reps = wanted.reps
        found[line.exercise.name] = found.get(line.exercise.name, 0) + line.dose.sets * reps
    return found


def less(lines, done):
    """The lines less the reps done, the first lines first; `done` keeps what is left over."""
    left = []
    for line in lines:
        taken = min(done.get(line.exercise.name, 0), line.dose.total_reps)
        if taken:
            done[line.exercise.name] -= taken
        if taken < line.dose.total_reps:
            dose = line.dose.with_total_reps(line.dose.total_reps - taken) if taken else line.dose
            left.append(Line(line.exercise, dose))
    return left


def longer(rest, asked):
    """The longer of two rests, end by end: a rule that lengthens a rest never shortens one."""
    if rest is None:
        return asked
    return max(rest[0], asked[0]), max(rest[1], asked[1])


def during_facts(plan, athlete, state, verdict, seen):
    """The facts of the day, but of the work only what this session says, and the stage of the session under way."""
    facts = dict(rule_facts(plan, athlete, state, verdict.day).worst)
    facts.update({name: seen.get(name, each.unless_said) for name, each in plan.observations.items() if each.in_work})
    return {**facts, "stage": verdict.dose.step.stage.name}


def remaining(plan, prescribed, work, facts):
    """Drills and work: the dose less what was done, under the strictest of the `during` rules: end > switch > rest."""
    fired = [rule for rule in plan.during if rule.when.holds(facts)]
    if any(rule.end for rule in fired):
        return [], []
    done = done_reps(work, prescribed.drills + prescribed.work)
    drills, rest_of_work = less(prescribed.drills, done), less(prescribed.work, done)
    runs_left = any(line.is_run for line in rest_of_work)
    switches = [line for rule in fired for line in rule.switch]
    if switches and runs_left:
        return drills, [line for line in rest_of_work if not line.is_run] + less(switches, done)
    asked = [rule.rest for rule in fired if rule.rest]
    if asked:
        rest_of_work = [with_rest(line, max(asked)) if line.is_run else line for line in rest_of_work]
    return drills, rest_of_work


def with_rest(line, asked):
    rest = longer(line.dose.rest, asked)
    set_rest = line.dose.set_rest and longer(line.dose.set_rest, rest)
    return Line(line.exercise, replace(line.dose, rest=rest, set_rest=set_rest))
