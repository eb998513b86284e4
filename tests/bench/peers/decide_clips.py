"""The cases of rehab_decide decided by CLIPS: decide_clips.py FOLDER SECONDS

Writes the rules and the cases as CLIPS, has `clips` run them and prints what rehab_decide prints. A case stands for a day: it is
asserted, every rule that it matches fires, and it is retracted.
"""

import json
import subprocess
import sys

LOADED = "cases.clp"  # by `load`: a batch of commands as long takes CLIPS minutes
MOVEMENTS = ["none", "progress", "repeat", "regress", "restart", "refer"]


def constraint(wanted):
    """What a slot has to be: literals where there are few, as the pattern network compares them fastest."""
    fact = wanted["fact"]
    literals = ["nil"] if wanted["unknown"] else []
    tests = []
    for least, most in wanted["in"]:
        if least is not None and most is not None and most - least < 8:
            literals += map(str, range(least, most + 1))
            continue
        ends = [f"(>= ?{fact} {least})"] if least is not None else []
        ends += [f"(<= ?{fact} {most})"] if most is not None else []
        tests.append(f"(and (integerp ?{fact}) {' '.join(ends)})")
    if not tests:
        return f"({fact} {'|'.join(literals)})"
    tests += [f"(eq ?{fact} {literal})" for literal in literals]
    return f"({fact} ?{fact}&:{tests[0] if len(tests) == 1 else '(or ' + ' '.join(tests) + ')'})"


def rule(number, wanted):
    cases = [f"(case {' '.join(map(constraint, alternative))})" for alternative in wanted["any"]]
    when = cases[0] if len(cases) == 1 else f"(exists (or {' '.join(cases)}))"  # which fires once, whichever hold
    strict = wanted["movement"]
    return f"""(defrule rule-{wanted["id"]} {when} =>
  (bind ?*fired-{number}* (+ ?*fired-{number}* 1))
  (if (> {strict} ?*strictest*) then (bind ?*strictest* {strict})))"""


def program(rules, cases, seconds):
    facts = list(cases[0])
    slots = " ".join(f"(slot {fact})" for fact in facts)
    lines = ["(defglobal ?*strictest* = 0)"]
    lines += [f"(defglobal ?*fired-{i}* = 0)" for i in range(len(rules))]
    lines += [f"(defglobal ?*moved-{i}* = 0)" for i in range(len(MOVEMENTS))]
    lines += [f"(deftemplate stored {slots})", f"(deftemplate case {slots})"]
    lines += [rule(i, wanted) for i, wanted in enumerate(rules)]
    lines.append("(deffacts all")
    for case in cases:
        values = " ".join(f"({fact} {'nil' if case[fact] is None else case[fact]})" for fact in facts)
        lines.append(f"  (stored {values})")
    lines.append(")")
    copied = " ".join(f"({fact} ?s:{fact})" for fact in facts)
    tally = " ".join(f"(case {i} then (bind ?*moved-{i}* (+ ?*moved-{i}* 1)))" for i in range(len(MOVEMENTS)))
    lines.append(f"""(deffunction decide-all ()
  (do-for-all-facts ((?s stored)) TRUE
    (bind ?*strictest* 0)
    (bind ?case (assert (case {copied})))
    (run)
    (retract ?case)
    (switch ?*strictest* {tally} (default TRUE))))
(deffunction rate ()
  (bind ?begun (time))
  (bind ?rounds 0)
  (while (< (- (time) ?begun) {seconds}) do (decide-all) (bind ?rounds (+ ?rounds 1)))
  (/ (* ?rounds {len(cases)}) (- (time) ?begun)))""")
    shown = " ".join([f'?*fired-{i}* " "' for i in range(len(rules))] + [f'?*moved-{i}* " "' for i in range(len(MOVEMENTS))])
    commands = f'(load {LOADED})\n(reset)\n(decide-all)\n(printout t "counts " {shown} crlf)\n(printout t "rate " (rate) crlf)\n(exit)\n'
    return "\n".join(lines) + "\n", commands


def main():
    folder, seconds = sys.argv[1:]
    with open(f"{folder}/rules.json", encoding="utf-8") as file:
        rules = json.load(file)
    with open(f"{folder}/cases.json", encoding="utf-8") as file:
        cases = json.load(file)
    loaded, commands = program(rules, cases, seconds)
    for name, text in ((LOADED, loaded), ("commands.clp", commands)):
        with open(f"{folder}/{name}", "w", encoding="utf-8") as file:
            file.write(text)
    said = subprocess.run(["clips", "-f2", "commands.clp"], check=True, capture_output=True, text=True, cwd=folder).stdout
    lines = dict(line.split(" ", 1) for line in said.splitlines() if line.startswith(("counts ", "rate ")))
    counts = list(map(int, lines["counts"].split()))
    fired = {wanted["id"]: counts[i] for i, wanted in enumerate(rules)}
    movement = dict(zip(MOVEMENTS, counts[len(rules):]))
    print(json.dumps({"rate": float(lines["rate"]), "movement": movement, "fired": fired}))


if __name__ == "__main__":
    main()
