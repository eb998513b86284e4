"""Athlete files that are good YAML and still no account of what happened."""
from table import ATHLETE, edit, whole

DOSE = "3 x 10 m @ 50% rest 3 min"
WORD = "    coach: {by: D. H., says: repeat, reason: left foot still guarded}"
LIMITS = "limits: {intensity: 80%, distance: 20 m, by: City Physio}"
INJURY = "injury: {date: 2012-03-05, side: left, grade: 2}"
BEST = "best: {10 m: 1.75 s, 20 m: 2.90 s}"
SECOND = "  - date: 2012-03-11\n    check_in: {morning: fine}\n"
RUN = "      - acceleration: 3 x 10 m @ 50% rest 3 min\n"


def session(date, work="acceleration: 5 x 10 m @ 50%"):
    return f"  - date: {date}\n    work:\n      - {work}\n        pain: 0\n        fatigue: none\n        stride: even\n"


KEYS = [
    ("an unknown key at the top", "plan: hansen", "«plann: hansen"),
    ("an unknown key at the top, far from any", "plan: hansen", "plan: hansen\n«weather: sunny"),
    ("an unknown key of the athlete", "  sport: bobsled", "  «sprot: bobsled"),
    ("an unknown key of the injury", "side: left", "«sid: left"),
    ("an unknown key of the target", "event: first race", "«evnt: first race"),
    ("an unknown key of an entry", "    notes: careful", "    «note: careful"),
    ("an unknown key of a check-in", "walk: normal", "«wlak: normal"),
    ("an unknown key beside work", "        fatigue: some", "        «fatige: some"),
    ("an unknown key of a word", "reason: left", "«because: left"),
    ("an unknown key of the limits", "intensity: 80%", "«speed: 80%"),
    ("a key in the wrong case", "  sport: bobsled", "  «Sport: bobsled"),
    ("a stored position", "plan: hansen", "plan: hansen\n«step: 10m-set"),
    ("a key twice at the top", "plan: hansen", "plan: hansen\n«plan: hansen"),
    ("a key twice in the athlete", "  sport: bobsled", "  sport: bobsled\n  «sport: luge"),
    ("a key twice in the injury", "side: left", "side: left, «side: right"),
    ("a key twice in an entry", "    notes: careful on the left", "    notes: careful on the left\n    «notes: tight"),
    ("a key twice beside work", "        pain: 0", "        pain: 0\n        «pain: 6"),
    ("a key twice in a check-in", "walk: normal,", "walk: normal, «walk: limp,"),
    ("a key twice, once in quotes", "        pain: 0", "        pain: 0\n        «\"pain\": 6"),
    ("a key twice, once escaped", "        pain: 0", "        pain: 0\n        «\"p\\u0061in\": 6"),
    ("a key twice, far apart", "    also: [bench press]", "    also: [bench press]\n    «work:\n      - march: 2 x 10 m"),
    ("the log twice", "plan: hansen", "log:\nplan: hansen"),
    ("no injury", INJURY + "\n", ""),
    ("no date of the injury", "{date: 2012-03-05, side", "{‹side"),
    ("no athlete",
     "athlete:\n  name: Sledder\n  sport: bobsled\n  born: 1988-02-01\n  clinician: City Physio\n  " + BEST + "\n", ""),
    ("an entry without a date", "  - date: 2012-03-11\n    check_in: {morning: fine}", "  - ‹check_in: {morning: fine}"),
    ("another version", "rehab: athlete/1", "«rehab: athlete/2"),
    ("no version", "rehab: athlete/1", "«rehab: athlete"),
    ("an unknown kind", "rehab: athlete/1", "«rehab: atlete/1"),
    ("a kind in the wrong case", "rehab: athlete/1", "«rehab: Athlete/1"),
    ("a plan nobody knows", "plan: hansen", "«plan: hansn"),
    ("a plan file that is not there", "plan: hansen", "«plan: not-there.yaml"),
    ("a plan that is a list", "plan: hansen", "«plan: [hansen]"),
]

SHAPES = [
    ("a second athlete", INJURY, INJURY + "\n«athlete2: {name: Luger}"),
    ("an injury that is a date", INJURY, "«injury: 2012-03-05"),
    ("an injury that is a list", INJURY, "injury: «[2012-03-05]"),
    ("a name that is a list", "name: Sledder", "name: «[Sledder]"),
    ("a name that is a map", "name: Sledder", "name: «{first: Sledder}"),
    ("a check-in that is a word", "check_in: {morning: fine}", "check_in: «fine"),
    ("a check-in that is a list", "check_in: {morning: fine}", "check_in: «[fine]"),
    ("an observation that is a list", "        pain: 0", "        pain: «[0]"),
    ("an observation that is a map", "        pain: 0", "        pain: «{worst: 0}"),
    ("a dose that is a list", "acceleration: " + DOSE, "acceleration: «[3 x 10 m]"),
    ("a dose that is a map", "acceleration: " + DOSE, "acceleration: «{reps: 3}"),
    ("work that is a map", "    check_in: {morning: fine}", "    work: «{march: 2 x 10 m}"),
    ("work that is a word", "    check_in: {morning: fine}", "    work: «march"),
    ("a work line that is a word", "      - march: 2 x 10 m rest 1 min", "      - «march 2 x 10 m"),
    ("a work line of two exercises", "      - march: 2 x 10 m rest 1 min",
     "      - ‹march: 2 x 10 m rest 1 min\n        ‹skip: 2 x 10 m"),
    ("a work line without an exercise", "      - march: 2 x 10 m rest 1 min", "      - «pain: 0"),
    ("a best that is a list", BEST, "best: «[10 m, 1.75 s]"),
    ("a note that is a list", "notes: careful on the left", "notes: «[careful]"),
    ("a coach that is a word", WORD, "    coach: «repeat"),
    ("a target that is a date", "target: {date: 2012-04-07, event: first race}", "target: «2012-04-07"),
    ("limits that are a number", LIMITS, "limits: «80%"),
    ("limits that are another word", LIMITS, "limits: «never"),
]

DATES = [(f"the date {text}", "- date: 2012-03-11", f"- date: «{text}") for text in (
    "2012-02-30", "2026-02-30", "2011-02-29", "1900-02-29", "2012-13-01", "2012-00-10", "2012-03-00", "2012-03-32", "2012-04-31",
    "2012-3-11", "2012-03-1", "12-03-11", "11.03.2012", "03/11/2012", "2012/03/11", "20120311", "2012-03-11T10:00:00Z",
    "2012-03-11 10:00", "2012-03", "2012-W10-7", "2012-071", "+2012-03-11", "-2012-03-11", "02012-03-11", "0000-03-11",
    "99999-03-11", "yesterday", "11 March 2012", "2O12-03-11", "２０１２-03-11", "2012–03–11", "1331424000", "2012-03-11x", "today")]

TIME = [
    ("a date that falls", "- date: 2012-03-12", "- date: «2012-03-10"),
    ("a date that falls by years", "- date: 2012-03-13", "- date: «2011-03-13"),
    ("an entry before the injury", "- date: 2012-03-10", "- date: «2012-03-04"),
    ("an injury after the first entry", "{date: 2012-03-05", "{date: 2012-03-11"),
    ("an injury in the future", "{date: 2012-03-05", "{date: 2199-03-05"),
    ("an entry in the future", "- date: 2012-03-13", "- date: «2199-12-31"),
    ("an entry the day after tomorrow", "- date: 2012-03-13", "- date: «2012-06-03"),
    ("born in the future", "born: 1988-02-01", "born: «2150-01-01"),
    ("born tomorrow", "born: 1988-02-01", "born: «2012-06-02"),
    ("born on no day", "born: 1988-02-01", "born: «1988-02-31"),
    ("a target on no day", "{date: 2012-04-07", "{date: «2012-04-31"),
    ("a new injury before the first", SECOND, "  - date: 2012-03-11\n    injury: {date: «2012-03-01}\n"),
    ("a new injury after its entry", SECOND, "  - date: 2012-03-11\n    injury: {date: «2012-04-11}\n"),
    ("a new injury without a date", SECOND, "  - date: 2012-03-11\n    injury: «{side: left}\n"),
    ("two sessions on a day", SECOND, "‹" + session("2012-03-10").replace("work", "‹work").replace("- acc", "- ‹acc")),
    ("two sessions on a day, a word between", SECOND,
     "  - date: 2012-03-10\n    coach: {by: D. H., says: repeat, reason: heavy}\n"
     + session("2012-03-10").replace("  - d", "‹  - d").replace("work", "‹work").replace("- acc", "- ‹acc")),
    ("a session missed and run", "    notes: careful on the left", "    missed: «flu"),
    ("limits that end before they begin", LIMITS, "limits: {intensity: 80%, until: «2012-03-12}"),
    ("limits until no day", LIMITS, "limits: {intensity: 80%, until: «2012-02-30}"),
    ("a session finished perhaps", "    notes: careful on the left", "    notes: careful on the left\n    finished: «maybe"),
    ("a session finished: false", "    notes: careful on the left", "    notes: careful on the left\n    finished: «false"),
    ("a session finished: 0", "    notes: careful on the left", "    notes: careful on the left\n    finished: «0"),
]

DOSES = [(f"the dose {text or 'of nothing'}", "acceleration: " + DOSE, f"acceleration: «{text}") for text in (
    "3 x 10", "3", "x", "3 x", "x 10 m", "10 m x 3", "3 x 10 x", "3 x x 10 m", "2 x 3 x 4 x 10 m", "3 x 10 m x 2", "three x 10 m",
    "3 x ten m", "3 ** 10 m", "3 X 10 m @ 50", "3 x 10 m at", "3 x 10 m at 50", "3 x 10 m @ at 50%", "3 x 10 m @ 50", "3 x 10 m 50%", "3 x 10 m @", "3 x 10 m @ %", "3 x 10 m @ fast",
    "3 x 10 m @ 0%", "3 x 10 m @ -50%", "3 x 10 m @ 111%", "3 x 10 m @ 1000%", "3 x 10 m @ 050%", "3 x 10 m @ 5e1%",
    "3 x 10 m @ .5%", "3 x 10 m @ 50.%", "3 x 10 m @ 50% @ 60%", "3 x 10 m @ 50-60%", "3 x 10 m @ 50 percent",
    "3 x 10 m rest", "3 x 10 m rest 3", "3 x 10 m rest 2-4", "3 x 10 m rest 4-2 min", "3 x 10 m rest 2- min",
    "3 x 10 m rest -2 min",
    "3 x 10 m rest 2 hours", "3 x 10 m rest min", "3 x 10 m rest 2 min /", "3 x 10 m rest / 5 min", "3 x 10 m rest 2 min / 5",
    "3 x 10 m rest 2 min / 5 min / 6 min", "3 x 10 m rest 2 min @ 50%", "3 x 10 m / 5 min", "3 x 10 m, rest 3 min",
    "3 x 10 km m", "3 x 11 km", "3 x 6.3 mi", "3 x 32809 ft", "3 x 0.0001 ft", "3 x 10 feet", "3 x 10 miles", "3 x 10 Ft", "3 x 10 meters of road",
    "3 x 10 m rest 3:0", "3 x 10 m rest 3:60", "3 x 10 m rest :30", "3 x 10 m rest 0:00", "3 x 10 m rest 1:00:00", "3 x 10 m rest 3:00 min",
    "3 x 10 m rest 2:00-4 min", "3 x 10 m rest 1.5:30", "3 x 10 m rest 99999999999999999999:00", "3 x 10 k", "3 x 10 %", "0 x 10 m", "3 x 0 m", "0 x 3 x 10 m", "-3 x 10 m",
    "3 x -10 m", "+3 x 10 m", "3.5 x 10 m", "03 x 10 m", "010 x 10 m", "0x3 x 10 m", "1e1 x 10 m", "3 x 1e1 m", "3 x .5 m",
    "3 x 10. m", "3 x 1,5 m", "3 x 010 m", "3 x nan m", "3 x inf m", "3 x 10 m please", "3 x 10 m and so on", "1001 x 10 m",
    "101 x 3 x 10 m", "99999999999999999999 x 10 m", "3 x 99999999999999999999 m", "4294967299 x 10 m", "３ x 10 m", "3 x 10 m;",
    "3 x 10 m @ 50% rest 99999999999999999999 min", "10 min rest", "rest 3 min", "@ 50%", "3 х 10 m", "all of it",
    "as prescribed",
    "3 x 10 m @ 1e-400%", "3 x 10 m @ nan%", "3 x 10 mm", "3 x 10 M")]

LINES = [
    ("an unknown exercise", "      - march: 2", "      - «marsh: 2"),
    ("an exercise by its title", "      - march: 2", "      - «March: 2"),
    ("a check-in observation beside work", "        fatigue: some", "        fatigue: some\n        «walk: normal"),
    ("the morning beside work", "        fatigue: some", "        fatigue: some\n        «morning: fine"),
    ("a work observation in a check-in", "{morning: fine}", "{morning: fine, «pain: 0}"),
    ("fatigue in a check-in", "{morning: fine}", "{«fatigue: none}"),
    ("the stride in a check-in", "{morning: fine}", "{«stride: even}"),
    ("times in a check-in", "{morning: fine}", "{morning: fine, «times: [3.5]}"),
    ("a check-in observation of an entry", "    also: [bench press]", "    «walk: normal"),
    ("a sign of nothing", "{morning: fine}", "{morning: fine, sign: «night pain}"),
    ("a sign beside no red flag", "{morning: fine}", "{red_flag: no, sign: «night pain}"),
    ("a sign that no list has", "{morning: fine}", "{red_flag: yes, sign: «pull}"),
    ("a sign that two signs begin with", "{morning: fine}", "{red_flag: yes, sign: «a}"),
    ("a sign that is a list", "{morning: fine}", "{red_flag: yes, sign: «[night pain]}"),
    ("a sign beside work of nothing", "        fatigue: some", "        fatigue: some\n        sign: «night pain"),
    ("a sign beside a session of nothing", "    also: [bench press]", "    sign: «night pain"),
    ("a reason for a missed day that is a list", "    check_in: {morning: fine}", "    missed: «[flu]"),
    ("a clinician who is nobody", "clinician: City Physio", "clinician: «none"),
    ("a clinician who is not applicable", "clinician: City Physio", "clinician: «N/A"),
    ("an athlete who is nobody", "name: Sledder", "name: «'-'"),
    ("a best that nobody runs", BEST, "best: {10 m: «0.95 s, 20 m: 2.90 s}"),
    ("a best slower than a crawl", BEST, "best: {10 m: 1.75 s, 20 m: «290 s}"),
    ("a best with a comma in a flow map", BEST, "best: {10 m: 1«,75 s, 20 m: 2.90 s}"),
    ("a rep of half a minute", "[3.6, 3.5, 3.6]", "[«36, 3.5, 3.6]"),
    ("a rep faster than anybody", "[3.6, 3.5, 3.6]", "[«0.36, 3.5, 3.6]"),
    ("times with decimal commas", "[3.6, 3.5, 3.6]", "[«3,6]"),
    ("more times than reps", "[3.6, 3.5, 3.6]", "«[3.6, 3.5, 3.6, 3.7]"),
    ("times that are one number", "times: [3.6, 3.5, 3.6]", "times: «fast"),
    ("best times in another unit", BEST, "best: {10 m: «1.75 m, 20 m: 2.90 s}"),
    ("a best time without a unit", BEST, "best: {10 m: «1.75, 20 m: 2.90 s}"),
    ("a best over no unit", BEST, "best: {«10: 1.75 s, 20 m: 2.90 s}"),
    ("a best over a time", BEST, "best: {«10 s: 1.75 s, 20 m: 2.90 s}"),
    ("a best of no time at all", BEST, "best: {10 m: «0 s, 20 m: 2.90 s}"),
    ("a best over no distance", BEST, "best: {«0 m: 1 s, 20 m: 2.90 s}"),
    ("a best below nothing", BEST, "best: {10 m: «-1.75 s, 20 m: 2.90 s}"),
    ("a best that is a word", BEST, "best: {10 m: «quick, 20 m: 2.90 s}"),
    ("a best in octal", BEST, "best: {10 m: «01.75 s, 20 m: 2.90 s}"),
    ("a best with a comma in it", BEST, "best:\n    10 m: «1,75 s"),
    ("two bests over one distance", BEST, "best: {10 m: 1.75 s, «10 m: 1.80 s}"),
    ("two bests over one distance, written in two ways", BEST, "best: {10 m: 1.75 s, «10m: 1.80 s}"),
]
LINES += [(f"a time of {text}", "[3.6, 3.5, 3.6]", f"«[3.6, {text}, 3.6]") for text in (
    "0", "-3.5", "+3.5", ".5", "3.", "03.5", "010", "1e1", "0x3", "nan", ".nan", ".inf", "quick", "3:05", "3.5.1", "1e400",
    "99999999999999999999", "3_5", "3 5")]

SCALES = [(f"pain of {text}", "        pain: 0", f"        pain: «{text}") for text in (
    "11", "-1", "-0", "+1", "2.5", "2.0", "00", "01", "010", "1e0", "0x1", "0o1", "two", "none", "unknown", "true", "2..3",
    "\">= 2\"",
    "4294967296", "99999999999999999999", "3/10", "2 m", "50%", "nan")]
SCALES += [(f"fatigue of {text}", "        fatigue: some", f"        fatigue: «{text}") for text in (
    "sometimes", "Some", "SOME", "1", "noticeably tired", "unknown", "yes", "false", "smoe", "some tired")]
SCALES += [(f"a twinge of {text}", "        fatigue: some", f"        fatigue: some\n        twinge: «{text}") for text in (
    "true", "false", "y", "n", "Yes", "NO", "on", "off", "0", "1", "maybe", "left")]
SCALES += [(f"a red flag of {text}", "{morning: fine}", f"{{red_flag: «{text}}}") for text in ("true", "calf", "Yes", "1")]

WORDS = [
    ("a word without by", WORD, "    «coach: {says: repeat, reason: guarded}"),
    ("a word without a reason", WORD, "    «coach: {by: D. H., says: repeat}"),
    ("a word that says nothing", WORD, "    «coach: {by: D. H., reason: guarded}"),
    ("a word by nobody", WORD, "    «coach: {by: , says: repeat, reason: guarded}"),
    ("a word by none", WORD, "    coach: {by: «none, says: repeat, reason: guarded}"),
    ("a word for an empty reason", WORD, "    «coach: {by: D. H., says: repeat, reason: ''}"),
    ("two words in one", WORD, "    coach: {by: D. H., says: «[repeat, rest 1 day], reason: guarded}"),
    ("the coach twice in an entry", WORD, WORD + "\n    «coach: {by: D. H., says: rest 1 day, reason: guarded}"),
]
WORDS += [(f"a word that says {text}", WORD, f"    coach: {{by: D. H., says: «{text}, reason: guarded}}") for text in (
    "progress", "go", "restart", "refer", "cap 60%", "repeat 2", "regress two", "regress 0", "regress -1", "regress 1.5",
    "regress 1 step",
    "regress 99999999999", "rest", "rest days", "rest 2", "rest two days", "rest 0 days", "rest -1 days", "rest 1.5 days",
    "rest 2 weeks",
    "rest 99999999999 days", "start at", "start at 10m-frist", "start 10m-first", "start at 10m first", "start at 3", "clear",
    "cleared 2012-03-12", "fullspeed", "full-speed", "Repeat", "full speed ahead")]

ALLOWED = [(f"limits of {text}", LIMITS, f"limits: {{«{text}, by: City Physio}}") for text in (
    "intensity: 80", "intensity: fast", "intensity: 80 m", "intensity: -80%", "intensity: 1e1%", "intensity: 080%",
    "distance: 20",
    "distance: far", "distance: 20 s", "distance: 20%", "distance: -20 m", "distance: 2e1 m", "distance: 20 km", "pain: 2", "runs: some", "runs: no", "until: 2012-03-20",
    "metres: 50 m")]


def cases():
    for rows in (KEYS, SHAPES, DATES, TIME, DOSES, LINES, SCALES, WORDS, ALLOWED):
        yield from edit(ATHLETE, rows, "refuse")
    yield from whole([
        ("many faults in one file, each told", ATHLETE.replace("  sport: bobsled", "  «sprot: bobsled")
         .replace("        pain: 0", "        pain: «11").replace("- date: 2012-03-11", "- date: «2012-02-30")
         .replace(DOSE, "«3 x 10 m @ 50").replace("says: repeat", "says: «repaet")),
        ("a log that is a map", ATHLETE[:ATHLETE.index("log:")] + "log: «{date: 2012-03-10}\n"),
        ("a log that is a word", ATHLETE[:ATHLETE.index("log:")] + "log: «none\n"),
        ("a log of words", ATHLETE[:ATHLETE.index("log:")] + "log: [«monday, tuesday]\n"),
        ("an athlete that is a name", "rehab: athlete/1\nathlete: «Sledder\n" + INJURY + "\nlog:\n"),
    ], "refuse")
