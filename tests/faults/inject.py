#!/usr/bin/env python3
"""Kills the program, and fails its system calls with ENOSPC, EIO and EINTR, at every single call from the first on that names the file.

    inject.py PROGRAM

However it ends, the file is the old one or the new one, and success is said only of the new one. The calls come from a clean run, so
none is forgotten when the program changes.
"""

import collections
import os
import re
import sys

from subject import Tally, directory, read, run, strace_works, subjects, write

FAULTS = {"SIGKILL": "signal=KILL", "ENOSPC": "error=ENOSPC", "EIO": "error=EIO", "EINTR": "error=EINTR"}
NO_ERRORS = {"exit_group", "brk"}  # the one does not return, the other never gives an errno: the C library would take it for an address
REPEATED = {"openat", "read", "write", "fsync", "flock", "close"}  # an interruption of these changes nothing
CALL = re.compile(r"(?:\d+ +)?(\w+)\(")


def calls_of(trace, name):
    """Every call as (name, how many of that name so far), from the first that names the file on."""
    seen = collections.Counter()
    found = []
    for line in trace.splitlines():
        match = CALL.match(line)
        if not match:
            continue
        call = match.group(1)
        seen[call] += 1
        if found or (call != "execve" and name in line):
            found.append((call, seen[call]))
    return found


def clean_run(subject, tally):
    """The calls of a run that nothing disturbs, and the texts that the file has on the way."""
    with directory() as at:
        path = os.path.join(at, "athlete.yaml")
        write(path, subject.old)
        result = run(["strace", "-o", os.path.join(at, "trace"), *subject.command(path)], input=subject.answers)
        tally.check(result.returncode == 0, f"a clean run exits 0, not {result.returncode}: {result.stderr}")
        states = subject.states()
        tally.check(read(path) == states[-1] != subject.old, "a clean run changes the file")
        return calls_of(read(os.path.join(at, "trace")), "athlete.yaml"), states


def disturbed(subject, tally, call, count, fault, states):
    """One run with one fault at one call."""
    what = f"{fault} at {call} number {count}"
    with directory() as at:
        path = os.path.join(at, "athlete.yaml")
        log = os.path.join(at, "trace")
        write(path, subject.old)
        inject = f"inject={call}:{FAULTS[fault]}:when={count}"
        result = run(["strace", "-o", log, "-e", f"trace={call}", "-e", inject, *subject.command(path)], input=subject.answers)
        reached = read(log)
        os.remove(log)
        status = result.returncode
        killed = status == -9
        left = sorted(os.listdir(at))
        tally.check("INJECTED" in reached or "killed by SIGKILL" in reached, f"{what}: the call was not reached")
        if os.path.exists(path):
            text = read(path)
            tally.check(text in states, f"{what}: the file is neither old nor new")
            claimed = subject.claimed(states, result.stderr.decode())
            tally.check(status != 0 or text == claimed, f"{what}: success was said of another file: {result.stderr.decode()}")
        else:
            tally.check(False, f"{what}: the file is gone")
        tally.check(killed == (fault == "SIGKILL") and (killed or status in (0, 2, 3)), f"{what}: exit status {status}")
        if not killed and call != "unlinkat":
            tally.check(left == ["athlete.yaml"], f"{what}: something was left behind: {left}")
        if fault == "EINTR" and call in REPEATED:
            tally.check(status == 0, f"{what}: given up instead of called again: {result.stderr}")


def at_every_call(subject, tally):
    calls, states = clean_run(subject, tally)
    runs = 0
    for call, count in calls:
        for fault in FAULTS:
            if call in NO_ERRORS and fault != "SIGKILL":
                continue
            disturbed(subject, tally, call, count, fault, states)
            runs += 1
    print(f"{subject.command('')[1]}: {runs} runs, a fault in each, over {len(calls)} system calls")


def main():
    tally = Tally()
    if not strace_works():
        tally.skip("faults at every system call", "strace is not there or not allowed to trace")
        tally.finish()
    with open(sys.argv[1], "rb") as program:
        if b"__asan_init" in program.read():
            tally.skip("faults at every system call", "a sanitizer makes calls of its own, and gives up when they fail")
            tally.finish()
    for subject in subjects(sys.argv[1]):
        at_every_call(subject, tally)
    tally.finish()


if __name__ == "__main__":
    main()
