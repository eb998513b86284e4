"""Files that look odd, and are right: they have to be accepted."""
from athlete_cases import session
from table import ATHLETE, PLAN, edit, whole

NOTE = "notes: careful on the left"
WORD = "    coach: {by: D. H., says: repeat, reason: left foot still guarded}"
LIMITS = "limits: {intensity: 80%, distance: 20 m, by: City Physio}"
FIRST = "        stride: guarded\n        times: [3.6, 3.5, 3.6]\n    also: [bench press]\n    notes: careful on the left\n"
HEAD = ATHLETE[:ATHLETE.index("log:")]

BLOCK = """\
rehab: athlete/1
athlete:
    name: Sledder
    best:
        10 m: 1.75 s
        20 m: 2.90 s
injury:
    date: 2012-03-05
    side: left
log:
-   date: 2012-03-10
    check_in:
        walk: normal
    work:
    -   acceleration: 3 x 10 m @ 50% rest 3 min
        pain: 0
        fatigue: some
        stride: guarded
        times:
        - 3.6
        - 3.5
    also:
    - bench press
    - light massage
-   date: 2012-03-12
    coach:
        by: D. H.
        says: rest 2 days
        reason: a long drive
"""

FLOW = """\
{rehab: athlete/1, athlete: {name: Sledder, best: {10 m: 1.75 s}}, injury: {date: 2012-03-05}, log: [
  {date: 2012-03-10, check_in: {walk: normal}, work: [
    {acceleration: 3 x 10 m @ 50% rest 3 min, pain: 0, fatigue: some, stride: guarded, times: [3.6, 3.5, 3.6]}]},
  {date: 2012-03-11, check_in: {morning: fine}}]}
"""

JSON = """\
{"rehab": "athlete/1",
 "athlete": {"name": "Sledder"},
 "injury": {"date": "2012-03-05"},
 "log": [{"date": "2012-03-10", "check_in": {"walk": "normal"},
          "work": [{"acceleration": "3 x 10 m @ 50% rest 3 min", "pain": "0", "fatigue": "some", "stride": "even"}]}]}
"""

WHOLE = [
    ("the good file", ATHLETE),
    ("CRLF", ATHLETE.replace("\n", "\r\n")),
    ("CRLF in some lines", ATHLETE.replace("bobsled\n", "bobsled\r\n").replace("left\n", "left\r\n")),
    ("a byte order mark", "\ufeff" + ATHLETE),
    ("a byte order mark and CRLF", "\ufeff" + ATHLETE.replace("\n", "\r\n")),
    ("no line end at the end", ATHLETE.rstrip("\n")),
    ("empty lines at the end", ATHLETE + "\n\n\n"),
    ("empty lines at the start", "\n\n" + ATHLETE),
    ("comments at the start", "# the season after\n\n# a sledder\n" + ATHLETE),
    ("a comment at the end without a line end", ATHLETE + "# to be continued"),
    ("an empty line after every line", ATHLETE.replace("\n", "\n\n")),
    ("a comment line after every line", ATHLETE.replace("\n", "\n# noted\n")),
    ("comments at any depth", ATHLETE.replace("    work:\n", "    work:\n  # here\n             # and here\n")),
    ("spaces at the end of every line", ATHLETE.replace("\n", "   \n")),
    ("a document start", "---\n" + ATHLETE),
    ("a document start after a comment", "# ours\n---\n" + ATHLETE),
    ("a document end", ATHLETE + "...\n"),
    ("a document start and end", "---\n" + ATHLETE + "...\n"),
    ("a comment after the document's end", ATHLETE + "...\n# the end\n"),
    ("an empty log", HEAD + "log:\n"),
    ("an empty log and a comment", HEAD + "log:    # nothing yet\n"),
    ("an empty log in brackets", HEAD + "log: []\n"),
    ("block style, wide", BLOCK),
    ("block style with an end", BLOCK + "...\n"),
    ("flow style", FLOW),
    ("JSON", JSON),
    ("lists at column 0", ATHLETE.replace("\n  - date", "\n- date").replace("\n    ", "\n  ")),
    ("the log before the rest", ATHLETE[:ATHLETE.index("athlete:\n", 5)] + ATHLETE[ATHLETE.index("log:"):]
     + ATHLETE[ATHLETE.index("athlete:\n", 17):ATHLETE.index("log:")]),
    ("no plan named", ATHLETE.replace("plan: hansen\n", "")),
    ("the least there is", "rehab: athlete/1\nathlete: {name: Sledder}\ninjury: {date: 2012-03-05}\nlog:\n"),
    ("a session under way", ATHLETE + session("2012-03-14") + "    finished: no\n"),
    ("a session said to be finished", ATHLETE + session("2012-03-14") + "    finished: yes\n"),
    ("a word after the session of the day", ATHLETE + session("2012-03-14")
     + "  - date: 2012-03-14\n    coach: {by: D. H., says: rest 2 days, reason: heavy}\n"),
    ("an evening check-in", ATHLETE + session("2012-03-14") + "  - date: 2012-03-14\n    check_in: {ache: 1}\n"),
    ("a check-in, then the session of the day",
     ATHLETE + "  - date: 2012-03-14\n    check_in: {walk: normal}\n" + session("2012-03-14")),
    ("an entry of today", ATHLETE + session("2012-06-01")),
    ("an entry of tomorrow", ATHLETE + session("2012-06-02")),
    ("an entry on a leap day", ATHLETE.replace("date: 2012-03-05", "date: 2012-02-20") .replace("- date: 2012-03-10",
     "- date: 2012-02-29")),
    ("a new injury", ATHLETE + "  - date: 2012-04-20\n    injury: {date: 2012-04-20, side: right}\n" + session("2012-04-26")),
    ("a dose as long as the notation", ATHLETE + session("2012-03-14",
     "acceleration: 2 x 5 x 10 m @ 52.5% rest 1.5-2.5 min / 5-6 min")),
    ("every kind of word", ATHLETE + "".join(
        f"  - date: 2012-03-14\n    coach: {{by: D. H., says: {says}, reason: as agreed}}\n" for says in (
            "repeat", "regress", "regress 2", "rest 1 day", "rest 3 days", "start at 10m-full", "cleared", "full speed"))),
    ("limits lifted", ATHLETE + "  - date: 2012-03-14\n    limits: none\n"),
    ("everything in one entry",
     ATHLETE + "  - date: 2012-03-14\n    check_in: {walk: normal, red_flag: no, twinge: no, ache: 0}\n"
     "    limits: {distance: 30 m, by: City Physio}\n    coach: {by: D. H., says: repeat, reason: as agreed}\n"
     "    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even, stiffness: none, twinge: no, red_flag: no}]\n"
     "    also: [curls]\n    notes: all well\n    finished: yes\n"),
]

ROWS = [
    ("a double-quoted name", "name: Sledder", 'name: "Sledder"'),
    ("a single-quoted name", "name: Sledder", "name: 'Sledder'"),
    ("a name with an apostrophe inside", "name: Sledder", "name: O'Sled"),
    ("a name with a doubled apostrophe in quotes", "name: Sledder", "name: 'O''Sled'"),
    ("a name with escapes", "name: Sledder", 'name: "Sl\\u00e9dder \\"S\\""'),
    ("a name in Greek", "name: Sledder", "name: Ἕλκηθρον"),
    ("a name beyond the first plane", "name: Sledder", "name: 🛷 Sledder"),
    ("a name of null in quotes", "name: Sledder", 'name: "null"'),
    ("a name of a number", "name: Sledder", "name: 007"),
    ("a name of yes", "name: Sledder", "name: yes"),
    ("a quoted key", "  sport: bobsled", '  "sport": bobsled'),
    ("a quoted date", "- date: 2012-03-11", '- date: "2012-03-11"'),
    ("a quoted dose", "march: 2 x 10 m rest 1 min", 'march: "2 x 10 m rest 1 min"'),
    ("a quoted observation", "        fatigue: some", "        fatigue: 'some'"),
    ("a comment after a value", "sport: bobsled", "sport: bobsled  # or luge"),
    ("a comment after a map", "{morning: fine}", "{morning: fine}   # slept well"),
    ("a comment after a note, two spaces before it", NOTE, NOTE + "  # as ever"),
    ("a note with a hash in quotes", NOTE, 'notes: "pain in set #3"'),
    ("a note with a hash inside a word", NOTE, "notes: shoes no.#3"),
    ("a note with a colon in quotes", NOTE, 'notes: "second set: tight"'),
    ("a note with a colon inside a word", NOTE, "notes: left at 10:30 sharp"),
    ("a note with commas, brackets and braces inside", NOTE, "notes: left, [a bit] {tight}, so"),
    ("a note with a percent sign and an at sign inside", NOTE, "notes: 50% @ ease & calm * so > well | fine"),
    ("a note with quotes inside", NOTE, "notes: he said \"tight\" and 'so'"),
    ("a note with a dash inside", NOTE, "notes: left - a bit tight"),
    ("a note in a block", NOTE, "notes: |\n      careful on the left\n      second set: tight #3"),
    ("a note folded", NOTE, "notes: >\n      careful on the left\n      and slow"),
    ("a note over two plain lines", NOTE, "notes: careful on the left\n      and slow"),
    ("a note over two quoted lines", NOTE, 'notes: "careful on the left\n      and slow"'),
    ("a note of many languages", NOTE, "notes: vorsichtig, gauche, 左, слева, 🙂"),
    ("a tab in a comment", "plan: hansen", "plan: hansen  # a\ttab"),
    ("a reason with a comma in quotes", "reason: left foot still guarded}", 'reason: "left foot, still guarded"}'),
    ("a dose without spaces", "3 x 10 m @ 50% rest 3 min", "3x10m@50%rest3min"),
    ("a dose with more spaces", "3 x 10 m @ 50% rest 3 min", "3   x   10   m   @   50 %   rest   3   min"),
    ("a dose with a cross", "3 x 10 m @ 50% rest 3 min", "3 × 10 m @ 50% rest 3 min"),
    ("a dose in yards", "3 x 10 m @ 50% rest 3 min", "3 x 10 yd @ 50% rest 3 min"),
    ("a dose with a range of rest in seconds", "3 x 10 m @ 50% rest 3 min", "3 x 10 m @ 50% rest 90-120 s"),
    ("a dose of one rep", "      - acceleration: 3 x 10 m @ 50% rest 3 min\n        pain: 0\n        fatigue: some\n"
     "        stride: guarded\n        times: [3.6, 3.5, 3.6]", "      - acceleration: 10 m @ 50%\n        pain: 0"),
    ("a dose without an intensity", "3 x 10 m @ 50% rest 3 min", "3 x 10 m"),
    ("a dose with decimals", "3 x 10 m @ 50% rest 3 min", "3 x 9.5 m @ 52.5% rest 2.5 min"),
    ("other exercises", "      - march: 2 x 10 m rest 1 min",
     "      - jog: 5 min\n      - bridge: 3 x 15\n      - march: 2 x 10 m"),
    ("fewer times than reps", "[3.6, 3.5, 3.6]", "[3.6]"),
    ("times in whole seconds", "[3.6, 3.5, 3.6]", "[4, 4, 4]"),
    ("times to the millisecond", "[3.6, 3.5, 3.6]", "[3.612, 3.508, 3.6]"),
    ("times with spaces all about", "[3.6, 3.5, 3.6]", "[ 3.6 ,  3.5,3.6 ]"),
    ("a trailing comma", "[3.6, 3.5, 3.6]", "[3.6, 3.5, 3.6,]"),
    ("pain at the end of its scale", "        pain: 0", "        pain: 10"),
    ("a twinge beside work", "        fatigue: some", "        fatigue: some\n        twinge: yes"),
    ("a twinge in a check-in", "{morning: fine}", "{morning: fine, twinge: no}"),
    ("a best in yards", "best: {10 m: 1.75 s, 20 m: 2.90 s}", "best: {40 yd: 4.6 s}"),
    ("a best without spaces", "best: {10 m: 1.75 s, 20 m: 2.90 s}", "best: {10m: 1.75s}"),
    ("bests in any order", "best: {10 m: 1.75 s, 20 m: 2.90 s}", "best: {20 m: 2.90 s, 10 m: 1.75 s}"),
    ("bests on lines of their own", "best: {10 m: 1.75 s, 20 m: 2.90 s}", "best:\n    10 m: 1.75 s\n    20 m: 2.90 s"),
    ("a best over a minute", "best: {10 m: 1.75 s, 20 m: 2.90 s}", "best: {60 m: 6.95 s, 800 m: 2 min}"),
    ("a grade in words", "grade: 2", "grade: 2b"),
    ("limits without runs", LIMITS, "limits: {runs: none}"),
    ("limits in feet, with their last day", LIMITS, "limits: {distance: 60 ft, until: 2012-03-20, by: City Physio}"),
    ("a day missed", "    check_in: {morning: fine}", "    missed: flu"),
    ("a day missed, and bridges", "    check_in: {morning: fine}", "    missed: flu\n    work: [{bridge: 3 x 15}]"),
    ("extra work beside a session", "  - date: 2012-03-11\n    check_in: {morning: fine}", "  - date: 2012-03-10\n    work: [{bridge: 3 x 15}]"),
    ("what was said of the whole session", "    also: [bench press]", "    fatigue: tired\n    stiffness: slight"),
    ("what was said of extra work that nobody wrote down", "    check_in: {morning: fine}", "    twinge: yes"),
    ("a sign by its beginning", "{morning: fine}", "{red_flag: yes, sign: Fever}"),
    ("a sign beside work", "        fatigue: some", "        fatigue: some\n        red_flag: yes\n        sign: a pop"),
    ("a session left open", "    also: [bench press]", "    finished: no"),
    ("a rep that was not timed", "[3.6, 3.5, 3.6]", "[3.6, -, 3.6]"),
    ("a last rep that was not timed", "[3.6, 3.5, 3.6]", '[3.6, 3.5, "-"]'),
    ("a dose as a spreadsheet writes it", "3 x 10 m @ 50% rest 3 min", "3*10 m at 50% rest 3:00"),
    ("a best over a mile", "best: {10 m: 1.75 s, 20 m: 2.90 s}", "best: {10 m: 1.75 s, 1 mi: 6 min}"),
    ("one limit alone", LIMITS, "limits: {distance: 20 m, by: City Physio}"),
    ("keys in another order", WORD, "    coach: {reason: left foot still guarded, says: repeat, by: D. H.}"),
    ("a word on lines of its own", WORD,
     "    coach:\n      by: D. H.\n      says: repeat\n      reason: left foot still guarded"),
    ("the date last in its entry", "  - date: 2012-03-11\n    check_in: {morning: fine}",
     "  - check_in: {morning: fine}\n    date: 2012-03-11"),
    ("observations before the exercise", "      - acceleration: 3 x 10 m @ 50% rest 3 min\n        pain: 0\n",
     "      - pain: 0\n        acceleration: 3 x 10 m @ 50% rest 3 min\n"),
    ("a flow map over two lines", "{walk: normal, tone: raised}", "{walk: normal,\n               tone: raised}"),
    ("a list on its key's column",
     "    work:\n      - march: 2 x 10 m rest 1 min\n      - acceleration: 3 x 10 m @ 50% rest 3 min\n"
     "        pain: 0\n        fatigue: some\n" + FIRST,
     "    work:\n    - march: 2 x 10 m rest 1 min\n    - acceleration: 3 x 10 m @ 50% rest 3 min\n      pain: 0\n      fatigue: some\n"
     "      stride: even\n"),
]

BUILDS_ON = "rehab: plan/1\nname: ours\ntitle: ours\nextends: hansen\n"

PLANS = [
    ("the good plan", PLAN),
    ("CRLF", PLAN.replace("\n", "\r\n")),
    ("a byte order mark", "\ufeff" + PLAN),
    ("a plan that gives nothing new", BUILDS_ON),
    ("a plan that drops a rule", BUILDS_ON + "rules:\n  - {rule: stuck, drop: true}\n"),
    ("a plan that changes a rule",
     BUILDS_ON + 'rules:\n  - {rule: stuck, when: {sessions_at_step: ">= 6"}, then: warn, from: house}\n'),
    ("a plan that drops a key of a gate", BUILDS_ON + "stages:\n  - {stage: longer, enter: {tone: drop}}\n"),
    ("a plan with a step before another", BUILDS_ON + "stages:\n  - stage: longer\n    steps:\n"
     "      - {step: lower, work: [{acceleration: 5 x 20 m @ 55% rest 2-4 min}], from: house}\n      - {step: 20m-easy}\n"),
    ("a plan that adds a rule",
     BUILDS_ON + "rules:\n  - {rule: tight, when: {tone: raised, stiffness: slight}, then: repeat, from: house}\n"),
]

PLAN_ROWS = [
    ("rules in another order", PLAN[PLAN.index("  - {rule: hurt"):PLAN.index("during:")],
     "".join(line + "\n" for line in reversed(PLAN[PLAN.index("  - {rule: hurt"):PLAN.index("during:")].splitlines()))),
    ("from with a place", "say: some pain, from: article}", "say: some pain, from: article:12}"),
    ("from a list", "say: some pain, from: article}", "say: some pain, from: [article, house]}"),
    ("no rules for during", PLAN[PLAN.index("during:"):PLAN.index("never:")], ""),
    ("no properties", PLAN[PLAN.index("never:"):], ""),
    ("a stage without a gate", '    enter: {days_since_injury: ">= 5", walk: normal}\n', ""),
    ("a stage without care", "    care: [{note: light massage, from: article}]\n", ""),
    ("a closed list of signs, each as urgent as it is", 'ask: "a twinge?", unless_said: no}',
     'ask: "a twinge?", unless_said: no, signs: [a pull (today), a catch (now)]}'),
    ("tolerances of intensity and distance", "tolerance: 5%", "tolerance: {intensity: 5%, distance: 10%}"),
    ("a step whose sources are told apart", "sessions: 2, from: house}", "sessions: 2, from: {work: house, reps: [house, article], rest: article:3}}"),
    ("what the coach may choose instead", "{switch: {running_a: 5 x 5 m rest 2 min}}", "{switch: {running_a: 5 x 5 m rest 2 min}, or: rest 8 min}"),
    ("a during rule of one stage", 'when: {fatigue: tired}', 'when: {fatigue: tired, stage: short}'),
    ("a rule that says what lifts it", 'when: {completed: ">= 100%", pain: 0..1, fatigue: [none, some], twinge: no}, then: progress', 'when: {age: "< 18"}, then: refer, lifted_by: name a clinician'),
    ("a test of several words", "fatigue: [none, some], twinge", "fatigue: [none, some, tired], twinge"),
    ("a test with worse", "when: {fatigue: tired}", 'when: {fatigue: ">= tired"}'),
    ("a test with unknown", "when: {fatigue: tired}", "when: {fatigue: [tired, unknown]}"),
    ("a comparison without a space", 'when: {pain: ">= 2"}, then: end', 'when: {pain: ">=2"}, then: end'),
    ("block style for a rule", '  - {rule: stop, when: {pain: ">= 2"}, then: end, from: article}',
     '  - rule: stop\n    when:\n      - pain: ">= 2"\n    then: end\n    from:\n      - article'),
    ("a list of one outcome", "then: progress", "then: [progress]"),
]


def cases():
    yield from whole(WHOLE, "accept")
    yield from edit(ATHLETE, ROWS, "accept")
    yield from whole(PLANS, "accept", "plan")
    yield from edit(PLAN, PLAN_ROWS, "accept", "plan")
    yield {"name": "a plan beside the file", "data": ATHLETE.replace("plan: hansen", "plan: beside-plan.yaml"),
        "expect": "accept",
           "beside": {"beside-plan.yaml": BUILDS_ON}}
