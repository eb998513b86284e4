"""Tests of facts (`when`, `enter`): what a plan may ask, and whether it holds. Section 3, "Tests"."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import Callable, Optional, Tuple

UNKNOWN = None  # the value of a fact that nobody knows

COMPARISONS = {
    "<=": lambda a, b: a <= b,
    ">=": lambda a, b: a >= b,
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
}


@dataclass(frozen=True)
class Test:
    """One key of a `when`: the fact's name, its text in the plan, and what decides it."""

    key: str
    text: str
    holds_for: Callable

    def holds(self, facts):
        return self.holds_for(facts[self.key])

    def __str__(self):
        return f"{self.key} {self.text}"


@dataclass(frozen=True)
class Condition:
    """Any of several alternatives, each a set of tests that must all hold."""

    alternatives: Tuple[Tuple[Test, ...], ...]

    @cached_property
    def keys(self):
        return frozenset(test.key for tests in self.alternatives for test in tests)

    def holds(self, facts):
        return any(all(test.holds(facts) for test in tests) for tests in self.alternatives)

    def holds_by(self, facts, said):
        """Whether it holds, the facts as they are, by an alternative that asks about what is said."""
        telling = tuple(tests for tests in self.alternatives if any(test.key in said for test in tests))
        return Condition(telling).holds({**facts, **said})

    def missing(self, facts):
        """The tests that do not hold, of the alternative that lacks fewest; none if the condition holds."""
        lacking = [[str(test) for test in tests if not test.holds(facts)] for tests in self.alternatives]
        return min(lacking, key=len) if lacking else []


class NumberScale(list):
    """The answers of a scale of numbers that has a unit or falls, best first: `100%`, `99%`, … A test compares the numbers."""

    def __init__(self, text):
        first, last, self.unit = re.fullmatch(r"(\d+)\.\.(\d+) *(.*)", text).groups()
        step = 1 if int(first) <= int(last) else -1
        super().__init__(self.answer(number) for number in range(int(first), int(last) + step, step))

    def answer(self, number):
        return f"{number}{self.unit}" if self.unit in ("", "%") else f"{number} {self.unit}"

    def read(self, text):
        return self.answer(re.match(r"\d+", text)[0])


def scale_place(value, scale: Optional[list]):
    """Where a value stands: its index on a word scale, else the number itself."""
    if isinstance(scale, NumberScale):
        return int(re.match(r"\d+", value)[0])
    if scale is not None:
        return scale.index(value)
    return plain_number(value) if isinstance(value, str) else value


def plain_number(text):
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*(%|m|days?)?", text.strip())
    if not match:
        raise ValueError(f"not a number: {text!r}")
    return Fraction(match[1])


def read_item(text, scale):
    """One word, number, range or comparison, as a predicate of a value."""
    text = text.strip()
    if text == "unknown":
        return lambda value: value is UNKNOWN
    comparison = re.fullmatch(r"(<=|>=|<|>)\s*(.+)", text)
    if comparison:
        compare, bound = COMPARISONS[comparison[1]], scale_place(comparison[2], scale)
        return lambda value: value is not UNKNOWN and compare(scale_place(value, scale), bound)
    if ".." in text:
        low, high = (scale_place(end.strip(), scale) for end in text.split(".."))
        return lambda value: value is not UNKNOWN and low <= scale_place(value, scale) <= high
    if isinstance(scale, NumberScale):
        text = scale.read(text)
    if scale is not None or not re.match(r"\d", text):
        return lambda value: value == text
    wanted = plain_number(text)
    return lambda value: value is not UNKNOWN and scale_place(value, None) == wanted


def read_test(key, value, scale):
    items = value if isinstance(value, list) else [value]
    predicates = [read_item(item, scale) for item in items]
    return Test(key, " or ".join(items), lru_cache(256)(lambda fact: any(predicate(fact) for predicate in predicates)))


def read_condition(value, scales):
    """A map, or a list of maps; `scales` gives the words of each observation that has words."""
    maps = value if isinstance(value, list) else [value]
    return Condition(tuple(tuple(read_test(key, wanted, scales.get(key)) for key, wanted in each.items()) for each in maps))
