"""Which days are rest, and by which rule. Section 4, "The date"."""

from state import DAY


def newest_telling_check_in(plan, state, rule, facts, day):
    """The day of the newest check-in that alone meets what the rule asks of an observation; None if none does."""
    asked = [
        test for tests in rule.when.holding(facts) for test in tests
        if test.key in plan.observations and plan.observations[test.key].in_check_in
    ]
    telling = [
        since for since, seen in state.check_ins
        if since <= day and any(test.key in seen and test.holds(seen) for test in asked)
    ]
    return telling[-1] if telling else None


def first_day_of_rest(plan, state, rule, facts, day):
    """From the day after the last session; or from a check-in's own day, or the day after a session on that day."""
    told = newest_telling_check_in(plan, state, rule, facts, day)
    if told is not None:
        return state.first_day_from(told)
    return state.last_day + DAY if state.last_day else None


def is_rest(plan, state, fired, facts, day):
    """Whether a fired rule, or a word of the coach, forbids the day."""
    rests = list(state.rests)
    for rule in fired:
        first = first_day_of_rest(plan, state, rule, facts, day) if rule.rest else None
        if first is not None:
            rests.append((first, rule.rest))
    return any(first <= day < first + DAY * days for first, days in rests)
