#!/usr/bin/env python3
"""The states of `rehab verify`, counted by another author's engine: the bench's plan (tests/bench/stands.yaml) with smaller numbers.

    stands.py PROGRAM

Walks every state of it with the oracle (tests/oracle), over raw reports, words, days and work, and tells two states apart where the
plan's tests may. There have to be as many as `verify` says, and the same `never` broken, on the plan as it is and with a fault in it.
The last line is `N passed, N failed`.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import date

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "oracle"))

from athlete import Athlete, DoneLine, Entry, Word  # noqa: E402
from dose import Dose  # noqa: E402
from facts import days_in_a_row, engine_facts  # noqa: E402
from never import facts_under, load, read_nevers  # noqa: E402
from plan import read_plan  # noqa: E402
from prescribe import judge  # noqa: E402
from replay import absorb  # noqa: E402
from state import DAY, State  # noqa: E402

PLAN = os.path.join(HERE, "..", "bench", "stands.yaml")
BEGIN = date(2025, 3, 3)

# Where the plan's tests stop counting once it is small, and steps that it can do without.
SMALLER = [
    (r'sessions: "(>=|<) 24"', r'sessions: "\1 2"'),
    (r'days_since_start: ">= 28"', 'days_since_start: ">= 2"'),
    (r'sessions_at_step: "< 3"', 'sessions_at_step: "< 2"'),
    (r'days_off: ">= 4"', 'days_off: ">= 2"'),
    (r'setbacks_7d: ">= 2"', 'setbacks_7d: ">= 1"'),
    (r"(?m)^ *- \{step: [adf],.*\n", ""),
    ("reach: f", "reach: e"),
    ("rest 2 days, ", "rest 1 day, "),
]
SESSIONS, AT_STEP, IN_A_ROW, SETBACKS, SINCE_START, SINCE_INJURY = 2, 2, 2, 1, 2, 3
WEEK, LONGEST_GAP = 7, 3  # days from one session to the next, with setbacks that leave the week and without

FAULTS = [("the plan as it is", "", []), ("too much is not asked about", r"(?m)^.*rule: too-much.*\n", ["up-after-too-much"])]


class Search:
    """All that an athlete can come to, session by session."""

    def __init__(self, path):
        self.plan = read_plan(path)
        self.nevers = read_nevers(path)
        self.athlete = Athlete("anybody", BEGIN)
        self.broken = set()

    def key(self, state):
        """A state right after a session, its report apart; days since the start and since the injury are asked on a later day."""
        last, report = state.last_day, state.report
        now = engine_facts(self.plan, self.athlete, state, (last or BEGIN) + DAY)
        setbacks = sorted((last - day).days for day in state.setbacks if last - 6 * DAY <= day)[:SETBACKS]
        return (
            last is not None, state.on_ladder, report is not None, state.step, self.clean(state),
            min(state.at_step, AT_STEP), min(state.sessions, SESSIONS),
            min(now["days_since_start"], SINCE_START) if last else 0, min(now["days_since_injury"], SINCE_INJURY) if last else 0,
            min(days_in_a_row(state, last + DAY), IN_A_ROW) if last else 0, tuple(setbacks),
            report and report.completed and report.completed >= 100, report and report.completed is None, report and report.exceeded,
        )

    def clean(self, state):
        return min(state.clean, self.plan.steps[state.step].sessions - 1) if state.on_ladder else 0

    def told(self, state):
        """The same with every report of the session, and every answer to the check-in of its evening."""
        evening = state.last_day or BEGIN
        for seen in [{}] + ([{"pain": pain} for pain in self.plan.observations["pain"].answers()] if state.report else []):
            reported = state.copy()
            if seen:
                reported.report = replace(state.report, seen=seen)
            yield reported
            for morning in ("fine", "sore"):
                yield absorb(self.plan, self.athlete, reported, Entry(evening, check_in={"morning": morning}))

    def spoken(self, state, may_start):
        """The same with every word of the coach; the rules leave to a `start at` only the rests."""
        yield state
        words = [Word("start", step=step.name) for step in self.plan.steps] if may_start else []
        if state.on_ladder:
            words += [Word("repeat"), *(Word("regress", down) for down in range(1, state.step + 1))]
        for word in words:
            yield absorb(self.plan, self.athlete, state, Entry(state.last_day or BEGIN, word=word))

    def look(self, state, verdict, last):
        if state.start_at is not None or verdict.rest:
            return
        facts = facts_under(self.plan, self.athlete, state, verdict, last)
        self.broken.update(name for name, when in self.nevers.items() if when.holds(facts))

    def work(self, verdict):
        if not verdict.has_session:
            yield [DoneLine(self.plan.exercises["march"], Dose(1, 1, metres=10), {}, [])]
            return
        for fewer in (0, 1):
            for farther in (0, 1):
                yield [
                    DoneLine(line.exercise, replace(line.dose, sets=1, reps=line.dose.total_reps - fewer,
                                                    metres=line.dose.metres + farther, rest=None, set_rest=None), {}, [])
                    for line in verdict.dose.work
                ]

    def next_to(self, state, last):
        """The states after one more session, and what was prescribed for it."""
        first = state.last_day or BEGIN
        yield absorb(self.plan, self.athlete, state, Entry(first, word=Word("cleared"))), last
        known = set()
        reports = list(self.told(state))
        said = [each for told in reports for each in self.spoken(told, told in (reports[0], reports[-1]))]
        for gap in range(1 if state.sessions else 0, (WEEK if state.setbacks else LONGEST_GAP) + 1):
            day = first + DAY * gap
            for each in said:
                verdict = judge(self.plan, self.athlete, each, day)
                self.look(each, verdict, last)
                for on_rest in (False, True):
                    move = verdict.move
                    setback = each.start_at is None and any(rule.setback for rule in verdict.fired)
                    asked = (gap, verdict.decision, verdict.rest or on_rest, move and (move.step, move.clean), setback)
                    if asked in known:
                        continue
                    known.add(asked)
                    rested = each
                    if on_rest:
                        rested = absorb(self.plan, self.athlete, each, Entry(first, word=Word("rest", gap + 1)))
                    for work in self.work(verdict):
                        after = absorb(self.plan, self.athlete, rested, Entry(day, work=work))
                        yield after, load(verdict.dose) if verdict.has_session else last

    def run(self):
        root = State(BEGIN)
        known, open_states = {self.key(root)}, [(root, None)]
        while open_states:
            for found in self.next_to(*open_states.pop()):
                key = self.key(found[0])
                if key not in known:
                    known.add(key)
                    open_states.append(found)
        return len(known)


def small_plan(fault):
    with open(PLAN, encoding="utf-8") as file:
        text = file.read()
    for old, new in SMALLER + ([(fault, "")] if fault else []):
        text, found = re.subn(old, new, text)
        if not found:
            raise ValueError(f"nothing in the plan is {old!r}")
    return text


def opinion(program, name, fault, expected):
    """What was found, and whether it is the same."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "plan.yaml")
        with open(path, "w", encoding="utf-8") as file:
            file.write(small_plan(fault))
        search = Search(path)
        states = search.run()
        words = [program, "verify", path, "--format", "json"]
        proof = json.loads(subprocess.run(words, capture_output=True, text=True, timeout=60, check=False).stdout)
    broken = sorted(each["property"] for each in proof["violations"] if each["property"] in search.nevers)
    said = f"{name}: {states} states, broken {sorted(search.broken)}; verify: {proof['states']} states, broken {broken}"
    return said, (states, sorted(search.broken)) == (proof["states"], broken) and broken == expected


def main():
    program = os.path.abspath(sys.argv[1])
    with ProcessPoolExecutor() as pool:
        found = list(pool.map(opinion, [program] * len(FAULTS), *zip(*FAULTS)))
    for said, same in found:
        print(said if same else f"DIFFERENT: {said}")
    failed = sum(not same for _, same in found)
    print(f"{len(found) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
