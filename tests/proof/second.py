#!/usr/bin/env python3
"""A second opinion of `rehab verify`: every log of a small plan, walked with the oracle (tests/oracle) that another author wrote.

    second.py PROGRAM [NAME…]

Walks breadth first over raw values: every answer and none, a check-in and a word in either order, that evening or on the day,
sessions as prescribed, shorter, slower, faster, farther or of something else, gaps of a few days. What `verify` says of the plan
and of each fault seeded into it has to be the same: which `never` are broken, after how many sessions and words, and which rules
can never fire. The last line is `N passed, N failed`.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections import namedtuple
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import date

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "oracle"))

from athlete import Athlete, DoneLine, Entry, Word, read_athlete  # noqa: E402
from dose import Dose  # noqa: E402
from facts import days_in_a_row  # noqa: E402
from ladder import base_cap  # noqa: E402
from never import facts_under, load, read_nevers  # noqa: E402
from plan import read_plan  # noqa: E402
from prescribe import judge  # noqa: E402
from replay import absorb  # noqa: E402
from state import DAY, State  # noqa: E402

PLAN = os.path.join(HERE, "second.yaml")
BEGIN = date(2025, 3, 3)
LONGEST_GAP = 3  # two days off and more: no test of the plan tells longer ones apart
MOST_COUNTED = 2  # no threshold of the plan on sessions at a step or days in a row is above it

# What was changed, how, and the properties that it breaks.
A_RULE, A_NEVER = "  - {rule: limp,", "  - {never: two-steps,"


def add(before, line):
    return (before, f"  - {{{line}, from: house}}\n{before}")


FAULTS = [
    ("the plan as it is", [], []),
    ("progress on work not done", [(', completed: ">= 100%"', "")], ["up-on-half"]),
    ("settled in the other stage",
     [('{stage: fast, sessions_at_step: "< 2"}', '{stage: slow, sessions_at_step: "< 2"}')], ["fast-at-once"]),
    ("settled a session sooner, behind the coach's word",
     [("enter: {walk: normal}", "enter: {walk: normal, full_speed: yes}"),
      ('sessions_at_step: "< 2"}, then', 'sessions_at_step: "< 1"}, then'),
      add(A_NEVER, 'never: unasked, when: {full_speed: no, stage: slow, intensity: "> 10%"}')], ["fast-at-once"]),
    ("a referral that a start at alone meets",
     [add(A_RULE, "rule: anew, when: {stage: fast, sessions_at_step: 0}, then: refer, say: no"),
      add(A_NEVER, "never: stopped-unhurt, when: {decision: refer, pain: 0}")], ["stopped-unhurt"]),
    ("a word under a referral sets the place",
     [add(A_NEVER, "never: stopped-low, when: {decision: refer, stage: slow}")], ["stopped-low"]),
]

Node = namedtuple("Node", "state last")  # after a session or a word that stands alone; the load of the session before
Walked = namedtuple("Walked", "broken fired nodes")  # of each property broken the fewest sessions and words


class Search:
    """All logs of a plan, the shortest first; states that no later day can tell apart are one."""

    def __init__(self, path):
        self.plan = read_plan(path)
        self.nevers = read_nevers(path)
        self.athlete = Athlete("anybody", BEGIN)
        self.highest = max(stage.cap for stage in (step.stage for step in self.plan.steps))
        self.words = [Word("repeat"), Word("regress", 1)] + [Word("start", step=step.name) for step in self.plan.steps]
        with open(path, encoding="utf-8") as file:
            text = file.read()
        self.asks_full_speed = "full_speed:" in text
        self.fired = set()
        self.broken = {}
        self.moved = {}

    def key(self, node):
        """All that later days can see of a state, days as differences. Exact, as what only grows is held where the plan asks no
        more: counts at the largest threshold, the bound on what comes next where it is above every cap. Not asked by these plans,
        and so left out: the number of sessions, days since the first and since the injury, setbacks, what exceeded, the last
        intensity, `complete`, and what a session rises over the one before."""
        state, report = node.state, node.state.report
        bound = base_cap(self.plan, state)
        said = [seen for _, answers in state.check_ins for seen in answers.values()]
        starts = state.start_at is not None  # a `repeat` or `regress` is idle then
        return (
            state.sessions > 0, state.on_ladder, state.referred, "full_speed" in state.given and self.asks_full_speed,
            state.step, state.cut, state.start_at, min(state.at_step, MOST_COUNTED),
            min(days_in_a_row(state, state.last_day + DAY), MOST_COUNTED) if state.sessions else 0,
            None if bound is None or bound >= self.highest else bound,
            report and (report.completed, tuple(sorted(report.seen.items()))),
            ("limp" in said if state.on_ladder else said[-1] == "limp") if said else None,
            "start" if starts else "regress" if state.regress else "repeat" if state.repeat else "",
        )

    def take(self, node, entry):
        return Node(absorb(self.plan, self.athlete, node.state, entry), node.last)

    def told(self, nodes, day):
        """The same, and with a check-in and a coach's word of this day, in either order, as far as there was none before."""
        found = {self.key(node): node for node in nodes}
        open_nodes = list(found.values())
        while open_nodes:
            node = open_nodes.pop()
            state, entries = node.state, []
            if not state.check_ins:
                entries += [Entry(day, check_in={"walk": answer}) for answer in ("normal", "limp")]
            if not (state.repeat or state.regress or state.start_at is not None):
                entries += [Entry(day, word=word) for word in self.words]
            for entry in entries:
                after = self.take(node, entry)
                key = self.key(after)
                if key not in found:
                    found[key] = after
                    open_nodes.append(after)
        return found.values()

    def look(self, node, verdict, length):
        """The properties on a day on which there may be a session, or none is given at all; a `start at` is free of them."""
        self.fired.update(rule.name for rule in verdict.fired)
        if node.state.start_at is not None or (verdict.rest and verdict.decision != "refer"):
            return
        facts = facts_under(self.plan, self.athlete, node.state, verdict, node.last)
        for name, when in self.nevers.items():
            if name not in self.broken and when.holds(facts):
                self.broken[name] = length

    def sessions(self, verdict):
        """Work that can be done on a day, whatever was prescribed."""
        exercises = self.plan.exercises
        yield [DoneLine(exercises["march"], Dose(1, 1, metres=10), {}, [])]
        if not verdict.has_session:
            yield [DoneLine(exercises["run"], Dose(1, 1, metres=10), {}, [])]
            return
        prescribed = verdict.dose.work
        doses = [line.dose for line in prescribed]
        speeds = {speed for each in doses for speed in (each.intensity, each.intensity - 5, each.intensity - 6)}
        speeds.update([4, 9, 14, verdict.dose.cap + 1])
        for speed in sorted(speed for speed in speeds if speed > 0):
            for fewer, farther in ((0, 0), (1, 0), (0, 1)):
                yield [
                    DoneLine(line.exercise, replace(dose, sets=1, reps=dose.total_reps - fewer, metres=dose.metres + farther,
                                                    intensity=speed), {}, [])
                    for line, dose in zip(prescribed, doses)
                ]

    def after_session(self, node, verdict, day):
        """Every session on a day, with every report; once for all states of the same prescription that leave the same."""
        state = node.state
        next_day = state.last_day is not None and day == state.last_day + DAY
        persists = (self.key(node._replace(state=self.unreported(state))), next_day)
        dose = verdict.dose
        move = verdict.move and (verdict.move.step, verdict.move.clean, verdict.move.complete)
        asked = (persists, verdict.decision, verdict.rest, move, dose and (tuple(dose.work), dose.cap, dose.cut), state.start_at)
        if asked in self.moved:
            return
        self.moved[asked] = True
        last = load(dose) if verdict.has_session else node.last
        known = set()
        for work in self.sessions(verdict):
            after = absorb(self.plan, self.athlete, state, Entry(day, work=work))
            key = self.key(Node(after, last))
            if key in known:
                continue
            known.add(key)
            for seen in [{}] + [{"pain": pain} for pain in self.plan.observations["pain"].answers()]:
                told = after.copy()
                told.report = replace(after.report, seen=seen)
                yield Node(told, last)

    def unreported(self, state):
        """What is left once a session is done: the report, the check-ins and the words are forgotten then."""
        plain = state.copy()
        plain.report, plain.check_ins = None, []
        plain.forget_words()
        return plain

    def next_to(self, node, length):
        """The states one session, or one word that stands alone, further; looks at the days between."""
        state = node.state
        last = state.last_day or BEGIN
        for word in (Word("given", name="full_speed"), Word("cleared")):
            yield self.take(node, Entry(last, word=word))
        evening = list(self.told([node], last))
        for gap in range(1 if state.sessions else 0, LONGEST_GAP + 1):
            day = last + DAY * gap
            # What is said on a later day than the first is what was said before: no referral of the plan asks about days.
            for each in self.told(evening, day) if gap == 1 else evening:
                verdict = judge(self.plan, self.athlete, each.state, day)
                self.look(each, verdict, length)
                yield from self.after_session(each, verdict, day)

    def run(self):
        root = Node(State(BEGIN), None)
        known, level, length = {self.key(root)}, [root], 0
        while level:
            further = []
            for node in level:
                for found in self.next_to(node, length):
                    if self.key(found) not in known:
                        known.add(self.key(found))
                        further.append(found)
            level, length = further, length + 1
        return Walked(self.broken, self.fired, len(known))


def seeded(edits):
    text = open(PLAN, encoding="utf-8").read()
    for old, new in edits:
        if text.count(old) != 1:
            raise ValueError(f"{old!r} stands {text.count(old)} times in the plan")
        text = text.replace(old, new)
    return text


def length_of(path, plan):
    """Sessions, and words that stand alone."""
    log = read_athlete(path, plan).log
    return sum(entry.work is not None for entry in log) + sum(
        entry.word is not None and entry.word.kind in ("given", "cleared") for entry in log
    )


def verified(program, path, folder):
    """What the program says, in the same words; properties that every plan must have are not the oracle's."""
    words = [program, "verify", path, "--format", "json", "--save", folder]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60)
    proof = json.loads(done.stdout)
    plan, nevers = read_plan(path), read_nevers(path)
    broken = {each["property"]: length_of(each["file"], plan) for each in proof["violations"] if each["property"] in nevers}
    dead = {each["detail"].split()[1] for each in proof["violations"] if re.match(r"rule \S+ can never fire", each["detail"])}
    return broken, dead, [each["property"] for each in proof["violations"] if each["file"] and not each["replays"]]


def faults_of(program, folder, edits, expected):
    path = os.path.join(folder, "plan.yaml")
    with open(path, "w", encoding="utf-8") as file:
        file.write(seeded(edits))
    search = Search(path)
    walked = search.run()
    broken, dead, astray = verified(program, path, folder)
    if broken != walked.broken:
        yield f"verify finds broken {broken}, the oracle {walked.broken}"
    if not set(expected) <= set(broken) or (broken and not expected):
        yield f"broken are {sorted(broken)}, expected {expected}"
    never_fired = {rule.name for rule in search.plan.rules} - walked.fired
    if dead != never_fired:
        yield f"verify finds dead {sorted(dead)}, the oracle {sorted(never_fired)}"
    if astray:
        yield f"the logs of {astray} do not replay"


def opinion(program, name, edits, expected):
    with tempfile.TemporaryDirectory() as folder:
        return [f"{name}: {fault}" for fault in faults_of(program, folder, edits, expected)]


def main():
    program, wanted = os.path.abspath(sys.argv[1]), sys.argv[2:]
    chosen = [each for each in FAULTS if not wanted or any(word in each[0] for word in wanted)]
    with ProcessPoolExecutor() as pool:
        found = list(pool.map(opinion, [program] * len(chosen), *zip(*chosen)))
    for fault in sum(found, []):
        print(fault)
    failed = sum(bool(faults) for faults in found)
    print(f"{len(found) - failed} passed, {failed} failed")
    return 1 if failed or not found else 0


if __name__ == "__main__":
    sys.exit(main())
