"""Plans that a verifier could not take at their word."""
from table import PLAN, edit, whole

PAIN = '  pain: {scale: 0..10, of: work, ask: "worst pain, 0-10"}'
HURT = '  - {rule: hurt, when: {pain: ">= 2"}, then: [rest 1 day, regress 1], setback: yes, say: some pain, from: article}'
EARLY = 'when: [{sessions: "< 5"}, {days_since_start: "< 7"}]'
SWITCH = "then: {switch: {running_a: 5 x 5 m rest 2 min}}"
NEVER = '  - {never: up-after-pain, when: {pain: ">= 2", climb: ">= 1"}, from: house}'
ALWAYS = "  - {always: a-way-back, reach: second, from: house}"
ENTER = 'enter: {days_since_injury: ">= 5", walk: normal}'
CARE = "care: [{note: light massage, from: article}]"
SECOND = "      - {step: second, work: [{acceleration: 3 x 10 m @ 60% rest 2-4 min}], sessions: 2, from: house}"
LIMITS = "limits: {distance_rise: 10 m, intensity_rise: 10%, metres_rise: 50 m, from: house}"
STOP = '  - {rule: stop, when: {pain: ">= 2"}, then: end, from: article}'

IDS = [
    ("a rule twice", "rule: early", "rule: «hurt"),
    ("a step twice", "step: second", "step: «first"),
    ("a during rule twice", "rule: stop", "rule: «switch"),
    ("a never twice", NEVER, NEVER + '\n  - {never: «up-after-pain, when: {climb: ">= 2"}, from: house}'),
    ("an always twice", ALWAYS, ALWAYS + "\n  - {always: «a-way-back, reach: first, from: house}"),
    ("a source twice", "  house: {title", "  «article: {title"),
    ("an observation twice", "  fatigue: {scale", "  «pain: {scale"),
    ("an exercise twice", "  running_a: {title", "  «acceleration: {title"),
    ("a stage twice", "rules:\n", "  - stage: «short\n    title: Again\n    cap: 70%\n    from: house\n    steps:\n"
     "      - {step: third, work: [{acceleration: 3 x 10 m @ 70% rest 2-4 min}], from: house}\nrules:\n"),
    ("a rule without an id", "{rule: early, ", "«{"),
    ("a step without an id", "{step: second, ", "«{"),
    ("a start that is no step", "start: first", "start: «frist"),
    ("an always that reaches no step", "reach: second", "reach: «third"),
    ("work of no exercise", SECOND, SECOND.replace("acceleration", "«aceleration")),
    ("a drill of no exercise", "      - running_a: 2 x 5 m", "      - «running_b: 2 x 5 m"),
    ("a switch to no exercise", "{switch: {running_a", "{switch: {«running_b"),
    ("an observation named as a fact is", "  fatigue: {scale", "  «sessions: {scale"),
    ("an exercise named as an observation is", "  running_a: {title: Running A, kind: drill, cue: tall}",
     "  running_a: {title: Running A, kind: drill, cue: tall}\n  ‹pain: {title: Pain, kind: drill}"),
    ("an exercise named as a key of work lines is", "  running_a: {title: Running A, kind: drill, cue: tall}",
     "  running_a: {title: Running A, kind: drill, cue: tall}\n  «times: {title: Times, kind: drill}"),
]

FROM = [
    ("a rule without from", "say: some pain, from: article}", "say: some pain}"),
    ("a step without from", "sessions: 2, from: house}", "sessions: 2}"),
    ("a stage without from", "    from: article\n    warm_up", "    warm_up"),
    ("a care note without from", CARE, "care: [{note: light massage}]"),
    ("limits without from", LIMITS, LIMITS.replace(", from: house", "")),
    ("a during rule without from", STOP, STOP.replace(", from: article", "")),
    ("a never without from", NEVER, NEVER.replace(", from: house", "")),
    ("an always without from", ALWAYS, ALWAYS.replace(", from: house", "")),
    ("from an unknown source", "say: some pain, from: article}", "say: some pain, from: «artcle}"),
    ("from an unknown source with a place", "say: some pain, from: article}", "say: some pain, from: «artcle:12}"),
    ("from an unknown source in a list", "say: some pain, from: article}", "say: some pain, from: [article, «blog]}"),
    ("from nothing", "say: some pain, from: article}", "say: some pain, from: «[]}"),
    ("from an empty word", "say: some pain, from: article}", "say: some pain, from: «''}"),
    ("from a map", "say: some pain, from: article}", "say: some pain, from: «{article: 12}}"),
]

# A test of the rule `hurt`: what is asked, and how.
TESTS = [(f"a test {text}", 'when: {pain: ">= 2"}, then: [', f"when: {{«{text}}}, then: [") for text in (
    "pain: 11", 'pain: ">= 11"', "pain: -1", "pain: 2.5", "pain: 3..2", "pain: 2...3", "pain: 2..", "pain: ..3", "pain: 5..11",
    'pain: ">> 2"', 'pain: ">="', 'pain: "=> 2"', 'pain: "= 2"', 'pain: ">= two"', "pain: tired", "pain: 2-3", "pain: []",
        "pain: {}",
    'pain: ">= 2%"', 'pain: ">= 02"', 'pain: ">= 1e0"', 'pain: ">= unknown"', "pain: [0, 11]", "pain: [[0]]", "fatigue: weary",
    'fatigue: ">= weary"', "fatigue: 2", "fatigue: Tired", "fatigue: [none, weary]", "twinge: true", "twinge: maybe", "paln: 2",
    "weather: wet", "completed: 100", 'completed: ">= 100"', 'completed: ">= 100 m"', 'completed: ">= full"',
    'sessions: "< five"',
    'sessions: "< 5%"', 'sessions: "< -5"', 'sessions: "< 5 days"', "exceeded: perhaps", "exceeded: true",
        'last_intensity: "> 90"',
    "full_speed: 1", "stage: long", 'age: "< 18 years"', "clinician: City Physio", 'climb: ">= 1"', "decision: progress",
    'intensity: "> 60%"', 'distance: "> 10 m"', 'metres_rise: "> 50 m"', "days_off: 4-6", "days_off: 6..4")]

OUTCOMES = [(f"an outcome {text}", "then: [rest 1 day, regress 1]", f"then: «{text}") for text in (
    "stop", "Progress", "progress 2", "repeat 1", "regress -1", "regress 0", "regress one", "regress 1.5", "restart 2",
    "refer now",
    "rest", "rest 1", "rest day", "rest 0 days", "rest -1 days", "rest one day", "rest 1 week", "cap", "cap 60", "cap 0%",
    "cap -60%",
    "cap 60 m", "warn me", "end", "[]", "[rest 1 day, [regress 1]]", "{regress: 1}", "rest 1 day regress 1", "[regress 1, stop]",
    "regress 99999999999", "rest 99999999999 days", "{switch: {running_a: 5 x 5 m}}", "rest 4 min")]
OUTCOMES += [(f"a during outcome {text}", SWITCH, f"then: «{text}") for text in (
    "progress", "repeat", "rest 1 day", "rest 4", "rest", "stop", "end now", "switch", "{switch: running_a}",
    "{switch: {running_a: 5 x}}",
    "{switch: {}}", "{switch: {running_a: 5 x 5 m}, or: rest 8}", "{switch: {running_a: 5 x 5 m}, or: repeat}", "{or: end}",
    "{switch: {running_a: 5 x 5 m}, or: [end]}", "{switch: {running_a: 5 x 5 m}, or: {switch: {running_a: 5 x 5 m}, or: end}}",
    "{switch: {running_a: 5 x 5 m}, or: {switch: {running_b: 5 x 5 m}}}", "{swap: {running_a: 5 x 5 m}}", "refer", "cap 60%", "[]")]

SHAPES = [
    ("an unknown key at the top", "tolerance: 5%", "«tolerence: 5%"),
    ("an unknown key of a rule", "say: some pain", "«sya: some pain"),
    ("an unknown key of a stage", "    title: Short", "    «titel: Short"),
    ("an unknown key of a step", "sessions: 2", "«session: 2"),
    ("an unknown key of an observation", "of: work, ask: \"tired?\"", "of: work, «question: \"tired?\""),
    ("an unknown key of an exercise", "cue: tall", "«queue: tall"),
    ("an unknown key of a source", "by: Someone", "«author: Someone"),
    ("an unknown key of the limits", "metres_rise: 50 m", "«meters_rise: 50 m"),
    ("an unknown key of a never", 'climb: ">= 1"}, from: house}', 'climb: ">= 1"}, from: house, «say: no}'),
    ("an unknown key of a during rule", "{rule: stop, ", "{rule: stop, «setback: yes, "),
    ("no name", "name: small\n", ""),
    ("no observations", PLAN[PLAN.index("observations:"):PLAN.index("exercises:")], ""),
    ("no exercises", PLAN[PLAN.index("exercises:"):PLAN.index("tolerance:")], ""),
    ("no stages", PLAN[PLAN.index("stages:"):PLAN.index("rules:")], ""),
    ("no start", "start: first\n", ""),
    ("no rules", PLAN[PLAN.index("rules:"):PLAN.index("during:")], ""),
    ("no sources", PLAN[PLAN.index("sources:"):PLAN.index("observations:")], ""),
    ("empty stages", PLAN[PLAN.index("stages:"):PLAN.index("rules:")], "«stages: []\n"),
    ("a stage without a cap", "    cap: 60%\n", ""),
    ("a stage without steps", PLAN[PLAN.index("    steps:"):PLAN.index("rules:")], ""),
    ("a stage of no steps", PLAN[PLAN.index("    steps:"):PLAN.index("rules:")], "    «steps: []\n"),
    ("a step without work", "work: [{acceleration: 3 x 10 m @ 60% rest 2-4 min}], ", ""),
    ("a step of no work", "[{acceleration: 3 x 10 m @ 60% rest 2-4 min}]", "«[]"),
    ("a step of no sessions", "sessions: 2", "sessions: «0"),
    ("a step of half a session", "sessions: 2", "sessions: «1.5"),
    ("a rule without when", "{rule: early, " + EARLY + ", ", "«{rule: early, "),
    ("a rule without then", "then: cap 60%, ", ""),
    ("a rule that asks nothing", EARLY, "when: «{}"),
    ("a rule of no alternatives", EARLY, "when: «[]"),
    ("a rule with an empty alternative", EARLY, 'when: [{sessions: "< 5"}, «{}]'),
    ("a rule that asks a word", EARLY, "when: «early"),
    ("a setback perhaps", "setback: yes", "setback: «maybe"),
    ("a cap without its unit", "cap: 60%\n", "cap: «60\n"),
    ("a cap of nothing", "cap: 60%\n", "cap: «0%\n"),
    ("a cap in metres", "cap: 60%\n", "cap: «60 m\n"),
    ("a tolerance without its unit", "tolerance: 5%", "tolerance: «5"),
    ("a tolerance below nothing", "tolerance: 5%", "tolerance: «-5%"),
    ("a tolerance of distance alone", "tolerance: 5%", "tolerance: «{distance: 10%}"),
    ("a tolerance in metres", "tolerance: 5%", "tolerance: {intensity: 5%, distance: «1 m}"),
    ("a tolerance of metres run", "tolerance: 5%", "tolerance: {intensity: 5%, «metres: 10%}"),
    ("a step whose rest alone has a source", "sessions: 2, from: house}", "sessions: 2, from: «{rest: house}}"),
    ("a step whose rest is from nowhere", "sessions: 2, from: house}", "sessions: 2, from: {work: house, rest: «hose}}"),
    ("a step whose speed has a source", "sessions: 2, from: house}", "sessions: 2, from: {work: house, «speed: house}}"),
    ("a rule that does not refer and is lifted", "say: some pain", "«lifted_by: a clinician, say: some pain"),
    ("a rule lifted by what is no clearance", "then: progress", "then: refer, lifted_by: «wait three days"),
    ("a rule lifted by nothing", "then: [rest 1 day, regress 1]", "then: refer, lifted_by: «''"),
    ("a sign as urgent as may be", "a twinge?\", unless_said: no}", "a twinge?\", unless_said: no, signs: [«a pop (nwo)]}"),
    ("a sign that is only urgent", "a twinge?\", unless_said: no}", "a twinge?\", unless_said: no, signs: [«(now)]}"),
    ("a during rule in an unknown stage", STOP, STOP.replace('pain: ">= 2"', 'pain: ">= 2", stage: «lng')),
    ("an observation named as a key of an entry is", "  fatigue: {scale", "  «missed: {scale"),
    ("a replacement of nothing that is built on", "tolerance: 5%", "«replace: [stages]\ntolerance: 5%"),
    ("a rise without its unit", "distance_rise: 10 m", "distance_rise: «10"),
    ("a rise in the wrong unit", "intensity_rise: 10%", "intensity_rise: «10 m"),
    ("a gate on an unknown word", ENTER, 'enter: {days_since_injury: ">= 5", «walk: well}'),
    ("a gate on an unknown fact", ENTER, 'enter: {«days_since_injuri: ">= 5", walk: normal}'),
    ("a gate on what was prescribed", ENTER, 'enter: {«climb: ">= 1", walk: normal}'),
    ("an exercise of an unknown kind", "kind: drill", "kind: «dril"),
    ("an exercise without a kind", ", kind: drill", ""),
    ("an exercise that starts lying", "start: standing", "start: «lying"),
    ("a build-up without its unit", "build_up: 30 m", "build_up: «30"),
    ("a build-up in seconds", "build_up: 30 m", "build_up: «30 s"),
    ("a scale of no words", "scale: [normal, limp]", "scale: «[]"),
    ("a scale with a word twice", "scale: [none, some, tired]", "scale: «[none, some, none]"),
    ("a scale with the word unknown", "scale: [normal, limp]", "scale: «[normal, unknown]"),
    ("a scale of lists", "scale: [normal, limp]", "scale: «[[normal], [limp]]"),
    ("a scale without an end", "scale: 0..10", "scale: «0.."),
    ("a scale of one number", "scale: 0..10", "scale: «5"),
    ("a scale of a billion numbers", "scale: 0..10", "scale: «0..1000000000"),
    ("a scale below nothing", "scale: 0..10", "scale: «-5..5"),
    ("an observation without a scale", PAIN, '  «pain: {of: work, ask: "pain?"}'),
    ("an observation of nothing", "scale: 0..10, of: work,", "scale: 0..10,"),
    ("an observation of an unknown thing", "scale: 0..10, of: work,", "scale: 0..10, of: «sleep,"),
    ("an observation of any without unless_said", ", unless_said: no", ""),
    ("a default outside its scale", "unless_said: no", "unless_said: «perhaps"),
    ("a default of unknown", "unless_said: no", "unless_said: «unknown"),
    ("a during rule that asks a fact", STOP, STOP.replace('pain: ">= 2"', '«sessions: ">= 2"')),
    ("a during rule that asks the morning after", STOP, STOP.replace('pain: ">= 2"', "«walk: limp")),
    ("a dose without its unit", "3 x 10 m @ 60% rest 2-4 min", "«3 x 10 m @ 60 rest 2-4 min"),
    ("a dose of a run without a distance", "3 x 10 m @ 60% rest 2-4 min", "«3 @ 60% rest 2-4 min"),
    ("a drill dose without its unit", "running_a: 2 x 5 m rest 1-2 min", "running_a: «2 x 5 m rest 1-2"),
    ("a plan to build on that nobody knows", "name: small", "name: small\nextends: «hansn"),
    ("a drop of what is not there", "tolerance: 5%", "«drop: true\ntolerance: 5%"),
    ("an anchor", "  - stage: short", "  - «&s\n    stage: short"),
    ("an alias for a rule", STOP, STOP + "\n  - «*stop"),
    ("a merge key", "  - {rule: stop, ", "  - {«<<: {from: house}, rule: stop, "),
    ("a key twice", "tolerance: 5%", "tolerance: 5%\n«tolerance: 6%"),
    ("a key twice in a rule", "say: some pain", "say: some pain, «say: more"),
    ("an empty say", "say: some pain", "say: «''"),
    ("a title of null", "title: A small plan", "«title: null"),
    ("another version", "rehab: plan/1", "«rehab: plan/2"),
]


def many(what, count):
    """A good plan with more of something than a state has room for."""
    if what == "rules":
        return PLAN.replace("during:\n", "".join(f"  - {{rule: r{i}, when: {{pain: 5}}, then: repeat, from: house}}\n"
                                                 for i in range(count)) + "during:\n")
    if what == "steps":
        return PLAN.replace("rules:\n", "".join(
            f"      - {{step: s{i}, work: [{{acceleration: 3 x 10 m @ 60% rest 2-4 min}}], from: house}}\n" for i in range(count))
            + "rules:\n")
    if what == "observations":
        return PLAN.replace("exercises:\n", "".join(f"  o{i}: {{scale: [no, yes], of: work, ask: really}}\n"
            for i in range(count))
                            + "exercises:\n")
    return PLAN.replace("tolerance:", "".join(f"  e{i}: {{title: Exercise {i}, kind: drill}}\n" for i in range(count))
        + "tolerance:")


BUILDS_ON = "rehab: plan/1\nname: ours\ntitle: ours\nextends: hansen\n"

WHOLE = [
    ("257 rules", many("rules", 255)),
    ("257 steps", many("steps", 256)),
    ("129 observations", many("observations", 126)),
    ("129 exercises", many("exercises", 127)),
    ("nothing but its kind", "rehab: plan/1\n"),
    ("a drop of an unknown rule", BUILDS_ON + "rules:\n  - {«rule: hurtt, drop: true}\n"),
    ("a drop of an unknown step", BUILDS_ON + "stages:\n  - stage: short\n    steps:\n      - {«step: 10m-frist, drop: true}\n"),
    ("a drop perhaps", BUILDS_ON + "rules:\n  - {rule: hurt, drop: «maybe}\n"),
    ("a drop of the start", BUILDS_ON + "stages:\n  - stage: short\n    steps:\n      - «{step: 10m-set, drop: true}\n"),
    ("a new rule without from on a plan built on", BUILDS_ON + "rules:\n  - «{rule: ours, when: {pain: 1}, then: repeat}\n"),
    ("a new step that stands nowhere", BUILDS_ON + "stages:\n  - stage: longer\n    steps:\n"
     "      - «{step: lost, work: [{acceleration: 5 x 20 m @ 55%}], from: house}\n"),
    ("a new stage that stands nowhere", BUILDS_ON + "stages:\n  - «{stage: lost, title: Lost, cap: 60%, from: house, "
     "steps: [{step: lost, work: [{acceleration: 5 x 20 m @ 55%}], from: house}]}\n"),
    ("a drop of a source that is still named", BUILDS_ON + "sources:\n  hickey: «{drop: true}\n"),
    ("a drop of an exercise that is still done", BUILDS_ON + "exercises:\n  skip: «{drop: true}\n"),
    ("a drop of an observation that is still asked", BUILDS_ON + "observations:\n  tone: «{drop: true}\n"),
    ("a drop of a stage that is still named", BUILDS_ON + "stages:\n  - {stage: sprint, drop: «true}\n"),
    ("a drop of a key that no gate asks", BUILDS_ON + "stages:\n  - {stage: longer, enter: {«walk: drop}}\n"),
    ("a drop of all that a rule asks", BUILDS_ON + "rules:\n  - {rule: draggy, when: «{fatigue: drop}}\n"),
    ("a replacement of what this file does not give", BUILDS_ON + "replace: [«rules]\n"),
    ("a replacement of what no plan has", BUILDS_ON + "replace: [«steps]\n"),
    ("a replacement that is no list", BUILDS_ON + "replace: «stages\n"),
    ("a replacement that leaves the start behind", BUILDS_ON + "replace: [«stages]\nstages:\n  - stage: only\n    title: Only\n"
     "    cap: 60%\n    from: house\n    steps:\n      - {step: only, work: [{acceleration: 10 m @ 50%}], from: house}\n"),
    ("a plan that builds on itself", "rehab: plan/1\nname: loop\ntitle: loop\nextends: «loop\n"),
    ("a new rule from an unknown source", BUILDS_ON + "rules:\n  - {rule: ours, when: {pain: 1}, then: repeat, from: «blog}\n"),
]


def cases():
    for rows in (IDS, FROM, TESTS, OUTCOMES, SHAPES):
        yield from edit(PLAN, rows, "refuse", "plan")
    yield from whole(WHOLE, "refuse", "plan")
