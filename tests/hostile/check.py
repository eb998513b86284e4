#!/usr/bin/env python3
"""Runs `rehab check` on every file of a corpus that make.py wrote, and compares what it says with what the manifest expects.

    check.py REHAB DIR

Every run has to end by itself, without a signal, within five seconds of the processor (on the clock there are more: the machine
may be busy). A file to accept: exit status 0 (1 is allowed for a plan, whose findings are no faults of the file). A file to
refuse: exit status 2, nothing on stdout, every message on stderr begun with file:line:column (a file too big to be read has
none), and the expected lines among them.
"""
import concurrent.futures
import json
import os
import re
import signal
import subprocess
import sys

TODAY = "2012-06-01"
SECONDS = 5
ON_THE_CLOCK = 60


def run(rehab, folder, name):
    command = ["sh", "-c", f'ulimit -t {SECONDS}; exec "$@"', "sh", rehab, "check", "--today", TODAY, name]
    try:
        done = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, timeout=ON_THE_CLOCK)
    except subprocess.TimeoutExpired:
        return None, b"", b""
    return done.returncode, done.stdout, done.stderr


def lines_named(stderr, name):
    """The lines of the file that messages name, how many messages have a place at all, and the first one that has none.

    A message about a plan may be placed in the plan that it builds on.
    """
    named, placed, stray = [], 0, None
    place = re.compile(r"^(?P<file>[^\s:][^:]*):(?P<line>[1-9]\d*):(?P<column>[1-9]\d*): \S")
    for line in stderr.decode("utf-8", "strict").split("\n"):
        found = place.match(line)
        if found:
            placed += 1
        elif line and not line.startswith(" ") and stray is None:
            stray = line
        if found and found["file"] == name:
            named.append(int(found["line"]))
    return named, placed, stray


def fault_of_refusal(case, status, stdout, stderr):
    if status != 2:
        return f"exit status {status}, not 2"
    if stdout:
        return f"{len(stdout)} bytes on stdout"
    try:
        named, placed, stray = lines_named(stderr, case["file"])
    except UnicodeDecodeError:
        return "stderr is not UTF-8"
    if re.search(rb"[\x00-\x08\x0b-\x1f\x7f]", stderr):
        return "a raw control character on stderr"
    if not case["placed"]:
        return None if stderr else "nothing on stderr"
    if stray is not None:
        return f"a message without its place: {stray[:90]}"
    if not placed:
        return "no message with file:line:column"
    missing = [line for line in case["all"] if line not in named]
    if missing:
        return f"line {missing[0]} is not named, but {sorted(set(named))[:5]}"
    if case["any"] and not set(case["any"]) & set(named):
        return f"none of the lines {case['any']} is named, but {sorted(set(named))[:5]}"
    return None


def fault_of(case, rehab, folder):
    status, stdout, stderr = run(rehab, folder, case["file"])
    if status is None:
        return f"still running after {ON_THE_CLOCK} s"
    if status in (-signal.SIGXCPU, -signal.SIGKILL):
        return f"took more than {SECONDS} s of the processor"
    if status < 0:
        return f"ended by signal {-status}"
    if case["expect"] == "refuse":
        return fault_of_refusal(case, status, stdout, stderr)
    if status == 0 or (status == 1 and case["kind"] == "plan"):
        return None
    return f"exit status {status}: {stderr.decode('utf-8', 'replace').splitlines()[:1]}"


def odd_files(rehab, folder):
    """What is no regular file, or not there: refused at once, not read."""
    os.mkfifo(os.path.join(folder, "pipe.yaml"))
    os.mkdir(os.path.join(folder, "folder.yaml"))
    os.symlink("loop.yaml", os.path.join(folder, "loop.yaml"))
    for name in ("pipe.yaml", "folder.yaml", "loop.yaml", "not-there.yaml", "/dev/zero", "/dev/null", ""):
        status, stdout, stderr = run(rehab, folder, name)
        if status != 2 or stdout or not stderr:
            yield name, f"exit status {status}, {len(stdout)} bytes on stdout, {len(stderr)} on stderr"
        else:
            yield name, None


def main(rehab, folder):
    rehab = os.path.abspath(rehab)
    with open(os.path.join(folder, "manifest.json"), encoding="utf-8") as manifest:
        cases = json.load(manifest)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        results = list(zip((case["name"] for case in cases), pool.map(lambda case: fault_of(case, rehab, folder), cases)))
    results += [(f"files: {name or 'an empty name'}", fault) for name, fault in odd_files(rehab, folder)]
    failed = [(name, fault) for name, fault in results if fault]
    for name, fault in failed:
        print(f"FAILED {name}: {fault}")
    print(f"{len(results) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: check.py REHAB DIR")
    sys.exit(main(sys.argv[1], sys.argv[2]))
