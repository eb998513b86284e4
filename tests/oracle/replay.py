"""absorb: the log, entry by entry, from the first to the last. Section 4, "absorb", and the coach's words of section 2."""

from dataclasses import replace

from facts import rule_facts, taken_back
from prescribe import judge
from rests import complaint_on, left_of_rests
from state import Report, State
from work import completed, exceeded, new_base, run_intensities


def cleared(state, day):
    """Reports, check-ins, setbacks and words are forgotten; counters of sessions and days are not."""
    state.referred = False
    state.report, state.setbacks, state.injuries = None, [], 0
    state.forget_answers()
    state.forget_words()
    state.given = set()
    state.on_ladder, state.step, state.clean, state.at_step, state.cut = False, None, 0, 0, False
    state.stage_since, state.climbs = None, []
    state.cleared_on, state.after_clearance = day, True


def hear(plan, athlete, state, word, day):
    """A coach's word, on its day."""
    if word.kind == "cleared":
        cleared(state, day)
    elif word.kind == "given":
        give(plan, athlete, state, word)
    elif word.kind == "repeat":
        state.repeat = True
    elif word.kind == "regress":
        state.regress = max(state.regress, word.number)
    elif word.kind == "rest":
        state.rests.append((state.first_day_from(day), word.number))
    elif word.kind == "start":
        state.start_at, state.at_step = plan.step_index(word.step), 0


def give(plan, athlete, state, word):
    """One of the plan's words; `full speed` counts near its gate alone, a clinician's from him alone."""
    given = plan.words[word.name]
    counts = not state.referred and (not given.by_clinician or word.by == athlete.clinician)
    if given.name == "full_speed":
        counts = counts and state.on_ladder and state.step >= plan.full_speed_counts_from()
    if counts:
        state.given = state.given | {given.name}


def ask_for_referral(plan, athlete, state, day):
    """A referral is asked for at every entry, and stands until it is cleared; one that stands takes nothing back again."""
    if state.referred:
        return
    facts = rule_facts(plan, athlete, state, state.first_day_from(day))
    if any(rule.refer and facts.meet(rule) for rule in plan.rules):
        refer(state)


def refer(state):
    state.referred = True
    state.given = set()


def worst_seen(plan, *seen):
    said = {name: [each[name] for each in seen if name in each] for name in plan.observations}
    return {name: plan.observations[name].worst(values) for name, values in said.items() if values}


def report_of(plan, entry):
    """The worst of what an entry says of its work, wherever it stands."""
    return worst_seen(plan, entry.seen, *(line.seen for line in entry.work or []))


def known_in(entry, step):
    """What is said of the whole session, beside the last of its runs (or of the step's own work), or later."""
    lines = entry.work
    telling = [place for place, line in enumerate(lines) if line.is_run]
    if not telling and step is not None:
        own = {line.exercise for line in step.work}
        telling = [place for place, line in enumerate(lines) if line.exercise in own]
    seen = [entry.seen, *(line.seen for line in lines[telling[-1] :])]
    return frozenset(name for each in seen for name in each)


def is_session(state, verdict, entry):
    """A run makes one; else work of the step that is prescribed, but not what a limit leaves of a step with runs."""
    if entry.work is None or entry.has_run:
        return entry.has_run
    if verdict.move is None or state.trained == entry.date:
        return False
    step, limits = verdict.dose.step, state.limits_on(entry.date)
    if limits and limits.no_runs and step.runs():
        return False
    return any(line.exercise in {own.exercise for own in step.work} for line in entry.work)


def take_place(plan, state, verdict):
    """The place in the ladder that was prescribed for the session's own day."""
    move = verdict.move
    if move.decision == "start":
        state.after_clearance = False
        state.at_step = 1
    else:
        state.at_step = state.at_step + 1 if move.step == state.step else 1
    if state.on_ladder and move.step > state.step:
        state.climbs.append(verdict.day)
    if not state.on_ladder or plan.steps[move.step].stage is not plan.steps[state.step].stage:
        state.stage_since = verdict.day
    state.on_ladder, state.step, state.clean = True, move.step, move.clean
    state.cut = verdict.dose.cut
    state.complete = state.complete or move.complete
    if move.setback:
        state.setbacks.append(verdict.day)
        state.given = state.given - taken_back(plan)


def absorb_session(plan, athlete, state, entry, verdict):
    best, dose, share, too_much = athlete.best, verdict.dose, None, True
    facts = rule_facts(plan, athlete, state, entry.date)
    complaint = complaint_on(plan, athlete, state, facts, entry.date)
    kept = left_of_rests(plan, state, facts, entry.date)
    if verdict.move is not None:
        share = completed(plan, dose, entry.work, best)
        too_much = verdict.rest or complaint is not None or exceeded(plan, dose, entry.work, best)
        state.base = new_base(plan, state.base, dose, entry.work, best, share)
        take_place(plan, state, verdict)
        state.sessions += 1
        state.first_day = state.first_day or entry.date
    elif verdict.refer and not state.referred:
        refer(state)
    fastest = max(run_intensities(entry.work, dose, best), default=None)
    known = known_in(entry, dose and dose.step)
    state.report = Report(report_of(plan, entry), known, share, too_much, fastest)
    if too_much:
        state.since_exceeded = 0
    elif state.since_exceeded is not None:
        state.since_exceeded += 1
    state.session_days.append(entry.date)
    state.trained = entry.date
    state.ran = state.ran or entry.has_run
    state.forget_answers()
    state.complaint, state.kept_rests = complaint, kept
    state.forget_words()


def absorb_extra(plan, state, entry):
    """Extra work makes the last session's reports worse, never known."""
    seen = report_of(plan, entry)
    if seen:
        last = state.report or Report({})
        state.report = replace(last, said=worst_seen(plan, last.said, seen))
        state.extra.append((entry.date, seen))


def read_before_work(plan, athlete, state, entry):
    """What an entry says before its work: a new injury, the check-in, the limits, the coach's word."""
    if entry.injury is not None:
        ask_for_referral(plan, athlete, state, entry.date)
        state = state.injured_anew(entry.injury)
    if entry.check_in is not None:
        state.check_ins.append((entry.date, entry.check_in))
    ask_for_referral(plan, athlete, state, entry.date)
    if entry.limits is not None or entry.limits_lifted:
        state.limits.append((entry.date, entry.limits))
    if entry.word is not None:
        hear(plan, athlete, state, entry.word, entry.date)
    state.day = entry.date
    return state


def absorb(plan, athlete, state, entry):
    """The state after an entry."""
    state = read_before_work(plan, athlete, state.copy(), entry)
    if entry.work is None and not entry.seen:
        return state
    verdict = judge(plan, athlete, state, entry.date)
    if is_session(state, verdict, entry):
        absorb_session(plan, athlete, state, entry, verdict)
    else:
        absorb_extra(plan, state, entry)
    return state


def replay(plan, athlete, log=None, state=None):
    """The state after the athlete's whole log, or after these entries on from a state."""
    state = State(athlete.injury) if state is None else state
    for entry in athlete.log if log is None else log:
        state = absorb(plan, athlete, state, entry)
    return state
