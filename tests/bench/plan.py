"""A plan that grows from the built-in one: its steps, rules or observations that many times over.

    python3 tests/bench/plan.py HANSEN.yaml TIMES [steps|rules|observations|all]

Each step is done that many times, rules are joined by others that ask for one notch or day more, observations by others like them
that rules and properties ask about. All on standard output.
"""
import re
import sys


def grow_steps(text, times):
    def more(match):
        before = [re.sub(r"step: ([\w-]+)", rf"step: \1-{i}", match.group(0)) for i in range(1, times)]
        return "\n".join(before + [match.group(0)])

    return re.sub(r"^      - \{step: .*$", more, text, flags=re.M)


def grow_rules(text, times):
    rules = []
    for i in range(1, times):
        kind = i % 3
        if kind == 0:
            rules.append(f'  - {{rule: off-{i}, when: {{days_off: {i % 13 + 1}, pain: 1}}, then: repeat, say: more, from: house}}')
        elif kind == 1:
            rules.append(f'  - {{rule: cap-{i}, when: {{sessions: "< {i % 5 + 1}", fatigue: ">= some"}}, then: cap {50 + 5 * (i % 3)}%, '
                         "say: more, from: house}")
        else:
            rules.append(f'  - {{rule: row-{i}, when: {{days_in_a_row: ">= {i % 3 + 1}", ache: ">= {i % 2 + 1}"}}, then: repeat, say: more, '
                         "from: house}")
    count = min(27 * (times - 1), most_rules - text.count("{rule: ") - text.count("- rule: "))
    many = []
    for i in range(count):
        rule = rules[i % len(rules)]
        many.append(re.sub(r"rule: (\w+)-(\d+)", rf"rule: \1-\2-{i}", rule))
    return text.replace("\nrules:\n", "\nrules:\n" + "\n".join(many) + "\n", 1)


def grow_observations(text, times):
    asked, rules, never = [], [], []
    for i in range(min(11 * (times - 1), most_rules - text.count("{rule: ") - text.count("- rule: "))):
        of = "work" if i % 2 else "check_in"
        asked.append(f'  extra_{i}: {{scale: [fine, so, bad], of: {of}, ask: "how is it?", unless_said: fine}}')
        rules.append(f"  - {{rule: extra-{i}, when: {{extra_{i}: bad}}, then: repeat, say: more, from: house}}")
        never.append(f'  - {{never: up-after-extra-{i}, when: {{extra_{i}: bad, climb: ">= 1"}}, from: house}}')
    text = text.replace("\nobservations:\n", "\nobservations:\n" + "\n".join(asked) + "\n", 1)
    text = text.replace("\nrules:\n", "\nrules:\n" + "\n".join(rules) + "\n", 1)
    return text.replace("\nnever:\n", "\nnever:\n" + "\n".join(never) + "\n", 1)


most_rules = 250  # a plan may have 256

GROW = {"steps": grow_steps, "rules": grow_rules, "observations": grow_observations}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        text = file.read()
    times = int(sys.argv[2])
    what = sys.argv[3] if len(sys.argv) > 3 else "all"
    if times > 1:
        for name, grow in GROW.items():
            if what in (name, "all"):
                text = grow(text, times)
    sys.stdout.write(text)


main()
