#!/usr/bin/env python3
"""Compares what the README and examples/ show with what rehab prints: examples.py [--accept] REHAB_BINARY.

Shown are commands with their output: each ``` block of README.md that begins with `$ rehab`, and each examples/*.txt that does. A
line `$ COMMAND` is run by a shell in a copy of examples/; the lines up to the next one are all it prints, messages included. The
schemas that the examples name for editors are what rehab prints, too. With --accept the files are rewritten to show what it prints now.
"""

import argparse
import difflib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
BLOCK = re.compile(r"^```\w*\n(\$ rehab .*?)^```$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)

SCHEMAS = {"athlete": "schema athlete --plan hansen", "plan": "schema plan", "test": "schema test --plan ci/ours.yaml"}
FOR_EDITORS = re.compile(r"# yaml-language-server: \$schema=(\S+)\n(?:#.*\n)*rehab: (\w+)/1\n")


def transcripts(path):
    """The spans of a file's text that show commands."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".md":
        return text, [found.span(1) for found in BLOCK.finditer(text)]
    return text, [(0, len(text))] if text.startswith("$ rehab ") else []


def printed(command, directory, environment):
    done = subprocess.run(["sh", "-c", command], cwd=directory, env=environment, stdin=subprocess.DEVNULL, timeout=60, check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode < 0 or done.returncode > 125:
        return done.stdout.decode("utf-8", "replace") + f"(ended by a signal, or not found: {done.returncode})\n"
    return done.stdout.decode("utf-8", "replace")


def replay(text, rehab):
    """The commands of one transcript, each with what it shows and what is printed now."""
    with tempfile.TemporaryDirectory() as place:
        directory, binaries = pathlib.Path(place, "examples"), pathlib.Path(place, "bin")
        shutil.copytree(ROOT / "examples", directory)
        binaries.mkdir()
        (binaries / "rehab").symlink_to(rehab)
        environment = {"PATH": f"{binaries}:/usr/bin:/bin", "HOME": place, "LC_ALL": "C.UTF-8", "TZ": "UTC0"}
        return [(command, shown, printed(command, directory, environment)) for command, shown in COMMAND.findall(text)]


def compare(path, options):
    """How many commands of a file still print what it shows, and how many do not."""
    text, spans = transcripts(path)
    good = bad = 0
    for begin, end in reversed(spans):
        runs = replay(text[begin:end], options.rehab)
        for command, shown, now in runs:
            if shown == now:
                good += 1
                continue
            bad += 1
            print(f"{os.path.relpath(path)}: $ {command}")
            print("\n".join(difflib.unified_diff(shown.splitlines(), now.splitlines(), "shown", "printed", lineterm="")))
        text = text[:begin] + "".join(f"$ {command}\n{now}" for command, _, now in runs) + text[end:]
    if options.accept and bad:
        path.write_text(text, encoding="utf-8")
    return good, bad


def compare_schemas(options):
    """The schemas beside the examples, and whether each example names the one of its kind."""
    examples = ROOT / "examples"
    faults = []
    for kind, command in SCHEMAS.items():
        path = examples / "schema" / f"{kind}.json"
        now = subprocess.run([options.rehab, *command.split()], cwd=examples, check=True, capture_output=True).stdout
        if options.accept:
            path.write_bytes(now)
        if not path.is_file() or path.read_bytes() != now:
            faults.append(f"{path.name} is not what rehab {command} prints")
    files = sorted(examples.rglob("*.yaml"))
    for path in files:
        named = FOR_EDITORS.match(path.read_text(encoding="utf-8"))
        if not named or (path.parent / named[1]).resolve() != (examples / "schema" / f"{named[2]}.json").resolve():
            faults.append(f"{path.name} does not begin with the line that names its schema")
    print("".join(f"examples: {fault}\n" for fault in faults), end="")
    return len(SCHEMAS) + len(files) - len(faults), len(faults)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rehab", type=os.path.abspath)
    parser.add_argument("--accept", action="store_true")
    options = parser.parse_args()
    good = bad = 0
    for path in [ROOT / "README.md", *sorted((ROOT / "examples").glob("*.txt"))]:
        fit, differ = compare(path, options)
        if not fit + differ:
            print(f"{os.path.relpath(path)}: shows no `$ rehab` command")
            differ = 1
        good, bad = good + fit, bad + differ
    fit, differ = compare_schemas(options)
    good, bad = good + fit, bad + differ
    print(f"{good} passed, {bad} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
