#!/usr/bin/env python3
"""One fault of each kind, laid over a small plan without any (faulty/base.yaml): each has to be noticed, and by that which is
meant to notice it.

    faulty.py PROGRAM [NAME…]

`check` gives a warning of this name, or an error that says so; `verify` finds exactly these properties broken, and `next` replays
the log of each that has one; `plan diff` finds exactly these differences between the base and the faulty plan. The plan without a
fault passes all three. The last line is `N passed, N failed`.
"""

import json
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import tally  # noqa: E402

BASE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "faulty", "base.yaml")

NEVERS = re.findall(r"- \{never: ([a-z-]+)", open(BASE, encoding="utf-8").read())

# What is wrong, what the faulty plan gives that differs, and what notices it.
FAULTS = [
    # ---- Rules that hold back less than the base's ----
    ("a rest comes a day later", "rules: [{rule: two-on, when: {days_in_a_row: '>= 3'}}]",
     {"check": ["eased"], "verify": ["third-day"], "diff": ["sooner"]}),
    ("a rest is shorter", "rules: [{rule: limp, then: repeat, say: limp}]", {"check": ["eased"], "diff": ["sooner"]}),
    ("a rule is gone", "rules: [{rule: cut-short, drop: true}, {rule: clean, when: {completed: '>= 50%'}}]", {"check": ["eased"], "verify": ["up-on-half"]}),
    ("a referral becomes a warning", "rules: [{rule: red-flag, then: warn, say: look}]", {"check": ["eased"], "verify": ["sign-unseen"], "diff": ["no-referral"]}),
    ("a referral asks a younger age", "rules: [{rule: minor, when: {age: '< 16'}}]", {"check": ["eased"], "verify": ["minor-unseen"], "diff": ["no-referral"]}),
    ("any becomes all", "rules: [{rule: again, when: {pain: '>= 2', setbacks: '>= 1', walk: limp}}]", {"check": ["eased"], "diff": ["no-referral"]}),
    ("a cap is looser", "rules: [{rule: unseen, then: cap 70%, say: slow}]", {"check": ["eased"], "verify": ["fast-unseen"], "diff": ["harder"]}),
    ("a cap does not ask the unseen", "rules: [{rule: unseen, when: {stride: guarded}}]", {"check": ["eased"], "verify": ["fast-unseen"], "diff": ["harder"]}),
    ("a setback is none", "rules: [{rule: hurt, setback: no}]", {"check": ["eased"]}),
    ("a threshold is off by one", "rules: [{rule: hurt, when: {pain: 3}}, {rule: clean, when: {pain: 0..2}}]",
     {"check": ["eased", "eased"], "verify": ["up-after-pain"], "diff": ["harder", "sooner"]}),
    ("a clean session does not ask what another rule was for", "rules: [{rule: stiff, drop: true}, {rule: clean, when: {stiffness: drop}}]",
     {"check": ["eased", "eased"], "verify": ["up-when-stiff"], "diff": ["harder"]}),
    ("days off count later", "rules: [{rule: layoff, when: {days_off: '>= 5'}}]", {"check": ["eased"], "verify": ["up-after-days-off"]}),
    ("a warning is gone", "rules: [{rule: stuck, drop: true}]", {"check": ["eased"], "diff": ["warnings"]}),
    ("a longer scale beside a rule that comes later", "observations: {pain: {scale: 0..4}}\nrules: [{rule: hurt, when: {pain: '>= 3'}}]",
     {"check": ["rule hurt is eased: nothing leads 1 step back any more on `pain 2`"]}),
    ("one more word beside a softer rule", "observations: {walk: {scale: [normal, short, limp]}}\nrules: [{rule: limp, then: repeat, say: limp}]",
     {"check": ["rule limp is eased: nothing rests 1 day any more on `walk limp`"]}),
    ("a shorter scale", "observations: {pain: {scale: 0..2}}\nrules: [{rule: hurt, when: {pain: 2}}]\nnever: [{never: up-after-pain, when: {pain: [2, unknown]}}]",
     {"check": ["fewer-answers"], "diff": ["asked"]}),
    ("a scale without an answer that a rule asks for", "observations: {pain: {scale: 0..1}}",
     {"check": ["this does not fit line 45 of the plan that this one extends"]}),
    ("the coach may choose less", "during: [{rule: shuffle, then: {switch: {march: 2 x 5 m rest 1 min}, or: rest 1 min}, say: march}]",
     {"check": ["during rule shuffle is eased: the coach may choose less than before on `stride guarded`"], "diff": ["during"]}),
    ("another word for the worst answer", "observations: {walk: {scale: [normal, odd]}}\nrules: [{rule: limp, when: {walk: odd}, then: repeat, say: odd}]\nnever: [{never: up-on-a-limp, when: {walk: odd}}]",
     {"check": ["the scale of walk no longer has limp, so what the base asks about it is compared with nothing"]}),
    # ---- Rules that cannot be meant ----
    ("a rest of months", "rules: [{rule: long, when: {stiffness: marked}, then: rest 100 days, say: rest, from: house}]", {"check": ["long-rest"]}),
    ("a regress past the lowest step", "rules: [{rule: hurt, then: [rest 1 day, regress 100], say: ow}]", {"check": ["far-back"]}),
    ("good sessions are referred", "rules: [{rule: odd, when: {completed: '>= 100%', sessions: '>= 2'}, then: refer, say: x, from: house}]",
     {"verify": ["a-way-back", "back"]}),
    ("an answer holds back whatever it is", "rules: [{rule: odd, when: {pain: 0..3}, then: repeat, say: x, from: house}]", {"verify": ["a-way-back", "back", "no-dead-rule"]}),
    ("a test that everything meets", "rules: [{rule: limp, when: {walk: [normal, limp]}}]", {"check": ["idle"]}),
    ("a rule that never decides", "rules: [{rule: odd, when: {pain: 3}, then: repeat, say: x, from: house}]", {"check": ["beaten"]}),
    ("a rule that can never fire", "rules: [{rule: odd, when: {sessions: 0, setbacks: '>= 1'}, then: repeat, say: x, from: house}]", {"verify": ["no-dead-rule"]}),
    ("worse is better", "rules: [{rule: odd, when: {pain: 0, sessions: '< 5'}, then: repeat, say: x, from: house}]", {"check": ["backwards"], "verify": ["monotone"]}),
    ("saying nothing is better", "rules: [{rule: odd, when: {stride: [even, guarded], sessions: '< 5'}, then: repeat, say: x, from: house}]",
     {"verify": ["unknown-never-rises"]}),
    # ---- Gates ----
    ("a gate opens on the unseen", "stages: [{stage: fast, enter: {stride: [even, unknown]}}]", {"check": ["silent-good"]}),
    ("a gate asks no stride", "stages: [{stage: fast, enter: {stride: drop}}]", {"check": ["eased"], "diff": ["harder"]}),
    ("a gate opens a session sooner", "stages: [{stage: fast, enter: {sessions: '>= 1'}}]", {"check": ["eased"]}),
    ("a gate that cannot open", "stages: [{stage: fast, enter: {sessions: 0}}]", {"verify": ["a-way-back", "back"]}),
    ("a gate that holds nothing back", "stages: [{stage: fast, enter: {stride: drop, sessions: '>= 1'}}]", {"verify": ["no-dead-rule"]}),
    # ---- The ladder ----
    ("a run among drills", "stages: [{stage: slow, drills: [{run: 4 x 60 m @ 60% rest 2 min}]}]", {"check": ["is a run, and no drill"]}),
    ("a run becomes a drill", "exercises: {sprint: {title: Sprint, kind: drill}}\nstages: [{stage: slow, drills: [{sprint: 4 x 60 m rest 2 min}]}]",
     {"check": ["more-drills"]}),
    ("seconds for minutes", "stages: [{stage: fast, steps: [{step: d, work: [{run: 2 x 20 m @ 70% rest 2 s}]}]}]", {"check": ["short-rest"]}),
    ("half of the rest", "stages: [{stage: fast, steps: [{step: d, work: [{run: 2 x 20 m @ 70% rest 50 s}]}]}]", {"check": ["short-rest"]}),
    ("no rest", "stages: [{stage: fast, steps: [{step: d, work: [{run: 2 x 20 m @ 70%}]}]}]", {"check": ["no-rest"]}),
    ("no intensity", "stages: [{stage: fast, steps: [{step: d, work: [{run: 2 x 20 m rest 2 min}]}]}]", {"check": ["no-intensity"]}),
    ("a step runs once more", "stages: [{stage: fast, steps: [{step: d, work: [{run: 3 x 20 m @ 70% rest 2 min}]}]}]",
     {"check": ["the distance in all of step d is raised from 40 m to 60 m"], "diff": ["harder"]}),
    ("a step is faster", "stages: [{stage: fast, cap: 75%, steps: [{step: d, work: [{run: 2 x 20 m @ 75% rest 2 min}]}]}]",
     {"check": ["the intensity of step d is raised from 70% to 75%"], "diff": ["harder"]}),
    ("a step rests less", "stages: [{stage: fast, steps: [{step: d, work: [{run: 2 x 20 m @ 70% rest 90 s}]}]}]",
     {"check": ["the rest of run in step d is shortened from 2 min to 90 s"], "diff": ["harder"]}),
    ("a cap far above the steps", "stages: [{stage: fast, cap: 85%}]", {"check": ["loose-cap"]}),
    ("a cap above the base's", "stages: [{stage: fast, cap: 75%}]", {"check": ["eased"]}),
    ("a cap below a step", "stages: [{stage: fast, cap: 65%}]", {"check": ["tight-cap"]}),
    ("a laxer tolerance", "tolerance: {intensity: 20%}", {"check": ["eased"]}),
    ("a step left out", "stages: [{stage: fast, steps: [{step: c, work: [{run: 2 x 30 m @ 70% rest 2 min}]}]}]", {"check": ["rise", "two-rises"]}),
    ("a second line of work beside the runs", "exercises: {jog: {title: Jog, kind: drill}}\nstages: [{stage: fast, steps: [{step: d, work: [{run: 2 x 20 m @ 70% rest 2 min}, {jog: 30 min}]}]}]",
     {"check": ["unbounded"], "diff": ["harder"]}),
    ("a higher start", "start: d", {"check": ["eased"], "diff": ["later"]}),
    ("nothing measures it, and its build-up counts nowhere", "exercises: {run: {start: flying}}", {"check": ["no-build-up"]}),
    ("a note of care is gone", "stages: [{stage: fast, care: [{note: Walk., from: house}]}]", {"check": ["fewer-notes"]}),
    ("higher limits", "limits: {distance_rise: 100 m}", {"check": ["eased"], "diff": ["limits"]}),
    ("more metres than the limits allow at once", "limits: {metres_rise: 15 m}", {"check": ["rise"], "verify": ["within-rise"]}),
    ("a rise that the limits do not allow", "limits: {distance_rise: 5 m}", {"check": ["rise"]}),
    ("steps get faster and nothing may", "limits: {intensity_rise: 0%}", {"check": ["rise", "out-of-reach"], "verify": ["a-way-back", "back"]}),
    # ---- Questions ----
    ("silence about work is good news", "observations: {pain: {unless_said: 0}}", {"check": ["silent-good"], "diff": ["asked"]}),
    ("fewer signs", "observations: {red_flag: {signs: [chest pain (now)]}}", {"check": ["fewer-signs"], "diff": ["signs"]}),
    ("a sign is less urgent", "observations: {red_flag: {signs: [chest pain (today), a swollen calf (today)]}}", {"check": ["fewer-signs"], "diff": ["signs"]}),
    ("a scale the other way round", "observations: {walk: {scale: [limp, normal], unless_said: normal}}", {"check": ["backwards"]}),
    ("an observation that nobody uses", "observations: {mood: {scale: [good, bad], of: check_in, ask: 'Mood?'}}", {"check": ["unused"], "diff": ["asked"]}),
    # ---- After a set ----
    ("pain ends a session later", "during: [{rule: stop, when: [{pain: 3}, {red_flag: yes}]}]", {"check": ["eased"], "verify": ["hurt-ends"], "diff": ["during"]}),
    ("a switch is harder than the day", "during: [{rule: shuffle, then: {switch: {run: 5 x 60 m @ 100% rest 2 min}}, say: run}]", {"verify": ["switch-within"]}),
    ("a rest after a set is short", "during: [{rule: slow-down, then: rest 90 s, say: slowly}]", {"check": ["eased"], "verify": ["rest-never-shorter"]}),
    ("a worse set does not end", "during: [{rule: sharp, when: {stride: guarded}, then: end, from: house}, {rule: shuffle, drop: true}, {rule: stop, when: [{pain: 2}, {red_flag: yes}]}]",
     {"verify": ["set-monotone", "hurt-ends"]}),
    ("a good set rests longer than a bad one", "during: [{rule: fresh, when: {pain: 0}, then: rest 8 min, from: house}]", {"verify": ["set-monotone"]}),
    ("a set that no answer makes", "during: [{rule: odd, when: {walk: limp}, then: end, from: house}]", {"check": ["not after a set"]}),
    # ---- Claims ----
    ("a property is gone", "never: [{never: up-after-pain, drop: true}]", {"check": ["eased"], "diff": ["properties"]}),
    ("a property forbids less", "never: [{never: third-day, when: {days_in_a_row: '>= 3'}}]", {"check": ["eased"], "diff": ["properties"]}),
    ("a property of facts that never are", "never: [{never: odd, when: {days_off: '>= 2', days_in_a_row: '>= 1', climb: '>= 1'}, from: house}]",
     {"verify": ["no-vacuous-property"]}),
    ("a property of an outcome that never is", "never: [{never: odd, when: {climb: '>= 1', decision: repeat}, from: house}]", {"verify": ["no-vacuous-property"]}),
    ("no property at all", "never:\n" + "\n".join(f"  - {{never: {each}, drop: true}}" for each in NEVERS), {"check": ["no-never"], "diff": ["properties"]}),
    ("nothing promises a way back, and there is none", "always: [{always: back, drop: true}]\nstages: [{stage: fast, enter: {sessions: 0}}]", {"verify": ["a-way-back"]}),
]


def run(program, *words):
    return subprocess.run([program, *words], capture_output=True, text=True, timeout=120)


def checked(program, plan):
    """Names of warnings, or what an error says."""
    found = run(program, "check", plan, "--format", "json")
    return [json.loads(line) for line in found.stderr.splitlines()]


def named(line):
    return line.get("id", "") or ""


def verified(program, plan, folder):
    """Properties broken, each once, and those of which `next` does not replay the log."""
    proof = json.loads(run(program, "verify", plan, "--format", "json", "--save", folder).stdout)
    broken, unreplayed = [], []
    for each in proof["violations"]:
        broken += [each["property"]] if each["property"] not in broken else []
        if each["today"] is None:
            continue
        answer = run(program, "next", "--format", "json", "--today", each["today"], each["file"])
        if json.loads(answer.stdout)["decision"] != each["decision"]:
            unreplayed.append(each["property"])
    return broken, unreplayed, proof["complete"]


def differing(program, plan):
    found = json.loads(run(program, "plan", "diff", BASE, plan, "--format", "json").stdout)
    ways = [kind["kind"] for kind in found["kinds"]]
    ways += ["during"] if found["during"] else []
    return ways + sorted({each["kind"] for each in found["guard"]})


def look_at(program, name, differs, noticed):
    with tempfile.TemporaryDirectory() as folder:
        plan = os.path.join(folder, "plan.yaml")
        with open(plan, "w", encoding="utf-8") as file:
            file.write(f"rehab: plan/1\nextends: {BASE}\nname: faulty\n{differs}\n")
        lines = checked(program, plan)
        for wanted in noticed.get("check", []):
            tally.check(any(wanted == named(line) or wanted in line["message"] for line in lines),
                        f"{name}: check does not say {wanted}, but {[(named(line), line['message']) for line in lines]}")
        if "verify" in noticed:
            broken, unreplayed, complete = verified(program, plan, folder)
            tally.check(complete and sorted(broken) == sorted(noticed["verify"]), f"{name}: verify breaks {broken}, not {noticed['verify']}")
            tally.check(not unreplayed, f"{name}: the log of {unreplayed} does not replay")
        if "diff" in noticed:
            ways = differing(program, plan)
            tally.check(set(noticed["diff"]) <= set(ways), f"{name}: plan diff finds {ways}, not {noticed['diff']}")


def main():
    program, wanted = os.path.abspath(sys.argv[1]), sys.argv[2:]
    if not wanted:
        tally.check(run(program, "check", BASE).returncode == 0, "check: the plan without a fault")
        tally.check(run(program, "verify", BASE).returncode == 0, "verify: the plan without a fault")
        tally.check(run(program, "plan", "diff", BASE, BASE).returncode == 0, "plan diff: the plan without a fault")
    for name, differs, noticed in FAULTS:
        if not wanted or any(word in name for word in wanted):
            look_at(program, name, differs, noticed)
    tally.end()


if __name__ == "__main__":
    main()
