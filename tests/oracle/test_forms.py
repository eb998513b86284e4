"""The notation and the files: sections 1 to 3 of the contract, as far as the oracle reads them."""

import unittest
from datetime import date
from fractions import Fraction

from athlete import read_entry
from compare import differences, of_program
from conditions import read_condition
from course import CAUTIOUS, HANSEN, MIXED, started
from dose import read_dose
from extend import merged
from oracle import advice
from plan import read_tolerance


class Notation(unittest.TestCase):
    def test_a_dose_prints_as_coaches_write_it(self):
        for text, printed in {
            "2x5x10m @55%": "2 x 5 x 10 m @ 55%",
            "2 X 5 * 10 m at 55 %": "2 x 5 x 10 m @ 55%",
            "3 × 10 m @ 50 % rest 120-240 s": "3 x 10 m @ 50% rest 2-4 min",
            "3 x 10 m rest 3:00": "3 x 10 m rest 3 min",
            "3 x 15": "3 x 15",
            "5 min": "5 min",
            "1 x 20 m rest 90 s / 5 min": "20 m rest 90 s / 5 min",
            "3 x 10 yd @ 50%": "3 x 10 yd @ 50%",
            "60 ft": "60 ft",
            "1.5 km": "1.5 km",
        }.items():
            self.assertEqual(str(read_dose(text)), printed)
            self.assertEqual(read_dose(printed), read_dose(text))

    def test_a_unit_is_exact(self):
        self.assertEqual(read_dose("100 yd").metres * 10, read_dose("914.4 m").metres)

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


class Entries(unittest.TestCase):
    def test_an_observation_may_stand_beside_work(self):
        entry = read_entry({"date": "2012-03-10", "pain": "2", "work": [{"bridge": "3 x 15", "times": ["-", "3.5"]}]}, HANSEN)
        self.assertEqual((entry.seen, entry.work[0].times[0]), ({"pain": 2}, None))

    def test_limits_of_all_kinds(self):
        limits = {"runs": "none", "until": "2012-03-12", "distance": "20 yd", "by": "City Physio"}
        read = read_entry({"date": "2012-03-10", "limits": limits}, HANSEN).limits
        self.assertEqual((read.no_runs, str(read.until), read.unit), (True, "2012-03-12", "yd"))


class Compared(unittest.TestCase):
    """An answer in the contract's own form is read as the oracle gives it."""

    def test_every_field_has_its_place(self):
        course = started(CAUTIOUS)
        course.athlete.log.append(read_entry({"date": "2012-03-11", "limits": {"runs": "none", "by": "B"}}, CAUTIOUS))
        ours = advice(CAUTIOUS, course.athlete, date(2012, 3, 11))
        answer = {
            **ours,
            "stage": {"id": ours["stage"], "number": 1},
            "step": {"id": ours["step"], "number": 3},
            "work": [dict(zip(("exercise", "dose"), line.split(": "))) for line in ours["work"]],
            "because": [{"rule": name, "then": list(reversed(then)), "say": ""} for name, then in ours["because"]],
            "warnings": [{"id": "best-time", "text": "x"}],
            "rest": {"days": ours["rest"], "because": []},
        }
        self.assertEqual(list(differences(CAUTIOUS, of_program(CAUTIOUS, answer), ours)), [])
        answer["because"] = []
        self.assertEqual([field for field, *_ in differences(CAUTIOUS, of_program(CAUTIOUS, answer), ours)], ["because"])


class Extending(unittest.TestCase):
    def test_the_stages_of_hansen_cautious_replace_those_of_hansen(self):
        self.assertEqual((len(HANSEN.steps), len(CAUTIOUS.steps)), (17, 21))
        self.assertEqual(len(HANSEN.rules), len(CAUTIOUS.rules))

    def test_items_are_merged_by_id_dropped_and_put_where_they_stand(self):
        base = {"rules": [{"rule": "a", "when": {"x": "1", "y": "2"}}, {"rule": "b"}, {"rule": "c"}]}
        own = {"rules": [{"rule": "a", "when": {"y": "drop"}}, {"rule": "n"}, {"rule": "b", "drop": "true"}]}
        self.assertEqual(merged(base, own), {"rules": [{"rule": "a", "when": {"x": "1"}}, {"rule": "n"}, {"rule": "c"}]})

    def test_a_tolerance_alone_is_the_intensitys_and_the_distances_is_a_tenth(self):
        self.assertEqual((MIXED.tolerance, MIXED.distance_tolerance * 100), (4, 8))
        self.assertEqual(read_tolerance("5%"), (5, Fraction(1, 10)))


if __name__ == "__main__":
    unittest.main()
