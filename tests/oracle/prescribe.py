"""prescribe(D): what the rules say on a day, and the first day from today on that has a session."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import List, Optional

from facts import answers_on, gate_facts, rule_facts
from ladder import Gate, Move, dose_of, is_setback, moved
from plan import Rule
from rests import complaint_on, is_rest
from state import DAY, Complaint
from work import Prescribed

LOOKED_AHEAD = DAY * 60  # for a gate to open by days passing


@dataclass(frozen=True)
class Verdict:
    """What holds on one day, whether or not that day is rest."""

    day: date
    fired: List[Rule]
    rest: bool = False
    refer: bool = False
    complaint: Optional[Complaint] = None
    move: Optional[Move] = None  # none on a referral and on a gate's wait
    dose: Optional[Prescribed] = None
    gate: Optional[Gate] = None

    @property
    def decision(self):
        if self.refer:
            return "refer"
        return "wait" if self.move is None or self.complaint and not self.rest else self.move.decision

    @property
    def has_session(self):
        return self.decision not in ("refer", "wait")

    @property
    def complete(self):
        return self.has_session and self.move.complete


@dataclass(frozen=True)
class Next:
    """The verdict of the day of the next session, and the days of rest until then."""

    verdict: Verdict
    rest_days: List[date] = field(default_factory=list)


def fired_rules(plan, facts):
    return [rule for rule in plan.rules if facts.meet(rule)]


def heard(plan, athlete, state, day):
    """The facts and the rules that fire; on a prescription that is a setback the words that one takes back are already gone."""
    facts = rule_facts(plan, athlete, state, day)
    fired = fired_rules(plan, facts)
    if state.given and is_setback(state, fired):
        facts = rule_facts(plan, athlete, state, day, setback=True)
        fired = fired_rules(plan, facts)
    return facts, fired


def closed_gate(plan, state, said, day):
    """What an athlete off the ladder has to wait for; after a clearance the day after it, at the earliest."""
    stage = plan.steps[plan.start].stage
    cleared_today = state.cleared_on is not None and day <= state.cleared_on
    if state.on_ladder or stage.enter.holds(said) and not cleared_today:
        return None
    return Gate(stage.name, stage.enter.missing(said))


def judge(plan, athlete, state, day):
    """Every rule on the facts of this day, and what follows from the strictest."""
    facts, fired = heard(plan, athlete, state, day)
    rest = is_rest(plan, state, fired, facts, day)
    if state.referred or any(rule.refer for rule in fired):
        return Verdict(day, fired, rest, refer=True)
    complaint = complaint_on(plan, athlete, state, facts, day)
    said = gate_facts(plan, athlete, state, day)
    gate = closed_gate(plan, state, said, day)
    if gate is not None:
        return Verdict(day, fired, rest, complaint=complaint, gate=gate)
    move = moved(plan, state, fired, said)
    dose = dose_of(plan, state, move, [rule.cap for rule in fired], state.limits_on(day))
    return Verdict(day, fired, rest, False, complaint, move, dose, move.gate)


def complaint_named(plan, athlete, state, verdict, moved_by_rest):
    """A wait with the complaint as its gate: what is still to be answered that day, and since when it could be over."""
    day = verdict.day
    missing = [name for name in plan.asked_by_rests() if not answers_on(state, name, day)]
    free = day
    if not moved_by_rest:
        free = min(day, state.first_day_from(verdict.complaint.since))
        while free < day and judge(plan, athlete, state, free).rest:
            free += DAY
    return replace(verdict, move=None, dose=None, gate=Gate(verdict.complaint.rule, missing, free))


def first_day(state, today):
    """The first day that could have a session: after the last one, also of before a new injury, and after the day of a clearance."""
    day = state.first_day_from(max(today, state.day) if state.referred else today)
    held = [each for each in (state.cleared_on, state.trained) if each is not None]
    return max([day, *(each + DAY for each in held)])


def next_session(plan, athlete, state, today):
    """The first day from today on, after the last session, that no rest forbids; or a referral, or a wait."""
    verdict, rest_days, held = judge(plan, athlete, state, first_day(state, today)), [], None
    while not verdict.refer:
        if verdict.rest:
            rest_days.append(verdict.day)
        elif verdict.complaint:
            return Next(complaint_named(plan, athlete, state, verdict, bool(rest_days)), rest_days)
        elif verdict.has_session:
            return Next(verdict, rest_days)
        elif held is None:
            held = Next(verdict, list(rest_days))
        elif verdict.day >= held.verdict.day + LOOKED_AHEAD:
            return held
        verdict = judge(plan, athlete, state, verdict.day + DAY)
    return held or Next(verdict)  # a referral behind a closed gate is asked for when its day has come
