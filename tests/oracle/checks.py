"""What to ask before starting, and which answers would change the session. Section 4, "Checks"."""

from facts import answers
from prescribe import next_session
from replay import ask_for_referral


def session_of(found):
    """What makes a session another one: the decision, the day, the step and the work."""
    verdict = found.verdict
    if not verdict.has_session:
        return verdict.decision, None, None, None
    return verdict.decision, verdict.day, verdict.move.step, verdict.dose.drills + verdict.dose.work


def with_answer(state, observation, answer, day):
    state = state.copy()
    state.check_ins.append((day, {observation.name: answer}))
    return state


def checks(plan, athlete, state, found):
    """One answer at a time, of each observation of a check-in that nobody has answered since the last session.

    On a wait an answer may open the gate; a referral no answer can lift.
    """
    verdict = found.verdict
    if verdict.decision == "refer":
        return []
    wanted = []
    for observation in plan.observations.values():
        if not observation.in_check_in or answers(state, observation.name, verdict.day):
            continue
        for answer in observation.answers():
            asked = with_answer(state, observation, answer, verdict.day)
            ask_for_referral(plan, athlete, asked, verdict.day)
            instead = next_session(plan, athlete, asked, verdict.day)
            if session_of(instead) != session_of(found):
                wanted.append((observation, answer, instead))
    return wanted
