"""The program under the fault tests: how it is asked to add something to a file or to change it, and a tally of what was checked."""

import os
import re
import subprocess
import sys
import tempfile


class Subject:
    """`rehab log`, which adds a check-in with a note of its own."""

    answers = b""  # typed into it

    old = "rehab: athlete/1\nathlete: {name: Sledder}\ninjury: {date: 2012-03-05}\nlog:   # in order of time\n"

    def __init__(self, program):
        self.program = os.path.abspath(program)

    def command(self, path, number=0):
        return [self.program, "log", path, "--walk", "normal", "--notes", f"entry {number}", "--today", "2012-03-10"]

    def entries(self, text):
        return text.count("notes: entry ")

    def states(self):
        """What the file may say on the way, from the old text to the new one."""
        return [self.old, self.run_on(self.old)]

    def claimed(self, states, said):
        """What the file has to say where the program says that it is done."""
        return states[-1]

    def run_on(self, text):
        with directory() as at:
            path = os.path.join(at, "athlete.yaml")
            write(path, text)
            run(self.command(path), input=self.answers)
            return read(path)


class Amendment(Subject):
    """`rehab amend`, which gives the note of the one entry another text."""

    old = Subject.old + "  - date: 2012-03-10\n    check_in: {walk: normal}   # by the physio\n    notes: as it was\n"

    def command(self, path, number=0):
        return [self.program, "amend", path, "--notes", f"entry {number}", "--today", "2012-03-10"]


class Track(Subject):
    """`rehab track`, which is told two answers, one of which it is told again, and writes after each."""

    answers = b"1\n2\nb\n1\n"
    echoed = re.compile("> (?:normal|fine|stiff|back)\n")

    def command(self, path, number=0):
        return [self.program, "track", path, "--today", "2012-03-10"]

    def states(self):
        lines = self.answers.splitlines(keepends=True)
        states = []
        for count in range(len(lines) + 1):
            self.answers = b"".join(lines[:count])
            states.append(self.run_on(self.old))
        return states

    def claimed(self, states, said):
        return states[len(self.echoed.findall(said))]


class ProfileAmendment(Subject):
    """`rehab amend` of what is no entry: the clinician in the athlete's own part."""

    old = Subject.old.replace("{name: Sledder}", "{name: Sledder, clinician: As It Was}   # at the club")

    def command(self, path, number=0):
        return [self.program, "amend", path, "--clinician", f"entry {number}", "--today", "2012-03-10"]

    def entries(self, text):
        return text.count("clinician: entry ")


def subjects(program):
    return [Subject(program), Amendment(program), ProfileAmendment(program), Track(program)]


class Tally:
    """Counts checks and prints those that failed."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def check(self, holds, what):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED: {what}")

    def skip(self, what, why):
        self.skipped += 1
        print(f"skipped: {what}: {why}")

    def finish(self):
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        print(f"{self.passed} passed, {self.failed} failed{skipped}")
        sys.exit(1 if self.failed else 0)


def run(command, **options):
    # A leak checker cannot run under strace, which traces already.
    environment = {**os.environ, "LC_ALL": "C", "TZ": "UTC", "ASAN_OPTIONS": "detect_leaks=0"}
    return subprocess.run(command, capture_output=True, env=environment, timeout=60, check=False, **options)


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def directory():
    return tempfile.TemporaryDirectory(prefix="rehab-faults-")


def strace_works():
    try:
        return run(["strace", "-o", "/dev/null", "true"]).returncode == 0
    except FileNotFoundError:
        return False
