"""The good files that the tables edit, and the edit itself."""

ATHLETE = """\
rehab: athlete/1
athlete:
  name: Sledder
  sport: bobsled
  born: 1988-02-01
  clinician: City Physio
  best: {10 m: 1.75 s, 20 m: 2.90 s}
injury: {date: 2012-03-05, side: left, grade: 2}
target: {date: 2012-04-07, event: first race}
plan: hansen
log:
  - date: 2012-03-10
    check_in: {walk: normal, tone: raised}
    work:
      - march: 2 x 10 m rest 1 min
      - acceleration: 3 x 10 m @ 50% rest 3 min
        pain: 0
        fatigue: some
        stride: guarded
        times: [3.6, 3.5, 3.6]
    also: [bench press]
    notes: careful on the left
  - date: 2012-03-11
    check_in: {morning: fine}
  - date: 2012-03-12
    coach: {by: D. H., says: repeat, reason: left foot still guarded}
  - date: 2012-03-13
    limits: {intensity: 80%, distance: 20 m, by: City Physio}
"""

PLAN = """\
rehab: plan/1
name: small
title: A small plan
sources:
  article: {title: an article, by: Someone, weight: author}
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..10, of: work, ask: "worst pain, 0-10"}
  fatigue: {scale: [none, some, tired], of: work, ask: "tired?"}
  walk: {scale: [normal, limp], of: check_in, ask: "walking normally?"}
  twinge: {scale: [no, yes], of: any, ask: "a twinge?", unless_said: no}
exercises:
  acceleration: {title: Acceleration, kind: run, start: standing}
  flying_20: {title: Flying 20, kind: run, build_up: 30 m}
  running_a: {title: Running A, kind: drill, cue: tall}
tolerance: 5%
limits: {distance_rise: 10 m, intensity_rise: 10%, metres_rise: 50 m, from: house}
start: first
stages:
  - stage: short
    title: Short
    cap: 60%
    enter: {days_since_injury: ">= 5", walk: normal}
    from: article
    warm_up: [easy walking]
    drills:
      - running_a: 2 x 5 m rest 1-2 min
    care: [{note: light massage, from: article}]
    steps:
      - {step: first, work: [{acceleration: 3 x 10 m @ 50% rest 2-4 min}], from: article}
      - {step: second, work: [{acceleration: 3 x 10 m @ 60% rest 2-4 min}], sessions: 2, from: house}
rules:
  - {rule: hurt, when: {pain: ">= 2"}, then: [rest 1 day, regress 1], setback: yes, say: some pain, from: article}
  - {rule: early, when: [{sessions: "< 5"}, {days_since_start: "< 7"}], then: cap 60%, from: article}
  - {rule: clean, when: {completed: ">= 100%", pain: 0..1, fatigue: [none, some], twinge: no}, then: progress, from: article}
during:
  - {rule: switch, when: {fatigue: tired}, then: {switch: {running_a: 5 x 5 m rest 2 min}}, from: article}
  - {rule: stop, when: {pain: ">= 2"}, then: end, from: article}
never:
  - {never: up-after-pain, when: {pain: ">= 2", climb: ">= 1"}, from: house}
always:
  - {always: a-way-back, reach: second, from: house}
"""

TEST = """\
rehab: test/1
plan: hansen
cases:
  - case: some pain moves one step back
    injury: {date: 2012-03-02}
    days:
      - date: 2012-03-07
        check_in: {walk: normal}
        expect: {decision: start, step: 10m-set, dose: {acceleration: 5 x 10 m @ 50% rest 2-4 min}}
      - date: 2012-03-08
        as_prescribed: {pain: 2, fatigue: none, stride: even}
        today: 2012-03-09
        expect: {decision: regress, step: drills-only, because: [hurt, early-days]}
  - case: day 6, and nobody said how the walk is
    injury: {date: 2012-03-02}
    today: 2012-03-08
    expect: {decision: wait, gate: short, missing: walk normal, date: none}
"""


def edit(base, rows, expect, kind="athlete"):
    """A case for each row (name, old, new): the base with `old`, which stands in it once, replaced."""
    for name, old, new in rows:
        assert base.count(old) == 1, f"{name}: {old!r} stands {base.count(old)} times in the good file"
        yield {"name": name, "data": base.replace(old, new), "expect": expect, "kind": kind}


def whole(rows, expect, kind="athlete"):
    """A case for each row (name, whole text or bytes)."""
    for name, data in rows:
        yield {"name": name, "data": data, "expect": expect, "kind": kind}
