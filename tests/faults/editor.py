#!/usr/bin/env python3
"""An editor that saves in the window between the program's last look at the file and the exchange.

    editor.py PROGRAM

The program is held at its renameat2 by strace, the editor saves, the program goes on, and one of the calls after that fails or kills.
What the editor saved is never lost: it is the file, or, where putting it back failed, it lies beside it and the message says so.
"""

import collections
import os
import re
import subprocess
import sys
import time

from subject import Tally, directory, read, strace_works, subjects, write

HOLD = 0.25  # seconds that strace holds the exchange; the editor saves in the middle
THEIRS = "theirs\n"


def in_place(path):
    write(path, THEIRS)


def by_renaming(path):
    write(path + ".swap", THEIRS)
    os.rename(path + ".swap", path)


def faults():
    """What happens after the editor saved: nothing, or one fault at the first, second or third of the calls of a kind."""
    yield None
    for kind in ("signal=KILL", "error=EIO", "error=ENOSPC", "error=EINTR"):
        for call in ("openat", "newfstatat", "renameat2", "unlinkat", "fsync"):
            for number in (1, 2, 3):
                yield call, kind, number


def held_run(subject, path, log, hold, fault=()):
    rules = [f"inject={hold}", *fault]
    command = ["strace", "-o", log, *[word for rule in rules for word in ("-e", rule)]]
    environment = {**os.environ, "LC_ALL": "C", "ASAN_OPTIONS": "detect_leaks=0"}
    program = subprocess.Popen([*command, *subject.command(path)], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, text=True)
    program.stdin.write(subject.answers.decode())
    program.stdin.close()
    program.stdin = None
    return program


def counts_before_exchange(subject):
    """How often each call is made up to the exchange."""
    with directory() as at:
        path, log = os.path.join(at, "athlete.yaml"), os.path.join(at, "trace")
        write(path, subject.old)
        held_run(subject, path, log, "renameat2:delay_enter=1:when=1").communicate()
        names = re.findall(r"^(\w+)\(", read(log).split("renameat2(")[0], re.MULTILINE)
        return collections.Counter(names)


def window(call, before):
    """The rule that holds the program after its last look. strace takes one rule a call, so another than the one that will fail."""
    microseconds = int(HOLD * 1e6)
    if call == "renameat2":
        return f"newfstatat:delay_exit={microseconds}:when={before['newfstatat']}"
    return f"renameat2:delay_enter={microseconds}:when=1"


def race(subject, tally, save, fault, before):
    call, kind, number = fault or ("", "", 0)
    rule = [f"inject={call}:{kind}:when={before[call] + number}"] if fault else []
    what = f"{save.__name__}, then {fault or 'nothing'}"
    with directory() as at, directory() as aside:
        path, log = os.path.join(at, "athlete.yaml"), os.path.join(aside, "trace")
        write(path, subject.old)
        program = held_run(subject, path, log, window(call, before), rule)
        time.sleep(HOLD / 2)
        save(path)
        out, err = program.communicate(timeout=60)
        beside = [read(os.path.join(at, name)) for name in os.listdir(at) if name.startswith(".athlete")]
        text = read(path)
        tally.check(THEIRS in (text, *beside), f"{what}: the editor's text is lost")
        if (call, number) == ("renameat2", 1):  # failed before it could do harm: whatever is there now is theirs
            tally.check(text == THEIRS, f"{what}: the editor's text is not in its place")
        tally.check(program.returncode != 0, f"{what}: success was said")
        if not fault:
            tally.check(text == THEIRS and not beside, f"{what}: the editor's text is not back in its place")
            tally.check("changed by another program" in err, f"{what}: the reason is not said: {err}")
        if THEIRS != text and program.returncode > 0:
            tally.check("lies beside it" in err, f"{what}: it is not said where the editor's text lies: {err}")
        done = [line for line in out.splitlines() if line[:1] not in " +-@"]  # `amend` shows its diff before it writes
        tally.check(not done, f"{what}: something was printed as if it were done: {done}")


def main():
    tally = Tally()
    if not strace_works():
        tally.skip("an editor in the window", "strace is not there or not allowed to trace")
        tally.finish()
    for subject in subjects(sys.argv[1]):
        before = counts_before_exchange(subject)
        for fault in faults():
            for save in (in_place, by_renaming) if not fault else (by_renaming,):
                race(subject, tally, save, fault, before)
    tally.finish()


if __name__ == "__main__":
    main()
