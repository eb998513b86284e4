#!/usr/bin/env python3
"""Holds what `rehab test` prints for machines against what others read it with: check.py REHAB_BINARY.

JUnit: xmllint with the schema that Jenkins gives for it, junit-4.xsd beside this file (MIT, its terms on top of it).
TAP: perl's own `prove`. Both have to see the cases that there are, and which of them failed; and both are shown to be able to refuse.
The problem matcher of examples/ci has to find each error and warning of `rehab check`, with all that it names of it, and nothing else.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

sys.path.insert(0, os.path.join(os.path.dirname(os.path.realpath(__file__)), ".."))
from tally import check, end  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
NAMES = ["passes", "odd: <b> & \"q\" 's' # TODO \\ ]]> é ☂ %s", "# SKIP not at all", "ok 7 - not ok"]
EXPECTED = ["{decision: wait}", "{decision: start, day: 1}", '{missing: "<x> & \\"y\\": \\t|"}', "{day: 1}"]
FAIL = [2, 3]

def suite():
    text = "rehab: test/1\ncases:\n"
    for name, expected in zip(NAMES, EXPECTED):
        quoted = name.replace("'", "''")
        text += f"  - case: '{quoted}'\n    injury: {{date: 2026-03-02}}\n    today: 2026-03-03\n    expect: {expected}\n"
    return text


def reported(rehab, form, *paths):
    done = subprocess.run([rehab, "test", *paths, "--format", form], capture_output=True, check=False)
    return done.stdout


def validates(text, folder):
    """By the schema of Jenkins, but for the file and the line of each case, which GitLab and others read."""
    path = folder / "report.xml"
    path.write_bytes(re.sub(rb'(<testcase [^>]*?) file="[^"]*" line="[0-9]+"', rb"\1", text))
    done = subprocess.run(["xmllint", "--noout", "--schema", HERE / "junit-4.xsd", path], capture_output=True, check=False)
    return done.returncode == 0


def proved(text, folder):
    """What prove makes of it: exit status and report."""
    path = folder / "report.tap"
    path.write_bytes(text)
    done = subprocess.run(["prove", "--exec", "cat", path], capture_output=True, check=False)
    return done.returncode, done.stdout.decode("utf-8", "replace")


def junit(rehab, folder):
    text = reported(rehab, "junit", folder / "cases.yaml")
    check(validates(text, folder), "the JUnit report of failing cases is not valid")
    cases = xml.etree.ElementTree.fromstring(text).findall("testsuite/testcase")
    check([case.get("name") for case in cases] == NAMES, "JUnit: other names")
    check([i for i, case in enumerate(cases, 1) if case.find("failure") is not None] == FAIL, "JUnit: other failures")
    check([case.get("line") for case in cases] == ["3", "7", "11", "15"], "JUnit: other lines")
    check(all(case.get("file") == str(folder / "cases.yaml") for case in cases), "JUnit: another file")
    check(cases[1].find("failure").get("message") == "decision: expected start, came wait", "JUnit: no message of its own")
    check("+ decision: wait" in cases[1].find("failure").text.splitlines()[2], "JUnit: the difference is not in it")
    check(validates(reported(rehab, "junit", ROOT / "tests/plans/hansen", ROOT / "examples/ci/cases"), folder),
          "the JUnit report of the built-in plan's cases is not valid")
    for what, other in ((b"<testcase ", b'<testcase page="3" '), (b"<failure ", b"<failed "), (b" name=", b" nam=")):
        check(not validates(text.replace(what, other), folder), f"the schema would let {other} pass")


def tap(rehab, folder):
    text = reported(rehab, "tap", folder / "cases.yaml")
    status, said = proved(text, folder)
    check(status == 1 and re.search(r"Tests: 4 Failed: 2\)", said) and re.search(r"Failed tests:  2-3$", said, re.MULTILINE),
          f"prove, of failing cases: {status} {said}")
    check("Parse errors" not in said and "TODO" not in said, f"prove cannot read it: {said}")
    status, said = proved(reported(rehab, "tap", ROOT / "tests/plans/hansen", ROOT / "examples/ci/cases"), folder)
    check(status == 0 and "All tests successful" in said, f"prove, of the built-in plan's cases: {status} {said}")
    for what, other in ((b"1..4", b"1..5"), (b"ok 4 ", b"ok 5 "), (b"version 13", b"version 99")):
        check("Parse errors" in proved(text.replace(what, other), folder)[1], f"prove would let {other} pass")


def matched(rehab, folder):
    """Each problem once as the matcher takes it out of the text, and once as JSON has it."""
    (folder / "a plan.yaml").write_text("rehab: plan/1\nextends: hansen\nname: ours\ntitle: ours\nrules:\n"
                                        "  - {rule: sore-morning, then: repeat, from: house}\n", encoding="utf-8")
    (folder / "anna.yaml").write_text("rehab: athlete/1\nathlete: {nam: Anna}\ninjury: {date: 2026-13-02}\nlog:\n", encoding="utf-8")
    files = ["a plan.yaml", "anna.yaml", "cases.yaml"]
    (pattern,) = json.loads((ROOT / "examples/ci/problem-matcher.json").read_text(encoding="utf-8"))["problemMatcher"][0]["pattern"]
    command = [os.path.abspath(rehab), "check", *files, "--format"]
    text, lines = (subprocess.run([*command, form], cwd=folder, capture_output=True, text=True, check=False).stderr
                   for form in ("text", "json"))
    keys = ("file", "line", "column", "severity", "message")
    found = [tuple(match[pattern[key]] for key in keys) for match in re.finditer(pattern["regexp"], text, re.MULTILINE)]
    meant = [tuple(str(problem[key]) for key in keys) for problem in map(json.loads, lines.splitlines()) if problem.get("line")]
    check(len(meant) >= 4 and found == meant, f"the problem matcher finds {found}, and there are {meant}")


def main():
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        (folder / "cases.yaml").write_text(suite(), encoding="utf-8")
        junit(sys.argv[1], folder)
        tap(sys.argv[1], folder)
        matched(sys.argv[1], folder)
    end()


if __name__ == "__main__":
    main()
