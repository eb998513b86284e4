"""Whole programs measured: interleaved wall times, instructions, peak memory."""

import dataclasses
import os
import re
import shutil
import subprocess

LINE = re.compile(
    r"^(?P<name>.*?) +(?P<wall>[\d.]+) +[\d.]+-[\d.]+ +[\d.]+ +(?P<peak>\d+) +(?P<ratio>[\d.]+) +(?P<low>[\d.]+)-(?P<high>[\d.]+)"
    r" +(?P<cpu>[\d.]+)$"
)


@dataclasses.dataclass
class Measured:
    """Of one program among others that ran in turn with it."""

    wall: float  # ms, the median
    cpu: float  # ms, the median
    peak: int  # bytes
    ratio: float  # to the first program in the same round, the median
    low: float  # and its quartiles
    high: float

    def spread(self, digits=2):
        return f"{self.low:.{digits}f}-{self.high:.{digits}f}"


def interleave(rounds, programs, **environment):
    """Runs each program in turn, `rounds` times: a dict of names to argument lists into one of names to Measured."""
    arguments = ["./interleave", str(rounds)]
    for name, program in programs.items():
        arguments += [","] if len(arguments) > 2 else []
        arguments += [name, *program]
    done = subprocess.run(arguments, check=True, capture_output=True, text=True, env={**os.environ, **environment})
    measured = {}
    for line in done.stdout.splitlines()[1:]:
        found = LINE.match(line)
        values = {key: float(found[key]) for key in ("wall", "cpu", "ratio", "low", "high")}
        measured[found["name"].strip()] = Measured(peak=int(found["peak"]) * 1024, **values)
    return measured


def instructions(program):
    """How many a program takes; none where valgrind cannot run."""
    if not shutil.which("valgrind"):
        return None
    trace = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *program]
    done = subprocess.run(trace, capture_output=True, text=True, check=False)
    found = re.search(r"Collected : (\d+)", done.stderr)
    return int(found[1]) if found else None


def answer(program, stdin=None):
    """What a program prints; it must not fail."""
    return subprocess.run(program, check=True, capture_output=True, text=True, input=stdin).stdout.strip()


def machine():
    """One line on what this was measured on."""
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), "unknown")
    with open("/etc/os-release", encoding="utf-8") as file:
        system = next((line.split('"')[1] for line in file if line.startswith("PRETTY_NAME")), "unknown")
    load = os.getloadavg()[0]
    return f"{os.cpu_count()} cores of {model}, {system}, load {load:.1f} when it began"
