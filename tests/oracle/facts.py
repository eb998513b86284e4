"""What is known on a day: every fact that a rule or a gate can ask about. Section 4, "Facts on day D"."""

from typing import Dict, NamedTuple

from conditions import UNKNOWN
from state import DAY


class Facts(NamedTuple):
    """The facts as a rule sees them: by what is known, and by the worst that was said anywhere."""

    known: Dict[str, object]
    worst: Dict[str, object]

    def meet(self, rule, said=None):
        """Whether the rule fires; with `said`, whether those answers alone make it, the other facts as they are."""
        if said is not None and rule.when.keys.isdisjoint(said):
            return False
        sides = self[:1] if self.known is self.worst else self
        met = [rule.when.holds(facts) if said is None else rule.when.holds_by(facts, said) for facts in sides]
        return all(met) if rule.progress else any(met)


def age_on(born, day):
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def answers(state, name, day):
    """What check-ins since the last session, up to the day, said of an observation; newest last."""
    return [seen[name] for since, seen in state.check_ins if since <= day and name in seen]


def answers_on(state, name, day):
    return [seen[name] for since, seen in state.check_ins if since == day and name in seen]


def reported(state, observation):
    """The worst said of the last session, in a list of one or none."""
    if observation.in_work and state.report is not None and observation.name in state.report.said:
        return [state.report.said[observation.name]]
    return []


def is_known(state, observation):
    return state.report is not None and observation.name in state.report.known


def counted(state, given):
    """All answers, of an athlete on the ladder; else the newest."""
    return given if state.on_ladder else given[-1:]


def days_in_a_row(state, day):
    count, trained = 0, set(state.session_days)
    while day - DAY * (count + 1) in trained:
        count += 1
    return count


def setbacks_in_week(state):
    if state.last_day is None:
        return 0
    return sum(state.last_day - 6 * DAY <= day <= state.last_day for day in state.setbacks)


def yes_no(value):
    return UNKNOWN if value is None else "yes" if value else "no"


def taken_back(plan):
    """The words that a setback takes back."""
    return {name for name, word in plan.words.items() if word.until_setback}


def engine_facts(plan, athlete, state, day, setback=False):
    """On a setback the words that one takes back are gone."""
    given = state.given - taken_back(plan) if setback else state.given
    report, last = state.report, state.last_day
    return {
        "completed": report.completed if report else UNKNOWN,
        "exceeded": yes_no(report.exceeded) if report else UNKNOWN,
        "last_intensity": report.last_intensity if report else UNKNOWN,
        "sessions_since_exceeded": state.since_exceeded,
        "sessions": state.sessions,
        "sessions_at_step": state.at_step,
        "days_at_stage": (day - state.stage_since).days if state.on_ladder else 0,
        "days_since_injury": (day - state.injury).days,
        "days_since_start": max((day - state.first_day).days, 0) if state.first_day else 0,
        "days_off": (day - last).days - 1 if last else UNKNOWN,
        "days_in_a_row": days_in_a_row(state, day) if last else UNKNOWN,
        "climbs_7d": sum(day - 6 * DAY <= climbed for climbed in state.climbs),
        "setbacks_7d": setbacks_in_week(state),
        "setbacks": len(state.setbacks),
        "injuries": state.injuries,
        **{name: yes_no(name in given) for name in plan.words},
        "complete": yes_no(state.complete),
        "stage": plan.steps[state.step].stage.name if state.on_ladder else UNKNOWN,
        "age": age_on(athlete.born, day) if athlete.born else UNKNOWN,
        "grade": athlete.grade,
        "clinician": yes_no(bool(athlete.clinician)),
    }


def gate_facts(plan, athlete, state, day):
    """The facts as a gate sees them: only what somebody said counts, and of check-ins only that day's."""
    facts = engine_facts(plan, athlete, state, day)
    for name, observation in plan.observations.items():
        found = reported(state, observation) if is_known(state, observation) else []
        if observation.in_check_in:
            found = found + counted(state, answers_on(state, name, day))
        facts[name] = observation.worst(found)
    return facts


def rule_facts(plan, athlete, state, day, setback=False):
    """The facts as a rule sees them: an observation that nobody wrote takes its `unless_said`."""
    known = engine_facts(plan, athlete, state, day, setback)
    worst = dict(known)
    for name, observation in plan.observations.items():
        given = counted(state, answers(state, name, day)) if observation.in_check_in else []
        said = observation.worst(reported(state, observation) + given)
        worst[name] = observation.unless_said if said is None else said
        known[name] = worst[name] if given or is_known(state, observation) else observation.unless_said
    return Facts(known, known if known == worst else worst)
