"""Checks of the oracle itself: `python3 -m unittest` in this folder. The account's course is the first of them."""

import unittest
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

from athlete import Athlete, DoneLine, Entry, Limits, Word
from checks import checks
from conditions import read_condition
from dose import read_dose
from plan import Line, read_plan
from prescribe import judge, next_session
from remaining import remaining
from replay import absorb, replay
from state import State
from work import Prescribed, best_time, completed

HERE = Path(__file__).resolve().parent
HANSEN = read_plan(HERE.parent.parent / "src" / "plans" / "hansen.yaml")
MIXED = read_plan(HERE / "plans" / "mixed.yaml")
INJURED = date(2012, 3, 5)
GOOD = {"pain": 0, "fatigue": "none", "stride": "even"}


def on(day):
    """The day so many days after the injury."""
    return INJURED + timedelta(days=day)


class Course:
    """An athlete whose log is written as it goes."""

    def __init__(self, plan=HANSEN, **person):
        self.plan = plan
        self.athlete = Athlete("Sledder", INJURED, **person)
        self.state = State(INJURED)

    def entry(self, day, **what):
        self.state = absorb(self.plan, self.athlete, self.state, Entry(on(day), **what))
        return self

    def next(self, today):
        return next_session(self.plan, self.athlete, self.state, on(today))

    def train(self, day, seen=GOOD, **what):
        """A session as prescribed on its day."""
        entry = Entry(on(day), **what)
        before = absorb(self.plan, self.athlete, self.state, entry)
        dose = judge(self.plan, self.athlete, before, on(day)).dose
        work = [DoneLine(line.exercise, line.dose, seen, []) for line in dose.drills + dose.work]
        return self.entry(day, work=work, **what)

    def run(self, day, text, seen=GOOD, name="acceleration", times=(), **what):
        """A session of one line."""
        work = [DoneLine(self.plan.exercises[name], read_dose(text), seen, [Fraction(time) for time in times])]
        return self.entry(day, work=work, **what)

    def at(self, step, day):
        """Standing on a step, by the coach's word, with a clean session of it done."""
        return self.entry(day, word=Word("start", step=step)).train(day)

    def step_of(self, found):
        return self.plan.steps[found.verdict.move.step].name

    def told(self, today):
        found = self.next(today)
        verdict = found.verdict
        if not verdict.has_session:
            return verdict.decision
        return f"{verdict.decision} {self.step_of(found)} day {(verdict.day - INJURED).days}"


def started():
    return Course().entry(5, check_in={"walk": "normal"}).train(5)


class TheAccount(unittest.TestCase):
    def test_every_session_has_the_day_it_had(self):
        course, seen = Course().entry(5, check_in={"walk": "normal"}), {}
        day = 5
        for _ in range(22):
            found = course.next(day)
            day = (found.verdict.day - INJURED).days
            seen[found.verdict.day.isoformat()] = course.step_of(found)
            course.train(day)
            if course.step_of(found) == "50m":
                course.entry(day, word=Word("full speed"))
        self.assertEqual(list(seen)[0], "2012-03-10")
        for day, step in {
            "2012-03-10": "10m-first",
            "2012-03-15": "10m-full",
            "2012-03-16": "10m-full",
            "2012-03-18": "20m-easy",
            "2012-03-24": "30m-brisk",
            "2012-04-01": "60m",
            "2012-04-09": "full-speed",
        }.items():
            self.assertEqual(seen[day], step)
        self.assertTrue(course.next(36).verdict.complete)

    def test_the_gate_names_what_it_lacks(self):
        course = started()
        for day in (6, 7, 9, 10):
            course.train(day)
        self.assertEqual(course.next(11).verdict.gate.name, "longer")
        self.assertEqual(course.next(11).verdict.gate.missing, ["days_since_start >= 7"])
        self.assertEqual(course.told(12), "progress 20m-easy day 12")


class Beginning(unittest.TestCase):
    def test_the_first_session_waits_for_its_day(self):
        self.assertEqual(Course().entry(1, check_in={"walk": "normal"}).told(1), "start 10m-first day 5")

    def test_what_only_an_answer_can_open_is_a_wait(self):
        course = Course()
        self.assertEqual(course.told(3), "wait")
        self.assertEqual(course.next(3).verdict.gate.missing, ["days_since_injury >= 5", "walk normal"])

    def test_the_newest_answer_counts_before_the_ladder(self):
        course = Course().entry(3, check_in={"walk": "limp"}).entry(6, check_in={"walk": "normal"})
        self.assertEqual(course.told(6), "start 10m-first day 6")

    def test_a_session_before_the_gate_moves_nothing(self):
        course = Course().entry(2, check_in={"walk": "normal"}).run(3, "3 x 10 m @ 50%")
        self.assertFalse(course.state.on_ladder)
        self.assertTrue(course.state.report.exceeded)
        self.assertEqual(course.told(4), "wait")

    def test_a_minor_without_a_clinician_is_referred(self):
        child = date(1996, 1, 1)
        self.assertEqual(Course(born=child).entry(5, check_in={"walk": "normal"}).told(5), "refer")
        self.assertEqual(Course(born=child, clinician=True).entry(5, check_in={"walk": "normal"}).told(5)[:5], "start")


class Ladder(unittest.TestCase):
    def test_some_pain_moves_one_step_back_after_a_day_of_rest(self):
        course = started().train(6).train(7, {**GOOD, "pain": 2})
        found = course.next(8)
        self.assertEqual(course.told(8), "regress 10m-set day 9")
        self.assertEqual(found.rest_days, [on(8)])

    def test_a_step_back_is_never_a_faster_or_longer_one(self):
        course = Course().at("20m-easy", 20)
        course.entry(20, word=Word("regress", 1))
        self.assertEqual(course.told(21), "regress 10m-two-sets day 21")

    def test_unrecorded_pain_repeats(self):
        course = started().train(6, {"fatigue": "none", "stride": "even"})
        self.assertEqual(course.told(7), "repeat 10m-set day 7")

    def test_a_check_in_dates_the_rest_it_asks_for(self):
        course = started().train(6).entry(9, check_in={"morning": "sore"})
        self.assertEqual(course.told(9), "repeat 10m-set day 10")
        course = started().train(6).entry(6, check_in={"ache": 3})
        self.assertEqual(course.told(6), "regress 10m-first day 8")

    def test_a_second_setback_is_a_referral_until_cleared(self):
        course = started().train(6).train(7, {**GOOD, "pain": 2}).train(9, {**GOOD, "pain": 2})
        self.assertEqual(course.told(10), "refer")
        course.entry(12, word=Word("cleared"))
        self.assertEqual(course.told(12), "wait")
        course.entry(12, check_in={"walk": "normal"})
        self.assertEqual(course.told(12), "start 10m-first day 12")
        self.assertEqual(course.state.sessions, 4)

    def test_a_red_flag_stands_after_a_better_answer(self):
        course = started().entry(6, check_in={"red_flag": "yes"}).entry(7, check_in={"red_flag": "no"})
        self.assertEqual(course.told(8), "refer")

    def test_a_session_under_a_referral_moves_nothing(self):
        course = started().entry(6, check_in={"red_flag": "yes"}).run(7, "5 x 10 m @ 50%")
        self.assertEqual((course.state.sessions, course.state.step), (2, HANSEN.start))
        self.assertIsNone(course.state.report.completed)
        self.assertEqual(course.told(8), "refer")

    def test_a_cut_session_earns_no_step(self):
        course = started().entry(6, limits=Limits(Fraction(40), None, "x")).train(6)
        self.assertEqual(course.next(7).verdict.gate.name, "cut")
        self.assertEqual(course.told(7), "repeat 10m-set day 7")

    def test_the_base_bounds_the_next_rise_when_a_limit_goes(self):
        course = started()
        for day in (6, 7, 9, 10):
            course.train(day)
        course.at("30m-fast", 13).entry(14, limits=Limits(Fraction(60), None, "x")).train(14)
        course.entry(15, limits_lifted=True)
        self.assertEqual(course.next(15).verdict.dose.cap, 70)

    def test_layoffs_go_back(self):
        course = Course().at("25m-full", 20)
        self.assertEqual(course.told(25), "repeat 25m-full day 25")
        self.assertEqual(course.told(28), "regress 25m-brisk day 28")
        self.assertEqual(course.told(35), "restart 10m-first day 35")

    def test_a_coachs_rest_moves_only_the_date(self):
        course = started().entry(5, word=Word("rest", 3))
        self.assertEqual(course.told(5), "progress 10m-set day 9")


class Work(unittest.TestCase):
    def prescribed(self, *lines):
        work = [Line(MIXED.exercises["sprint"], read_dose(line)) for line in lines]
        return Prescribed([], work, None, cut=False, only_drills=False)

    def done(self, *lines):
        return [DoneLine(MIXED.exercises["sprint"], read_dose(line), {}, []) for line in lines]

    def test_best_times_between_given_distances_lie_on_a_line(self):
        best = {Fraction(10): Fraction(2), Fraction(20): Fraction(3)}
        self.assertEqual(best_time(best, Fraction(25, 2)), Fraction(9, 4))
        self.assertIsNone(best_time(best, Fraction(30)))

    def test_a_rep_counts_for_one_prescribed_rep_only(self):
        wanted = self.prescribed("1 x 20 m @ 60%", "1 x 30 m @ 50%")
        tolerance = Fraction(5)
        self.assertEqual(completed(wanted, self.done("2 x 20 m @ 60%"), {}, tolerance), 50)
        self.assertEqual(completed(wanted, self.done("30 m @ 60%", "20 m @ 60%"), {}, tolerance), 100)
        self.assertEqual(completed(wanted, self.done("2 x 30 m @ 45%"), {}, tolerance), 50)

    def test_times_tell_the_intensity(self):
        best = {Fraction(10): Fraction(7, 4)}
        course = Course(best=best).entry(5, check_in={"walk": "normal"})
        course.run(5, "3 x 10 m @ 50%", times=["3.5", "3.5", "2.6"])
        self.assertTrue(course.state.report.exceeded)
        self.assertEqual(course.state.report.last_intensity, Fraction(875, 13))


class UnderWay(unittest.TestCase):
    def left(self, seen, *lines):
        course = Course().at("20m-easy", 20)
        dose = course.next(21).verdict.dose
        work = [DoneLine(HANSEN.exercises[name], read_dose(text), seen, []) for name, text in lines]
        drills, runs = remaining(HANSEN, dose, work)
        return [str(line) for line in drills + runs]

    DRILLS = (("march", "2 x 10 m"), ("skip", "2 x 10 m"), ("running_a", "2 x 5 m"))

    def test_what_was_done_is_taken_off(self):
        self.assertEqual(
            self.left(GOOD, *self.DRILLS, ("acceleration", "2 x 20 m")), ["acceleration: 3 x 20 m @ 60% rest 2-4 min"]
        )

    def test_fatigue_changes_the_work(self):
        self.assertEqual(
            self.left({**GOOD, "fatigue": "tired"}, *self.DRILLS, ("acceleration", "2 x 20 m")),
            ["running_a: 5 x 5 m rest 2 min"],
        )
        self.assertEqual(
            self.left({**GOOD, "fatigue": "some"}, *self.DRILLS, ("acceleration", "2 x 20 m")),
            ["acceleration: 3 x 20 m @ 60% rest 4 min"],
        )
        self.assertEqual(self.left({**GOOD, "pain": 3}, ("march", "1 x 10 m")), [])


class Asking(unittest.TestCase):
    def test_a_limp_would_change_the_session(self):
        course = started()
        found = course.next(6)
        asked = {
            (observation.name, str(answer)): instead.verdict
            for observation, answer, instead in checks(HANSEN, course.athlete, course.state, found)
        }
        self.assertEqual(asked["walk", "limp"].decision, "regress")
        self.assertEqual(asked["walk", "limp"].day, on(7))
        self.assertEqual(asked["red_flag", "yes"].decision, "refer")
        self.assertNotIn(("walk", "normal"), asked)
        self.assertNotIn(("ache", "1"), asked)


class Notation(unittest.TestCase):
    def test_a_dose_prints_as_coaches_write_it(self):
        for text, printed in {
            "2x5x10m @55%": "2 x 5 x 10 m @ 55%",
            "3 × 10 m @ 50 % rest 120-240 s": "3 x 10 m @ 50% rest 2-4 min",
            "3 x 15": "3 x 15",
            "5 min": "5 min",
            "1 x 20 m rest 90 s / 5 min": "20 m rest 90 s / 5 min",
            "10 yd": "9.144 m",
        }.items():
            self.assertEqual(str(read_dose(text)), printed)
            self.assertEqual(read_dose(printed), read_dose(text))

    def test_unknown_is_never_good_news(self):
        scales = {"stride": ["even", "slight", "guarded"]}
        for value, when, holds in [
            (None, "even", False),
            (None, ["guarded", "unknown"], True),
            (None, "<= guarded", False),
            ("slight", ">= slight", True),
            ("even", "> even", False),
        ]:
            self.assertEqual(read_condition({"stride": when}, scales).holds({"stride": value}), holds)


if __name__ == "__main__":
    unittest.main()
