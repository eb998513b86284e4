"""Athlete files read by PyYAML's C loader: read.py FILE…   (- takes the files' names from stdin)

Prints how many sessions they hold and how many metres were run in all.
"""

import math
import sys

import yaml

Loader = yaml.CSafeLoader


def metres(dose):
    factors = dose.split("@")[0].split("rest")[0].replace("m", "").split("x")
    return math.prod(map(int, factors))


def main():
    files = sys.argv[1:]
    if files == ["-"]:
        files = sys.stdin.read().split()
    sessions = 0
    total = 0
    for name in files:
        with open(name, encoding="utf-8") as file:
            log = yaml.load(file, Loader)["log"]
        done = [entry for entry in log if "work" in entry]
        sessions += len(done)
        total += sum(metres(line["acceleration"]) for entry in done for line in entry["work"] if "acceleration" in line)
    print(f"{sessions} sessions, {total} m")


if __name__ == "__main__":
    main()
