"""What an invented athlete says, does and hears: pieces of a log, as the YAML would hold them (maps and lists of text)."""

from dataclasses import dataclass, replace
from fractions import Fraction

from dose import METRES, read_dose, show_number
from work import best_time


@dataclass(frozen=True)
class Temper:
    """How an athlete is likely to behave; every number is a chance out of 100."""

    good: float  # a value at the good end of its scale
    said: int  # an observation without a default is written at all
    volunteered: int  # one with a default is
    as_prescribed: int  # a session is done as prescribed
    patient: int  # rest days are kept, and the next session's day is
    asked: int  # there is a check-in before the session
    evening: int  # there is an entry after it
    word: int  # the coach says something
    limits: int  # somebody sets or lifts limits
    trouble: int  # a new injury
    jump: int  # the coach starts him somewhere else
    odd: int  # one observation, otherwise good, is of any value
    extra: int  # there is extra work, or a day that is missed


TEMPERS = {
    "climber": Temper(99.7, 99, 4, 97, 97, 85, 10, 1, 1, 0, 2, 3, 4),
    "steady": Temper(98, 97, 15, 92, 93, 70, 20, 4, 3, 1, 4, 8, 10),
    "mixed": Temper(92, 85, 30, 70, 80, 70, 30, 12, 8, 3, 8, 5, 15),
    "troubled": Temper(70, 80, 50, 60, 75, 70, 40, 15, 10, 6, 10, 5, 25),
    "rebel": Temper(95, 85, 20, 35, 40, 50, 20, 12, 12, 4, 15, 5, 20),
    "silent": Temper(97, 40, 5, 90, 90, 25, 5, 3, 3, 1, 5, 5, 10),
}

WORDS = ["repeat", "regress", "regress 2", "regress 4", "rest 1 day", "rest 2 days", "rest 5 days", "start"]
DISTANCES = ["5 m", "10 m", "15 m", "20 m", "22 m", "30 m", "45 m", "60 m", "6 yd", "20 yd", "35 yd", "50 ft", "100 ft"]
FLOORS = {10: Fraction(3, 2), 20: Fraction(13, 5), 30: Fraction(7, 2), 60: Fraction(31, 5)}  # seconds, from standing


def asked_in_check_in(observation):
    return observation.in_check_in


def asked_of_work(observation):
    return observation.in_work


def believable(metres, seconds):
    """The time nearest to one that a reader would not refuse."""
    nearest = {Fraction(far): time for far, time in FLOORS.items()}
    floor = best_time(nearest, min(max(metres, Fraction(10)), Fraction(60)))
    return min(max(seconds, floor, metres / 12), metres * 2 - 1 if metres > 1 else metres)


class Inventor:
    def __init__(self, rng, plan, athlete, temper):
        self.rng, self.plan, self.athlete, self.temper = rng, plan, athlete, temper

    def chance(self, percent):
        return self.rng.random() * 100 < percent

    # what is seen

    def value(self, observation, good=None):
        """A value of the scale, as text; a good one is the best, seldom the next, a bad one rather mild."""
        answers = observation.answers()
        if self.chance(self.temper.good if good is None else good):
            return str(answers[0 if len(answers) == 2 or self.chance(88) else 1])
        return str(answers[min(self.rng.randrange(1, len(answers)) for _ in range(2))])

    def seen(self, belongs):
        """Observations of a check-in or of work, some of them unanswered."""
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

    def with_sign(self, seen):
        """Of a check-in or a line of work: which red flag it is, now and then."""
        if seen.get("red_flag") == "yes" and self.chance(50):
            return {**seen, "sign": self.rng.choice(["breathlessness", "a gap", "night pain"])}
        return seen

    def one_odd(self, belongs):
        """One observation of any value at all, so that what it alone changes shows."""
        observation = self.rng.choice([each for each in self.plan.observations.values() if belongs(each)])
        return {observation.name: str(self.rng.choice(observation.answers()))}

    def best_answers(self, names):
        """The best answer to each, for the most part."""
        return {name: self.value(self.plan.observations[name], 97) for name in names if self.chance(98)}

    # what is done

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
            dose = replace(dose, metres=None, seconds=Fraction(rng.choice([5, 20, 90])), unit="s")
        elif kind in ("slower", "slightly slower", "faster") and dose.intensity is not None:
            change = {"slower": -rng.randint(6, 30), "slightly slower": -rng.randint(1, 6), "faster": rng.randint(1, 25)}
            dose = replace(dose, intensity=min(max(dose.intensity + change[kind], Fraction(10)), Fraction(100)))
        elif kind in ("farther", "nearer") and dose.metres is not None:
            share = Fraction(rng.choice([105, 110, 112, 150, 200] if kind == "farther" else [50, 90, 89, 95]), 100)
            dose = replace(dose, metres=dose.metres * share)
        return name, dose

    def times(self, name, dose, stated, as_prescribed):
        """Times of some or all of the reps, near what the intensity means."""
        exercise = self.plan.exercises[name]
        if not exercise.standing or dose.metres is None or dose.metres < 1 or not self.chance(50):
            return None
        fastest = best_time(self.athlete.best, dose.metres)
        if not fastest:
            return [self.hundredths(dose.metres, dose.metres / 5)] if self.chance(30) else None
        spread = self.rng.choice([1, 2, 3] if as_prescribed else [4, 10, 25])
        count = dose.total_reps if self.chance(70) else self.rng.randint(1, dose.total_reps)
        found = []
        for _ in range(count):
            percent = (stated or 60) + Fraction(self.rng.randint(-10 * spread, 10 * spread), 10)
            found.append("-" if self.chance(4) else self.hundredths(dose.metres, fastest * 100 / max(percent, 20)))
        return found

    @staticmethod
    def hundredths(metres, seconds):
        return show_number(Fraction(-(-believable(metres, seconds) * 100 // 1), 100))

    def done_line(self, line, as_prescribed):
        name, dose = (line.exercise.name, line.dose) if as_prescribed else self.spoiled(line)
        if dose.extra:
            dose = replace(dose, reps=self.rng.randint(dose.reps, dose.reps + dose.extra), extra=0)
        if line.is_run and dose.rest and self.chance(50):
            dose = replace(dose, rest=None, set_rest=None, rest_exercise="")
        text = self.written(dose)
        raw = {name: text}
        times = self.times(name, read_dose(text), line.dose.intensity, as_prescribed)
        if times:
            raw["times"] = times
        return raw

    def written(self, dose):
        """The dose as people write it: for the most part as it is printed, now and then on a field marked otherwise."""
        if dose.metres is not None and self.chance(4):
            unit = self.rng.choice(["yd", "ft"])
            count = max(round(dose.metres / METRES[unit]), 1)
            dose = replace(dose, metres=count * METRES[unit], unit=unit)
        text = str(dose)
        if self.chance(5):
            text = text.replace(" x ", "x").replace(f" {dose.unit}", dose.unit, 1) if dose.unit == "m" else text.replace(" x ", "x")
        return text.replace("@", "at") if self.chance(2) else text

    def extra_work(self, without=()):
        """Work that is no run, with or without a report, beside the line or beside `work:`, or a report alone."""
        kinds = [each for each in self.plan.exercises.values() if not each.is_run and each.name not in without]
        report = self.seen(asked_of_work) if self.chance(60) else self.one_odd(asked_of_work)
        if self.chance(15):
            return report or {"notes": "looked at it"}
        lines = [{self.rng.choice(kinds).name: self.rng.choice(["3 x 15", "5 min", "2 x 10 m"])}]
        if self.chance(50):
            return {"work": lines, **report}
        lines[-1].update(report)
        return {"work": lines}

    # what is said

    def word(self):
        says = self.rng.choice(WORDS + [word.says for word in self.plan.words.values()])
        if says == "start" or self.chance(self.temper.jump):
            says = f"start at {self.rng.choice(self.plan.steps).name}"
        if self.chance(3):
            says = "cleared"
        return self.coach(says)

    def coach(self, says):
        return {"by": self.rng.choice(["D. H.", "City Physio"]), "says": says, "reason": "as seen"}

    def limits(self, day):
        """Limits of one or several kinds, some with a last day."""
        rng, found = self.rng, {}
        if self.chance(15):
            found["runs"] = "none"
        elif self.chance(70):
            found["intensity"] = f"{rng.choice([40, 50, 55, 60, 70, 73, 75, 80, 85, 90, 95])}%"
        if not found or self.chance(50):
            found["distance"] = rng.choice(DISTANCES)
        if self.chance(30):
            found["until"] = str(day + rng.choice([0, 1, 2, 5, 10]) * (day.resolution))
        return {**found, "by": "City Physio"}
