"""What to ask before starting, and which answers would change the session. Section 4, "Checks"."""

from dataclasses import dataclass

from facts import answers_on
from prescribe import LOOKED_AHEAD, Next, next_session
from replay import ask_for_referral
from state import DAY


@dataclass(frozen=True)
class Asked:
    """One answer that would change the session, and what to do instead."""

    observation: str
    answer: object
    instead: Next


def session_of(found):
    """What makes a session another one: the decision, the day, the step and the work."""
    verdict = found.verdict
    if not verdict.has_session:
        return verdict.decision, None, None, None
    return verdict.decision, verdict.day, verdict.move.step, verdict.dose.drills + verdict.dose.work


def answered(plan, athlete, state, answers, day):
    """The next session if a check-in of that day gives these answers, too."""
    state = state.copy()
    state.check_ins.append((day, answers))
    ask_for_referral(plan, athlete, state, day)
    return next_session(plan, athlete, state, day)


def still_to_ask(plan, state, day):
    return [each for each in plan.observations.values() if each.in_check_in and not answers_on(state, each.name, day)]


def best_of(observations):
    return {each.name: each.answers()[0] for each in observations}


def first_end_of_wait(plan, athlete, state, found):
    """The first day on which the best answers end a wait, and what they lead to; none if no answer does."""
    day = found.verdict.day
    while day <= found.verdict.day + LOOKED_AHEAD:
        instead = answered(plan, athlete, state, best_of(still_to_ask(plan, state, day)), day)
        if instead.verdict.refer:
            return None
        if instead.verdict.has_session and instead.verdict.day == day:
            return instead
        day += DAY
    return None


def demand(verdict):
    """How fast and how far the runs of a dose are."""
    return verdict.dose.top_intensity() or 0, max((line.distance for line in verdict.dose.runs()), default=0)


def leads_higher(instead, verdict):
    """To a higher step, or at the same step faster or farther; from a wait, to any session."""
    if not instead.has_session or not verdict.has_session:
        return instead.has_session
    if instead.move.step != verdict.move.step:
        return instead.move.step > verdict.move.step
    return any(new > old for new, old in zip(demand(instead), demand(verdict)))


def asked_on(plan, athlete, state, found):
    """The day on which to ask: that of the session, on a wait the first on which it could end."""
    if found.verdict.has_session:
        return found.verdict.day
    ends = first_end_of_wait(plan, athlete, state, found)
    return ends.verdict.day if ends else found.verdict.day


def checks(plan, athlete, state, found):
    """One answer at a time, of each observation of a check-in that nobody has answered on the day; none lifts a referral."""
    if found.verdict.refer:
        return []
    day, wanted = asked_on(plan, athlete, state, found), []
    for observation in still_to_ask(plan, state, day):
        for answer in observation.answers():
            instead = answered(plan, athlete, state, {observation.name: answer}, day)
            if session_of(instead) != session_of(found):
                wanted.append(Asked(observation.name, answer, instead))
    return wanted


def all_well(plan, athlete, state, found):
    """What the best answer to all that is still to be asked leads to, where that is higher; else none."""
    verdict = found.verdict
    if verdict.refer:
        return None
    if not verdict.has_session:
        return first_end_of_wait(plan, athlete, state, found)
    best = best_of(still_to_ask(plan, state, verdict.day))
    instead = answered(plan, athlete, state, best, verdict.day) if best else found
    return instead if leads_higher(instead.verdict, verdict) else None
