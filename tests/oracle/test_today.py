"""What is of another day than today: referrals to come, entries dated tomorrow, a session under way and what follows it."""

import shutil
import tempfile
import unittest
from pathlib import Path

from course import FELT, GOOD, PLANS, Course, on, started
from oracle import advice
from plan import read_plan

LATE = """rehab: plan/1
extends: hansen
name: late
rules:
  - {rule: late, when: {days_since_injury: "> 35"}, then: refer, say: five weeks, from: house}
"""
NO_GATE = """rehab: plan/1
extends: hansen
name: no-gate
stages:
  - {stage: short, enter: {walk: drop, days_since_injury: drop}}
rules:
  - {rule: torn-again, drop: true}
"""


def plan_of(text):
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(PLANS / "hansen.yaml", folder)
        path = Path(folder) / "plan.yaml"
        path.write_text(text, encoding="utf-8")
        return read_plan(path)


class Today(unittest.TestCase):
    def told(self, course, day):
        found = advice(course.plan, course.athlete, on(day))
        return found["decision"], found["step"], found["resume"], found["work"]

    def test_a_referral_to_come_does_not_close_a_gate_today(self):
        course = Course(plan_of(LATE))
        self.assertEqual(course.told(2), "wait")
        self.assertEqual(course.entry(5, check_in=FELT).told(5), "start 10m-set day 5")
        self.assertEqual(course.told(36), "refer")

    def test_torn_again_in_a_session_it_is_over_and_that_day_holds_no_other(self):
        course = Course(plan_of(NO_GATE)).run(5, "2 x 10 m @ 50%", GOOD, finished=False)
        self.assertTrue(self.told(course, 5)[2])
        course.entry(5, injury=on(5))
        self.assertEqual((self.told(course, 5)[2], course.told(5)), (False, "start 10m-set day 6"))

    def test_what_is_done_beside_a_session_under_way_is_extra_work(self):
        course = started().says(6, "regress", 1).run(6, "3 x 5 m", GOOD, "running_a", finished=False)
        left = self.told(course, 6)
        self.assertTrue(left[2])
        self.assertEqual(self.told(course.run(6, "5 m", GOOD, "running_a"), 6), left)

    def test_a_word_of_tomorrow_holds_at_once(self):
        course = started().says(7, "repeat")
        self.assertEqual(course.told(6), "repeat 10m-set day 6")
        self.assertEqual(started().says(7, "rest", 2).told(6), "progress 10m-sets day 9")


if __name__ == "__main__":
    unittest.main()
