"""The invented seasons reach what the contract speaks of."""

import random
import unittest
from datetime import date

from course import HANSEN
from generate import person, season

WANTED = {
    "extra work", "a report alone", "said of the whole session", "missed", "left open", "new injury", "sign",
    "cleared", "full speed", "start", "rest", "regress", "repeat",
    "limits intensity", "limits distance", "limits runs", "limits until", "limits lifted", "yards or feet", "a rep not timed",
}


def reached(entries):
    """What stands in the entries of a log."""
    for raw in entries:
        text = str(raw)
        work = raw.get("work", [])
        runs = any("acceleration" in line or "flying_20s" in line for line in work)
        said = [name for name in HANSEN.observations if name in raw]
        found = {
            "extra work": work and not runs,
            "a report alone": said and not work,
            "said of the whole session": said and runs,
            "missed": "missed" in raw,
            "left open": "finished" in raw,
            "new injury": "injury" in raw,
            "sign": "'sign'" in text,
            "limits lifted": raw.get("limits") == "none",
            "yards or feet": " yd" in str(work) or " ft" in str(work),
            "a rep not timed": "'-'" in str(work),
        }
        yield from (name for name, there in found.items() if there)
        if isinstance(raw.get("limits"), dict):
            yield from (f"limits {name}" for name in raw["limits"])
        if "coach" in raw:
            says = raw["coach"]["says"]
            yield says if says == "full speed" else says.split()[0]


class Reach(unittest.TestCase):
    def test_every_form_of_entry_is_reached(self):
        missing = set(WANTED)
        for number in range(200):
            rng, injured = random.Random(f"reach/{number}"), date(2024, 1, 20)
            raw = person(rng, number, injured, HANSEN.name)
            missing -= set(reached(season(rng, HANSEN, raw, injured, date(2026, 7, 15))[1]))
            if not missing:
                break
        self.assertEqual(missing, set())


if __name__ == "__main__":
    unittest.main()
