"""An athlete whose log is written as it goes, for the tests."""

from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

from athlete import Athlete, DoneLine, Entry, Word
from checks import all_well, checks
from dose import read_dose
from plan import read_plan
from prescribe import judge, next_session
from replay import absorb
from state import State

HERE = Path(__file__).resolve().parent
PLANS = HERE.parent.parent / "src" / "plans"
HANSEN = read_plan(PLANS / "hansen.yaml")
CAUTIOUS = read_plan(PLANS / "hansen-cautious.yaml")
MIXED = read_plan(HERE / "plans" / "mixed.yaml")
INJURED = date(2012, 3, 5)
GOOD = {"pain": 0, "fatigue": "none", "stride": "even"}
FELT = {"walk": "normal", "tone": "normal"}
ALL_GOOD = {**FELT, "morning": "fine", "ache": 0, "ill": "no", "twinge": "no"}


def on(day):
    """The day so many days after the injury."""
    return INJURED + timedelta(days=day)


class Course:
    def __init__(self, plan=HANSEN, **person):
        self.plan = plan
        self.athlete = Athlete("Sledder", INJURED, **person)
        self.state = State(INJURED)
        self.trained = {}  # by `climb`: the days of each step, with their caps

    # what is logged

    def entry(self, day, **what):
        entry = Entry(on(day), **what)
        self.athlete.log.append(entry)
        self.state = absorb(self.plan, self.athlete, self.state, entry)
        return self

    def says(self, day, kind, number=0, step="", name=""):
        return self.entry(day, word=Word(kind, number, step, name))

    def line(self, text, seen=None, name="acceleration", times=()):
        return DoneLine(self.plan.exercises[name], read_dose(text), seen or {}, [Fraction(time) for time in times])

    def train(self, day, seen=GOOD, check_in=FELT, **what):
        """A session as prescribed on its day."""
        before = absorb(self.plan, self.athlete, self.state, Entry(on(day), check_in=check_in, **what))
        dose = judge(self.plan, self.athlete, before, on(day)).dose
        work = [DoneLine(line.exercise, line.dose, seen, []) for line in dose.drills + dose.work]
        return self.entry(day, check_in=check_in, work=work, **what)

    def run(self, day, text, seen=GOOD, name="acceleration", times=(), **what):
        """A session, or extra work, of one line."""
        return self.entry(day, work=[self.line(text, seen, name, times)], **what)

    def climb(self, step):
        """Every report good, tone felt each day, up to a session of this step. `day` is that session's."""
        day = 5
        while True:
            asked = absorb(self.plan, self.athlete, self.state, Entry(on(day), check_in=FELT))
            verdict = judge(self.plan, self.athlete, asked, on(day))
            if verdict.has_session and not verdict.rest:
                name = self.plan.steps[verdict.move.step].name
                self.trained.setdefault(name, []).append((str(on(day)), verdict.dose.cap))
                self.train(day, word=Word("given", name="full_speed") if name == "60m" else None)
                if name == step:
                    self.day = day
                    return self
            day += 1

    # what is prescribed

    def next(self, today):
        return next_session(self.plan, self.athlete, self.state, on(today))

    def told(self, today):
        return self.in_words(self.next(today).verdict)

    def in_words(self, verdict):
        if not verdict.has_session:
            return verdict.decision
        return f"{verdict.decision} {self.plan.steps[verdict.move.step].name} day {(verdict.day - INJURED).days}"

    def gate(self, today):
        """What holds her back, what is missing, and the first day that no rest forbids."""
        gate = self.next(today).verdict.gate
        return gate and (gate.name, gate.missing, gate.not_before and (gate.not_before - INJURED).days)

    def work(self, today):
        return [str(line) for line in self.next(today).verdict.dose.work]

    def fired(self, today):
        return {rule.name for rule in self.next(today).verdict.fired}

    def asked(self, today):
        found = checks(self.plan, self.athlete, self.state, self.next(today))
        return {(each.observation, str(each.answer)): self.in_words(each.instead.verdict) for each in found}

    def all_well(self, today):
        well = all_well(self.plan, self.athlete, self.state, self.next(today))
        return well and self.in_words(well.verdict)


def started(plan=HANSEN, **person):
    """The first session, on day 5."""
    return Course(plan, **person).train(5)
