#!/usr/bin/env python3
"""Faults seeded into the built-in plan, one at a time: `rehab verify` has to find what each breaks, by a log that `next` replays.

    seeded.py PROGRAM [--few | NAME…]

The log of a broken `never` is also read by the oracle (tests/oracle), which has to find the same property broken: a second opinion
of another author. The unbroken plan has to pass. A fault that is not found among the nearest states
is looked for among all. `--few` takes one fault of each kind, for a run that has to be short. The last line is `N passed, N failed`.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from datetime import date

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "oracle"))

from athlete import read_athlete  # noqa: E402
from never import broken, read_nevers  # noqa: E402
from plan import read_plan  # noqa: E402
from prescribe import next_session  # noqa: E402
from replay import replay  # noqa: E402

PLAN = os.path.join(HERE, "..", "..", "src", "plans", "hansen.yaml")


def drop(name):
    """The whole rule, however many lines it takes."""
    return (rf"(?m)^  - (?:\{{rule: {name},.*\n|rule: {name}\n(?:    .*\n)+)", "")


def text(old, new):
    return (re.escape(old), new.replace("\\", "\\\\"))


def add(rule):
    return text("rules:\n  - rule: red-flag", f"rules:\n  - {rule}\n  - rule: red-flag")


NO_CUT = drop("cut-short")

# What was changed, how, and the property that it breaks.
FAULTS = [
    ("progress on work not done", [NO_CUT, text('      completed: ">= 100%"\n', "")], "up-on-unfinished"),
    ("progress on nine tenths of the work", [NO_CUT, text('completed: ">= 100%"', 'completed: ">= 90%"')], "up-on-unfinished"),
    ("a pain of 2 counts as clean", [text("pain: 0..1", "pain: 0..2"), text('[{pain: ">= 2"}, {ache: ">= 2"}]', '[{pain: ">= 3"}, {ache: ">= 2"}]')],
     "up-after-pain"),
    ("no rule for pain, and progress does not ask", [drop("hurt"), text("      pain: 0..1\n", "")], "up-after-pain"),
    ("progress does not ask after pain, nor whether it was said", [text("      pain: 0..1\n", "")], "up-on-unknown-pain"),
    ("an ache is not asked about", [text(', {ache: ">= 2"}]', "]"), text("      ache: 0..1\n", "")], "up-after-ache"),
    ("a twinge is not asked about", [text('[{twinge: yes}, {pain: ">= 4"}', '[{pain: ">= 4"}'), text("      twinge: no\n", "")], "up-after-twinge"),
    ("a limp is not asked about", [drop("limp")], "up-on-a-limp"),
    ("tired counts as clean", [drop("tired"), text("[none, some]", "[none, some, tired]")], "up-when-tired"),
    ("fatigue nobody spoke of counts as clean", [text("      fatigue: [none, some]\n", "      fatigue: [none, some, unknown]\n")],
     "up-on-unknown-fatigue"),
    ("a sore morning counts as clean", [drop("sore-morning"), text("[fine, stiff]\n    then: progress", "[fine, stiff, sore]\n    then: progress")],
     "up-when-sore"),
    ("marked stiffness counts as clean", [drop("stiff"), text("      stiffness: [none, slight]\n", "")], "up-when-sore"),
    ("too much is not asked about", [drop("over-cap")], "up-after-too-much"),
    ("too much holds for one session, not two", [text('{sessions_since_exceeded: "< 2"}\n    then', '{sessions_since_exceeded: "< 1"}\n    then')],
     "up-after-too-much"),
    ("some days off are not asked about", [drop("layoff-short")], "up-after-days-off"),
    ("four days off count as none", [text("{days_off: 4..6}", "{days_off: 5..6}")], "up-after-days-off"),
    ("a hole between two rules of days off", [text("{days_off: 7..13}", "{days_off: 8..13}")], "up-after-days-off"),
    ("a hole on the day before two weeks end", [text('{days_off: ">= 14"}', '{days_off: ">= 15"}')], "up-after-days-off"),
    ("no cap in the first week", [drop("early-days")], "fast-too-soon"),
    ("the first week's cap is higher", [text("then: cap 60%", "then: cap 65%")], "fast-too-soon"),
    ("the first week's cap ends a session sooner", [text('[{sessions: "< 5"}, {days_since_start', '[{sessions: "< 4"}, {days_since_start')], "fast-too-soon"),
    ("the first week's cap ends a day sooner", [text('{days_since_start: "< 7"}]\n    then', '{days_since_start: "< 6"}]\n    then')], "fast-too-early"),
    ("no rest after three days", [drop("three-on")], "fourth-day"),
    ("rest after four days", [text('{days_in_a_row: ">= 3"}, then', '{days_in_a_row: ">= 4"}, then')], "fourth-day"),
    ("no rest after a fast day", [drop("fast-days")], "fast-two-days"),
    ("a fast day begins at 95 %", [text('{last_intensity: "> 90%"}, then', '{last_intensity: "> 95%"}, then')], "fast-two-days"),
    ("an uneven stride is not asked about", [drop("uneven-fast")], "fast-on-uneven"),
    ("a stride that nobody looked at runs fast", [text("{stride: [guarded, unknown]}\n    then", "{stride: guarded}\n    then")], "fast-unseen"),
    ("a guarded stride runs fast", [text("{stride: [guarded, unknown]}\n    then", "{stride: unknown}\n    then")], "fast-unseen"),
    ("a guarded stride runs at 85 %", [text("then: cap 80%\n    say: Nothing above 80% until", "then: cap 85%\n    say: Nothing above 80% until")],
     "fast-unseen"),
    ("a slightly uneven stride runs at 95 %", [text("{stride: slight}, then: cap 90%", "{stride: slight}, then: cap 95%")], "fast-on-uneven"),
    ("marked stiffness runs fast", [drop("stiff-fast")], "fast-when-stiff"),
    ("a twinge at speed is a twinge like any", [drop("pulled-at-speed")], "fast-after-twinge"),
    ("no rest when draggy", [text("{fatigue: draggy}, then: [rest 1 day, repeat]", "{fatigue: draggy}, then: repeat")], "run-on-draggy"),
    ("no rest after some pain", [text('then: [rest 1 day, regress 1]\n    setback: yes\n    say: "Some pain', 'then: regress 1\n    setback: yes\n    say: "Some pain')],
     "run-after-pain"),
    ("no rest after a twinge", [text("then: [rest 1 day, regress 2]", "then: regress 2")], "run-after-twinge"),
    ("a red flag is a matter of one step", [text("when: {red_flag: yes}\n    then: refer", "when: {red_flag: yes}\n    then: regress 1")], "red-flag-unseen"),
    ("a second setback is like the first", [drop("second-setback")], "hurt-twice"),
    ("a third setback is like the first", [drop("third-setback")], "hurt-three-times"),
    ("pain of 6 is pain like any", [drop("strong-pain")], "strong-pain-unseen"),
    ("a grade 3 needs nobody", [drop("grade-three")], "grade-three-unseen"),
    ("a minor needs nobody", [drop("minor")], "minor-unseen"),
    ("who is 17 counts as grown up", [text('{age: "< 18", clinician: no}\n    then', '{age: "< 17", clinician: no}\n    then')], "minor-unseen"),
    ("the first gate opens a day sooner", [text('days_since_injury: ">= 5", walk', 'days_since_injury: ">= 4", walk')], "start-too-soon"),
    ("the last gate asks no coach, nor does a rule", [drop("no-word"), text("enter: {stride: even, full_speed: yes}", "enter: {stride: even}")],
     "full-speed-unasked"),
    ("past the last gate nobody asks for the coach's word", [drop("no-word")], "full-speed-unasked"),
    ("a stage's cap is lifted", [text("cap: 60%\n    enter", "cap: 70%\n    enter"), text("2 x 5 x 10 m @ 60%", "2 x 5 x 10 m @ 65%")], "above-the-cap"),
    ("a step raises intensity by 15 points, and the limit lets it", [text("intensity_rise: 10%", "intensity_rise: 15%"), text("4 x 30 m @ 80%", "4 x 30 m @ 70%")],
     "too-fast-at-once"),
    ("the limit above what was really run is lifted", [text("intensity_rise: 10%", "intensity_rise: 30%")], "too-fast-at-once"),
    ("a step is 15 m farther, and the limit lets it", [text("distance_rise: 10 m", "distance_rise: 15 m"), text("3 x 40 m @ 90%", "3 x 45 m @ 90%")],
     "too-far-at-once"),
    ("other work is farther and faster than the day's", [text("{running_a: 5 x 5 m rest 2 min}", "{acceleration: 5 x 70 m @ 100% rest 2 min}")], "switch-within"),
    ("a step is much longer in all", [text("5 x 20 m @ 60%", "8 x 20 m @ 60%")], "too-much-at-once"),
    ("a session may add more metres than the plan's limit", [text("metres_rise: 50 m", "metres_rise: 40 m")], "within-rise"),
    ("limits that are lifted give the distance back at once", [text("distance_rise: 10 m", "distance_rise: 100 m")], "too-far-at-once"),
    ("good sessions lead to a referral", [add('{rule: odd, when: {completed: ">= 100%", sessions: ">= 3"}, then: refer, from: house}')], "a-way-back"),
    ("pain ends a session from 4 on", [text('[{pain: ">= 2"}, {twinge: yes}, {red_flag: yes}]\n    then: end', '[{pain: ">= 4"}, {twinge: yes}, {red_flag: yes}]\n    then: end')],
     "hurt-ends"),
    ("a heavy hamstring is given a longer rest", [text("{fatigue: draggy}, then: end", "{fatigue: draggy}, then: rest 8 min")], "set-monotone"),
    ("a property of an outcome that never is", [text("never:\n  - {never: up-after-pain", "never:\n  - {never: idle, when: {intensity: \"> 105%\"}, from: house}\n  - {never: up-after-pain")],
     "no-vacuous-property"),
    ("a regress that loops", [add("{rule: loop, when: {stage: sprint}, then: regress 1, from: house}")], "a-way-back"),
    ("a gate that nothing opens", [text("enter: {stride: [even, slight], tone: [normal, raised], setbacks_7d: 0}", "enter: {stride: even, stage: short}")], "a-way-back"),
    ("a slip of the pen: uneven is better than slightly uneven", [add("{rule: odd, when: {stride: slight}, then: repeat, from: house}")], "monotone"),
    ("saying nothing is better than good news", [add("{rule: odd, when: {stride: even}, then: repeat, from: house}")], "unknown-never-rises"),
    ("a rule that can never fire", [add('{rule: dead, when: {sessions: "< 2", sessions_at_step: ">= 3"}, then: repeat, from: house}')], "no-dead-rule"),
    ("a warning that can never be given", [add('{rule: dead, when: {sessions: 0, setbacks_7d: ">= 1"}, then: warn, say: no, from: house}')], "no-dead-rule"),
    ("a property of what can never come about", [text("never:\n  - {never: up-after-pain", 'never:\n  - {never: idle, when: {sessions: "< 2", setbacks_7d: ">= 3", climb: ">= 1"}, from: house}\n  - {never: up-after-pain')],
     "no-vacuous-property"),
]

FEW = ["progress on nine tenths of the work", "limits that are lifted give the distance back at once", "good sessions lead to a referral",
       "pain ends a session from 4 on", "a property of an outcome that never is"]

# States within which most faults are found: the nearest are looked at first, so that their logs are the shortest all the same.
NEAR = "400000"

WITHOUT_LOG = {"no-dead-rule", "no-vacuous-property", "switch-within", "hurt-ends", "set-monotone", "rest-never-shorter"}


def run(*words):
    return subprocess.run(words, capture_output=True, text=True, timeout=600)


def seeded(edits):
    plan = open(PLAN, encoding="utf-8").read()
    for pattern, new in edits:
        plan, count = re.subn(pattern, new, plan)
        if count != 1:
            raise ValueError(f"{pattern!r} stands {count} times in the plan")
    return plan


def replay_faults(program, plan, violation):
    """What is wrong with the log of a violation: `next` has to give what was told, and the oracle the same property broken."""
    found = run(program, "next", "--format", "json", "--today", violation["today"], violation["file"])
    answer = json.loads(found.stdout)
    if answer["decision"] != violation["decision"]:
        yield f"next gives {answer['decision']}, not {violation['decision']}"
    nevers = read_nevers(plan)
    if violation["property"] in nevers:
        read = read_plan(plan)
        athlete = read_athlete(violation["file"], read)
        state = replay(read, athlete)
        verdict = next_session(read, athlete, state, date.fromisoformat(violation["today"])).verdict
        seen = broken(read, nevers, athlete, verdict, state)
        if violation["property"] not in seen:
            yield f"the oracle finds broken: {seen}"


def faults_of(program, folder, edits, expected):
    plan = os.path.join(folder, "plan.yaml")
    with open(plan, "w", encoding="utf-8") as file:
        file.write(seeded(edits))
    for bound in ([], ["--max-states", NEAR])[::-1]:
        proof = run(program, "verify", plan, "--format", "json", "--save", folder, *bound)
        violations = json.loads(proof.stdout)["violations"] if proof.stdout else []
        found = [each for each in violations if each["property"] == expected]
        if found:
            break
    if proof.returncode != 1:
        yield f"exit status {proof.returncode}: {proof.stderr}"
        return
    if not found:
        yield f"broken are {[each['property'] for each in violations]}"
    for each in violations:
        if each["property"] in WITHOUT_LOG:
            continue
        if not each.get("replays"):
            yield f"the log of {each['property']} does not replay"
            continue
        yield from (f"{each['property']}: {fault}" for fault in replay_faults(program, plan, each))


def tried(program, edits, expected):
    with tempfile.TemporaryDirectory() as folder:
        try:
            return list(faults_of(program, folder, edits, expected))
        except subprocess.TimeoutExpired as late:
            return [str(late)]


def main():
    program, wanted = os.path.abspath(sys.argv[1]), sys.argv[2:]
    failed = passed = 0
    if not wanted:
        proof = run(program, "verify", PLAN)
        failed += proof.returncode != 0
        passed += proof.returncode == 0
        print(proof.stdout.splitlines()[0] if proof.stdout else proof.stderr)
    if wanted == ["--few"]:
        wanted = FEW
    chosen = [each for each in FAULTS if not wanted or any(word in each[0] for word in wanted)]
    with ThreadPoolExecutor(os.cpu_count()) as cores:
        for (name, _, expected), faults in zip(chosen, cores.map(lambda each: tried(program, *each[1:]), chosen)):
            failed += bool(faults)
            passed += not faults
            for fault in faults:
                print(f"{name} ({expected}): {fault}", flush=True)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
