"""Test files whose cases could never fail, would ask the clock, or name what the plan does not have."""
from table import TEST, edit, whole

BACK = "expect: {decision: regress, step: drills-only, because: [hurt, early-days]}"
LATER = "    today: 2012-03-08\n    expect: {decision: wait, gate: short, missing: walk normal, date: none}"
WALK = "        as_prescribed: {pain: 2, fatigue: none, stride: even}"

KEYS = [
    ("a typo in what is expected", "{decision: wait", "{«desicion: wait"),
    ("a typo in a case", "    today: 2012-03-08", "    «todya: 2012-03-08"),
    ("a typo in a day", "        check_in: {walk: normal}", "        «checkin: {walk: normal}"),
    ("a typo in a report", "{pain: 2, fatigue: none", "{pain: 2, «fatige: none"),
    ("a typo at the top", "plan: hansen", "«pln: hansen"),
    ("a key twice", "{decision: wait, gate: short", "{decision: wait, «decision: wait"),
    ("what happened to an athlete of a file", "    injury: {date: 2012-03-02}\n    today", "    athlete: nobody.yaml\n    today"),
    ("no name", "  - case: day 6, and nobody said how the walk is\n    injury", "  - «injury"),
    ("a name twice", "case: day 6, and nobody said how the walk is", "case: «some pain moves one step back"),
    ("no athlete", "    injury: {date: 2012-03-02}\n    today", "    today"),
    ("no version", "rehab: test/1", "«rehab: test"),
    ("a later version", "rehab: test/1", "rehab: «test/2"),
]

NEVER_FAILS = [
    ("nothing expected", LATER, "    today: «2012-03-08"),
    ("nothing asked", LATER, "    log: []"),
    ("an empty expectation", "expect: {decision: wait, gate: short, missing: walk normal, date: none}", "expect: «{}"),
    ("an expectation of nothing", "expect: {decision: wait, gate: short, missing: walk normal, date: none}", "‹expect:"),
    ("an empty list expected", "because: [hurt, early-days]", "because: «[]"),
    ("the clock", "    today: 2012-03-08\n    expect: {decision: wait", "    expect: {decision: wait"),
    ("no cases", "cases:\n" + TEST.split("cases:\n")[1], "cases: «[]\n"),
    ("no cases at all", "cases:\n" + TEST.split("cases:\n")[1], ""),
    ("cases of null", "cases:\n" + TEST.split("cases:\n")[1], "cases: ~\n"),
    ("one case, not a list", "cases:\n" + TEST.split("cases:\n")[1], "cases: «{case: x}\n"),
    ("a day that asks and expects nothing", "        " + BACK + "\n", ""),
]

VALUES = [(f"expected {text}", "date: none}", f"date: none, «{text}}}") for text in (
    "day: -1", "day: six", "day: 6.5", "session: none", "complete: true", "complete: maybe", "resume: 1", "stage: shrot", "step: 10m",
    "cap: 60", "cap: 60%%", "cap: fast", "dose: 3 x 10 m", "dose: {hop: 3 x 10 m}", 
    "dose: {acceleration: 3 x 10 m, march: 2 x 10 m}", "dose: [none]", "work: {}", "left: all", "metres: 30", "metres: -30 m",
    "because: hurts", "because: [hurt, hurts]", "because: {rule: hurt}", "not_because: none", "rest: 2012-13-01", "rest: [tomorrow]",
    "during: switsch", "warnings: many", "warnings: [1]")] + [
    ("an unknown decision", "decision: wait", "decision: «stop"),
    ("decisions", "decision: wait", "decision: «[wait, start]"),
    ("a date that is none", "date: none}", "date: «2012-02-30}"),
    ("a gate that is a step", "gate: short", "gate: «10m-set"),
    ("a today that is none", "    today: 2012-03-08", "    today: «today"),
    ("a today before the injury", "    today: 2012-03-08", "    today: «2012-03-01"),
    ("a today before the day", "        today: 2012-03-09", "        today: «2012-03-05"),
    ("a report off its scale", "{pain: 2, fatigue: none", "{pain: «11, fatigue: none"),
    ("a report that is none", "{pain: 2, fatigue: none", "{pain: «some, fatigue: none"),
    ("work and work as prescribed", WALK, WALK + "\n        work: «[{acceleration: 3 x 10 m}]"),
    ("a day before the one before it", "      - date: 2012-03-08\n        as", "      - date: «2012-03-06\n        as"),
    ("two sessions on a day", "        today: 2012-03-09",
     "      - date: 2012-03-08\n        «as_prescribed: {pain: 0}\n        today: 2012-03-09"),
    ("an athlete who is not there", "    injury: {date: 2012-03-02}\n    today", "    athlete: «nobody.yaml\n    today"),
    ("a plan that is not there", "plan: hansen", "plan: «nowhere.yaml"),
    ("a plan nearly there", "plan: hansen", "plan: «hansn"),
]

GOOD = [
    ("as it is", "", ""),
    ("in braces", "        " + BACK, "        " + BACK.replace("[hurt, early-days]", "hurt")),
    ("no rule fires", "date: none}", "date: none, because: none, rest: none, dose: none, metres: 0 m, warnings: 0}"),
    ("no plan named", "plan: hansen\n", ""),
    ("with notes", "        check_in: {walk: normal}", "        check_in: {walk: normal}\n        notes: careful"),
]


def cases():
    for rows in (KEYS, NEVER_FAILS, VALUES):
        yield from edit(TEST, rows, "refuse", "test")
    for name, old, new in GOOD:
        yield from whole([(name, TEST.replace(old, new) if old else TEST)], "accept", "test")
