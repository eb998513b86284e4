"""What was done, against what was prescribed: measured intensity, completed, exceeded, base. Section 4, "Facts"."""

from collections import defaultdict
from dataclasses import dataclass
from fractions import Fraction
from typing import List, Optional

from plan import Line, Step
from state import Base


@dataclass(frozen=True)
class Prescribed:
    """The dose of a day: the stage's drills, then the step's lines, cut to the day's cap and limits."""

    step: Step
    drills: List[Line]
    work: List[Line]
    cap: Optional[Fraction]

    @property
    def cut(self):
        return self.work != self.step.work

    @property
    def only_drills(self):
        """The step itself has nothing but drills."""
        return all(line.exercise.kind == "drill" for line in self.step.work)

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
    times = line.times[: line.dose.total_reps] if fastest is not None else []
    measured = [Rep(100 * fastest / time if time is not None else line.dose.intensity) for time in times]
    return measured + [Rep(line.dose.intensity)] * (line.dose.total_reps - len(measured))


def run_intensities(lines, prescribed, best):
    """What every run rep was run at; a line that states none was run as prescribed."""
    found = []
    for line in lines:
        if not line.is_run:
            continue
        as_prescribed = None
        if prescribed is not None:
            as_prescribed = prescribed.top_intensity(line.exercise)
            if as_prescribed is None:
                as_prescribed = prescribed.top_intensity()
        found += [rep.intensity if rep.intensity is not None else as_prescribed for rep in reps_of(line, best)]
    return [intensity for intensity in found if intensity is not None]


def fits(plan, line, rep, wanted):
    """Whether a done rep does for a prescribed one; a single rep by time counts by its share, however short."""
    done, dose = line.dose, wanted.dose
    if line.exercise != wanted.exercise:
        return False
    if dose.metres is not None and (done.metres is None or done.metres < dose.metres * (1 - plan.distance_tolerance)):
        return False
    if dose.seconds is not None and (done.seconds is None or (done.seconds < dose.seconds and dose.total_reps > 1)):
        return False
    return dose.intensity is None or rep.intensity is None or rep.intensity >= dose.intensity - plan.tolerance


def demand(line):
    """Farthest first, then fastest."""
    return line.distance, line.dose.seconds or 0, line.dose.intensity or 0


def amount_done(plan, line, wanted, best):
    """Reps of a done line that do for a prescribed one."""
    reps = sum(fits(plan, line, rep, wanted) for rep in reps_of(line, best))
    if wanted.dose.seconds and wanted.dose.total_reps == 1 and reps:
        return reps * line.dose.seconds / wanted.dose.seconds
    return reps


def completed(plan, prescribed, work, best):
    """Percent of the line least done; a dose with nothing to count was done."""
    lines = [line for line in prescribed.work if prescribed.only_drills or line.exercise.kind != "drill"]
    hardest = sorted(range(len(lines)), key=lambda place: demand(lines[place]), reverse=True)
    done = [Fraction(0)] * len(lines)
    for line in sorted(work, key=lambda line: (demand(line), line.dose.total_reps), reverse=True):
        counts = [(place, amount_done(plan, line, lines[place], best)) for place in hardest
                  if done[place] < lines[place].dose.total_reps]
        place, reps = next(((place, reps) for place, reps in counts if reps), (0, 0))
        if reps:
            done[place] += reps
    shares = [100 * reps / line.dose.total_reps for reps, line in zip(done, lines)]
    return min([Fraction(100), *shares])


def exceeded(plan, prescribed, work, best):
    """Whether any run was longer or faster than allowed, or anything more."""
    runs, allowed = [line for line in work if line.is_run], prescribed.runs()
    if runs and not allowed:
        return True
    share = 1 + plan.distance_tolerance
    farthest = max((line.distance for line in allowed), default=Fraction(0)) * share
    longest = max((line.dose.seconds or Fraction(0) for line in allowed), default=Fraction(0))
    if any(line.distance > farthest or (line.dose.seconds or 0) > longest for line in runs):
        return True
    if sum((line.metres for line in runs), Fraction(0)) > prescribed.metres() * share:
        return True
    top = prescribed.top_intensity()
    if top is not None and any(intensity > top + plan.tolerance for intensity in run_intensities(runs, prescribed, best)):
        return True
    return more_other_work(plan, prescribed, work)


def more_other_work(plan, prescribed, work):
    """Of the step's work that is no run: more reps than prescribed, the day's drills counted in, or longer ones."""
    wanted, done = defaultdict(list), defaultdict(list)
    for found, lines in ((wanted, prescribed.drills + prescribed.work), (done, work)):
        for line in lines:
            found[line.exercise.name].append(line.dose)
    for name in {line.exercise.name for line in prescribed.work if not line.is_run}:
        if sum(dose.total_reps for dose in done[name]) > sum(dose.most_reps for dose in wanted[name]):
            return True
        far = max(dose.metres or 0 for dose in wanted[name]) * (1 + plan.distance_tolerance)
        long = max(dose.seconds or 0 for dose in wanted[name])
        if any((dose.metres or 0) > far or (dose.seconds or 0) > long for dose in done[name]):
            return True
    return False


def lower(one, other):
    return min((value for value in (one, other) if value is not None), default=None)


def lower_of(one, other):
    """The lower of two bases, each number by itself; where there is but one, that."""
    if one is None or other is None:
        return one or other
    return Base(lower(one.distance, other.distance), lower(one.intensity, other.intensity))


def load(lines, prescribed, best=None):
    """The longest run among some lines and the intensity of the longest; runs by time have no length."""
    runs = [line for line in lines if line.is_run]
    if not runs:
        return None
    farthest = max(line.distance for line in runs)
    longest = [line for line in runs if line.distance == farthest]
    if best is None:
        fast = [line.dose.intensity for line in longest if line.dose.intensity is not None]
    else:
        fast = run_intensities(longest, prescribed, best)
    return Base(farthest or None, max(fast, default=None))


def rounded(base):
    """Down to multiples of 5 m (below 5 m whole metres) and of 5 %, but to no less than 1 m and 5 %."""
    far, fast = base.distance, base.intensity
    if far is not None:
        far = Fraction(far // 5 * 5 if far >= 5 else max(far // 1, 1))
    return Base(far, None if fast is None else Fraction(max(fast // 5 * 5, 5)))


def risen(plan, old, found, step):
    """Rounded down, but what is the step's own; a rise smaller than what is rounded to would be rounded away for ever."""
    down = rounded(found)
    own = {line.dose.intensity for line in step.runs()}
    down = Base(
        found.distance if found.distance == step.demand()[0] else down.distance,
        found.intensity if found.intensity in own else down.intensity,
    )
    far, fast = down.distance, down.intensity
    if old and far is not None and old.distance is not None and plan.distance_rise < 5 and far <= old.distance < found.distance:
        far = found.distance
    if old and fast is not None and old.intensity is not None and plan.intensity_rise < 5 and fast <= old.intensity < found.intensity:
        fast = found.intensity
    return Base(far, fast)


def new_base(plan, old, prescribed, work, best, share_completed):
    """What bounds the next dose. Runs prescribed and left undone raise nothing, nor does a session without any."""
    wanted = load(prescribed.work, prescribed)
    done = load(work, prescribed, best)
    if wanted is None and done is None:
        start = load(plan.steps[plan.start].work, None)
        return lower_of(old, start)
    if wanted is None:
        return old
    if done is None:
        return lower_of(old, rounded(wanted))
    found = wanted if share_completed >= 100 else lower_of(wanted, done)
    if share_completed < 100:
        found = rounded(found)
    elif prescribed.cut:  # all of the step's own dose is a base as it is written
        found = risen(plan, old, found, prescribed.step)
    if found.distance is None and old is not None:
        found = Base(old.distance, found.intensity)
    return found
