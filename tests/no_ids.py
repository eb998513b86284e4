#!/usr/bin/env python3
"""Nothing that a person reads names a rule, a step, a stage, an exercise, a question or a fact by its id: no_ids.py REHAB_BINARY [FILE…].

Looked at is what each example (or FILE) prints on the day of each of its entries, in every format for people. An id that is a plain
word (`tired`, `stride`) cannot be told from the word; those with a dash, an underscore or a digit can, but for a distance. Commands to copy, names of
files and what the athlete file itself says are left aside.
"""

import html
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml

import tally

ROOT = pathlib.Path(__file__).resolve().parent.parent
COMMAND = re.compile(r"rehab (?:next|log|amend|track|explain|check|init)\b(?: +(?!More:)(?:--[a-z-]+|\S*[=./]\S*|'[^']*'|[A-Z]+\b))*")
FORMATS = {
    "next": ["next"],
    "next --short": ["next", "--short"],
    "next --long": ["next", "--long"],
    "next --format markdown": ["next", "--format", "markdown"],
    "next --format table": ["next", "--format", "table"],
    "next --format table --days 7": ["next", "--format", "table", "--days", "7"],
    "forecast": ["forecast"],
    "forecast --format ics": ["forecast", "--format", "ics"],
    "chart": ["chart"],
}


def ids_of(rehab, plan):
    """Ids that no reader takes for a word, of a plan and of the engine."""
    text = subprocess.run([rehab, "plan", "show", plan, "--flat"], capture_output=True, check=True).stdout.decode()
    tree = yaml.load(text, Loader=yaml.BaseLoader)
    stages = tree["stages"]
    found = [*tree["observations"], *tree["exercises"], *(stage["stage"] for stage in stages)]
    found += [step["step"] for stage in stages for step in stage["steps"]]
    found += [rule["rule"] for key in ("rules", "during") for rule in tree.get(key, [])]
    found += [never["never"] for never in tree.get("never", [])]
    found += re.findall(r"\bFact::(\w+)", (ROOT / "include/rehab/fact.hpp").read_text())
    return sorted({one for one in found if re.search(r"[_\d-]", one) and not re.fullmatch(r"\d+m", one)})


def readable(kind, text):
    """What a person sees of it."""
    if kind == "report":
        text = re.sub(r"<(style|script)\b.*?</\1>|<!--.*?-->", "", text, flags=re.DOTALL)
        text = re.sub(r"<code\b.*?</code>", "", text, flags=re.DOTALL)
        text = html.unescape(re.sub(r"<[^>]*>", " ", text))
    if kind.endswith("ics"):
        text = "\n".join(line for line in text.replace("\r\n ", "").splitlines() if not line.startswith(("UID", "DTSTAMP", "PRODID")))
    return COMMAND.sub("", text)


def shown(rehab, file, day):
    for kind, words in FORMATS.items():
        yield kind, subprocess.run([rehab, *words, str(file), "--as-of", day], capture_output=True).stdout.decode()
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder) / "page.html"
        subprocess.run([rehab, "report", str(file), "-o", str(page), "--as-of", day], capture_output=True)
        yield "report", page.read_text() if page.exists() else ""


def main():
    rehab = str(pathlib.Path(sys.argv[1]).resolve())
    known = {}
    for file in [pathlib.Path(name) for name in sys.argv[2:]] or sorted((ROOT / "examples").glob("*.yaml")):
        text = file.read_text(errors="replace")
        plan = re.search(r"^plan: *([\w-]+)", text, re.MULTILINE)
        name = plan[1] if plan else "hansen"
        if subprocess.run([rehab, "plan", "show", name], capture_output=True).returncode != 0:
            continue
        ids = known.setdefault(name, ids_of(rehab, name))
        for day in sorted(set(re.findall(r"^  - \{?date: *(\d{4}-\d\d-\d\d)", text, re.MULTILINE))):
            for kind, out in shown(rehab, file, day):
                seen = readable(kind, out)
                named = [one for one in ids if re.search(rf"(?<![\w-]){re.escape(one)}(?![\w-])", seen)]
                line = next((line for line in seen.splitlines() if named and named[0] in line), "")
                tally.check(not named, f"{file.name} as of {day}, {kind}: names {named}: {line.strip()}")
                if not out and kind in ("next", "report"):
                    tally.check(False, f"{file.name} as of {day}, {kind}: printed nothing")
    tally.end()


if __name__ == "__main__":
    main()
