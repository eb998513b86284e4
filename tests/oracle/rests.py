"""Which days are rest, by which rule, and what stands against a session until she is asked again. Section 4, "The date"."""

from datetime import date
from typing import NamedTuple

from facts import rule_facts
from state import DAY, Complaint


class Rest(NamedTuple):
    """A rest that a report of one day asks for."""

    said_on: date
    rule: str
    first: date
    days: int

    @property
    def last(self):
        return self.first + DAY * (self.days - 1)

    def forbids(self, day):
        return self.first <= day <= self.last


def asked_by(plan, state, facts, reports, day):
    """The rests that reports up to the day ask for, each alone, with the other facts as they are."""
    return [
        Rest(said_on, rule.name, state.first_day_from(said_on), rule.rest)
        for said_on, seen in reports
        if said_on <= day
        for rule in plan.rules
        if rule.rest and facts.meet(rule, seen)
    ]


def rests_of_reports(plan, state, facts, day):
    """Extra work counts like a check-in of its own day and of the day after it."""
    extra = [(since + later, seen) for since, seen in state.extra for later in (DAY * 0, DAY)]
    return asked_by(plan, state, facts, state.check_ins + extra, day)


def is_rest(plan, state, fired, facts, day):
    """Whether a rule, a word of the coach, or what is left of an earlier rest forbids the day."""
    if any(day < first + DAY * days for first, days in state.rests):  # a word counts at once, also one dated tomorrow
        return True
    if any(first <= day < first + DAY * days for first, days in state.kept_rests):
        return True
    if any(rest.forbids(day) for rest in rests_of_reports(plan, state, facts, day)):
        return True
    longest = max((rule.rest for rule in fired), default=0)
    return state.last_day is not None and state.last_day < day <= state.last_day + DAY * longest


def left_of_rests(plan, state, facts, day):
    """What a session on this day leaves to be kept of the rests that were asked for before it."""
    told = asked_by(plan, state, facts, [(since, seen) for since, seen in state.check_ins], day)
    told += asked_by(plan, state, facts, [(since + DAY, seen) for since, seen in state.extra], day + DAY)
    rests = state.kept_rests + [(rest.first, rest.days) for rest in told]
    return [(first, days) for first, days in set(rests) if first + DAY * (days - 1) > day]


def complaint_on(plan, athlete, state, facts, day):
    """What stands against a session: said in a check-in, and not asked again on a later day with good answers to all."""
    standing = state.complaint
    wanted = plan.asked_by_rests()
    for said_on in sorted({since for since, _ in state.check_ins if since <= day}):
        reports = [(since, seen) for since, seen in state.check_ins if since == said_on]
        asked = asked_by(plan, state, facts, reports, day)
        own_day = state.first_day_from(said_on)
        if own_day != day:
            asked += asked_by(plan, state, rule_facts(plan, athlete, state, own_day), reports, own_day)
        if asked:
            standing = newer(standing, asked)
        elif standing and said_on > standing.since and answers_all(wanted, reports):
            standing = None
    return standing


def newer(standing, asked):
    """The complaint with rests asked for on one more day: the rule whose rest ends last, of several the first by name."""
    ends = [(rest.last, rest.rule) for rest in asked]
    if standing:
        ends.append((standing.last_day, standing.rule))
    last_day = max(end for end, _ in ends)
    return Complaint(asked[0].said_on, min(rule for end, rule in ends if end == last_day), last_day)


def answers_all(wanted, reports):
    return set(wanted) <= {name for _, seen in reports for name in seen}
