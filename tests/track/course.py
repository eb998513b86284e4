#!/usr/bin/env python3
"""Four weeks at the track, on terminals of 40 and 80 columns: course.py REHAB_BINARY [--accept].

A coach plays the course of the built-in plan from the first session to full speed, a key at a time, with a stopwatch twice and two slips
that he takes back. Counted is every wait for a key. What the terminal showed stands in `course-40.txt` and `course-80.txt`, without the
sheets, which have tests of their own; --accept writes it anew. No line is wider than the terminal, and no word is broken at its edge.
"""

import datetime
import fcntl
import os
import pathlib
import pty
import re
import select
import struct
import subprocess
import sys
import tempfile
import termios

sys.path.insert(0, os.path.join(os.path.dirname(os.path.realpath(__file__)), ".."))
from tally import check, end  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
ANN = """rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s, 20 m: 2.90 s, 60 m: 6.95 s}}
injury: {date: 2012-03-05}
log:
"""
FIRST, LAST = datetime.date(2012, 3, 10), datetime.date(2012, 4, 1)
BEST = [
    (r"pain: 0-9", "0"), (r"ache: 0-9", "0"), (r"(walk|morning|tone|fatigue|stride): 1", "1"), (r"1 nothing", "1"),
    (r"Notes on", "\n"), (r"Enter done", "\n"), (r"Enter as before", "\n"), (r"Enter so", "\n"), (r"Enter closes", "\n"),
]
LONGEST = 60  # seconds


class Track:
    """`rehab track` on a terminal of so many columns, answered prompt by prompt."""

    def __init__(self, rehab, path, day, columns):
        self.shown, self.prompts = "", []
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            # Before it starts: a program that was quicker than its parent would see another width.
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
            os.execve(rehab, [rehab, "track", path, "--today", str(day)], {"TERM": "xterm", "TZ": "UTC", "NO_COLOR": "1"})

    def read(self):
        """What is shown up to the next prompt; nothing once it is over."""
        text = ""
        while not re.search(r"(^|[\r\n])[^\r\n]*> $", text):
            if not select.select([self.terminal], [], [], LONGEST)[0]:
                raise TimeoutError(text)
            try:
                more = os.read(self.terminal, 65536).decode()
            except OSError:
                more = ""
            if not more:
                self.shown += text
                return None
            text += more
        self.shown += text
        return text

    def play(self, slips):
        """Answers everything well. A slip is a prompt, what is pressed there, and how it is taken back."""
        slips = list(slips)
        while (text := self.read()) is not None:
            self.prompts.append(text)
            if slips and re.search(slips[0][0], text):
                os.write(self.terminal, slips[0][1].encode())
                slips.pop(0)
                continue
            for pattern, key in BEST:
                if re.search(pattern, text):
                    os.write(self.terminal, key.encode())
                    break
            else:
                raise ValueError(f"a question that nobody foresaw: {text}")
        check(not slips, f"slips that did not come: {slips}")
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])

    def screen(self):
        """As it stood there: a line that was gone back on shows what came last, and clocks stand still."""
        lines = [line.split("\r")[-1] for line in re.sub(r"\r+\n", "\n", self.shown.replace("\a", "")).split("\n")]
        while any("\b" in line for line in lines):  # rubbed out
            lines = [re.sub(".\b \b", "", line, count=1) for line in lines]
        return [re.sub(r"  \d+:\d\d >", "  0:00 >", line).rstrip() for line in lines]


def without_sheet(lines):
    kept, sheet = [], False
    for line in lines:
        sheet = (sheet or line.startswith("TODAY")) and not re.match(r"DRILL|SET|REP", line)
        if not sheet:
            kept.append(line)
    return kept


# On a day: where, and what is pressed there. A twinge pressed for a stride, and a tired hamstring, are taken back.
SLIPS = {
    datetime.date(2012, 3, 11): [(r"stride: 1", "2"), (r"1 nothing", "b"), (r"stride: 1", "1")],
    datetime.date(2012, 3, 14): [(r"REP 2[^>]*> $", "t"), (r"Its time", "5,0\n"), (r"Its time", "5.0\n"),
                                 (r"Enter as before", "2"), (r"fatigue: 1", "3"), (r"Enter so", "b"), (r"fatigue: 1", "b"),
                                 (r"Notes on", "n"), (r"Notes,", "\x7f"), (r"Notes on", "n"), (r"Notes,", "wet\x7f\x7f\x7fdry\n")],
}


def course(rehab, columns):
    """The course day by day; the transcript of every session."""
    transcript, sessions, counts = [], 0, {}
    with tempfile.TemporaryDirectory() as at:
        path = "ann.yaml"
        pathlib.Path(at, path).write_text(ANN, encoding="utf-8")
        os.chdir(at)
        day = FIRST
        while day <= LAST:
            if day == datetime.date(2012, 3, 28):
                subprocess.run([rehab, "log", path, "--coach", "full speed", "--by", "D. H.", "--reason", "even and easy",
                                "--today", str(day - datetime.timedelta(1))], check=True, capture_output=True)
            track = Track(rehab, path, day, columns)
            check(track.play(SLIPS.get(day, [])) == 0, f"{columns} columns, {day}: exit 0")
            os.close(track.terminal)
            lines = track.screen()
            for line in lines:
                check(len(line) <= columns, f"{columns} columns, {day}: too wide: {line}")
            if any(line.startswith("next:") for line in lines):
                sessions += 1
                counts[day] = len(track.prompts)
            transcript += [f"=== {day}, {len(track.prompts)} prompts", *without_sheet(lines)]
            day += datetime.timedelta(1)
        check(subprocess.run([rehab, "check", path], check=False, capture_output=True).returncode == 0, "the file is valid")
        next_one = subprocess.run([rehab, "next", path, "--today", str(LAST + datetime.timedelta(1))], check=False,
                                  capture_output=True, text=True).stdout
        log = pathlib.Path(path).read_text(encoding="utf-8")
        os.chdir("/")
    check(sessions == 17, f"{columns} columns: {sessions} sessions up to full speed, not 17")
    check("notes: dry" in log, f"{columns} columns: notes are rubbed out and written")
    check("3 x 60 m @ 100%" in log, f"{columns} columns: full speed was run: {next_one}")
    return transcript, counts


def words(lines):
    return set(re.findall(r"[A-Za-z][a-z]{3,}", " ".join(lines)))


def main():
    rehab = os.path.abspath(sys.argv[1])
    shown = {}
    for columns in (40, 80):
        shown[columns], counts = course(rehab, columns)
        slipped = {day: count for day, count in counts.items() if day in SLIPS}
        straight = [count for day, count in counts.items() if day not in SLIPS]
        print(f"{columns} columns: {sum(counts.values())} prompts in {len(counts)} sessions, at most {max(straight)} without a slip")
        check(max(straight) <= 25, f"{columns} columns: {max(straight)} prompts in a session")
        check(counts[datetime.date(2012, 3, 12)] <= 20, f"{columns} columns: {counts[datetime.date(2012, 3, 12)]} prompts for 2 x 5 x 10 m")
        check(all(count <= 25 + len(SLIPS[day]) for day, count in slipped.items()), f"{columns} columns: prompts with slips: {slipped}")
        stored = HERE / f"course-{columns}.txt"
        text = "\n".join(shown[columns]) + "\n"
        if "--accept" in sys.argv:
            stored.write_text(text, encoding="utf-8")
        check(stored.exists() and stored.read_text(encoding="utf-8") == text, f"{stored.name} is not what was shown; --accept writes it")
    broken = words(shown[40]) - words(shown[80])
    check(not broken, f"words broken on 40 columns: {broken}")
    end()


if __name__ == "__main__":
    main()
