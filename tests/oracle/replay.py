"""absorb: the log, entry by entry, from the first to the last. Section 4, "absorb", and the coach's words of section 2."""

from facts import rule_facts
from prescribe import judge
from state import Report, State
from work import completed, exceeded, new_base, run_intensities


def cleared(state):
    """Reports, check-ins, setbacks and words are forgotten; counters of sessions and days are not."""
    state.referred = False
    state.report, state.check_ins, state.setbacks = None, [], []
    state.forget_words()
    state.full_speed = False
    state.on_ladder, state.step, state.clean, state.at_step, state.cut = False, None, 0, 0, False


def hear(plan, state, word, day):
    """A coach's word, on its day."""
    if word.kind == "cleared":
        cleared(state)
    elif word.kind == "full speed":
        state.full_speed = True
    elif word.kind == "repeat":
        state.repeat = True
    elif word.kind == "regress":
        state.regress = max(state.regress, word.number)
    elif word.kind == "rest":
        state.rests.append((state.first_day_from(day), word.number))
    elif word.kind == "start":
        state.start_at = state.step = plan.step_index(word.step)
        state.clean = state.at_step = 0


def ask_for_referral(plan, athlete, state, day):
    """A referral is asked for at every entry, and stands until it is cleared; one that stands takes nothing back again."""
    if state.referred:
        return
    facts = rule_facts(plan, athlete, state, state.first_day_from(day))
    if any(rule.refer and rule.when.holds(facts) for rule in plan.rules):
        refer(state)


def refer(state):
    state.referred = True
    state.full_speed = False


def worst_seen(plan, work):
    said = {name: [line.seen[name] for line in work if name in line.seen] for name in plan.observations}
    return {name: plan.observations[name].worst(values) for name, values in said.items() if values}


def take_place(plan, state, verdict):
    """The place in the ladder that was prescribed for the session's own day."""
    move = verdict.move
    state.at_step = 1 if move.decision == "start" or move.step != state.step else state.at_step + 1
    state.on_ladder, state.step, state.clean = True, move.step, move.clean
    state.cut = verdict.dose.cut
    state.complete = state.complete or move.complete
    if move.decision in ("regress", "restart") and any(rule.setback for rule in verdict.fired):
        state.setbacks.append(verdict.day)
        state.full_speed = False


def absorb_session(plan, athlete, state, entry):
    verdict = judge(plan, athlete, state, entry.date)
    best, tolerance = athlete.best, plan.tolerance
    share = None
    too_much = True
    if verdict.has_session:
        share = completed(verdict.dose, entry.work, best, tolerance)
        too_much = verdict.rest or exceeded(verdict.dose, entry.work, best, tolerance)
        state.base = new_base(state.base, verdict.dose, entry.work, best, share)
        take_place(plan, state, verdict)
    elif verdict.decision == "refer" and not state.referred:
        refer(state)
    fastest = max(run_intensities(entry.work, verdict.dose, best), default=None)
    state.report = Report(worst_seen(plan, entry.work), share, too_much, fastest)
    if too_much:
        state.since_exceeded = 0
    elif state.since_exceeded is not None:
        state.since_exceeded += 1
    state.session_days.append(entry.date)
    state.check_ins = []
    state.forget_words()


def read_before_work(plan, athlete, state, entry):
    """What an entry says before its work: a new injury, the check-in, the limits, the coach's word."""
    if entry.injury is not None:
        state = State(entry.injury)
    if entry.check_in is not None:
        state.check_ins.append((entry.date, entry.check_in))
    ask_for_referral(plan, athlete, state, entry.date)
    if entry.limits is not None or entry.limits_lifted:
        state.limits.append((entry.date, entry.limits))
    if entry.word is not None:
        hear(plan, state, entry.word, entry.date)
    return state


def absorb(plan, athlete, state, entry):
    """The state after an entry; a session that is not finished is left out."""
    state = read_before_work(plan, athlete, state.copy(), entry)
    state.day = entry.date
    if entry.work is not None and entry.finished:
        absorb_session(plan, athlete, state, entry)
    return state


def replay(plan, athlete):
    state = State(athlete.injury)
    for entry in athlete.log:
        state = absorb(plan, athlete, state, entry)
    return state
