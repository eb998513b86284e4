#!/usr/bin/env python3
"""Runs the stories beside this file against a rehab binary; README.md says how one is written."""

import argparse
import concurrent.futures
import difflib
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass

from story import Malformed, loose, matches, read_story, unescape, written


@dataclass
class Outcome:
    status: int
    out: bytes
    err: bytes
    died: str = ""  # why no status can be recorded


def run_command(command, directory, environment, seconds):
    for name, data in command.files.items():
        file = directory / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    process = subprocess.Popen(["sh", "-c", command.text], cwd=directory, env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, umask=0o022)
    try:
        out, err = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        out, err = process.communicate()
        return Outcome(-1, out, err, f"still running after {seconds:g} s")
    status = process.returncode
    if status < 0 or status > 127:
        number = -status if status < 0 else status - 128
        return Outcome(status, out, err, f"ended by signal {number}")
    return Outcome(status, out, err)


def environment_for(binaries, home):
    """A bare environment, but for what a sanitizer, a coverage build or the choice of reader has to be told."""
    kept = {k: v for k, v in os.environ.items() if k.endswith("SAN_OPTIONS") or k in ("GCOV_PREFIX", "LLVM_PROFILE_FILE", "REHAB_YAML")}
    return {**kept, "PATH": f"{binaries}:/usr/bin:/bin", "HOME": str(home), "LC_ALL": "C", "TZ": "UTC0"}


def run_story(story, rehab, seconds):
    """What came of each command, in order, all in one new directory."""
    with tempfile.TemporaryDirectory(prefix="story-") as place:
        directory, binaries = pathlib.Path(place) / "work", pathlib.Path(place) / "bin"
        directory.mkdir()
        binaries.mkdir()
        (binaries / "rehab").symlink_to(rehab)
        environment = environment_for(binaries, place)
        return [run_command(command, directory, environment, seconds) for command in story.commands]


def as_hoped(command, outcome):
    return (not outcome.died and command.status == outcome.status
            and matches(command.out, outcome.out) and matches(command.err, outcome.err))


def with_placeholders(expected, actual):
    """The actual lines, but where an expected one with `[..]` says the same, that one."""
    kept = [line for line in expected if loose(line)]
    return [next((e for e in kept if matches([e], unescape([line]))), line) for line in actual]


def body(out, err, status):
    return [*out, *(f"! {line}".rstrip(" ") for line in err), f"=> {status}"]


def body_of(command, outcome):
    return body(with_placeholders(command.out, written(outcome.out)), with_placeholders(command.err, written(outcome.err)),
                outcome.died or outcome.status)


def difference(story, command, outcome):
    expected = body(command.out, command.err, command.status if command.status is not None else "no expectation")
    lines = difflib.unified_diff(expected, body_of(command, outcome), lineterm="", n=2)
    return [f"{shown(story.path)}:{command.line + 1}: $ {command.text}", *list(lines)[2:]]


def shown(path):
    return os.path.relpath(path)


def accept(story, outcomes):
    """Rewrites what the story expects; gives what cannot be recorded."""
    lines, refused = list(story.lines), []
    for command, outcome in reversed(list(zip(story.commands, outcomes))):
        if outcome.died:
            refused += difference(story, command, outcome)
        elif not as_hoped(command, outcome):
            after = lines[command.end:]
            gap = [""] if command.status is None and after and after[0] else []
            lines[command.line + 1:command.end] = body_of(command, outcome) + gap
    if lines != story.lines:
        story.path.write_text("\n".join(lines).rstrip("\n") + "\n", encoding="utf-8", newline="\n")
        print(f"accepted: {shown(story.path)}")
    return refused


def tell(path, options):
    """Runs one story; gives the lines to print, none if it is as it should be."""
    try:
        story = read_story(path)
    except Malformed as error:
        return [f"{shown(path)}:{error.line + 1}: {error}"]
    outcomes = run_story(story, options.rehab, options.seconds)
    if options.accept:
        return accept(story, outcomes)
    pairs = [pair for pair in zip(story.commands, outcomes) if not as_hoped(*pair)]
    return [line for pair in pairs for line in difference(story, *pair)]


def chosen(options):
    stories = sorted(options.stories.rglob("*.story"))
    if not options.names:
        return stories
    return [path for path in stories if any(name in str(path) or path.match(name) for name in options.names)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="only stories whose path holds one of these")
    parser.add_argument("--rehab", required=True, help="the binary under test")
    parser.add_argument("--accept", action="store_true", help="write what it does now into the stories, for review with git diff")
    parser.add_argument("--stories", type=pathlib.Path, default=pathlib.Path(__file__).parent, help="where they are")
    parser.add_argument("--seconds", type=float, default=20, help="a command may take (default 20)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="stories at a time")
    options = parser.parse_args()
    options.rehab = shutil.which(os.path.abspath(options.rehab))
    if not options.rehab:
        parser.error("--rehab is no program that can be run")
    paths = chosen(options)
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        reports = list(pool.map(lambda path: tell(path, options), paths))
    for report in filter(None, reports):
        print("\n".join(report), end="\n\n")
    if not paths:
        print("no story found")
    failed = sum(map(bool, reports))
    print(f"{len(paths) - failed} passed, {failed} failed")
    return 1 if failed or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
