"""The contract's section 4 on what stands against a session: movement, rests, complaints, referrals, words, checks."""

import unittest
from copy import deepcopy
from dataclasses import replace
from datetime import date
from fractions import Fraction

from athlete import Limits
from course import ALL_GOOD, CAUTIOUS, FELT, GOOD, HANSEN, Course, on, started
from oracle import advice
from remaining import longer

AGAIN = ["walk", "morning", "tone", "ache", "ill", "twinge"]  # what hansen's resting rules ask of a check-in


class Moving(unittest.TestCase):
    def test_some_pain_moves_one_step_back_after_a_day_of_rest(self):
        course = started().train(6).train(7, {**GOOD, "pain": 2})
        self.assertEqual((course.told(8), course.next(8).rest_days), ("regress 10m-sets day 9", [on(8)]))

    def test_a_step_back_is_never_a_farther_faster_or_longer_one(self):
        course = Course().climb("20m-easy").says(9, "regress", 1)
        self.assertEqual(course.told(10), "regress 10m-full day 10")
        course = Course(CAUTIOUS).climb("20m-easy").says(13, "regress", 1)
        self.assertEqual(course.told(14), "regress 10m-two-sets day 14")

    def test_a_restart_goes_to_the_plans_start_or_stays_below(self):
        self.assertEqual(Course().climb("25m-strong").told(29), "restart 10m-set day 29")
        course = Course().says(5, "start", step="drills-only").train(5)
        self.assertEqual(course.told(20), "restart drills-only day 20")

    def test_with_a_regress_a_restart_goes_to_the_lower(self):
        course = started().train(6).says(7, "regress", 5)
        self.assertEqual(course.told(25), "restart drills-only day 25")

    def test_a_repeat_starts_the_count_of_clean_sessions_anew(self):
        plan = deepcopy(HANSEN)
        plan.steps = [replace(step, sessions=2) for step in plan.steps]
        course = started(plan)
        self.assertEqual((course.told(6), course.gate(6)), ("repeat 10m-set day 6", None))
        self.assertEqual(course.train(6).told(7), "progress 10m-sets day 7")
        course = started(plan).train(6, {**GOOD, "fatigue": "tired"}).train(7)
        self.assertEqual(course.told(9), "repeat 10m-set day 9")

    def test_unknown_pain_repeats(self):
        self.assertEqual(started().train(6, {"fatigue": "none"}).told(7), "repeat 10m-sets day 7")

    def test_a_closed_gate_is_named_and_the_count_stands(self):
        course = Course().climb("10m-full")
        self.assertEqual(course.told(9), "repeat 10m-full day 9")
        self.assertEqual(course.gate(9), ("longer", ["tone normal or raised"], None))
        self.assertEqual(course.all_well(9), "progress 20m-easy day 9")
        self.assertEqual(course.entry(9, check_in={"tone": "raised"}).told(9), "progress 20m-easy day 9")

    def test_a_cut_session_earns_no_step(self):
        course = started().entry(6, limits=Limits(Fraction(40))).train(6)
        self.assertEqual((course.told(7), course.gate(7)), ("repeat 10m-sets day 7", ("cut", [], None)))

    def test_complete_stays_once_a_session_has_carried_it(self):
        course = Course().climb("full-speed")
        self.assertFalse(course.state.complete)
        self.assertEqual(course.told(29), "repeat full-speed day 29")
        course.train(29, {**GOOD, "fatigue": "tired"})
        self.assertTrue(course.state.complete)

    def test_runs_none_leaves_out_all_runs_and_a_run_exceeds(self):
        course = started().entry(6, limits=Limits(no_runs=True))
        self.assertEqual(course.work(6), [])
        self.assertEqual(course.run(6, "2 x 5 m", {}, "running_a").state.sessions, 1)

    def test_limits_last_until_their_last_day_and_a_new_one_replaces_all(self):
        course = started().entry(6, limits=Limits(Fraction(40), until=on(6)))
        self.assertEqual([course.state.limits_on(on(day)) is None for day in (6, 7)], [False, True])
        course.entry(6, limits=Limits(None, Fraction(5)))
        self.assertIsNone(course.state.limits_on(on(6)).intensity)


class Resting(unittest.TestCase):
    def test_a_check_in_dates_the_rest_that_it_asks_for(self):
        course = started().train(6).entry(9, check_in={"morning": "sore"})
        self.assertEqual((course.told(9), course.next(9).rest_days), ("wait", [on(9)]))
        course = started().train(6).entry(6, check_in={"ache": 3})
        self.assertEqual((course.told(6), course.next(6).rest_days), ("wait", [on(7)]))

    def test_a_limp_on_monday(self):
        course = started().train(6).entry(9, check_in={"walk": "limp"})
        self.assertEqual(course.gate(9), ("limp", AGAIN, 10))
        self.assertEqual(course.gate(10), ("limp", AGAIN, 10))
        self.assertEqual(course.all_well(9), "regress 10m-set day 10")
        course.entry(10, check_in={"walk": "normal", "tone": "normal"})
        self.assertEqual(course.gate(12), ("limp", AGAIN, 10))
        self.assertEqual(course.gate(10), ("limp", ["morning", "ache", "ill", "twinge"], 10))
        course.entry(10, check_in={"morning": "fine", "ache": 0, "ill": "no", "twinge": "no"})
        self.assertEqual(course.told(10), "regress 10m-set day 10")

    def test_answers_of_two_days_do_not_lift_a_complaint(self):
        course = started().entry(6, check_in={"walk": "limp"}).entry(7, check_in=FELT)
        course.entry(8, check_in={"morning": "fine", "ache": 0, "ill": "no", "twinge": "no"})
        self.assertEqual(course.told(8), "wait")

    def test_good_answers_lift_the_wait_and_never_the_days_of_the_rest(self):
        course = Course().climb("30m-fast").entry(18, check_in={"twinge": "yes"}).entry(19, check_in=ALL_GOOD)
        self.assertEqual(course.told(19), "restart 10m-set day 20")

    def test_a_session_run_all_the_same_lifts_nothing(self):
        course = Course().climb("30m-fast").entry(18, check_in={"twinge": "yes"}).train(18, check_in=None)
        self.assertTrue(course.state.report.exceeded)
        self.assertEqual((course.gate(19)), ("pulled-at-speed", AGAIN, 20))
        self.assertEqual(course.next(19).rest_days, [on(19)])

    def test_one_on_a_complaints_wait_is_judged_like_one_on_a_day_of_rest(self):
        course = started().entry(6, check_in={"walk": "limp"}).train(7, check_in=None)
        self.assertEqual((course.state.sessions, course.state.report.exceeded), (2, True))
        self.assertEqual(course.state.setbacks, [on(7)])

    def test_a_check_in_that_another_answer_hides_asks_for_its_rest_all_the_same(self):
        course = Course().entry(5, check_in={"ache": 3}).entry(6, check_in={**FELT, "ache": 0})
        self.assertNotIn("hurt", course.fired(6))
        self.assertEqual(course.gate(6), ("hurt", ["morning", "ill", "twinge"], 6))

    def test_the_gate_is_the_rule_whose_rest_ends_last_then_the_first_by_name(self):
        self.assertEqual(started().entry(6, check_in={"walk": "limp", "ache": 2}).gate(7)[0], "hurt")

    def test_a_complaint_is_named_before_a_closed_gate(self):
        self.assertEqual(Course().entry(5, check_in={"ache": 3}).gate(6)[0], "hurt")

    def test_not_before_may_be_past(self):
        self.assertEqual(started().entry(6, check_in={"walk": "limp"}).gate(20)[2], 7)

    def test_three_on_one_off(self):
        course = started().train(6).train(7)
        self.assertEqual(course.next(8).rest_days, [on(8)])


class Referred(unittest.TestCase):
    def test_a_red_flag_stands_after_a_better_answer(self):
        course = started().entry(6, check_in={"red_flag": "yes"}).entry(7, check_in=ALL_GOOD)
        self.assertEqual(course.told(8), "refer")

    def test_a_new_injury_does_not_lift_it_and_it_is_asked_for_before(self):
        course = started().train(6, {**GOOD, "pain": 7}).entry(9, injury=on(9))
        self.assertTrue(course.state.referred)
        self.assertEqual(course.state.sessions, 0)

    def test_a_session_under_it_moves_nothing(self):
        course = started().entry(6, check_in={"red_flag": "yes"}).run(7, "5 x 10 m @ 50%")
        self.assertEqual((course.state.sessions, course.state.step), (1, HANSEN.start))
        self.assertIsNone(course.state.report.completed)
        self.assertEqual(course.told(8), "refer")

    def test_a_second_setback_in_a_week_and_a_third_at_all_are_referrals(self):
        course = started().train(6).train(7, {**GOOD, "pain": 2}).train(9, {**GOOD, "pain": 2})
        self.assertEqual(course.told(10), "refer")
        course = started().train(6, {**GOOD, "pain": 2}).train(8).train(16, {**GOOD, "pain": 2}).train(18).train(28)
        self.assertEqual(len(course.state.setbacks), 2)
        self.assertEqual(course.entry(29, check_in={"walk": "limp"}).told(29), "refer")

    def test_cleared_starts_anew_the_day_after_through_the_gate(self):
        course = started().entry(6, check_in={"red_flag": "yes"}).says(8, "cleared").entry(8, check_in=FELT)
        self.assertEqual((course.told(8), course.gate(8)), ("wait", ("short", ["walk normal"], None)))
        self.assertEqual(course.entry(9, check_in=FELT).told(9), "start 10m-set day 9")
        self.assertEqual((course.state.sessions, course.state.base.distance), (1, 10))

    def test_cleared_forgets_complaints_setbacks_and_words(self):
        course = started().train(6, {**GOOD, "pain": 2}).train(8).entry(9, check_in={"walk": "limp"}).says(9, "repeat")
        course.says(9, "cleared")
        self.assertEqual((course.state.setbacks, course.state.repeat), ([], False))
        self.assertEqual(course.entry(10, check_in=FELT).told(10), "start 10m-set day 10")

    def test_a_new_injury_refers_until_the_clearance(self):
        course = started().entry(20, injury=on(19))
        self.assertEqual(course.told(30), "refer")
        course.says(30, "cleared")
        self.assertEqual(course.entry(31, check_in=FELT).told(31), "start 10m-set day 31")

    def test_a_minor_without_a_clinician_is_referred(self):
        child = date(1996, 1, 1)
        self.assertEqual(Course(born=child).entry(5, check_in=FELT).told(5), "refer")
        self.assertEqual(Course(born=child, clinician="City Physio").entry(5, check_in=FELT).told(5), "start 10m-set day 5")


class Words(unittest.TestCase):
    def test_they_hold_until_a_session_is_done_and_join_the_rules(self):
        course = started().says(6, "repeat").says(6, "regress", 1)
        self.assertEqual(course.told(6), "regress drills-only day 6")
        self.assertEqual(course.train(6).told(7), "progress 10m-set day 7")

    def test_a_rest_moves_only_the_date(self):
        self.assertEqual(started().says(5, "rest", 3).told(5), "progress 10m-sets day 9")

    def test_a_start_is_not_above_where_the_rules_lead_back_to(self):
        course = Course().climb("30m-fast").train(18, {**GOOD, "pain": 3}).says(20, "start", step="50m")
        self.assertEqual(course.told(20), "start 30m-fast day 20")
        self.assertEqual(course.train(20).state.setbacks, [on(20)])

    def test_a_start_is_not_past_rests(self):
        self.assertEqual(started().says(5, "rest", 2).says(6, "start", step="10m-full").told(6), "start 10m-full day 8")

    def test_a_start_off_the_ladder_goes_through_the_plan_starts_own_gate(self):
        course = Course().says(5, "start", step="20m-easy")
        self.assertEqual(course.told(5), "wait")
        self.assertEqual(course.entry(5, check_in=FELT).told(5), "start 20m-easy day 5")

    def test_after_a_clearance_a_start_is_not_above_the_plans_start(self):
        course = Course().climb("30m-fast").says(18, "cleared").says(19, "start", step="30m-fast").train(19)
        self.assertEqual(course.state.step, HANSEN.start)
        self.assertEqual(course.says(20, "start", step="30m-fast").told(20), "start 30m-fast day 20")

    def test_full_speed_counts_from_the_stage_before(self):
        self.assertNotIn("full_speed", Course().climb("25m-strong").says(14, "given", name="full_speed").state.given)
        self.assertIn("full_speed", Course().climb("30m-strong").says(15, "given", name="full_speed").state.given)

    def test_a_setback_takes_full_speed_back_at_once(self):
        course = Course().climb("60m-fast").train(25, {**GOOD, "pain": 2})
        self.assertEqual(course.told(27), "regress 60m-fast day 27")
        self.assertIn("no-word", course.fired(27))
        self.assertEqual(course.next(27).verdict.dose.cap, 90)
        self.assertNotIn("full_speed", course.train(27).state.given)

    def test_a_referral_takes_it_back(self):
        course = Course().climb("60m-fast").entry(24, check_in={"red_flag": "yes"})
        self.assertNotIn("full_speed", course.state.given)


class UnderWay(unittest.TestCase):
    DRILLS = (("march", "2 x 10 m"), ("skip", "2 x 10 m"), ("running_a", "2 x 5 m"))

    def advice(self, seen, *lines, step="25m-easy", today=None):
        course = Course().climb(step)
        day = course.day + 1
        work = [course.line(text, seen, name) for name, text in lines]
        course.entry(day, check_in=ALL_GOOD, work=work, finished=False)
        return advice(course.plan, course.athlete, on(day if today is None else today))

    def test_what_was_done_is_taken_off(self):
        found = self.advice(GOOD, *self.DRILLS, ("acceleration", "1 x 25 m"))
        self.assertEqual(found["work"], ["acceleration: 3 x 25 m @ 60% rest 2-4 min"])
        self.assertTrue(found["resume"])

    def test_from_the_next_day_on_it_is_what_was_done(self):
        found = self.advice(GOOD, *self.DRILLS, ("acceleration", "1 x 25 m"), today=12)
        self.assertEqual((found["resume"], found["session"], found["decision"]), (False, 7, "repeat"))

    def test_fatigue_changes_what_is_left(self):
        done = (*self.DRILLS, ("acceleration", "1 x 25 m"))
        self.assertEqual(self.advice({"fatigue": "tired"}, *done)["work"], ["running_a: 5 x 5 m rest 2 min"])
        self.assertEqual(self.advice({"fatigue": "some"}, *done)["work"], ["acceleration: 3 x 25 m @ 60% rest 8 min"])
        self.assertEqual(self.advice({"pain": 3}, ("march", "1 x 10 m"))["work"], [])

    def test_a_rest_is_never_shorter_than_the_doses_own(self):
        self.assertEqual(longer((300, 600), (480, 480)), (480, 600))

    def test_the_stage_is_that_of_the_session_under_way(self):
        found = self.advice({"fatigue": "tired"}, ("acceleration", "1 x 60 m"), step="60m")
        self.assertEqual((found["step"], found["work"]), ("60m-fast", []))

    def test_on_a_day_of_rest_nothing_is_left(self):
        course = started().train(6).train(7)
        course.entry(8, work=[course.line("1 x 10 m", GOOD)], finished=False)
        self.assertEqual(advice(HANSEN, course.athlete, on(8))["work"], [])

    def test_what_is_said_later_that_day_counts(self):
        course = started()
        course.entry(6, check_in=FELT, work=[course.line("1 x 10 m", GOOD)], finished=False).entry(6, check_in={"red_flag": "yes"})
        self.assertEqual(advice(HANSEN, course.athlete, on(6))["decision"], "refer")

    def test_a_referral_stands_over_it(self):
        found = self.advice({"red_flag": "yes"}, ("acceleration", "1 x 25 m"))
        self.assertEqual((found["decision"], found["date"], found["work"], found["exit"]), ("refer", None, [], 1))


class Asking(unittest.TestCase):
    def test_every_answer_that_would_change_the_session(self):
        asked = started().asked(6)
        self.assertEqual(asked["walk", "limp"], "wait")
        self.assertEqual(asked["red_flag", "yes"], "refer")
        self.assertNotIn(("walk", "normal"), asked)
        self.assertNotIn(("ache", "1"), asked)

    def test_what_is_answered_that_day_is_not_asked(self):
        self.assertNotIn(("walk", "limp"), started().entry(6, check_in={"walk": "normal"}).asked(6))
        self.assertIn(("walk", "limp"), started().entry(6, check_in={"walk": "normal"}).asked(7))

    def test_all_well_only_where_it_leads_higher(self):
        self.assertIsNone(started().all_well(6))
        self.assertEqual(Course().climb("25m-strong").all_well(15), "progress 30m-strong day 15")


if __name__ == "__main__":
    unittest.main()
