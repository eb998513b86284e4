"""The contract's section 4 on what was done: base, completed, exceeded."""

import unittest
from dataclasses import replace
from fractions import Fraction

from athlete import Limits
from course import FELT, GOOD, MIXED, Course, on, started
from state import Base
from work import run_intensities


class TheBase(unittest.TestCase):
    def test_it_is_as_prescribed_where_completed_else_the_lower_of_each(self):
        course = Course().climb("30m-strong")
        self.assertEqual(course.state.base, Base(30, 80))
        again = Course().climb("25m-strong")
        again.run(15, "2 x 27 m @ 73%", check_in=FELT)
        self.assertEqual(again.state.base, Base(25, 70))
        again = Course().climb("25m-strong").run(15, "4 x 3.5 m @ 60%", check_in=FELT)
        self.assertEqual(again.state.base, Base(3, 60))

    def test_without_a_progress_nothing_is_above_it(self):
        course = Course().climb("30m-fast").entry(18, limits=Limits(Fraction(60), Fraction(20)))
        course.train(18).entry(19, limits_lifted=True)
        course.train(19, {**GOOD, "fatigue": "tired"})
        self.assertEqual(course.work(20), ["acceleration: 4 x 30 m @ 60% rest 3-4 min"])
        course = Course().climb("30m-fast").entry(18, limits=Limits(Fraction(60), Fraction(20)))
        course.train(18, {**GOOD, "fatigue": "tired"}).entry(19, limits_lifted=True)
        self.assertEqual(course.work(19), ["acceleration: 4 x 20 m @ 60% rest 3-4 min"])

    def test_a_progress_raises_distance_or_intensity_and_not_both(self):
        course = Course().climb("30m-fast").entry(18, limits=Limits(Fraction(60), Fraction(20)))
        course.train(18).entry(19, limits_lifted=True)
        self.assertEqual(course.work(19), ["acceleration: 4 x 30 m @ 60% rest 3-4 min"])
        course = Course().climb("30m-fast").entry(18, limits=Limits(Fraction(65)))
        course.train(18).entry(19, limits_lifted=True)
        self.assertEqual(course.work(19), ["acceleration: 4 x 30 m @ 75% rest 3-4 min"])

    def test_a_start_is_bound_by_it_but_with_no_run_anywhere_in_the_log(self):
        course = started().says(6, "start", step="60m")
        self.assertEqual(course.work(6), ["acceleration: 3 x 20 m @ 50% rest 5-6 min"])
        course = Course().says(5, "start", step="60m").entry(5, check_in=FELT)
        self.assertEqual(course.work(5), ["acceleration: 3 x 60 m @ 60% rest 5-6 min"])

    def test_a_clearance_keeps_it_and_a_new_injury_forgets_it(self):
        self.assertEqual(started().says(6, "cleared").state.base, Base(10, 50))
        self.assertIsNone(started().entry(8, injury=on(8)).state.base)

    def test_a_session_without_runs_lowers_it_to_the_plans_start(self):
        course = Course().climb("25m-strong").says(15, "start", step="drills-only")
        course.train(15)
        self.assertEqual(course.state.base, Base(10, 50))

    def test_a_distance_that_is_cut_is_in_the_unit_of_what_cut_it(self):
        course = Course().climb("25m-strong").entry(15, limits=Limits(None, Fraction("18.288"), "yd"), check_in=FELT)
        self.assertEqual(course.work(15), ["acceleration: 4 x 20 yd @ 80% rest 3-4 min"])


class Done(unittest.TestCase):
    def test_the_line_least_done_counts(self):
        course = Course(MIXED).says(3, "start", step="two-runs").entry(3, check_in={"walk": "normal", "soreness": 0})
        lines = [("3 x 20 m @ 45%", "sprint"), ("1 x 30 m @ 50%", "sprint"), ("15", "bridge")]
        course.entry(3, work=[course.line(text, {}, name) for text, name in lines])
        self.assertEqual(course.state.report.completed, 50)

    def test_a_line_counts_for_one_the_farthest_then_fastest_that_it_fits(self):
        course = Course(MIXED).says(3, "start", step="two-runs").entry(3, check_in={"walk": "normal", "soreness": 0})
        course.entry(3, work=[course.line("5 x 30 m @ 50%", {}, "sprint"), course.line("15", {}, "bridge")])
        self.assertEqual(course.state.report.completed, 0)

    def test_amount_and_intensity_have_their_tolerance(self):
        for text, share in [("5 x 9 m @ 45%", 100), ("5 x 8.9 m @ 45%", 0), ("5 x 9 m @ 44%", 0), ("3 x 10 yd @ 50%", 60)]:
            self.assertEqual(Course().entry(5, check_in=FELT).run(5, text).state.report.completed, share, text)

    def test_exceeded_is_farther_faster_or_more_than_prescribed(self):
        for text, too_much in [
            ("5 x 11 m @ 55%", False), ("5 x 11.1 m @ 50%", True), ("5 x 10 m @ 56%", True), ("6 x 10 m @ 50%", True),
        ]:
            self.assertEqual(Course().entry(5, check_in=FELT).run(5, text).state.report.exceeded, too_much, text)

    def test_times_tell_the_intensity(self):
        course = Course(best={Fraction(10): Fraction(7, 4)}).entry(5, check_in=FELT)
        course.run(5, "3 x 10 m @ 50%", times=["3.5", "3.5", "2.6"])
        self.assertTrue(course.state.report.exceeded)
        self.assertEqual(course.state.report.last_intensity, Fraction(875, 13))

    def test_a_rep_not_timed_and_one_without_a_time_are_as_written(self):
        course = Course(best={Fraction(10): Fraction(7, 4)}).entry(5, check_in=FELT)
        line = course.line("3 x 10 m @ 45%", GOOD, times=["2.5"])
        course.entry(5, work=[replace(line, times=[None, Fraction("3.5")])])
        self.assertEqual(run_intensities(course.athlete.log[-1].work, None, course.athlete.best), [45, 50, 45])

    def test_a_single_rep_by_time_counts_by_its_share(self):
        course = Course(MIXED).says(3, "start", step="timed").entry(3, check_in={"walk": "normal", "soreness": 0})
        course.entry(3, work=[course.line("30 s @ 45%", {}, "tempo"), course.line("2 x 10", {}, "bridge")])
        self.assertEqual(course.state.report.completed, 50)

    def test_more_of_the_steps_other_work_exceeds_with_its_drills_counted_in(self):
        for reps, too_much in [(6, False), (7, True)]:
            course = Course().says(5, "start", step="drills-only").entry(5, check_in=FELT)
            course.run(5, f"{reps} x 5 m", {}, "running_a")
            self.assertEqual(course.state.report.exceeded, too_much)

    def test_where_no_run_was_prescribed_any_exceeds(self):
        course = started().entry(6, limits=Limits(no_runs=True)).run(6, "5 m @ 50%")
        self.assertEqual((course.state.sessions, course.state.report.exceeded), (2, True))
        self.assertEqual(course.state.report.completed, 100)

    def test_sessions_since_exceeded_count_up_from_0(self):
        course = started().run(6, "3 x 20 m @ 50%")
        self.assertEqual(course.state.since_exceeded, 0)
        self.assertEqual(course.train(7).train(9).state.since_exceeded, 2)

    def test_a_session_on_a_day_of_rest_exceeds(self):
        course = started().train(6).train(7).train(8)
        self.assertTrue(course.state.report.exceeded)


if __name__ == "__main__":
    unittest.main()
