#!/usr/bin/env python3
"""Writes the corpus of files that people could hand to `rehab check`: bad ones to refuse, odd ones to accept.

    make.py DIR        one file a case, and DIR/manifest.json: [{name, file, expect, all, any}]

Nothing is random: the cases are the tables in the *_cases.py files beside this one. A table's row edits a good file:

    (what it is, text to replace, text instead)

`«` in it stands on a line that has to be named by a message, `‹` on one of several lines of which one has to be;
without either any line will do. The marks themselves are not written.
"""
import json
import os
import re
import sys

import athlete_cases
import byte_cases
import good_cases
import kind_cases
import plan_cases
import size_cases
import test_cases
import yaml_cases

TABLES = [byte_cases, yaml_cases, athlete_cases, plan_cases, test_cases, size_cases, good_cases, kind_cases]


def marked_lines(data, mark):
    """The 1-based lines on which a mark stands."""
    lines = data.split(b"\n")
    return [number for number, line in enumerate(lines, 1) if mark.encode() in line]


def build(case):
    data = case["data"]
    if isinstance(data, str):
        data = data.encode("utf-8")
    every, some = marked_lines(data, "«"), marked_lines(data, "‹")
    for mark in ("«", "‹"):
        data = data.replace(mark.encode(), b"")
    return data, every, some


def main(folder):
    os.makedirs(folder, exist_ok=True)
    manifest, seen = [], set()
    for table in TABLES:
        group = table.__name__.removesuffix("_cases")
        for number, case in enumerate(table.cases(), 1):
            slug = re.sub(r"[^a-z0-9]+", "-", case["name"].lower()).strip("-")
            name = f"{group}-{number:03d}-{slug}"[:80]
            assert name not in seen, name
            seen.add(name)
            data, every, some = build(case)
            with open(os.path.join(folder, name + ".yaml"), "wb") as out:
                out.write(data)
            for beside, text in case.get("beside", {}).items():
                with open(os.path.join(folder, beside), "w", encoding="utf-8", newline="") as out:
                    out.write(text)
            manifest.append({"name": f"{group}: {case['name']}", "file": name + ".yaml", "expect": case["expect"],
                             "kind": case.get("kind", "athlete"),
                             "placed": case.get("placed", True), "all": every, "any": some})
    with open(os.path.join(folder, "manifest.json"), "w", encoding="utf-8") as out:
        json.dump(manifest, out, indent=0)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: make.py DIR")
    main(sys.argv[1])
