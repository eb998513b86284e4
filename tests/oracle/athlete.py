"""The athlete file of the contract's section 2, read into plain values. Assumed valid."""

import re
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Dict, List, Optional

from dose import amount, metres, percent, read_dose, seconds
from plan import Line
from text_yaml import load_text


@dataclass(frozen=True)
class DoneLine(Line):
    """One line of work as it was done."""

    seen: Dict[str, object]  # observations beside the line
    times: List[Optional[Fraction]]  # seconds a rep, as far as they were taken


@dataclass(frozen=True)
class Limits:
    intensity: Optional[Fraction] = None
    distance: Optional[Fraction] = None
    unit: str = "m"  # of the distance, as it was written
    no_runs: bool = False
    until: Optional[date] = None  # its last day
    by: str = ""


@dataclass(frozen=True)
class Word:
    """What the coach says: repeat, regress, rest, start, cleared, or one of the plan's words (given)."""

    kind: str
    number: int = 0  # of regress and rest
    step: str = ""  # of start
    name: str = ""  # of one of the plan's words
    by: str = ""


@dataclass(frozen=True)
class Entry:
    date: date
    injury: Optional[date] = None
    check_in: Optional[Dict[str, object]] = None
    limits: Optional[Limits] = None
    limits_lifted: bool = False
    word: Optional[Word] = None
    work: Optional[List[DoneLine]] = None
    seen: Dict[str, object] = field(default_factory=dict)  # of the whole session; without `work:`, of extra work
    finished: bool = True

    @property
    def has_run(self):
        return any(line.is_run for line in self.work or [])


@dataclass
class Athlete:
    name: str
    injury: date
    born: Optional[date] = None
    clinician: str = ""
    grade: Optional[Fraction] = None
    best: Dict[Fraction, Fraction] = field(default_factory=dict)  # metres: seconds
    log: List[Entry] = field(default_factory=list)


def read_word(raw, plan):
    says = raw["says"]
    given = plan.word_said(says)
    if given:
        return Word("given", name=given.name, by=raw["by"])
    word, _, rest = says.partition(" ")
    if word == "regress":
        return Word("regress", int(rest or 1))
    if word == "rest":
        return Word("rest", int(re.fullmatch(r"(\d+) days?", rest)[1]))
    if word == "start":
        return Word("start", step=rest.removeprefix("at "))
    if word in ("repeat", "cleared"):
        return Word(word)
    raise ValueError(f"unknown word of a coach: {says!r}")


def read_seen(raw, plan):
    return {name: plan.observations[name].read(text) for name, text in raw.items() if name in plan.observations}


def read_done_line(raw, plan):
    name = next(key for key in raw if key in plan.exercises)
    times = [None if text == "-" else Fraction(text.removesuffix("s").strip()) for text in raw.get("times", [])]
    return DoneLine(plan.exercises[name], read_dose(raw[name]), read_seen(raw, plan), times)


def read_limits(raw):
    far = raw.get("distance")
    return Limits(
        percent(raw["intensity"]) if "intensity" in raw else None,
        metres(far) if far else None,
        amount(far)[1] if far else "m",
        raw.get("runs") == "none",
        date.fromisoformat(raw["until"]) if "until" in raw else None,
        raw.get("by", ""),
    )


def read_entry(raw, plan):
    limits = raw.get("limits")
    return Entry(
        date.fromisoformat(raw["date"]),
        date.fromisoformat(raw["injury"]["date"]) if "injury" in raw else None,
        read_seen(raw["check_in"], plan) if "check_in" in raw else None,
        read_limits(limits) if isinstance(limits, dict) else None,
        limits == "none",
        read_word(raw["coach"], plan) if "coach" in raw else None,
        [read_done_line(line, plan) for line in raw["work"]] if "work" in raw else None,
        read_seen(raw, plan),
        raw.get("finished") != "no",
    )


def read_grade(text):
    """The number that a grade such as `2b` begins with."""
    found = re.match(r"\d+", text)
    return Fraction(found[0]) if found else None


def read_person(raw):
    """Everything of an athlete but the log."""
    who = raw["athlete"]
    return Athlete(
        who["name"],
        date.fromisoformat(raw["injury"]["date"]),
        date.fromisoformat(who["born"]) if "born" in who else None,
        who.get("clinician", ""),
        read_grade(raw["injury"].get("grade", "")),
        {metres(far): seconds(time) for far, time in who.get("best", {}).items()},
    )


def read_athlete(path, plan):
    raw = load_text(path)
    athlete = read_person(raw)
    athlete.log = [read_entry(each, plan) for each in raw.get("log") or []]
    return athlete
