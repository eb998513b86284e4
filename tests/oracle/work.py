"""What was done, against what was prescribed: measured intensity, completed, exceeded, base. Section 4, "Facts"."""

from dataclasses import dataclass
from fractions import Fraction
from typing import List, Optional

from plan import Line


@dataclass(frozen=True)
class Prescribed:
    """The dose of a day: the stage's drills, then the step's lines, cut to the day's cap and limits."""

    drills: List[Line]
    work: List[Line]
    cap: Optional[Fraction]
    cut: bool
    only_drills: bool  # the step itself has nothing but drills

    def runs(self):
        return [line for line in self.work if line.is_run]

    def metres(self):
        return sum((line.metres for line in self.runs()), Fraction(0))

    def top_intensity(self, exercise=None):
        """The highest intensity among the runs, or among those of one exercise."""
        found = [
            line.dose.intensity
            for line in self.runs()
            if line.dose.intensity is not None and (exercise is None or line.exercise == exercise)
        ]
        return max(found, default=None)


@dataclass(frozen=True)
class Rep:
    """One rep as it was done. `intensity` None: as prescribed, or nobody can say."""

    intensity: Optional[Fraction]
    measured: bool


def best_time(best, metres):
    """The best time over a distance: given, or between two given ones on a straight line; else None."""
    if metres in best:
        return best[metres]
    shorter = max((far for far in best if far < metres), default=None)
    longer = min((far for far in best if far > metres), default=None)
    if shorter is None or longer is None:
        return None
    share = (metres - shorter) / (longer - shorter)
    return best[shorter] + share * (best[longer] - best[shorter])


def reps_of(line, best):
    """The reps of a done line, each with the intensity it was really run at, where that is known."""
    fastest = None
    if line.exercise.standing and line.dose.metres is not None and line.times:
        fastest = best_time(best, line.dose.metres)
    reps = []
    for place in range(line.dose.total_reps):
        if fastest is not None and place < len(line.times):
            reps.append(Rep(100 * fastest / line.times[place], measured=True))
        else:
            reps.append(Rep(line.dose.intensity, measured=False))
    return reps


def run_intensities(work, prescribed, best):
    """What every run rep was run at; a line that states none was run as prescribed."""
    found = []
    for line in work:
        if not line.is_run:
            continue
        as_prescribed = None
        if prescribed is not None:
            as_prescribed = prescribed.top_intensity(line.exercise)
            if as_prescribed is None:
                as_prescribed = prescribed.top_intensity()
        found += [rep.intensity if rep.intensity is not None else as_prescribed for rep in reps_of(line, best)]
    return [intensity for intensity in found if intensity is not None]


def far_enough(done, wanted):
    """Whether a done amount is at least the amount wanted."""
    if wanted.metres is not None:
        return done.metres is not None and done.metres >= wanted.metres
    if wanted.seconds is not None:
        return done.seconds is not None and done.seconds >= wanted.seconds
    return True


def fast_enough(rep, wanted, tolerance):
    return wanted.intensity is None or rep.intensity is None or rep.intensity >= wanted.intensity - tolerance


def most_matches(candidates, wanted_count):
    """The largest number of wanted reps that can each have a done rep of its own (augmenting paths).

    `candidates` lists, for each done rep, the wanted reps that it would do for.
    """
    owner = [None] * wanted_count

    def place(done, tried):
        for wanted in candidates[done]:
            if wanted not in tried:
                tried.add(wanted)
                if owner[wanted] is None or place(owner[wanted], tried):
                    owner[wanted] = done
                    return True
        return False

    return sum(place(done, set()) for done in range(len(candidates)))


def reps_done(lines, work, best, tolerance):
    """How many of the reps of prescribed `lines`, all of one exercise, were done."""
    done = [(line.dose, rep) for line in work if line.exercise == lines[0].exercise for rep in reps_of(line, best)]
    fits = [
        [far_enough(dose, line.dose) and fast_enough(rep, line.dose, tolerance) for line in lines] for dose, rep in done
    ]
    if len(lines) == 1:
        return min(lines[0].dose.total_reps, sum(fit for (fit,) in fits))
    wanted = [number for number, line in enumerate(lines) for _ in range(line.dose.total_reps)]
    candidates = [[slot for slot, number in enumerate(wanted) if fit[number]] for fit in fits]
    return most_matches(candidates, len(wanted))


def completed(prescribed, work, best, tolerance):
    """Percent of the prescribed reps that were done; a dose with no reps to count was done."""
    lines = [line for line in prescribed.work if prescribed.only_drills or line.exercise.kind != "drill"]
    total = sum(line.dose.total_reps for line in lines)
    if total == 0:
        return Fraction(100)
    exercises = {line.exercise.name for line in lines}
    done = sum(
        reps_done([line for line in lines if line.exercise.name == name], work, best, tolerance) for name in exercises
    )
    return Fraction(100 * done, total)


def exceeded(prescribed, work, best, tolerance):
    """Whether any run was longer or faster than allowed, or all of them more metres."""
    runs = [line for line in work if line.is_run]
    farthest = max((line.distance for line in prescribed.runs()), default=Fraction(0))
    longest = max((line.dose.seconds or Fraction(0) for line in prescribed.runs()), default=Fraction(0))
    if any(line.distance > farthest or (line.dose.seconds or 0) > longest for line in runs):
        return True
    if sum((line.metres for line in runs), Fraction(0)) > prescribed.metres():
        return True
    return any(too_fast(rep, prescribed.cap, tolerance) for line in runs for rep in reps_of(line, best))


def too_fast(rep, cap, tolerance):
    """Above the cap of the day; a stopwatch in the hand may be wrong by the tolerance."""
    if cap is None or rep.intensity is None:
        return False
    return rep.intensity > cap + (tolerance if rep.measured else 0)


def new_base(old, prescribed, work, best, share_completed):
    """The intensity on which the next rise may build; stays as it was unless runs were both prescribed and done.

    Runs prescribed and left undone raise nothing: it is no higher than they were, else a cap that ends lets the next dose jump.
    """
    wanted = prescribed.top_intensity()
    if wanted is None:
        return old
    if not any(line.is_run for line in work):
        return wanted if old is None else min(wanted, old)
    if share_completed >= 100:
        return wanted
    return min([wanted, *sorted(run_intensities(work, prescribed, best))[-1:]])
