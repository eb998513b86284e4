#!/usr/bin/env python3
"""Runs the suites of a build folder that bear a label, as many at a time as there are cores: suites.py BUILD LABEL.

ctest runs them, says how long each took, and shows what a failed one printed. Here is added up what they say of themselves
(`N passed, N failed`, or doctest's sum); one that says nothing counts as one. One that breaks off or tested nothing has failed,
whatever it says. What was skipped is told. The last line is the sum.
"""

import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

SUM = re.compile(r"^(?:\[doctest\] test cases: *\d+ \| *)?(\d+) passed(?:,| \|) *(\d+) failed\b", re.M)
SKIPPED = re.compile(r"^skipped: .*$", re.M)


def counts(name, printed, passed):
    sums = SUM.findall(printed)
    good, bad = (int(number) for number in sums[-1]) if sums else (int(passed), 0)
    if passed and good == bad == 0 and not SKIPPED.search(printed):
        print(f"{name} tested nothing")
        passed = False
    return good, max(bad, int(not passed))


def main():
    build, label = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        report = os.path.join(folder, "suites.xml")
        subprocess.run(
            ["ctest", "--test-dir", build, "-L", f"^({label})$", "-j", str(os.cpu_count()), "--output-on-failure", "--output-junit", report]
            + ["--no-tests=error", "--test-output-size-passed", "10000000", "--test-output-size-failed", "10000000"],
            check=False,
        )
        suites = xml.parse(report).getroot().findall("testcase")
    good = bad = 0
    for suite in suites:
        printed = suite.findtext("system-out") or ""
        suite_good, suite_bad = counts(suite.get("name"), printed, suite.get("status") == "run")
        good, bad = good + suite_good, bad + suite_bad
        for line in SKIPPED.findall(printed):
            print(f"{suite.get('name')}: {line}")
    print(f"{good} passed, {bad} failed")
    return 0 if good and not bad else 1


sys.exit(main())
