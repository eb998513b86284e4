"""Whether a worse last report ever gives a harder session or an earlier one, for `properties.py`."""

import copy
import json

from dose import read_dose
from plan import Line

WORSE = 16  # worse reports that are tried of each log


def runs_of(plan, answer):
    """How far and how fast the runs of an answer are."""
    parts = [each.split(": ", 1) for each in answer["work"]]
    lines = [Line(plan.exercises[name], read_dose(text)) for name, text in parts]
    runs = [line for line in lines if line.is_run]
    return max((line.distance for line in runs), default=0), max((line.dose.intensity or 0 for line in runs), default=0)


def last_report(asked):
    """Where the last report stands: (entry, map of observations, whether of work), the session's work and all since."""
    state, found = asked.state, []
    for place in range(len(asked.entries) - 1, -1, -1):
        raw, entry = asked.entries[place], asked.athlete.log[place]
        is_last_session = entry.date == state.last_day and entry.work is not None
        if "work" in raw or entry.seen:
            found += [((place, "work", number), True) for number in range(len(raw.get("work", [])))]
            found.append(((place,), True))
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


def worsened(rng, asked, places, missing):
    """The entries with one answer of the last report made worse, and what was changed; none where it cannot be.

    Where a gate or a complaint waits for an answer, silence is no answer, and any is better.
    """
    entries = copy.deepcopy(asked.entries)
    path, of_work = rng.choice([*places, ((len(entries), "check_in"), False)])
    if path[0] == len(entries):
        entries.append({"date": entries[-1]["date"], "check_in": {}})
    said = holder(entries, path)
    observation = rng.choice(
        [each for each in asked.plan.observations.values() if (each.in_work if of_work else each.in_check_in)]
    )
    if observation.name in missing and observation.name not in said:
        return None
    now = said.get(observation.name, observation.unless_said)
    answers = [str(each) for each in observation.answers()]
    worse = [] if now is None else answers[answers.index(str(now)) + 1 :]
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
    places = last_report(asked) if asked.entries else []
    first = min([path[0] for path, _ in places], default=len(asked.entries))
    missing = {text.split()[0] for text in answer["gate"]["missing"]} if answer["gate"] else set()
    for _ in range(WORSE if asked.entries else 0):
        made = worsened(rng, asked, places, missing)
        worse = made and asked.changed(first, made[0])
        if not worse or worse.state.session_days != asked.state.session_days:
            continue  # another answer has made a session of extra work, or none of one
        instead = worse.answer(today)
        how = harder(asked.plan, instead, answer)
        if how:
            shown = [{key: each[key] for key in ("decision", "date", "step", "work")} for each in (answer, instead)]
            yield f"worse report, {how}: {made[1]}; {json.dumps(shown)}"
