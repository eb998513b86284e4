"""The cases of rehab_decide decided by CLIPS: decide_clips.py FOLDER SECONDS

Writes the rules and the cases as CLIPS, has `clips` run them and prints what rehab_decide prints. A case stands for a day: it is
asserted, every rule that it matches fires, and it is retracted.
"""

import json
import subprocess
import sys

LOADED = "cases.clp"  # by `load`: a batch of commands as long takes CLIPS minutes
MOVEMENTS = ["none", "progress", "repeat", "regress", "restart", "refer"]


def condition(wanted):
    fact = "?" + wanted["fact"]
    ways = []
    for least, most in wanted["in"]:
        parts = [f"(integerp {fact})"]
        parts += [f"(>= {fact} {least})"] if least is not None else []
        parts += [f"(<= {fact} {most})"] if most is not None else []
        ways.append(f"(and {' '.join(parts)} TRUE)")
    if wanted["unknown"]:
        ways.append(f"(eq {fact} nil)")
    return f"(or {' '.join(ways)} FALSE)"


def rule(number, wanted):
    facts = sorted({c["fact"] for alternative in wanted["any"] for c in alternative})
    slots = " ".join(f"({fact} ?{fact})" for fact in facts)
    test = " ".join(f"(and {' '.join(map(condition, alternative))} TRUE)" for alternative in wanted["any"])
    strict = wanted["movement"]
    return f"""(defrule rule-{wanted["id"]} (case {slots}) (test (or {test} FALSE)) =>
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
