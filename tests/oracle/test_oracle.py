"""The contract's section 4, sentence by sentence: the account's course, facts, starts. The rest is in the files beside it."""

import unittest
from copy import deepcopy
from fractions import Fraction

from conditions import read_condition
from course import ALL_GOOD, CAUTIOUS, FELT, GOOD, HANSEN, Course, on, started
from facts import engine_facts, gate_facts, rule_facts


def seen(course, day):
    return rule_facts(course.plan, course.athlete, course.state, on(day))


class TheAccount(unittest.TestCase):
    def test_hansen_goes_at_the_pace_of_the_account(self):
        course = Course().climb("full-speed")
        steps = course.trained
        self.assertEqual(steps["10m-set"], [("2012-03-10", 60)])
        self.assertEqual(steps["20m-easy"], [("2012-03-14", 60)])
        self.assertEqual(steps["25m-brisk"], [("2012-03-16", 60), ("2012-03-18", 70)])
        self.assertEqual(steps["30m-strong"], [("2012-03-20", 80)])
        self.assertEqual(steps["60m"][0][0], "2012-03-27")
        self.assertEqual(steps["full-speed"], [("2012-04-01", 100)])
        self.assertEqual(course.state.sessions, 17)
        self.assertTrue(course.next(30).verdict.complete)

    def test_hansen_cautious_reaches_full_speed_on_the_day_of_the_race(self):
        course = Course(CAUTIOUS).climb("full-speed")
        self.assertEqual(course.trained["full-speed"], [("2012-04-07", 100)])
        self.assertEqual((course.day, course.state.sessions), (33, 21))


class WhatWasSaid(unittest.TestCase):
    def test_an_observation_is_known_beside_the_last_run_or_later_or_of_the_whole_session(self):
        for where, known in [("drill", None), ("run", 1), ("later", 1), ("session", 1)]:
            course = started()
            said = {place: {"pain": 1} if place == where else {} for place in ("drill", "run", "later", "session")}
            work = [
                course.line("2 x 5 m", said["drill"], "running_a"),
                course.line("2 x 5 x 10 m @ 50%", said["run"]),
                course.line("3 x 15", said["later"], "bridge"),
            ]
            course.entry(6, check_in=FELT, work=work, seen=said["session"])
            facts = seen(course, 7)
            self.assertEqual((facts.known["pain"], facts.worst["pain"]), (known, 1), where)

    def test_what_is_said_elsewhere_counts_where_it_is_bad_and_never_for_progress(self):
        course = started()
        work = [course.line("2 x 5 m", {**GOOD, "pain": 3}, "running_a"), course.line("2 x 5 x 10 m @ 50%")]
        course.entry(6, check_in=FELT, work=work)
        self.assertIn("hurt", course.fired(7))
        course = started()
        work = [course.line("2 x 5 m", GOOD, "running_a"), course.line("2 x 5 x 10 m @ 50%")]
        course.entry(6, check_in=FELT, work=work)
        self.assertNotIn("clean", course.fired(7))
        self.assertIn("unseen-fast", course.fired(7))

    def test_the_worst_of_the_check_ins_counts_and_off_the_ladder_the_newest(self):
        course = started().entry(6, check_in={"ache": 3}).entry(7, check_in={"ache": 1})
        self.assertEqual(seen(course, 7).worst["ache"], 3)
        course = Course().entry(5, check_in={"ache": 3}).entry(6, check_in={"ache": 1})
        self.assertEqual(seen(course, 6).worst["ache"], 1)

    def test_of_any_the_worst_of_both(self):
        course = started(CAUTIOUS).train(6, {**GOOD, "stiffness": "marked"}).entry(7, check_in={"stiffness": "none"})
        self.assertEqual(seen(course, 7).known["stiffness"], "marked")

    def test_silence_is_unless_said_and_without_one_unknown(self):
        facts = seen(started().train(6, {}), 7)
        self.assertEqual((facts.known["twinge"], facts.known["pain"]), ("no", None))

    def test_a_gate_takes_no_default_and_only_the_answers_of_its_day(self):
        course = started().entry(6, check_in={"tone": "normal"})
        self.assertEqual(gate_facts(HANSEN, course.athlete, course.state, on(6))["tone"], "normal")
        self.assertIsNone(gate_facts(HANSEN, course.athlete, course.state, on(7))["tone"])


class ExtraWork(unittest.TestCase):
    def test_bridges_are_no_session(self):
        course = started().run(6, "3 x 15", {}, "bridge")
        self.assertEqual((course.state.sessions, course.told(6)), (1, "progress 10m-sets day 6"))

    def test_drills_alone_are_none_but_at_a_step_of_drills(self):
        course = started().run(6, "2 x 5 m", {}, "running_a")
        self.assertEqual(course.state.sessions, 1)
        course = Course().says(5, "start", step="drills-only").entry(5, check_in=FELT).run(5, "4 x 5 m", {}, "running_a")
        self.assertEqual(course.state.sessions, 1)

    def test_it_makes_the_last_report_worse_and_never_known(self):
        course = started().run(6, "3 x 15", {"pain": 3}, "bridge")
        self.assertEqual(course.fired(7) & {"hurt", "clean"}, {"hurt"})
        course = started().train(6, {}).run(6, "3 x 15", GOOD, "bridge")
        self.assertNotIn("clean", course.fired(7))

    def test_its_rest_is_that_of_a_check_in_of_the_day_after_without_a_wait(self):
        course = started().train(6).run(8, "3 x 15", {"pain": 3}, "bridge")
        found = course.next(9)
        self.assertEqual((course.told(9), found.rest_days), ("regress 10m-set day 10", [on(9)]))

    def test_what_stands_without_work_is_extra_works(self):
        self.assertIn("hurt", started().entry(6, seen={"pain": 2}).fired(7))

    def test_with_no_session_its_reports_stand_alone(self):
        course = Course().run(4, "3 x 15", {"pain": 3}, "bridge").entry(6, check_in=ALL_GOOD)
        self.assertEqual(course.told(6), "start drills-only day 6")

    def test_what_stands_in_the_sessions_own_entry_is_the_sessions(self):
        course = started()
        work = [course.line("2 x 5 x 10 m @ 50%", GOOD), course.line("3 x 15", {"pain": 3}, "bridge")]
        course.entry(6, check_in=FELT, work=work)
        self.assertEqual(seen(course, 7).known["pain"], 3)


class Counting(unittest.TestCase):
    def fact(self, course, day, name):
        return engine_facts(course.plan, course.athlete, course.state, on(day))[name]

    def test_before_a_session_nothing_of_it_is_known(self):
        of_a_session = ("completed", "exceeded", "days_off", "days_in_a_row", "last_intensity", "sessions_since_exceeded")
        for name in (*of_a_session, "stage"):
            self.assertIsNone(self.fact(Course(), 6, name), name)
        self.assertEqual(self.fact(Course(), 6, "days_since_start"), 0)

    def test_days_off_and_in_a_row(self):
        course = started().train(6)
        self.assertEqual((self.fact(course, 7, "days_off"), self.fact(course, 9, "days_off")), (0, 2))
        self.assertEqual((self.fact(course, 7, "days_in_a_row"), self.fact(course, 8, "days_in_a_row")), (2, 0))

    def test_sessions_leave_out_those_that_move_nothing(self):
        course = Course().run(3, "3 x 10 m @ 50%")
        self.assertEqual((self.fact(course, 6, "sessions"), self.fact(course, 6, "days_off")), (0, 2))
        self.assertEqual(self.fact(course.train(6), 8, "days_since_start"), 2)

    def test_sessions_at_step_are_0_from_a_start_on(self):
        course = started().train(6, {})
        self.assertEqual(self.fact(course.train(7), 8, "sessions_at_step"), 2)
        self.assertEqual(self.fact(course.says(8, "start", step="10m-sets"), 8, "sessions_at_step"), 0)

    def test_setbacks_of_the_week_end_with_the_last_session(self):
        course = started().train(6).train(7, {**GOOD, "pain": 2}).train(9)
        self.assertEqual(self.fact(course, 20, "setbacks_7d"), 1)
        self.assertEqual(self.fact(course.train(16), 17, "setbacks_7d"), 0)
        self.assertEqual(self.fact(course, 17, "setbacks"), 1)

    def test_the_stage_is_that_of_the_last_session(self):
        course = started().says(6, "start", step="20m-easy")
        self.assertEqual(self.fact(course, 6, "stage"), "short")

    def test_the_grade_is_the_number_that_the_profiles_begins_with(self):
        self.assertEqual(Course(grade=Fraction(3)).entry(5, check_in=FELT).told(5), "refer")
        self.assertEqual(Course(grade=Fraction(3), clinician="City Physio").entry(5, check_in=FELT).told(5), "start 10m-set day 5")

    def test_last_intensity_is_the_highest_of_the_runs(self):
        self.assertEqual(self.fact(started().run(6, "2 x 5 x 10 m"), 7, "last_intensity"), 50)


class Starting(unittest.TestCase):
    def test_a_gate_that_asks_a_check_in_is_a_wait_until_that_day(self):
        course = Course().entry(3, check_in=FELT)
        self.assertEqual(course.told(3), "wait")
        self.assertEqual(course.gate(3), ("short", ["days_since_injury >= 5"], None))
        self.assertEqual(course.gate(4), ("short", ["days_since_injury >= 5", "walk normal"], None))
        self.assertEqual(course.all_well(3), "start 10m-set day 5")

    def test_a_gate_that_opens_by_days_passing_gives_its_day(self):
        for days, told in [(5, "start 10m-set day 5"), (61, "start 10m-set day 61"), (62, "wait")]:
            plan = deepcopy(HANSEN)
            plan.steps[plan.start].stage.enter = read_condition({"days_since_injury": f">= {days}"}, {})
            self.assertEqual(Course(plan).told(1), told)

    def test_of_the_rules_only_those_back_move_a_start(self):
        course = Course().entry(5, check_in={**FELT, "ache": 3}).entry(6, check_in=FELT)
        self.assertEqual(course.gate(6), ("hurt", ["morning", "ache", "ill", "twinge"], 6))
        course = Course().entry(5, check_in={"ache": 3}).entry(6, check_in=ALL_GOOD)
        self.assertEqual(course.told(6), "start 10m-set day 6")
        self.assertEqual(Course().says(5, "regress", 1).entry(5, check_in=FELT).told(5), "start drills-only day 5")

    def test_a_session_against_the_gate_is_dated_exceeded_and_moves_nothing(self):
        course = Course().run(3, "3 x 10 m @ 50%")
        self.assertFalse(course.state.on_ladder)
        self.assertTrue(course.state.report.exceeded)
        self.assertIsNone(course.state.report.completed)
        self.assertEqual(course.told(4), "wait")

    def test_a_setback_on_a_start_is_one(self):
        course = Course().run(4, "3 x 15", {"pain": 3}, "bridge").train(6)
        self.assertEqual(course.state.setbacks, [on(6)])


if __name__ == "__main__":
    unittest.main()
