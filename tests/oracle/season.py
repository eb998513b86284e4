"""One invented athlete's season: entries of a log, made up day by day with the oracle saying what is prescribed.

An entry is made as the YAML would hold it (maps and lists of text), so that the same thing is written and replayed.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction

from athlete import read_entry
from dose import read_dose, show_number
from prescribe import judge, next_session
from replay import absorb
from work import best_time

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Temper:
    """How an athlete is likely to behave; every number is a chance out of 100."""

    good: int  # a value at the good end of its scale
    said: int  # an observation without a default is written at all
    volunteered: int  # one with a default is
    as_prescribed: int  # a session is done as prescribed
    patient: int  # rest days are kept, and the next session's day is
    asked: int  # there is a check-in before the session
    evening: int  # there is one after it, as an entry of its own
    word: int  # the coach says something
    limits: int  # somebody sets or lifts limits
    trouble: int  # a new injury, or a red flag on purpose
    jump: int  # the coach starts him somewhere else
    odd: int  # one observation, otherwise good, is of any value


TEMPERS = {
    "climber": Temper(98, 99, 4, 97, 97, 50, 10, 1, 1, 0, 2, 3),
    "steady": Temper(95, 97, 15, 92, 93, 70, 20, 4, 3, 1, 4, 8),
    "mixed": Temper(80, 85, 30, 70, 80, 70, 30, 12, 8, 3, 8, 5),
    "troubled": Temper(55, 80, 50, 60, 75, 70, 40, 15, 10, 6, 10, 5),
    "rebel": Temper(85, 85, 20, 35, 40, 50, 20, 12, 12, 4, 15, 5),
    "silent": Temper(90, 40, 5, 90, 90, 25, 5, 3, 3, 1, 5, 5),
}


def asked_in_check_in(observation):
    return observation.in_check_in


def asked_of_work(observation):
    return observation.in_work


class Season:
    def __init__(self, rng, plan, athlete, state, temper):
        self.rng, self.plan, self.athlete, self.state, self.temper = rng, plan, athlete, state, temper
        self.entries = []
        self.open = False  # a session is under way: nothing may follow

    def chance(self, percent):
        return self.rng.random() * 100 < percent

    def add(self, raw):
        entry = read_entry(raw, self.plan)
        self.state = absorb(self.plan, self.athlete, self.state, entry)
        self.entries.append(raw)
        self.open = not entry.finished

    # what is seen

    def value(self, observation, good=None):
        """A value of the scale, as text; a good one is the best, seldom the next."""
        answers = observation.answers()
        if self.chance(self.temper.good if good is None else good):
            return str(answers[0 if len(answers) == 2 or self.chance(88) else 1])
        return str(self.rng.choice(answers[1:]))

    def seen(self, belongs):
        """Observations of a check-in or of a work line, some of them unanswered."""
        found = {}
        for name, observation in self.plan.observations.items():
            if belongs(observation):
                wanted = self.temper.said if observation.unless_said is None else self.temper.volunteered
                if self.chance(wanted):
                    rare = observation.of == "any" and self.temper.good > 60
                    found[name] = self.value(observation, 97 if rare else None)
        if self.chance(self.temper.odd):
            found.update(self.one_odd(belongs))
        return found

    def one_odd(self, belongs):
        """One observation of any value at all, so that what it alone changes shows."""
        observation = self.rng.choice([each for each in self.plan.observations.values() if belongs(each)])
        return {observation.name: str(self.rng.choice(observation.answers()))}

    def check_in(self):
        return self.seen(asked_in_check_in)

    # what is done

    def lines(self, day):
        """The day's work as prescribed; where nothing is, that of some step."""
        dose = judge(self.plan, self.athlete, self.state, day).dose
        if dose is not None:
            return [line for line in dose.drills if self.chance(80)], dose.work
        step = self.rng.choice(self.plan.steps[: len(self.plan.steps) // 2])
        return [], step.work

    def spoiled(self, line):
        """A line done otherwise than prescribed."""
        dose, rng = line.dose, self.rng
        other = rng.choice(list(self.plan.exercises.values()))
        kinds = ["fewer", "more", "slower", "slightly slower", "faster", "farther", "nearer", "unstated", "other", "time"]
        kind = rng.choice(kinds)
        name = line.exercise.name
        if kind == "fewer":
            dose = dose.with_total_reps(rng.randint(1, dose.total_reps))
        elif kind == "more":
            dose = dose.with_total_reps(dose.total_reps + rng.randint(1, 3))
        elif kind == "unstated":
            dose = replace(dose, intensity=None)
        elif kind == "other" and (dose.metres or dose.seconds or not other.is_run):
            name = other.name
        elif kind == "time" and dose.metres is not None and self.chance(30):
            dose = replace(dose, metres=None, seconds=Fraction(rng.choice([5, 20, 90])))
        elif kind in ("slower", "slightly slower", "faster") and dose.intensity is not None:
            change = {"slower": -rng.randint(6, 30), "slightly slower": -rng.randint(1, 6), "faster": rng.randint(1, 25)}
            dose = replace(dose, intensity=min(max(dose.intensity + change[kind], Fraction(10)), Fraction(100)))
        elif kind in ("farther", "nearer") and dose.metres is not None:
            dose = replace(dose, metres=dose.metres * rng.choice([2, 3]) / 2 if kind == "farther" else dose.metres / 2)
        return name, dose

    def times(self, name, dose, stated, as_prescribed):
        """Times of some or all of the reps, near what the intensity means."""
        exercise = self.plan.exercises[name]
        fastest = dose.metres and best_time(self.athlete.best, dose.metres)
        if not exercise.standing or dose.metres is None or not self.chance(50):
            return None
        if not fastest:
            return ["4.2"] if self.chance(30) else None
        spread = self.rng.choice([1, 2, 3] if as_prescribed else [4, 10, 25])
        count = dose.total_reps if self.chance(70) else self.rng.randint(1, dose.total_reps)
        found = []
        for _ in range(count):
            percent = (stated or 60) + Fraction(self.rng.randint(-10 * spread, 10 * spread), 10)
            found.append(show_number(Fraction(round(fastest * 10000 / max(percent, 20)), 100)))
        return found

    def done_line(self, line, as_prescribed):
        name, dose = (line.exercise.name, line.dose) if as_prescribed else self.spoiled(line)
        if line.is_run and dose.rest and self.chance(50):
            dose = replace(dose, rest=None, set_rest=None)
        raw = {name: self.written(dose)}
        times = self.times(name, dose, line.dose.intensity, as_prescribed)
        if times:
            raw["times"] = times
        return raw

    def written(self, dose):
        """The dose as people write it: for the most part as it is printed."""
        text = str(dose)
        if self.chance(5):
            text = text.replace(" x ", "x").replace(" m", "m", 1)
        if self.chance(2):
            text = text.replace(" m ", " yd ")
        return text

    def session(self, day):
        """The work of a session, how it felt, and whether it is finished."""
        as_prescribed = self.chance(self.temper.as_prescribed)
        drills, work = self.lines(day)
        raw = [self.done_line(line, True) for line in drills]
        kept = work if as_prescribed or len(work) == 1 else [line for line in work if self.chance(80)] or work[:1]
        for line in kept:
            raw.append(self.done_line(line, as_prescribed))
            if not as_prescribed and self.chance(25):
                raw.append(self.done_line(line, False))
        if not raw:  # limits left nothing of the dose
            raw = [self.done_line(line, True) for line in self.plan.steps[0].work]
        telling = raw if self.chance(15) else raw[-1:]
        for line in telling:
            line.update(self.seen(asked_of_work))
        return raw

    def work_so_far(self, day):
        """Part of a session, for one that is under way."""
        raw = self.session(day)
        part = raw[: self.rng.randint(1, len(raw))]
        last = part[-1]
        name = next(key for key in last if key in self.plan.exercises)
        dose = read_dose(last[name])
        last[name] = str(dose.with_total_reps(self.rng.randint(1, dose.total_reps)))
        last.pop("times", None)
        if self.chance(60):
            last.update(self.seen(asked_of_work))
        if self.chance(75):
            last.update(self.one_odd(asked_of_work))
        return part

    # what is said

    def word(self):
        rng = self.rng
        says = rng.choice(
            ["repeat", "regress", "regress 2", "regress 4", "rest 1 day", "rest 2 days", "rest 5 days", "full speed", "start"]
        )
        if says == "start" or self.chance(self.temper.jump):
            says = f"start at {rng.choice(self.plan.steps).name}"
        if self.chance(3):
            says = "cleared"
        return self.coach(says)

    @staticmethod
    def coach(says):
        return {"by": "D. H.", "says": says, "reason": "as seen"}

    def limits(self):
        if self.state.limits and self.chance(50):
            return "none"
        rng, found = self.rng, {}
        if self.chance(70):
            found["intensity"] = f"{rng.choice([40, 50, 55, 60, 70, 73, 75, 80, 85, 90, 95])}%"
        if not found or self.chance(50):
            found["distance"] = f"{rng.choice([5, 10, 15, 20, 22, 25, 30, 40, 45, 60])} m"
        return {**found, "by": "City Physio"}

    # the days

    def wants_full_speed(self):
        """Whether the stage above is one that opens on the coach's word."""
        step = self.state.step
        if step is None or self.state.full_speed or step + 1 == len(self.plan.steps):
            return False
        later = self.plan.steps[min(step + 3, len(self.plan.steps) - 1)].stage.enter
        return any(test.key == "full_speed" for tests in later.alternatives for test in tests)

    def opening_check_in(self):
        """Answers that open the first gate, for the most part."""
        enter = self.plan.steps[self.plan.start].stage.enter.alternatives[0]
        asked = [self.plan.observations[test.key] for test in enter if test.key in self.plan.observations]
        return {observation.name: self.value(observation, 95) for observation in asked}

    def extra(self, day):
        """Limits or a word, now and then, for an entry of this day."""
        found = {}
        if self.chance(self.temper.limits):
            found["limits"] = self.limits()
        if self.wants_full_speed() and self.chance(60):
            found["coach"] = self.coach("full speed")
        elif self.chance(self.temper.word):
            found["coach"] = self.word()
        return found

    def live(self, day):
        """One step on: an entry or two on this day or a later one. Gives the day to go on from."""
        found = next_session(self.plan, self.athlete, self.state, day)
        decision = found.verdict.decision
        if decision == "refer":
            return self.live_referred(day)
        if decision == "wait":
            return self.live_waiting(day)
        return self.live_training(day, found.verdict.day)

    def live_referred(self, day):
        if self.chance(55):
            self.add({"date": str(day), **self.maybe_check_in(), "coach": self.coach("cleared")})
            return day if self.chance(50) else day + DAY
        if self.chance(25) and self.may_train(day):
            self.add({"date": str(day), "work": self.session(day)})
        else:
            said = self.better_answers() if self.chance(40) else self.check_in()
            self.add({"date": str(day), "check_in": said or self.one_odd(asked_in_check_in), **self.extra(day)})
        return day + DAY * self.rng.randint(1, 4)

    def better_answers(self):
        """The best answer to everything, which lifts no referral."""
        return {each.name: str(each.answers()[0]) for each in self.plan.observations.values() if each.in_check_in}

    def live_waiting(self, day):
        if self.chance(12) and self.may_train(day):
            self.add({"date": str(day), "work": self.session(day)})
        else:
            said = {**(self.check_in() if self.chance(30) else {}), **self.opening_check_in()}
            self.add({"date": str(day), "check_in": said or self.one_odd(asked_in_check_in), **self.extra(day)})
        return day if self.chance(70) else day + DAY

    def may_train(self, day):
        """One session a day at most, whatever injuries came between."""
        return not any(raw["date"] == str(day) and "work" in raw for raw in self.entries)

    def live_training(self, day, prescribed):
        day = prescribed if self.chance(self.temper.patient) else day
        if self.chance(100 - self.temper.patient):
            day += DAY * self.rng.choice([1, 1, 2, 3, 4, 5, 6, 7, 8, 13, 14, 15, 21, 22])
        if self.chance(self.temper.trouble):
            hurt = max(day - DAY * self.rng.choice([0, 0, 1, 2, 6]), self.newest_day())
            self.add({"date": str(day), "injury": {"date": str(hurt)}, **self.maybe_check_in()})
            return day
        if self.chance(10):
            self.add({"date": str(day), **(self.maybe_check_in() or {"notes": "rained"}), **self.extra(day)})
        if not self.may_train(day):
            return day + DAY
        raw = {"date": str(day), **self.maybe_check_in(), **self.extra(day)}
        raw["work"] = self.session_after(raw)
        self.add(raw)
        if self.chance(self.temper.evening):
            self.add({"date": str(day), **(self.maybe_check_in() or self.extra(day) or {"notes": "tired"})})
        return day + DAY if self.chance(self.temper.patient) else day + DAY * self.rng.randint(1, 3)

    def session_after(self, raw):
        """A session as prescribed after what its own entry says before the work."""
        state = self.state
        self.state = absorb(self.plan, self.athlete, state, read_entry(raw, self.plan))
        work = self.session(read_entry(raw, self.plan).date)
        self.state = state
        return work

    def newest_day(self):
        return max([date.fromisoformat(self.entries[-1]["date"])] if self.entries else [], default=self.athlete.injury)

    def maybe_check_in(self):
        said = self.check_in() if self.chance(self.temper.asked) else {}
        return {"check_in": said} if said else {}

    def last_word(self, day):
        """A check-in of one answer at the end of the log."""
        said = self.one_odd(asked_in_check_in)
        self.add({"date": str(day if self.chance(50) else self.newest_day()), "check_in": said})

    def under_way(self, day):
        """A last entry whose session is not finished."""
        if self.may_train(day):
            raw = {"date": str(day), **self.maybe_check_in()}
            self.add({**raw, "work": self.work_so_far(day), "finished": "no"})
