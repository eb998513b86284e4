#!/usr/bin/env python3
"""Faults seeded into the engine itself, one at a time: `rehab verify` has to find, of a small plan without a fault
(faulty/base.yaml), just the properties that each breaks.

    engine.py BUILD [NAME…]
    engine.py --texts

Most properties that every plan has can be broken by a plan, which faulty.py does; these cannot, since the engine keeps them
whatever the plan says. The engine is compiled anew for each fault, as one file beside the library of the build folder. A log that
is found is replayed by the same faulty program: `next` has to give what was told. `--texts` compiles nothing: it only looks that
each fault finds its text in the engine, once. The last line is `N passed, N failed`.
"""

import glob
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, ".."))
import tally  # noqa: E402

ROOT = os.path.join(HERE, "..", "..")
BASE = os.path.join(HERE, "faulty", "base.yaml")

LEFT_OPEN = "whether a dose keeps what bounds it"  # no plan can break it, so that it is no property of one, but an error of the program

# What is wrong, what stands in the engine and what takes its place, and the properties that it breaks.
FAULTS = [
    ("a session again has no step", "  set_dose(plan, state, verdict.cap, p);\n  return p;",
     "  set_dose(plan, state, verdict.cap, p);\n  if (p.decision == Decision::repeat) p.step = -1;\n  return p;",
     ["total", "monotone", "a-way-back", "back"]),
    ("the rules' caps are forgotten", "  if (rules_cap) p.cap = std::min(p.cap, *rules_cap);\n", "",
     ["within-cap", "fast-unseen"]),
    ("what was run bounds no speed", "  if (!base.intensity) return;\n", "  if (base.intensity || !base.intensity) return;\n",
     ["within-rise", "one-thing-at-a-time"]),
    ("what was run bounds no distance", "  if (!base.distance) return;\n", "  if (base.distance || !base.distance) return;\n",
     [LEFT_OPEN]),
    ("speed and distance rise together", "if (p.may_rise() && !does_more(plan, p, base)) {",
     "if (p.may_rise()) {", ["one-thing-at-a-time"]),
    ("a rest that the days in a row ask for is forgotten", "  if (strictest.cap != Strictest::no_cap)",
     "  if (facts.known[static_cast<std::size_t>(key_of(Fact::days_in_a_row))] >= 2) verdict.rest_forbids = false;\n"
     "  if (strictest.cap != Strictest::no_cap)", ["days-in-a-row", "third-day"]),
    ("a complaint holds nobody back", "    if (p.complaint) return wait_for_answers(plan, profile, state, p);\n", "",
     ["complaint-stands"]),
    ("any answer lifts a complaint", "  return std::all_of(plan.asked_by_rests.begin()", "  return std::any_of(plan.asked_by_rests.begin()",
     ["complaint-stands"]),
    ("a complaint is not kept", "    stand_against(plan, asked, day, from, state.complaint);\n", "", ["complaint-stands"]),
    ("a referral ends with what brought it", "if (state.referred || verdict.movement", "if (verdict.movement",
     ["referral-absorbs"]),
]


def engine():
    """The whole engine as one text."""
    pieces = []
    for path in sorted(glob.glob(os.path.join(ROOT, "src", "engine", "*.cpp"))):
        with open(path, encoding="utf-8") as source:
            pieces.append(source.read())
    return "\n".join(pieces)


def seeded(text, old, new):
    """The engine with one fault."""
    if text.count(old) != 1:
        raise ValueError(f"{old!r} stands {text.count(old)} times in src/engine")
    return text.replace(old, new)


def link_command(build):
    """How the build folder links the program: compiler, flags and inputs, without its output."""
    commands = subprocess.run(["ninja", "-C", build, "-t", "commands", "rehab"], capture_output=True, text=True, check=True).stdout
    last = re.sub(r"^: && | && :$", "", commands.strip().splitlines()[-1])
    words = shlex.split(last)
    at = words.index("-o")
    return words[:at], words[at + 2:]


def faulty_program(build, folder, old, new):
    source, program = os.path.join(folder, "engine.cpp"), os.path.join(folder, "rehab")
    with open(source, "w", encoding="utf-8") as out:
        out.write(seeded(engine(), old, new))
    before, after = link_command(build)
    compiled = [before[0], "-std=c++20", "-O1", "-w", f"-I{ROOT}/include", f"-I{ROOT}/src", "-c", source, "-o", source + ".o"]
    subprocess.run(compiled, check=True)
    subprocess.run([*before, source + ".o", "-o", program, *after], check=True, cwd=build)  # before the library, so that it is taken
    return program


def tried(build, fault):
    """What is wrong with what the faulty program proves."""
    name, old, new, expected = fault
    with tempfile.TemporaryDirectory() as folder:
        program = faulty_program(build, folder, old, new)
        found = subprocess.run([program, "verify", BASE, "--format", "json", "--save", folder], capture_output=True, text=True, timeout=300)
        proof = json.loads(found.stdout)
        broken = sorted({each["property"] for each in proof["violations"]})
        if LEFT_OPEN in expected and LEFT_OPEN in proof["undecided"]:
            broken.append(LEFT_OPEN)
        if broken != sorted(expected):
            yield f"{name}: broken are {broken}, not {sorted(expected)}; {proof['undecided']}"
        for each in proof["violations"]:
            if each["today"] is None:
                continue
            if each["property"] == "total":  # no sheet can show such an answer; verify's own replay has met it
                if not each["replays"]:
                    yield f"{name}: the log of total does not replay"
                continue
            answer = subprocess.run([program, "next", "--format", "json", "--today", each["today"], each["file"]], capture_output=True, text=True)
            given = json.loads(answer.stdout)["decision"] if answer.stdout else answer.stderr
            if given != each["decision"]:
                yield f"{name}: after the log of {each['property']} next gives {given}, not {each['decision']}"


def texts_are_found():
    """Each fault finds its text in the engine as it stands."""
    text = engine()
    for name, old, new, _ in FAULTS:
        try:
            seeded(text, old, new)
            tally.check(True, name)
        except ValueError as error:
            tally.check(False, f"{name}: {error}")


def main():
    if sys.argv[1:] == ["--texts"]:
        texts_are_found()
        tally.end()
    build, wanted = os.path.abspath(sys.argv[1]), sys.argv[2:]
    chosen = [fault for fault in FAULTS if not wanted or any(word in fault[0] for word in wanted)]
    with ThreadPoolExecutor(os.cpu_count()) as cores:
        for fault, wrong in zip(chosen, cores.map(lambda each: list(tried(build, each)), chosen)):
            tally.check(not wrong, "\n".join(wrong))
    tally.end()


if __name__ == "__main__":
    main()
