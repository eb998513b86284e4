"""What is known on a day: every fact that a rule or a gate can ask about. Section 4, "Facts on day D"."""

from conditions import UNKNOWN
from state import DAY


def age_on(born, day):
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def answers(state, name, day):
    """What check-ins since the last session, up to the day, said of an observation; newest last."""
    return [seen[name] for since, seen in state.check_ins if since <= day and name in seen]


def said(state, observation, day):
    """What somebody said of an observation: the last session's worst, the check-ins' worst (or newest), or both."""
    found = []
    if observation.in_work and state.report is not None and observation.name in state.report.seen:
        found.append(state.report.seen[observation.name])
    if observation.in_check_in:
        given = answers(state, observation.name, day)
        found += given if state.on_ladder else given[-1:]
    return observation.worst(found)


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
    return "yes" if value else "no"


def engine_facts(plan, athlete, state, day):
    report, last = state.report, state.last_day
    return {
        "completed": report.completed if report else UNKNOWN,
        "exceeded": yes_no(report.exceeded) if report else UNKNOWN,
        "last_intensity": report.last_intensity if report else UNKNOWN,
        "sessions_since_exceeded": state.since_exceeded,
        "sessions": state.sessions,
        "sessions_at_step": state.at_step,
        "days_since_injury": (day - state.injury).days,
        "days_since_start": max((day - state.session_days[0]).days, 0) if state.session_days else 0,
        "days_off": (day - last).days - 1 if last else UNKNOWN,
        "days_in_a_row": days_in_a_row(state, day),
        "setbacks_7d": setbacks_in_week(state),
        "full_speed": yes_no(state.full_speed),
        "complete": yes_no(state.complete),
        "stage": plan.steps[state.step].stage.name if state.on_ladder or state.start_at is not None else UNKNOWN,
        "age": age_on(athlete.born, day) if athlete.born else UNKNOWN,
        "clinician": yes_no(athlete.clinician),
    }


def said_facts(plan, athlete, state, day):
    """The facts as a gate sees them: an observation that nobody wrote is unknown."""
    facts = engine_facts(plan, athlete, state, day)
    for name, observation in plan.observations.items():
        facts[name] = said(state, observation, day)
    return facts


def with_defaults(plan, said):
    """The facts as a rule sees them: an observation that nobody wrote takes its `unless_said`."""
    facts = dict(said)
    for name, observation in plan.observations.items():
        if facts[name] is UNKNOWN:
            facts[name] = observation.unless_said
    return facts


def rule_facts(plan, athlete, state, day):
    return with_defaults(plan, said_facts(plan, athlete, state, day))
