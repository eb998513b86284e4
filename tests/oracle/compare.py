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
    """A stage's or a step's: by itself, or in an object that says more."""
    return value["id"] if isinstance(value, dict) else value


def answers_meant(plan, check):
    """A check's `if` as single answers: the program may give several as `2..3` or `>= 4`."""
    observation = plan.observations[check["observation"]]
    meant = read_item(str(check["if"]), observation.words)
    return [str(answer) for answer in observation.answers() if meant(answer)]


def told_checks(plan, checks):
    return sorted(
        [check["observation"], answer, check["decision"], check["date"], id_of(check["step"])]
        for check in checks
        for answer in answers_meant(plan, check)
    )


def told_dose(text):
    """A line of work as values, the amount as far as it is printed: a cut distance may have no end of digits."""
    name, _, text = text.partition(": ")
    dose = read_dose(text)
    amount = None if dose.metres is None and dose.seconds is None else round(float(dose.metres or dose.seconds), 4)
    rests = [rest and [float(end) for end in rest] for rest in (dose.rest, dose.set_rest)]
    unit = dose.unit if dose.metres is not None else dose.unit and "s"
    return [name, dose.sets, dose.reps, amount, unit, dose.intensity and float(dose.intensity), *rests, dose.extra, dose.rest_exercise]


def totals(lines):
    """Reps left by exercise and amount: how a part of a set is written is not the contract's business."""
    found = defaultdict(int)
    for name, sets, reps, amount, unit, intensity, rest, *_ in map(told_dose, lines):
        found[f"{name} {amount} {unit} {intensity} {rest}"] += sets * reps
    return sorted(found.items())


def told_number(value):
    return None if value is None else round(value, 4)


def told_limits(limits):
    if limits is None:
        return None
    limits = {name: limits[name] for name in ("runs", "until", "by", "intensity_pct", "distance_m")}  # `since` says more
    return {**limits, "intensity_pct": told_number(limits["intensity_pct"]), "distance_m": told_number(limits["distance_m"])}


def outcome(text):
    """An outcome in one writing: a bare regress is of one step."""
    return "regress 1" if text == "regress" else text


def told_gate(gate):
    return gate and {"id": gate["id"], "missing": gate["missing"], "not_before": gate.get("not_before")}


def told_place(well):
    return well and {"decision": well["decision"], "date": well["date"], "step": id_of(well["step"])}


def of_program(plan, raw):
    """The program's answer, in the oracle's shape."""
    rules = {rule.name for rule in plan.rules}
    return {
        **{name: raw[name] for name in SAME_NAME},
        "stage": id_of(raw["stage"]),
        "step": id_of(raw["step"]),
        "work": [f"{line['exercise']}: {line['dose']}" for line in raw["work"]],
        "because": sorted([each["rule"], sorted(map(outcome, each["then"]))] for each in raw["because"]),
        "warnings": sorted({each["id"] for each in raw["warnings"]} & rules),
        "gate": told_gate(raw["gate"]),
        "rest": raw["rest"]["days"],
        "limits": raw["limits"],
        "checks": raw["checks"],
        "all_well": told_place(raw["all_well"]),
        "exit": 1 if raw["decision"] == "refer" else 0,
    }


def even(plan, answer):
    """Two answers are compared with their lists in one order, and their numbers as far as they are printed."""
    answer = dict(answer)
    answer["checks"] = told_checks(plan, answer["checks"])
    answer["work"] = totals(answer["work"]) if answer["resume"] else [told_dose(line) for line in answer["work"]]
    answer["metres"], answer["cap_pct"] = told_number(answer["metres"]), told_number(answer["cap_pct"])
    answer["limits"] = told_limits(answer["limits"])
    if answer["gate"]:
        answer["gate"]["missing"].sort()
    return answer


def differences(plan, program, oracle):
    program, oracle = even(plan, program), even(plan, oracle)
    for field in oracle:
        if field == "because" and program["decision"] == "refer":
            program[field] = without_past_referrals(program[field], oracle[field])
        if field != "file" and program[field] != oracle[field]:
            if field == "checks":
                yield field, outside(program[field], oracle[field]), outside(oracle[field], program[field])
            else:
                yield field, program[field], oracle[field]


def without_past_referrals(ours, theirs):
    """The program also names the rules that asked for a referral that stands; the oracle knows today's."""
    return [each for each in ours if each in theirs or "refer" not in each[1]]


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
