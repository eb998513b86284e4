"""One invented athlete's season: entries of a log, made up day by day with the oracle saying what is prescribed."""

from datetime import date, timedelta

from athlete import read_entry
from dose import read_dose
from facts import answers_on
from invent import Inventor, asked_in_check_in, asked_of_work
from prescribe import judge, next_session
from replay import absorb

DAY = timedelta(days=1)
AWAY = [1, 1, 2, 3, 4, 5, 6, 7, 8, 13, 14, 15, 21, 22]


class Season(Inventor):
    def __init__(self, rng, plan, athlete, state, temper):
        super().__init__(rng, plan, athlete, temper)
        self.state = state
        self.entries = []
        self.trained = set()  # the days of sessions, also of before a new injury
        self.open = False  # a session is under way: nothing may follow
        self.asked = False  # the log ends with the answers of today

    def add(self, raw):
        entry = read_entry(raw, self.plan)
        before = 0 if entry.injury else len(self.state.session_days)
        self.state = absorb(self.plan, self.athlete, self.state, entry)
        if len(self.state.session_days) > before:
            self.trained.add(entry.date)
        self.entries.append(raw)

    def newest_day(self):
        return date.fromisoformat(self.entries[-1]["date"]) if self.entries else self.athlete.injury

    def may_train(self, day):
        """One session a day at most, whatever injuries came between."""
        return day not in self.trained

    # sessions

    def lines(self, day):
        """The day's work as prescribed; where nothing is, that of some step."""
        dose = judge(self.plan, self.athlete, self.state, day).dose
        if dose is not None:
            return [line for line in dose.drills if self.chance(80)], dose.work
        step = self.rng.choice(self.plan.steps[: len(self.plan.steps) // 2])
        return [], step.work

    def session(self, day):
        """The work of a session and how it felt, as keys of its entry."""
        as_prescribed = self.chance(self.temper.as_prescribed)
        drills, work = self.lines(day)
        raw = [self.done_line(line, True) for line in drills]
        kept = work if as_prescribed or len(work) == 1 else [line for line in work if self.chance(80)] or work[:1]
        for line in kept:
            raw.append(self.done_line(line, as_prescribed))
            if not as_prescribed and self.chance(25):
                raw.append(self.done_line(line, False))
        if self.chance(5):
            raw.insert(self.rng.randint(0, len(raw)), {"bridge": "3 x 15"})
        if not raw:  # limits left nothing of the dose
            raw = [self.done_line(line, True) for line in self.plan.steps[0].work]
        if self.chance(15):
            return {"work": raw, **self.seen(asked_of_work)}
        telling = raw if self.chance(15) else [self.rng.choice(raw)] if self.chance(5) else raw[-1:]
        for line in telling:
            line.update(self.with_sign(self.seen(asked_of_work)))
        return {"work": raw}

    def after(self, raw, made):
        """What is made once this entry's words before its work are heard."""
        state, entry = self.state, read_entry(raw, self.plan)
        self.state = absorb(self.plan, self.athlete, state, entry)
        found = made(entry.date)
        self.state = state
        return found

    def part_of_session(self, day):
        """Part of a session, for one that is under way or was left so."""
        raw = self.session(day)
        part = raw["work"][: self.rng.randint(1, len(raw["work"]))]
        last = part[-1]
        name = next(key for key in last if key in self.plan.exercises)
        dose = read_dose(last[name])
        last[name] = str(dose.with_total_reps(self.rng.randint(1, dose.total_reps)))
        last.pop("times", None)
        if self.chance(60):
            last.update(self.seen(asked_of_work))
        if self.chance(40):
            last.update(self.one_odd(asked_of_work))
            if last.get("red_flag") != "yes":
                last.pop("sign", None)
        return {"work": part, "finished": "no"}

    # the other entries

    def check_in(self):
        return self.with_sign(self.seen(asked_in_check_in))

    def maybe_check_in(self):
        said = self.check_in() if self.chance(self.temper.asked) else {}
        return {"check_in": said} if said else {}

    def asked_by_gate(self):
        """What the gate that is next asks of a check-in."""
        plan = self.plan
        step = plan.start if self.state.step is None else min(self.state.step + 1, len(plan.steps) - 1)
        asked = {test.key for test in plan.steps[step].stage.enter.alternatives[0]}
        return [name for name, each in plan.observations.items() if name in asked and each.in_check_in]

    def opening_check_in(self):
        return self.best_answers(self.asked_by_gate())

    def wants_full_speed(self):
        """Whether the stage above is one that opens on the coach's word."""
        step = self.state.step
        return step is not None and "full_speed" not in self.state.given and step + 3 > self.plan.full_speed_counts_from()

    def words(self, day):
        """Limits or a word, now and then, for an entry of this day."""
        found = {}
        if self.chance(self.temper.limits):
            found["limits"] = "none" if self.state.limits and self.chance(50) else self.limits(day)
        if self.wants_full_speed() and self.chance(30):
            found["coach"] = self.coach("full speed")
        elif self.chance(3):
            found["coach"] = self.coach(self.rng.choice([word.says for word in self.plan.words.values()]))
        elif self.chance(self.temper.word):
            found["coach"] = self.word()
        return found

    def idle_day(self, day):
        """An entry without a session: extra work, a report, a check-in or word, or a day that was missed."""
        kind = self.rng.choice(["extra", "extra", "check-in", "words", "missed"])
        raw = {"date": str(day), **self.maybe_check_in()}
        if kind == "extra":
            own = [] if self.may_train(day) or self.state.step is None else self.plan.steps[self.state.step].work
            raw.update(self.extra_work({line.exercise.name for line in own}))
        elif kind == "missed":
            raw["missed"] = "rained"
        elif kind == "words":
            raw.update(self.words(day) or {"coach": self.word()})
        if len(raw) == 1:
            raw["notes"] = "nothing"
        self.add_if_one_session(raw)

    def add_if_one_session(self, raw):
        """Work that turns out to be a second session of its day is left out."""
        day, state = date.fromisoformat(raw["date"]), self.state
        entry = read_entry(raw, self.plan)
        before = 0 if entry.injury else len(state.session_days)
        if not self.may_train(day) and len(absorb(self.plan, self.athlete, state, entry).session_days) > before:
            return
        self.add(raw)

    # the days

    def live(self, day):
        """One step on: an entry or two on this day or a later one. Gives the day to go on from."""
        if self.chance(self.temper.extra):
            self.idle_day(day)
        found = next_session(self.plan, self.athlete, self.state, day)
        decision = found.verdict.decision
        if decision == "refer":
            return self.live_referred(day)
        if decision == "wait":
            return self.live_waiting(day, found)
        return self.live_training(day, found.verdict.day)

    def live_referred(self, day):
        if self.chance(70):
            self.add({"date": str(day), **self.maybe_check_in(), "coach": self.coach("cleared")})
            return day if self.chance(50) else day + DAY
        if self.chance(25) and self.may_train(day):
            self.add({"date": str(day), **self.session(day)})
        else:
            said = self.better_answers() if self.chance(40) else self.check_in()
            self.add({"date": str(day), "check_in": said or self.one_odd(asked_in_check_in), **self.words(day)})
        return day + DAY * self.rng.randint(1, 4)

    def better_answers(self):
        """The best answer to everything, which lifts no referral."""
        return {each.name: str(each.answers()[0]) for each in self.plan.observations.values() if each.in_check_in}

    def live_waiting(self, day, found):
        """A complaint is asked about again, or the gate's questions are answered; or neither, or she runs all the same."""
        if self.chance(100 - self.temper.patient) and self.chance(40) and self.may_train(day):
            self.add({"date": str(day), **self.session(day)})
            return day + DAY
        day = max(day, found.verdict.day) if self.chance(70) else day
        asked = self.plan.asked_by_rests() if found.verdict.gate.not_before else []
        still = [name for name in asked + self.asked_by_gate() if not answers_on(self.state, name, day)]
        said = {**(self.check_in() if self.chance(30) else {}), **self.best_answers(dict.fromkeys(still))}
        self.add({"date": str(day), "check_in": said or self.one_odd(asked_in_check_in), **self.words(day)})
        return day if self.chance(80) else day + DAY

    def live_training(self, day, prescribed):
        day = prescribed if self.chance(self.temper.patient) else day
        if self.chance(100 - self.temper.patient):
            day += DAY * self.rng.choice(AWAY)
        if self.chance(self.temper.trouble):
            hurt = max(day - DAY * self.rng.choice([0, 0, 1, 2, 6]), self.newest_day())
            self.add({"date": str(day), "injury": {"date": str(hurt)}, **self.maybe_check_in()})
            return day
        if not self.may_train(day):
            return day + DAY
        raw = {"date": str(day), **self.maybe_check_in(), **self.words(day)}
        if self.chance(self.temper.asked):
            raw["check_in"] = {**self.opening_check_in(), **raw.get("check_in", {})}
        if not raw.get("check_in"):
            raw.pop("check_in", None)
        raw.update(self.after(raw, self.part_of_session if self.chance(3) else self.session))
        self.add(raw)
        if self.chance(self.temper.evening):
            self.idle_day(day)
        return day + DAY if self.chance(self.temper.patient) else day + DAY * self.rng.randint(1, 3)

    # the end of the log

    def asked_today(self, day):
        """A last check-in that answers the gate and the complaints, for the most part."""
        day, names = max(day, self.newest_day()), dict.fromkeys(self.asked_by_gate() + self.plan.asked_by_rests())
        self.add({"date": str(day), "check_in": {**self.check_in(), **self.best_answers(names)}})
        self.asked = True

    def last_word(self, day):
        """A check-in of one answer at the end of the log."""
        said = self.with_sign(self.one_odd(asked_in_check_in))
        self.add({"date": str(day if self.chance(50) else self.newest_day()), "check_in": said})

    def under_way(self, day):
        """A last entry whose session is not finished."""
        if self.may_train(day):
            raw = {"date": str(day), **self.maybe_check_in()}
            self.add({**raw, **self.after(raw, self.part_of_session)})
            self.open = True
