"""Where an athlete stands after part of the log: what `absorb` carries from entry to entry."""

from copy import copy
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from typing import Dict, List, Optional, Tuple

from athlete import Limits

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Report:
    """How the last finished session went, as far as anybody said."""

    seen: Dict[str, object]  # the worst of each observation over its lines
    completed: Optional[Fraction]  # percent; None: unknown
    exceeded: bool
    last_intensity: Optional[Fraction]


@dataclass
class State:
    injury: date
    day: date = date.min  # of the last entry
    # counters of sessions and days
    session_days: List[date] = field(default_factory=list)
    since_exceeded: Optional[int] = None
    # the place in the ladder
    on_ladder: bool = False
    step: Optional[int] = None
    clean: int = 0  # clean sessions of this step so far
    at_step: int = 0  # sessions at this step so far
    cut: bool = False  # the last session was cut
    complete: bool = False
    base: Optional[Fraction] = None
    # what was said and seen
    report: Optional[Report] = None
    check_ins: List[Tuple[date, dict]] = field(default_factory=list)  # since the last session
    setbacks: List[date] = field(default_factory=list)
    limits: List[Tuple[date, Optional[Limits]]] = field(default_factory=list)
    # the coach's words
    repeat: bool = False
    regress: int = 0
    rests: List[Tuple[date, int]] = field(default_factory=list)  # first day, number of days
    start_at: Optional[int] = None
    full_speed: bool = False
    referred: bool = False

    def copy(self):
        twin = copy(self)
        for name in ("session_days", "check_ins", "setbacks", "limits", "rests"):
            setattr(twin, name, list(getattr(self, name)))
        return twin

    @property
    def sessions(self):
        return len(self.session_days)

    @property
    def last_day(self):
        return self.session_days[-1] if self.session_days else None

    def first_day_from(self, day):
        """`day`, or the day after a session on that day or later."""
        return day if self.last_day is None else max(day, self.last_day + DAY)

    def limits_on(self, day):
        in_force = [limits for since, limits in self.limits if since <= day]
        return in_force[-1] if in_force else None

    def forget_words(self):
        """The words that hold until a session is done."""
        self.repeat, self.regress, self.rests, self.start_at = False, 0, [], None
