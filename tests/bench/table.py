"""The table of speed: table.py ROOT [--quick], run by run.sh in the folder where it built what is compared.

Prints a row for each goal: what was measured, and its quartiles round by round.
"""

import json
import os
import re
import shutil
import statistics
import subprocess
import sys

from inputs import SHAPES, athlete, journal, squad, write
from measure import answer, instructions, interleave, machine

MIB = 1 << 20
ROOT = os.path.realpath(sys.argv[1])
REHAB = f"{ROOT}/build-tests/release/rehab"
DECIDE = f"{ROOT}/build-tests/release/tests/rehab_decide"
PEERS = f"{ROOT}/tests/bench/peers"
NEXT = [REHAB, "next", "--today", "2050-01-01"]

rows = []
skipped = []


def row(what, goal, measured, spread="", reached=None):
    mark = "" if reached is None else "" if reached else "  NOT REACHED"
    rows.append(f"| {what} | {goal} | {measured} | {spread} |")
    print(f"{what:<58} goal {goal:>18}  measured {measured:>10}  {spread}{mark}", flush=True)


def at_most(what, goal, measured, spread=""):
    row(what, f"{goal:g}", f"{measured:.2f}", spread, measured <= goal)


def at_least(what, goal, measured, spread=""):
    row(what, f"{goal:g}x", f"{measured:,.0f}x" if measured >= 100 else f"{measured:.3g}x", spread, measured >= goal)


def skip(what, why):
    skipped.append(f"skipped: {what}: {why}")
    print(skipped[-1], flush=True)


def same(what, answers):
    """All programs must have computed the same, or their times say nothing."""
    if len(set(answers.values())) != 1:
        sys.exit(f"{what}: the answers differ: {answers}")
    print(f"  all say the same: {next(iter(answers.values()))[:100]}", flush=True)


# ---- One athlete ----


def start():
    files = {"30 sessions": athlete(30), "30 KB": athlete(80, 30_000), "118 KB": athlete(315, 118_000)}
    programs = {"empty": ["./empty"]}
    for name, text in files.items():
        programs[name] = [*NEXT, write(name.replace(" ", "") + ".yaml", text)]
        answer(programs[name])
    measured = interleave(300, programs)
    goals = {"30 sessions": 0.95, "30 KB": 1.0, "118 KB": 1.2}
    for name, goal in goals.items():
        at_most(f"`next`, {name}, wall / empty dynamic C++ program", goal, measured[name].ratio, measured[name].spread())


def counted():
    count = instructions([*NEXT, write("15KB.yaml", athlete(40, 15_000))])
    if count is None:
        return skip("instructions", "valgrind cannot run here")
    at_most("`next`, 15 KB, million instructions", 2.2, count / 1e6, "repeats")


def long_log():
    write("10000.yaml", athlete(10_000))
    measured = interleave(20, {"30": [*NEXT, "30sessions.yaml"], "10000": [*NEXT, "10000.yaml"]})["10000"]
    at_most("`next`, 10,000 sessions / 30 sessions", 20, measured.ratio, f"{measured.spread(1)}; {measured.wall:.1f} ms")


def yaml_cpp():
    write("hansen.yaml", answer([REHAB, "plan", "show", "hansen"]) + "\n")
    programs = {"naive": ["./naive", "hansen.yaml", "30KB.yaml"], "next": [*NEXT, "30KB.yaml"]}
    measured = interleave(60, programs, REHAB_YAML="cpp")["next"]
    at_most("a file that only yaml-cpp reads: whole `next` / naive", 0.6, measured.ratio, measured.spread())


# ---- Squads ----


def of_list(program, names, processes=1):
    """A program that takes file names on stdin, in so many processes with a share each."""
    if processes == 1:
        return ["sh", "-c", f'exec "$@" <{names}', "sh", *program]
    return ["sh", "-c", f'"$@" <{names}.0 & "$@" <{names}.1; wait', "sh", *program]


def lists(name, paths):
    write(name, "\n".join(paths) + "\n")
    for half in (0, 1):
        write(f"{name}.{half}", "\n".join(paths[half::2]) + "\n")
    return name


def squads():
    names = lists("squad.list", squad("squad", 10_000, 40, 14_000))
    programs = {"cat": of_list(["xargs", "cat"], names), "rehab": of_list([*NEXT, "--files-from", "-", "--format", "json"], names)}
    answered = answer(programs["rehab"]).splitlines()
    if len(answered) != 10_000 or any(json.loads(line)["session"] != 41 for line in answered):
        sys.exit("the squad was not answered whole")
    measured = interleave(7, programs)["rehab"]
    at_most("squad of 10,000 files of 14 KB on 2 cores / `cat` of them", 2.5, measured.ratio, f"{measured.spread()}; {measured.wall:.0f} ms")


def squad_memory():
    names = squad("squad", 10_000, 40, 14_000)
    programs = {}
    for count in (1_000, 10_000):
        write(f"squad.{count}", "\n".join(names[:count]) + "\n")
        programs[str(count)] = of_list([*NEXT, "--files-from", "-", "--format", "json"], f"squad.{count}")
    measured = interleave(3, programs)
    peaks = [measured[name].peak / MIB for name in programs]
    at_most("squad, peak memory, 10,000 files / 1,000 files", 1.25, peaks[1] / peaks[0], f"{peaks[0]:.1f} and {peaks[1]:.1f} MB")


def squad_peers():
    names = lists("peers.list", squad("squad", 10_000, 40, 14_000)[:500])
    peers = {"node js-yaml + json-rules-engine": (12, ["node", "squad.mjs", "dec/rules.json", "-"])}
    peers["PyYAML, C loader"] = (60, ["python3", f"{PEERS}/read.py", "-"])
    peers["node yaml"] = (120, ["node", "read.mjs", "yaml", "-"])
    programs = {"rehab": of_list([*NEXT, "--files-from", "-", "--format", "json"], names)}
    for name, (_, program) in peers.items():
        if (program[0] == "node" and not have_node()) or (program[0] == "python3" and not have_yaml()):
            skip(name, "not here")
            continue
        said = answer(of_list(program, names))
        if not said.startswith("20000 sessions, "):
            sys.exit(f"{name} read something else: {said}")
        programs[name] = of_list(program, names, processes=2)
    measured = interleave(3, programs)
    for name in list(programs)[1:]:
        m = measured[name]
        at_least(f"squad of 500 against {name}, 2 processes", peers[name][0], m.ratio, m.spread(0))


# ---- Start to answer ----


def to_answer():
    write("80.ledger", journal(80))
    peers = {
        "ledger": (7, ["ledger", "-f", "80.ledger", "balance"]),
        "hledger": (20, ["hledger", "-f", "80.ledger", "balance"]),
        "python, PyYAML (C)": (25, ["python3", f"{PEERS}/read.py", "30KB.yaml"]),
        "node js-yaml": (70, ["node", "read.mjs", "js-yaml", "30KB.yaml"]),
        "node yaml": (120, ["node", "read.mjs", "yaml", "30KB.yaml"]),
    }
    programs = {"rehab": [*NEXT, "30KB.yaml"]}
    said = {}
    for name, (_, program) in peers.items():
        here = have_node() if program[0] == "node" else have_yaml() if program[0] == "python3" else shutil.which(program[0])
        if not here:
            skip(name, "not here")
            continue
        out = answer(program)
        metres = next((line.split()[0] for line in out.splitlines() if "acceleration" in line), None)
        said[name] = f"80 sessions, {metres} m" if program[0].endswith("ledger") else out
        programs[name] = program
    if said:
        same("start to answer", said)
    measured = interleave(15, programs)
    for name in list(programs)[1:]:
        m = measured[name]
        at_least(f"start to answer, 30 KB: {name}", peers[name][0], m.ratio, m.spread(0))


# ---- Rules ----


def rules():
    os.makedirs("dec", exist_ok=True)
    subprocess.run([DECIDE, "export", "dec"], check=True)


def decisions():
    peers = {"rehab": (0, [DECIDE, "run", "0.5"])}
    if have_node():
        peers["json-rules-engine"] = (1000, ["node", "decide.mjs", "json-rules-engine", "dec", "0.5"])
        peers["zen (batched)"] = (300, ["node", "decide.mjs", "zen", "dec", "0.5"])
    else:
        skip("json-rules-engine, zen, plain JavaScript", "no node with them here")
    if shutil.which("clips"):
        peers["CLIPS"] = (250, ["python3", f"{PEERS}/decide_clips.py", "dec", "0.5"])
    else:
        skip("CLIPS", "not here")
    if have_node():
        peers["plain JavaScript"] = (3, ["node", "decide.mjs", "plain", "dec", "0.5"])
    said = {}
    rates = {name: [] for name in peers}
    for _ in range(5):
        for name, (_, program) in peers.items():
            out = json.loads(answer(program))
            rates[name].append(out.pop("rate"))
            said[name] = json.dumps(out)
    same("rule decisions", said)
    for name in list(peers)[1:]:
        ratios = sorted(ours / theirs for ours, theirs in zip(rates["rehab"], rates[name]))
        spread = f"{ratios[1]:,.0f}-{ratios[3]:,.0f}; {statistics.median(rates[name]):,.0f} a second"
        at_least(f"rule decisions a core: {name}", peers[name][0], statistics.median(ratios), spread)
    print(f"  rehab: {statistics.median(rates['rehab']):.3g} decisions a second")


# ---- States ----


def built_by_spin(name, *defines):
    """The model as a program of spin's. Of its options these are the fastest here: COLLAPSE takes twice as long, HC4 loses states."""
    subprocess.run(["spin", *defines, "-a", f"{PEERS}/stands.pml"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["gcc", "-O3", "-march=native", "-DSAFETY", "-DNOREDUCE", "-o", name, "pan.c"], check=True)
    return [f"./{name}", "-m1000000", "-w24"]


def seeded(plan):
    """Without a rule that it needs: both have to find the same property broken, or the model shows nothing."""
    with open(plan, encoding="utf-8") as file:
        kept = [line for line in file if "rule: too-much" not in line]
    done = subprocess.run([REHAB, "verify", write("fault.yaml", "".join(kept)), "--format", "json"], capture_output=True, text=True)
    broken = [each["property"] for each in json.loads(done.stdout)["violations"]]
    found = answer(built_by_spin("pan_fault", "-DFAULT"))
    if broken != ["up-after-too-much"] or "assertion violated (exceeded!=1)" not in found:
        sys.exit(f"states: with a fault in the plan `verify` finds broken {broken}, spin: {found.splitlines()[0]}")


def states():
    what = "states/s against spin on the same model"
    if not shutil.which("spin"):
        return skip(what, "spin is not here")
    plan = f"{ROOT}/tests/bench/stands.yaml"
    programs = {"rehab": [REHAB, "verify", plan, "--format", "json"], "spin": built_by_spin("pan")}
    proof = json.loads(answer(programs["rehab"]))
    found = answer(programs["spin"])
    stored, took = (int(float(re.search(pattern, found)[1])) for pattern in (r"([\d.e+]+) states, stored", r"([\d.e+]+) transitions"))
    same("states, all properties hold", {"rehab": (proof["states"], proof["proved"]), "spin": (stored, "errors: 0" in found)})
    seeded(plan)
    measured = interleave(3, programs)
    ours, theirs = measured["rehab"], measured["spin"]
    ratio = theirs.cpu / ours.cpu  # the processor's seconds: minutes against a third of a second, on a machine that has other work too
    spread = f"{stored / ours.cpu / 1e3:.3g} M against {stored / theirs.cpu / 1e3:.2g} M"
    at_least(f"{what}, 1 core", 100, ratio, spread)
    at_least(f"{what}, 2 cores; both keep to 1", 150, ratio, spread)
    print(f"  transitions: spin {took / stored:.0f} a state, each to another stand; verify counts {proof['transitions'] / stored:.0f}, "
          "one for each report and word that lead there")


# ---- Any input ----


def growth(sizes, reader):
    """What twice the text takes; its ratio is how many times as long."""
    programs = {"n": [*NEXT, sizes[0]], "2n": [*NEXT, sizes[1]]}
    measured = interleave(5, programs, REHAB_YAML=reader)
    if measured["2n"].ratio > 2.2:  # of many measurements some are bad luck: what looks bad is measured thoroughly, and that counts
        measured = interleave(25, programs, REHAB_YAML=reader)
    return measured["2n"]


def shapes():
    worst = (0, "")
    over = (0, "")
    for name, shape in SHAPES.items():
        sizes = [write(f"shape.{half}", shape(n)) for half, n in ((1, MIB // 2), (2, MIB))]
        for reader in ("", "cpp"):
            if reader and max(interleave(1, {"n": [*NEXT, sizes[0]]}, REHAB_YAML=reader)["n"].cpu, 0) > 3000:
                skip(f"{name}, by yaml-cpp", "over 3 s")
                continue
            twice = growth(sizes, reader)
            worst = max(worst, (twice.ratio, f"{name}{', by yaml-cpp' if reader else ''}"))
            accepted = subprocess.run([*NEXT, sizes[1]], capture_output=True, check=False).returncode < 2
            share = twice.peak / (4 * os.path.getsize(sizes[1]) + 8 * MIB)
            if accepted and not reader:
                over = max(over, (share, name))
    at_most(f"2n / n in time, the worst of {len(SHAPES)} shapes of input", 2.2, worst[0], worst[1])
    at_most("memory on accepted input / (4x file + 8 MB), the worst", 1, over[0], over[1])


def have_node():
    return shutil.which("node") and os.path.exists("node_modules/json-rules-engine") and os.path.exists("node_modules/js-yaml")


def have_yaml():
    return subprocess.run(["python3", "-c", "import yaml; yaml.CSafeLoader"], capture_output=True, check=False).returncode == 0


def main():
    print(machine(), flush=True)
    rules()
    steps = [start, counted, long_log, yaml_cpp, squads, squad_memory]
    if "--quick" not in sys.argv:
        steps += [squad_peers, to_answer, decisions, states]
    for step in [*steps, shapes]:
        step()
    print("\n| | goal | measured | quartiles |\n|---|---:|---:|---|")
    print("\n".join([*rows, *skipped]))


if __name__ == "__main__":
    main()
