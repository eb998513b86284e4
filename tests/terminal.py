#!/usr/bin/env python3
"""What only shows on a terminal: terminal.py REHAB_BINARY.

Colours where the terminal knows them and nobody forbids them; a line of progress in long work, erased at its end; Ctrl-C, which ends
that work with what is known so far and exit 3.
"""

import os
import pathlib
import pty
import re
import select
import sys
import tempfile
import time

from tally import check, end

ROOT = pathlib.Path(__file__).resolve().parents[1]
ANN = """rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
"""
PROGRESS = r"\r[^\r\n]*\x1b\[K"  # a line of it, or its erasing: on a slow machine any search shows one, and it is no colour
LONGEST = 300  # seconds, for a sanitized program on a busy machine

class Terminal:
    """A program that has a terminal for its input, output and errors."""

    def __init__(self, command, environment):
        self.said, self.status = "", None
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            os.execvpe(command[0], command, {**kept, **environment})

    def read_until(self, pattern=None):
        """Reads until the pattern was said, or to the end; whether it came to that."""
        end = time.monotonic() + LONGEST
        while pattern is None or not re.search(pattern, self.said):
            if time.monotonic() > end or not select.select([self.master], [], [], LONGEST)[0]:
                os.kill(self.pid, 9)
                return False
            try:
                self.said += os.read(self.master, 65536).decode("utf-8", "replace")
            except OSError:  # all is said
                return pattern is None
        return True

    def press(self, key):
        os.write(self.master, key)

    def end(self):
        self.read_until()
        self.status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        os.close(self.master)
        return self


def colours(rehab, ann):
    for environment, arguments, coloured in (
        ({"TERM": "xterm"}, [], True),
        ({"TERM": "dumb"}, [], False),
        ({"TERM": ""}, [], False),
        ({}, [], False),
        ({"TERM": "xterm", "NO_COLOR": "1"}, [], False),
        ({"TERM": "dumb"}, ["--color", "always"], True),
        ({"TERM": "xterm"}, ["--color", "never"], False),
    ):
        said = Terminal([rehab, "next", ann, "--today", "2026-03-08", *arguments], environment).end().said
        check(("\x1b" in said) == coloured, f"{environment} {arguments}: {'' if coloured else 'no '}colours")


WRONG_CASE = """rehab: test/1
plan: hansen
cases:
  - case: she runs at once
    athlete: ann.yaml
    today: 2026-03-08
    expect: {decision: progress}
"""
BREAKING = "rules: [{rule: two-on, when: {days_in_a_row: '>= 3'}}]\n"


def colours_of_each(rehab, ann):
    """What a command shows in colour, and that it can be told not to."""
    at = pathlib.Path(ann).parent
    (at / "bad.yaml").write_text(ANN.replace("name:", "nam:"), encoding="utf-8")
    (at / "cases.yaml").write_text(WRONG_CASE, encoding="utf-8")
    faultless = ROOT / "tests" / "proof" / "faulty" / "base.yaml"
    (at / "broken.yaml").write_text(f"rehab: plan/1\nname: broken\nextends: {faultless}\n{BREAKING}", encoding="utf-8")
    today = ["--today", "2026-03-08"]
    for arguments, dressed in (
        (["next", ann, *today], r"\x1b\[1mWAIT "),
        (["explain", ann, *today], r"\x1b\[1m"),
        (["forecast", ann, *today], r"\x1b\[1m"),
        (["check", str(at / "bad.yaml")], r"\x1b\[1;31m[^\n]*bad.yaml:2:11: error: "),
        (["test", str(at / "cases.yaml")], r"\x1b\[1;31mFAILED she runs at once\x1b\[0m"),
        (["verify", str(at / "broken.yaml")], r"\x1b\[1;31mbroken: "),
        (["plan", "diff", "acl-run", "aspetar", "--max-states", "100"], r"\x1b\[1m"),
    ):
        for when in ("always", "never"):
            said = re.sub(PROGRESS, "", Terminal([rehab, *arguments, "--color", when], {"TERM": "xterm"}).end().said)
            check(bool(re.search(dressed if when == "always" else r"\x1b", said)) == (when == "always"), f"{arguments} --color {when}: {said!r}")


def long_work(rehab, progress, ending, *arguments):
    name = " ".join(arguments)
    work = Terminal([rehab, *arguments], {"TERM": "xterm"})
    if not work.read_until(progress):
        check(False, f"{name}: a line of progress; said was {work.said!r}")
        return
    work.press(b"\x03")
    work.end()
    check(work.status == 3, f"{name}: exit 3 after Ctrl-C, not {work.status}")
    check(re.search("\r\x1b\\[K(?!.*still to be)", work.said), f"{name}: the line is erased")
    check(re.search(ending, work.said), f"{name}: what is known so far is told: {work.said[-300:]!r}")


def many_cases(at):
    """So many cases that notice so little that trying every change of the plan on them takes its time."""
    case = (ROOT / "tests" / "plans" / "hansen" / "course.yaml").read_text(encoding="utf-8")
    for i in range(200):
        pathlib.Path(at, f"course-{i}.yaml").write_text(case, encoding="utf-8")


def main():
    rehab = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as at:
        ann = os.path.join(at, "ann.yaml")
        pathlib.Path(ann).write_text(ANN, encoding="utf-8")
        colours(rehab, ann)
        colours_of_each(rehab, ann)
    with tempfile.TemporaryDirectory() as at:
        many_cases(at)
        long_work(rehab, r"\d+ of \d+ changes of the plan tried", r"\d+ changes of hansen were not tried", "test", "--mutate", at)
    searching = r"\d+ states found, \d+ of them still to be looked at"
    long_work(rehab, searching, "not decided|stopped there", "plan", "diff", "hansen", "hansen-cautious")
    dumb = Terminal([rehab, "plan", "diff", "hansen", "hansen-cautious", "--max-states", "1000"], {"TERM": "dumb"}).end()
    check("\x1b" not in dumb.said and "\r\x1b" not in dumb.said, "no line goes back on a dumb terminal")
    end()


if __name__ == "__main__":
    main()
