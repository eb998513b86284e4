"""Invented athletes as files, and the same facts as others would keep them."""

import datetime
import os

from athlete import HEAD, NOTES, SESSION

FIRST = datetime.date(1990, 3, 10)


def athlete(sessions, size=0, name="Bench"):
    """An athlete file of so many sessions, of about so many bytes: what athlete.py prints."""
    entries = [SESSION.format(date=FIRST + datetime.timedelta(days=2 * i)) for i in range(sessions)]
    missing = size - len(HEAD) - sum(map(len, entries))
    for i in range(min(sessions, max(0, missing) // len(NOTES))):
        entries[i] += NOTES
    return HEAD.replace("Bench", name) + "".join(entries)


def journal(sessions):
    """The same sessions as a journal of ledger and hledger: metres run, out of what was planned."""
    transaction = "{date} session\n    run:acceleration    30 metres\n    drills:march        20 metres\n    drills:running_a    10 metres\n    planned\n\n"
    return "".join(transaction.format(date=FIRST + datetime.timedelta(days=2 * i)) for i in range(sessions))


def squad(folder, count, sessions, size):
    """So many files of such athletes; their paths."""
    os.makedirs(folder, exist_ok=True)
    paths = []
    for i in range(count):
        paths.append(os.path.join(folder, f"{i:05}.yaml"))
        if not os.path.exists(paths[-1]):
            write(paths[-1], athlete(sessions, size, f"Bench {i}"))
    return paths


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def many(line, size):
    return line * max(1, size // len(line))


def log_of(body):
    return HEAD.replace("log:\n", "") + "log:\n  - date: 1990-03-10\n" + body


# Texts of any size that might take more than their share of time. Most are no proper athlete file; time counts all the same.
SHAPES = {
    "sessions": lambda n: athlete(n // len(SESSION)),
    "talkative": lambda n: athlete(n // (len(SESSION) + len(NOTES)), n),
    "comments": lambda n: many("# a remark of a coach who has a lot to say\n", n) + athlete(30),
    "comment on each line": lambda n: log_of("    also:\n" + many("      - bench press   # light\n", n)),
    "blank lines": lambda n: many("\n", n) + athlete(30),
    "wide list": lambda n: log_of("    also:\n" + many("      - bench press\n", n)),
    "tiny items": lambda n: log_of("    also:\n" + many("      - [a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a]\n", n)),
    "long lines": lambda n: log_of("    also:\n" + many("      - " + "word " * 3000 + "\n", n)),
    "long quoted lines": lambda n: log_of("    also:\n" + many('      - "' + "word " * 3000 + '"\n', n)),
    "one long text": lambda n: log_of("    notes: |\n" + many("      careful on the left\n", n)),
    "folded text": lambda n: log_of("    notes: careful\n" + many("      on the left\n", n)),
    "escapes": lambda n: log_of("    also:\n" + many('      - "a\\tb\\u00e9"\n', n)),
    "deep": lambda n: log_of("    also:\n" + many("      - " + "[" * 25 + "a" + "]" * 25 + "\n", n)),
    "deep in lines": lambda n: "".join(" " * i + "a:\n" for i in range(30)) + many(" " * 30 + "- a: 1\n", n),
    "many keys": lambda n: "rehab: athlete/1\n" + "".join(f"key{i}: 1\n" for i in range(n // 12)),
    "many small maps": lambda n: log_of("    also:\n" + many("      - {a: 1, b: 2}\n", n)),
    "wrong everywhere": lambda n: HEAD + many("  - dat: 1990-03-10\n    wrk: [mach: 2 x 10]\n", n),
    "dates that fall": lambda n: HEAD + many("  - date: 1990-03-12\n  - date: 1990-03-11\n", n),
    "colons": lambda n: many("a:b:c:d:e:f:g:h: i\n", n),
    "open brackets": lambda n: "a: " + many("[ {\n", n),
    "open quote": lambda n: 'a: "' + many("word \n", n),
    "not UTF-8, nearly": lambda n: many("# \u00e9\u6f22\U0001f3c3\n", n // 2) + athlete(30),
}
