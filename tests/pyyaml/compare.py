"""Mutants of hand-edited files, read by rehab's strict tree and by PyYAML: whatever rehab accepts means the same to both.

    python3 compare.py TREE_DRIVER [MUTANTS]

The last line is `N passed, N failed`; a mutant that rehab refuses passes, for it may refuse more than YAML does.
"""
import glob
import json
import os
import random
import subprocess
import sys

import yaml

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..")
SIGNS = list(" \n:-#,[]{}\"'xa0~?&*!|>%@`\\.") + ["\r\n", "\n\n", ": ", "- ", "  ", "# ", "''", "é", "\n  ", "\n    ", "null"]

# Styles that few athlete files have, so that all of the reader is compared.
STYLES = """rehab: athlete/1
athlete: {name: 'It''s me', "sport": "a \\"b\\" \\u00e4 \\t", born: 1988-02-01}
notes: |
  one
   two # three

  four
more: >-
  folded
  text

  again
long: first line
  second line
  # comment
plain: a [b] {c} d, "e" 'f' -g ?h
times: [3.6, -, 3.5, -]
dose: 2 * 5 x 10 m at 55% rest 3:00 / 5:00
doses: {march: 5 X 33 ft rest 1:30-2:00, times: [-]}
multi: [a, b,
  {c: d,
   e: f},   # comment
  "g"]
quoted: "one
  two

  three"
deep:
- - a
  - b: c
    d:
    - e
-: dash
? explicit
: value
log:
"""


def texts():
    files = sorted(glob.glob(os.path.join(ROOT, "examples", "*.yaml")))
    plan = open(os.path.join(ROOT, "src", "plans", "hansen.yaml"), encoding="utf-8").read()
    whole = [STYLES] + [open(f, encoding="utf-8").read() for f in files]
    lines = plan.split("\n")
    return [t[:3000] if t is not STYLES else t for t in whole] + ["\n".join(lines[i : i + 60]) for i in range(0, len(lines), 60)]


def mutant(text, rng):
    for _ in range(rng.randint(1, 3)):
        at = rng.randrange(len(text) + 1)
        how = rng.randrange(6)
        if how == 0:
            text = text[:at] + text[at + 1 :]
        elif how == 1:
            text = text[:at] + rng.choice(SIGNS) + text[at:]
        elif how == 2:
            text = text[:at] + rng.choice(SIGNS) + text[at + 1 :]
        elif how == 3:
            piece = text[at : at + rng.randint(1, 20)]
            to = rng.randrange(len(text) + 1)
            text = text[:to] + piece + text[to:]
        elif how == 4:
            text = text[:at] + text[at + rng.randint(1, 20) :]
        else:
            lines = text.split("\n")
            line = rng.randrange(len(lines))
            lines[line] = rng.choice([" ", "  ", "- ", ""]) + lines[line].lstrip(" ") if rng.random() < 0.5 else " " + lines[line]
            text = "\n".join(lines)
    return text


def tree(node):
    if isinstance(node, yaml.ScalarNode):
        return node.value
    if isinstance(node, yaml.SequenceNode):
        return ["list"] + [tree(child) for child in node.value]
    return ["map"] + [tree(part) for pair in node.value for part in pair]


def by_pyyaml(text):
    try:
        return tree(yaml.compose(text, Loader=yaml.BaseLoader))
    except (yaml.YAMLError, ValueError) as error:
        return "PyYAML refuses it: " + " ".join(str(error).split())


def is_newer(theirs):
    """YAML 1.2 lets `:word` stand in brackets; PyYAML reads YAML 1.1."""
    return isinstance(theirs, str) and "expected the node content, but found ':'" in theirs


def main():
    driver = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 30000
    rng = random.Random(20120310)
    sources = texts()
    mutants = sources + [mutant(rng.choice(sources), rng) for _ in range(count)]
    mutants = [m for m in mutants if m and "\0" not in m]
    fed = b"".join(m.encode("utf-8", "surrogatepass") + b"\0" for m in mutants)
    out = subprocess.run([driver], input=fed, stdout=subprocess.PIPE, check=True).stdout
    lines = out.decode("utf-8").split("\n")[: len(mutants)]
    accepted = failed = 0
    for text, line in zip(mutants, lines):
        ours = json.loads(line)
        if ours is None:
            continue
        accepted += 1
        theirs = by_pyyaml(text)
        if ours != theirs and not is_newer(theirs):
            failed += 1
            if failed <= 10:
                print(f"---- text\n{text}\n---- rehab\n{ours}\n---- PyYAML\n{theirs}")
    print(f"{accepted} of {len(mutants)} accepted")
    print(f"{len(mutants) - failed} passed, {failed} failed")
    return 1 if failed or accepted < len(mutants) // 20 else 0


if __name__ == "__main__":
    sys.exit(main())
