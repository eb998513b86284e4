"""Where an athlete stands after part of the log: what `absorb` carries from entry to entry."""

from copy import copy
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Dict, FrozenSet, List, Optional, Tuple

from athlete import Limits

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Report:
    """How the last session went, and the extra work since, as far as anybody said."""

    said: Dict[str, object]  # the worst that was said of each observation, wherever it stands
    known: FrozenSet[str] = frozenset()  # those said where they make an observation known
    completed: Optional[Fraction] = None  # percent; None: unknown
    exceeded: Optional[bool] = None
    last_intensity: Optional[Fraction] = None


@dataclass(frozen=True)
class Base:
    """What was done last: the longest run, and how fast the longest runs were."""

    distance: Optional[Fraction]
    intensity: Optional[Fraction]


@dataclass(frozen=True)
class Complaint:
    """What a check-in said against a session, and nobody has asked about since."""

    since: date  # the day of the newest such check-in
    rule: str  # whose rest ends last
    last_day: date  # of that rest


@dataclass
class State:
    injury: date
    day: date = date.min  # of the last entry
    injuries: int = 0  # new ones since the clearance
    # counters of sessions and days
    session_days: List[date] = field(default_factory=list)  # also of those that moved nothing
    trained: Optional[date] = None  # the day of the last of them, also where it was before a new injury
    sessions: int = 0
    first_day: Optional[date] = None  # of the first session that counts
    since_exceeded: Optional[int] = None
    ran: bool = False  # a run stands in the log, also before a new injury
    # the place in the ladder
    on_ladder: bool = False
    step: Optional[int] = None
    clean: int = 0  # clean sessions of this step so far
    at_step: int = 0  # sessions at this step so far
    stage_since: Optional[date] = None  # the first session of this stage
    climbs: List[date] = field(default_factory=list)  # sessions at a higher step than the one before
    cut: bool = False  # the last session was cut
    complete: bool = False
    base: Optional[Base] = None
    # what was said and seen since the last session
    report: Optional[Report] = None
    check_ins: List[Tuple[date, dict]] = field(default_factory=list)
    extra: List[Tuple[date, dict]] = field(default_factory=list)  # reports of extra work
    # what stands longer
    complaint: Optional[Complaint] = None  # of a check-in before the last session
    kept_rests: List[Tuple[date, int]] = field(default_factory=list)  # asked for before the last session
    setbacks: List[date] = field(default_factory=list)
    limits: List[Tuple[date, Optional[Limits]]] = field(default_factory=list)
    # the coach's words
    repeat: bool = False
    regress: int = 0
    rests: List[Tuple[date, int]] = field(default_factory=list)  # first day, number of days
    start_at: Optional[int] = None
    given: set = field(default_factory=set)  # names of the plan's words
    referred: bool = False
    cleared_on: Optional[date] = None
    after_clearance: bool = False  # no session since has carried a start

    def copy(self):
        twin = copy(self)
        for name in ("session_days", "check_ins", "extra", "kept_rests", "setbacks", "climbs", "limits", "rests"):
            setattr(twin, name, list(getattr(self, name)))
        return twin

    @property
    def last_day(self):
        return self.session_days[-1] if self.session_days else None

    def first_day_from(self, day):
        """`day`, or the day after a session on that day or later."""
        return day if self.last_day is None else max(day, self.last_day + DAY)

    def limits_on(self, day):
        in_force = [limits for since, limits in self.limits if since <= day]
        limits = in_force[-1] if in_force else None
        return None if limits and limits.until and limits.until < day else limits

    def forget_words(self):
        """The words that hold until a session is done."""
        self.repeat, self.regress, self.rests, self.start_at = False, 0, [], None

    def forget_answers(self):
        self.check_ins, self.extra, self.complaint, self.kept_rests = [], [], None, []

    def injured_anew(self, day):
        """Everything starts anew; limits and a referral stand, and so does what only forbids."""
        return replace(
            State(day),
            injuries=self.injuries + 1,
            ran=self.ran,
            trained=self.trained,
            limits=list(self.limits),
            referred=self.referred,
            cleared_on=self.cleared_on,
            after_clearance=self.after_clearance,
        )
