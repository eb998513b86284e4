"""The plan file of the contract's section 3, read into plain values. Assumed valid."""

import re
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Dict, List, Optional

from conditions import Condition, NumberScale, plain_number, read_condition
from dose import Dose, metres, percent, read_dose, rest_range, show_number
from extend import load_plan


@dataclass(frozen=True)
class Observation:
    name: str
    words: Optional[list]  # best to worst; None on a scale of numbers
    top: Optional[int]  # of a scale of numbers
    of: str  # work, check_in or any
    unless_said: object  # None: none

    def read(self, text):
        """A value as it stands in a file: a word of the scale, or a number."""
        if isinstance(self.words, NumberScale):
            return self.words.read(text)
        return text if self.words else int(text)

    def badness(self, value):
        return self.words.index(value) if self.words else value

    def worst(self, values):
        return max(values, key=self.badness, default=None)

    def answers(self):
        return list(self.words) if self.words else list(range(self.top + 1))

    @property
    def in_check_in(self):
        return self.of in ("check_in", "any")

    @property
    def in_work(self):
        return self.of in ("work", "any")


@dataclass(frozen=True)
class Exercise:
    name: str
    kind: str
    standing: bool
    build_up: Fraction

    @property
    def is_run(self):
        return self.kind == "run"


@dataclass(frozen=True)
class Line:
    """One line of work."""

    exercise: Exercise
    dose: Dose

    @property
    def is_run(self):
        return self.exercise.is_run

    @property
    def distance(self):
        """Metres of one rep, build-up counted; 0 for work that is not measured in metres."""
        return self.dose.metres + self.exercise.build_up if self.dose.metres is not None else Fraction(0)

    @property
    def metres(self):
        return self.distance * self.dose.total_reps

    def __str__(self):
        return f"{self.exercise.name}: {self.dose}"


@dataclass(frozen=True)
class Step:
    name: str
    stage: "Stage"
    work: List[Line]
    sessions: int

    def runs(self):
        return [line for line in self.work if line.is_run]

    def demand(self):
        """How far, how fast and how much in all the runs of this step are."""
        runs = self.runs()
        farthest = max((line.distance for line in runs), default=Fraction(0))
        fastest = max((line.dose.intensity or Fraction(0) for line in runs), default=Fraction(0))
        return farthest, fastest, sum((line.metres for line in runs), Fraction(0))


@dataclass
class Stage:
    name: str
    cap: Optional[Fraction]
    enter: Condition
    drills: List[Line]


@dataclass(frozen=True)
class Rule:
    name: str
    when: Condition
    refer: bool = False
    restart: bool = False
    regress: int = 0
    regress_to: Optional[str] = None  # a step, or a stage
    repeat: bool = False
    progress: bool = False
    rest: int = 0
    cap: Optional[Fraction] = None
    warn: bool = False
    setback: bool = False

    def outcomes(self):
        """What the rule asks for, as it is written."""
        words = [word for word in ("refer", "restart", "repeat", "progress", "warn") if getattr(self, word)]
        if self.regress:
            words.append(f"regress {self.regress}")
        if self.regress_to:
            words.append(f"regress to {self.regress_to}")
        if self.rest:
            words.append(f"rest {self.rest} {'day' if self.rest == 1 else 'days'}")
        if self.cap is not None:
            words.append(f"cap {show_number(self.cap)}%")
        return sorted(words)


@dataclass(frozen=True)
class DuringRule:
    name: str
    when: Condition
    end: bool = False
    switch: List[Line] = field(default_factory=list)
    rest: Optional[tuple] = None


@dataclass(frozen=True)
class PlanWord:
    """What a coach or a clinician says once, and tests ask for."""

    name: str
    says: str
    by_clinician: bool
    until_setback: bool


@dataclass
class Plan:
    name: str
    observations: Dict[str, Observation]
    exercises: Dict[str, Exercise]
    tolerance: Fraction  # points of intensity
    distance_tolerance: Fraction  # a share
    intensity_rise: Optional[Fraction]
    distance_rise: Optional[Fraction]
    steps: List[Step]  # the whole ladder, lowest first
    start: int  # index of the step where a new athlete starts
    rules: List[Rule]
    during: List[DuringRule]
    words: Dict[str, PlanWord]  # by the name under which tests ask for them

    def step_index(self, name):
        return next(i for i, step in enumerate(self.steps) if step.name == name)

    def place_named(self, name):
        """The step of that name, or the first of the stage of that name."""
        return next(i for i, step in enumerate(self.steps) if name in (step.name, step.stage.name))

    def asked_by_rests(self):
        """What a check-in has to answer before a complaint is over: all that a resting rule asks about."""
        asked = {test.key for rule in self.rules if rule.rest for tests in rule.when.alternatives for test in tests}
        return [name for name, each in self.observations.items() if each.in_check_in and name in asked]

    def word_said(self, says):
        """The word that is said so, or none."""
        return next((word for word in self.words.values() if word.says == says), None)

    def full_speed_counts_from(self):
        """The first step at which `full speed` counts: that of the stage before the first that asks for it."""
        names = [step.stage.name for step in self.steps]
        for place, step in enumerate(self.steps):
            if any(test.key == "full_speed" for tests in step.stage.enter.alternatives for test in tests):
                return names.index(names[place - 1]) if place else 0
        return len(self.steps)


def read_observation(name, raw):
    scale = raw["scale"]
    plain = isinstance(scale, str) and re.fullmatch(r"0\.\.(\d+)", scale)
    words = scale if isinstance(scale, list) else None if plain else NumberScale(scale)
    observation = Observation(name, words, int(plain[1]) if plain else None, raw["of"], None)
    said = raw.get("unless_said")
    return observation if said is None else replace(observation, unless_said=observation.read(said))


def read_exercise(name, raw):
    build_up = metres(raw["build_up"]) if "build_up" in raw else Fraction(0)
    return Exercise(name, raw["kind"], raw.get("start") == "standing", build_up)


def read_lines(raw, exercises):
    """Lines of work; those in turn are a set of each a turn."""
    if any("repeat" in line for line in raw):
        return [each for line in raw for each in read_turns(line, exercises)]
    return [Line(exercises[name], read_dose(text)) for line in raw for name, text in line.items()]


def read_turns(raw, exercises):
    if "repeat" not in raw:
        return read_lines([raw], exercises)
    lines = read_lines(raw["of"], exercises)
    return [Line(line.exercise, replace(line.dose, sets=int(raw["repeat"]))) for line in lines]


def read_outcomes(raw):
    """`then:` of a rule between sessions, as the fields of a Rule."""
    found = {}
    for text in raw if isinstance(raw, list) else [raw]:
        word, _, rest = text.partition(" ")
        if word in ("refer", "restart", "repeat", "progress", "warn"):
            found[word] = True
        elif word == "regress" and rest.startswith("to "):
            found["regress_to"] = rest.removeprefix("to ")
        elif word == "regress":
            found["regress"] = int(rest or 1)
        elif word == "rest":
            found["rest"] = int(re.fullmatch(r"(\d+) days?", rest)[1])
        elif word == "cap":
            found["cap"] = percent(rest)
        else:
            raise ValueError(f"unknown outcome {text!r}")
    return found


def read_during(raw, exercises, scales):
    found = {}
    then = raw["then"]
    for outcome in then if isinstance(then, list) else [then]:
        if isinstance(outcome, dict):  # its `or` is the coach's to choose
            found["switch"] = read_lines([outcome["switch"]], exercises)
        elif outcome == "end":
            found["end"] = True
        else:
            found["rest"] = rest_range(outcome.removeprefix("rest "))
    return DuringRule(raw["rule"], read_condition(raw["when"], scales), **found)


def read_ladder(raw, exercises, scales):
    steps = []
    for raw_stage in raw["stages"]:
        stage = Stage(
            raw_stage["stage"],
            percent(raw_stage["cap"]) if "cap" in raw_stage else None,
            read_condition(raw_stage.get("enter", {}), scales),
            read_lines(raw_stage.get("drills", []), exercises),
        )
        for raw_step in raw_stage["steps"]:
            sessions = int(raw_step.get("sessions", raw_stage.get("sessions", 1)))
            steps.append(Step(raw_step["step"], stage, read_lines(raw_step["work"], exercises), sessions))
    return steps


def read_tolerance(raw):
    """Points of intensity, and a share of the distance; where the distance's is not said, a tenth."""
    given = raw if isinstance(raw, dict) else {"intensity": raw}
    return plain_number(given.get("intensity", "0%")), plain_number(given.get("distance", "10%")) / 100


def read_words(raw):
    """`full speed`, which every plan has, and the plan's own."""
    words = {"full_speed": PlanWord("full_speed", "full speed", False, True)}
    for name, each in raw.items():
        words[name] = PlanWord(name, each["says"], each.get("by") == "clinician", each.get("until") == "setback")
    return words


def read_plan(path):
    raw = load_plan(path)
    observations = {name: read_observation(name, each) for name, each in raw["observations"].items()}
    exercises = {name: read_exercise(name, each) for name, each in raw["exercises"].items()}
    steps_words = [step["step"] for stage in raw["stages"] for step in stage["steps"]]
    scales = {name: each.words for name, each in observations.items() if each.words}
    rules = [
        Rule(
            each["rule"],
            read_condition(each["when"], scales),
            setback=each.get("setback") == "yes",
            **read_outcomes(each["then"]),
        )
        for each in raw["rules"]
    ]
    limits = raw.get("limits", {})
    return Plan(
        raw["name"],
        observations,
        exercises,
        *read_tolerance(raw.get("tolerance", {"distance": "0%"})),
        percent(limits["intensity_rise"]) if "intensity_rise" in limits else None,
        metres(limits["distance_rise"]) if "distance_rise" in limits else None,
        read_ladder(raw, exercises, scales),
        steps_words.index(raw["start"]),
        rules,
        [read_during(each, exercises, scales) for each in raw.get("during", [])],
        read_words(raw.get("words", {})),
    )
