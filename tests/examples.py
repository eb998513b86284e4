#!/usr/bin/env python3
"""Compares what README.md, the man pages and examples/ show with what rehab prints: examples.py [--accept] REHAB_BINARY [PAGE…].

Looked at are the ``` blocks of README.md, what stands between .EX and .EE in a man page, and each examples/*.txt as a whole. All that
one page shows happens in one copy of examples/, in its order. A block is

- commands with their output, where it begins with `$ `: each line `$ COMMAND` is run by a shell, and the lines up to the next one are
  all it prints, messages included;
- a file, where it begins with `rehab:`: `rehab check` has to find nothing in it. Anything else is only text.

The schemas that the examples name for editors are what rehab prints, too. Pages are those whose path holds one of the texts given; all,
and the schemas, without. With --accept all of these are rewritten to show what it
prints now, and what cannot be put right in that way still fails.
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
PAGES = [ROOT / "README.md", *sorted((ROOT / "src" / "man").glob("*.[15]")), *sorted((ROOT / "examples").glob("*.txt"))]
BLOCKS = {
    ".md": re.compile(r"^```\w*\n(?P<block>.*?)^```$", re.MULTILINE | re.DOTALL),
    ".txt": re.compile(r"\A(?P<block>.*)\Z", re.DOTALL),
}
ROFF_BLOCK = re.compile(r"^\.EX\n(?P<block>.*?)^\.EE$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
CHECKED_ON = "2026-04-01"  # a day after all that the files shown tell of

SCHEMAS = {"athlete": "schema athlete --plan hansen", "plan": "schema plan", "test": "schema test --plan ci/ours.yaml"}
FOR_EDITORS = re.compile(r"# yaml-language-server: \$schema=(\S+)\n(?:#.*\n)*rehab: (\w+)/1\n")

# How roff writes what it would else read as its own, or print as another character.
ROFF = {"\\": r"\e", "-": r"\-", "'": r"\(aq", '"': r"\(dq", "`": r"\(ga", "^": r"\(ha", "~": r"\(ti"}
FROM_ROFF = {written: character for character, written in ROFF.items()} | {r"\&": ""}


def to_roff(text):
    escaped = re.sub(r"""[\\'"`^~-]""", lambda found: ROFF[found[0]], text)
    return re.sub(r"^\.", r"\\&.", escaped, flags=re.MULTILINE)


def from_roff(text):
    return re.sub(r"\\(?:\(..|.)", lambda found: FROM_ROFF[found[0]], text)


class Place:
    """A copy of examples/ in which commands are run, with this rehab."""

    def __init__(self, place, rehab):
        self.directory, binaries = pathlib.Path(place, "examples"), pathlib.Path(place, "bin")
        shutil.copytree(ROOT / "examples", self.directory)
        binaries.mkdir()
        (binaries / "rehab").symlink_to(rehab)
        self.environment = {"PATH": f"{binaries}:/usr/bin:/bin", "HOME": place, "LC_ALL": "C.UTF-8", "TZ": "UTC0"}

    def run(self, command):
        done = subprocess.run(["sh", "-c", command], cwd=self.directory, env=self.environment, stdin=subprocess.DEVNULL, timeout=300,
                              check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        said = done.stdout.decode("utf-8", "replace")
        ended = done.returncode < 0 or done.returncode > 125
        return done.returncode, said + (f"(ended by a signal, or not found: {done.returncode})\n" if ended else "")


class Page:
    """A text with the blocks it shows, and how many of the things they claim are so."""

    def __init__(self, path, rehab):
        self.path, self.rehab = path, rehab
        self.text = path.read_text(encoding="utf-8")
        self.blocks = BLOCKS.get(path.suffix, ROFF_BLOCK)
        self.roff = self.blocks is ROFF_BLOCK
        self.good = self.bad = 0

    def compare(self):
        """Counts; gives the text as it should be."""
        with tempfile.TemporaryDirectory() as directory:
            place = Place(directory, self.rehab)
            return self.blocks.sub(lambda found: self.block(found, place), self.text)

    def block(self, found, place):
        block = from_roff(found["block"]) if self.roff else found["block"]
        if block.startswith("$ "):
            now = "".join(self.transcript(command, shown, place) for command, shown in COMMAND.findall(block))
            begin, end = (at - found.start() for at in found.span("block"))
            return found[0] if now == block else found[0][:begin] + (to_roff(now) if self.roff else now) + found[0][end:]
        if block.startswith("rehab:"):
            (place.directory.parent / "shown.yaml").write_text(block, encoding="utf-8")
            status, said = place.run(f"rehab check ../shown.yaml --today {CHECKED_ON}")
            self.judge(status == 0 and not said, f"a file shown:\n{said}")
        return found[0]

    def transcript(self, command, shown, place):
        _, now = place.run(command)
        difference = difflib.unified_diff(shown.splitlines(), now.splitlines(), "shown", "printed", lineterm="")
        self.judge(shown == now, f"$ {command}\n" + "\n".join(difference))
        return f"$ {command}\n{now}"

    def judge(self, holds, what):
        self.good, self.bad = self.good + holds, self.bad + (not holds)
        if not holds:
            print(f"{os.path.relpath(self.path)}: {what.rstrip()}")


def compare_page(path, options):
    page = Page(path, options.rehab)
    text = page.compare()
    if not page.good + page.bad and path.suffix != ".1":
        page.judge(False, "shows nothing that rehab prints or reads")
    if options.accept and text != page.text:
        path.write_text(text, encoding="utf-8")
    return page.good, page.bad


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
    parser.add_argument("pages", nargs="*", metavar="page")
    parser.add_argument("--accept", action="store_true")
    options = parser.parse_intermixed_args()
    chosen = [page for page in PAGES if not options.pages or any(text in str(page.relative_to(ROOT)) for text in options.pages)]
    counts = [compare_page(page, options) for page in chosen]
    if not options.pages:
        counts.append(compare_schemas(options))
    good, bad = (sum(column) for column in zip((0, 0), *counts))
    print(f"{good} passed, {bad} failed")
    return 0 if good and not bad else 1


if __name__ == "__main__":
    sys.exit(main())
