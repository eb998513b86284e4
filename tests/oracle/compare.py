#!/usr/bin/env python3
"""Compares answers of `rehab next --format json` with the oracle's, field by field.

`compare.py PLAN FOLDER`: FOLDER holds, for each list of files L, L.out, L.err and L.status of the program and L.oracle.
"""

import json
import sys
from collections import defaultdict
from pathlib import Path

from conditions import read_item
from dose import read_dose
from plan import read_plan

SHOWN = 10  # differences printed of one field
SAME_NAME = ["today", "decision", "date", "day", "session", "complete", "resume", "cap_pct", "metres"]


def id_of(value):
    return value["id"] if value else None


def answers_meant(plan, check):
    """A check's `if` as single answers: the program may give several as `2..3` or `>= 4`."""
    observation = plan.observations[check["observation"]]
    meant = read_item(str(check["if"]), observation.words)
    return [str(answer) for answer in observation.answers() if meant(answer)]


def told_checks(plan, checks):
    return sorted(
        [check["observation"], answer, check["decision"], check["date"], id_of_step(check["step"])]
        for check in checks
        for answer in answers_meant(plan, check)
    )


def id_of_step(step):
    return step["id"] if isinstance(step, dict) else step


def totals(lines):
    """Reps left by exercise and amount: how a part of a set is written is not the contract's business."""
    found = defaultdict(int)
    for line in lines:
        name, _, text = line.partition(": ")
        dose = read_dose(text)
        found[f"{name} {dose.metres} {dose.seconds} {dose.intensity} {dose.rest}"] += dose.total_reps
    return sorted(found.items())


def number_of(limits, word):
    """A limit's number, whatever the key that holds it is called in full."""
    return next((value for key, value in limits.items() if word in key), None) if limits else None


def of_program(plan, raw):
    """The program's answer, in the oracle's shape."""
    rules = {rule.name for rule in plan.rules}
    limits = raw["limits"]
    return {
        **{name: raw[name] for name in SAME_NAME},
        "stage": id_of(raw["stage"]),
        "step": id_of(raw["step"]),
        "work": [f"{line['exercise']}: {line['dose']}" for line in raw["work"]],
        "rules": sorted({each["rule"] for each in raw["because"]} & rules),
        "gate": raw["gate"] and {"id": raw["gate"]["id"], "missing": raw["gate"]["missing"]},
        "rest": raw["rest"]["days"],
        "limits": limits and {"intensity_pct": number_of(limits, "intensity"), "distance_m": number_of(limits, "distance")},
        "checks": raw["checks"],
        "exit": 1 if raw["decision"] == "refer" else 0,
    }


def even(plan, answer):
    """Two answers are compared with their lists in one order."""
    answer = dict(answer)
    answer["checks"] = told_checks(plan, answer["checks"])
    if answer["resume"]:
        answer["work"] = totals(answer["work"])
    if answer["gate"]:
        answer["gate"] = {"id": answer["gate"]["id"], "missing": sorted(answer["gate"]["missing"])}
    return answer


def differences(plan, program, oracle):
    program, oracle = even(plan, program), even(plan, oracle)
    for field in oracle:
        if field != "file" and program[field] != oracle[field]:
            if field == "checks":
                yield field, outside(program[field], oracle[field]), outside(oracle[field], program[field])
            else:
                yield field, program[field], oracle[field]


def outside(some, others):
    return [each for each in some if each not in others]


def read_lines(path):
    return {Path(each["file"]).name: each for each in map(json.loads, path.read_text(encoding="utf-8").splitlines())}


def compare_list(plan, listed, report):
    """One call of the program; gives the number of files it was asked about."""
    beside = {kind: listed.with_name(f"{listed.name}.{kind}") for kind in ("out", "err", "status", "oracle")}
    program, oracle = read_lines(beside["out"]), read_lines(beside["oracle"])
    for file in listed.read_text(encoding="utf-8").splitlines():
        name = Path(file).name
        if name not in program:
            report("answer", file, "none", "an answer")
            continue
        for field, ours, theirs in differences(plan, of_program(plan, program[name]), oracle[name]):
            report(field, file, ours, theirs)
    status, expected = int(beside["status"].read_text()), max(each["exit"] for each in oracle.values())
    if status != expected:
        first = (beside["err"].read_text(encoding="utf-8", errors="replace").splitlines() or [""])[0]
        report("status of the call", str(listed), f"{status} {first}", expected)
    return len(oracle)


def main():
    plan, folder = read_plan(sys.argv[1]), Path(sys.argv[2])
    found = defaultdict(list)

    def report(field, file, program, oracle):
        found[field].append((file, program, oracle))

    asked = sum(compare_list(plan, path.with_suffix(""), report) for path in sorted(folder.glob("*.oracle")))
    for field, each in found.items():
        for file, program, oracle in each[:SHOWN]:
            print(f"{file}: {field}\n  rehab:  {json.dumps(program)}\n  oracle: {json.dumps(oracle)}")
    for field, each in found.items():
        print(f"{plan.name}: {field}: {len(each)} differ")
    differing = {file for each in found.values() for file, _, _ in each if file.endswith(".yaml")}
    print(f"{plan.name}: {asked} files compared, {len(differing)} differ")
    return 1 if found or not asked else 0


if __name__ == "__main__":
    sys.exit(main())
