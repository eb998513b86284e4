"""The dose notation of the contract's section 1: one line of work, read and printed exactly."""

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from typing import Optional, Tuple

METRES = {  # of one unit
    "m": Fraction(1),
    "km": Fraction(1000),
    "yd": Fraction("0.9144"),
    "ft": Fraction("0.3048"),
    "mi": Fraction("1609.344"),
}
SECONDS = {"s": Fraction(1), "min": Fraction(60)}

Range = Tuple[Fraction, Fraction]


@dataclass(frozen=True)
class Dose:
    sets: int
    reps: int
    metres: Optional[Fraction] = None  # a rep's amount is a distance, a time, or neither
    seconds: Optional[Fraction] = None
    unit: str = ""  # that the amount was written in, and is printed in
    intensity: Optional[Fraction] = None  # percent
    rest: Optional[Range] = None  # seconds, between reps
    set_rest: Optional[Range] = None  # seconds, between sets
    extra: int = 0  # of a range of reps, so many more to its upper number
    rest_exercise: str = ""  # what is done in the rests between reps

    @property
    def total_reps(self):
        return self.sets * self.reps

    @property
    def most_reps(self):
        return self.sets * (self.reps + self.extra)

    def as_done(self):
        """As it may stand in a log: one number of reps."""
        return replace(self, extra=0)

    def with_total_reps(self, count):
        """The same line with `count` reps left: whole sets if they are whole, else one flat set."""
        if count % self.reps == 0 and count > 0:
            return replace(self, sets=count // self.reps)
        return replace(self, sets=1, reps=count, set_rest=None)

    def __str__(self):
        return show_dose(self)


def number(text):
    """An exact decimal number; whatever unit follows has been taken off before."""
    if not re.fullmatch(r"\d+(\.\d+)?", text):
        raise ValueError(f"not a number: {text!r}")
    return Fraction(text)


def percent(text):
    return number(text.strip().removesuffix("%").strip())


def amount(text):
    """A number with its unit, such as `20 yd` or `2 min`."""
    found = re.fullmatch(r"([\d.]+)(m|km|yd|ft|mi|s|min)", text.replace(" ", ""))
    if not found:
        raise ValueError(f"not an amount: {text!r}")
    return number(found[1]), found[2]


def metres(text):
    value, unit = amount(text)
    return value * METRES[unit]


def seconds(text):
    """A time such as `90 s`, `2 min` or `3:00`."""
    clock = re.fullmatch(r"(\d+):(\d\d)", text.strip())
    if clock:
        return Fraction(clock[1]) * 60 + Fraction(clock[2])
    value, unit = amount(text)
    return value * SECONDS[unit]


def rest_range(text):
    """`2 min` or `2-4 min`, in seconds; a single value is a range of itself."""
    squeezed = text.replace(" ", "")
    low, dash, high = squeezed.partition("-")
    if not dash:
        return seconds(low), seconds(low)
    unit = "" if low[-1].isalpha() or ":" in low else amount(high)[1]
    return seconds(low + unit), seconds(high)


SHAPE = re.compile(
    r"(?P<core>[^@r]+)(@(?P<intensity>[\d.]+)%)?"
    r"(rest(?P<rest>[\d.:-]+(?:min|s)?)(?P<done>[^/]*)(/(?P<set_rest>.+))?)?"
)


@lru_cache(maxsize=None)
def read_dose(text):
    squeezed = re.sub(r"\s+", "", re.sub(r"\bat\b", "@", text))
    shape = SHAPE.fullmatch(re.sub("[×X*]", "x", squeezed))
    if not shape:
        raise ValueError(f"not a dose: {text!r}")
    parts = shape["core"].split("x")
    far = long = None
    unit = ""
    if not re.fullmatch(r"\d+(-\d+)?", parts[-1]):
        value, unit = amount(parts.pop())
        far = value * METRES[unit] if unit in METRES else None
        long = value * SECONDS[unit] if unit in SECONDS else None
    counts = [int(part.partition("-")[0]) for part in parts]
    most = [int(part.partition("-")[2] or part) for part in parts]
    if len(counts) > 2 or not (counts or unit):
        raise ValueError(f"not a dose: {text!r}")
    sets, reps = {0: (1, 1), 1: (1, *counts), 2: counts}[len(counts)]
    return Dose(
        sets,
        reps,
        far,
        long,
        unit,
        percent(shape["intensity"]) if shape["intensity"] else None,
        rest_range(shape["rest"]) if shape["rest"] else None,
        rest_range(shape["set_rest"]) if shape["set_rest"] else None,
        most[-1] - reps if most else 0,
        shape["done"] or "",
    )


def show_number(value):
    """A whole number as such, else the shortest decimal; what has none is cut at 6 places."""
    value = Fraction(value)
    if value.denominator == 1:
        return str(value.numerator)
    for places in range(1, 7):
        if (value * 10**places).denominator == 1:
            break
    digits = str(int(value * 10**places)).rjust(places + 1, "0")
    return (digits[:-places] + "." + digits[-places:]).rstrip("0").rstrip(".")


def show_time(low, high):
    """Minutes where all of it is whole minutes, else seconds."""
    unit, size = ("min", 60) if low % 60 == 0 and high % 60 == 0 else ("s", 1)
    if low == high:
        return f"{show_number(low / size)} {unit}"
    return f"{show_number(low / size)}-{show_number(high / size)} {unit}"


def show_dose(dose):
    parts = []
    size = METRES.get(dose.unit) or SECONDS.get(dose.unit)
    amount_text = size and f"{show_number((dose.metres or dose.seconds or 0) / size)} {dose.unit}"
    if dose.sets != 1:
        parts.append(str(dose.sets))
    if dose.sets != 1 or dose.reps + dose.extra != 1 or not amount_text:
        parts.append(f"{dose.reps}-{dose.reps + dose.extra}" if dose.extra else str(dose.reps))
    if amount_text:
        parts.append(amount_text)
    text = " x ".join(parts)
    if dose.intensity is not None:
        text += f" @ {show_number(dose.intensity)}%"
    if dose.rest is not None:
        text += f" rest {show_time(*dose.rest)}"
    if dose.rest_exercise:
        text += f" {dose.rest_exercise}"
    if dose.set_rest is not None:
        text += f" / {show_time(*dose.set_rest)}"
    return text
