"""Files at and beyond the limits of section 6 of the contract. All have to be answered at once."""
from table import ATHLETE, PLAN, whole

HEAD = ATHLETE[:ATHLETE.index("log:")]
MIB = 1 << 20
LINE = 16 * 1024


def entries(count):
    """A log of so many check-ins on one day."""
    return HEAD + "log:\n" + "  - {date: 2012-03-10, check_in: {walk: normal}}\n" * count


def padded(size):
    """The good file, made exactly so long: a check-in, then ten lines of comment, and so on."""
    piece = "  - {date: 2012-03-13, check_in: {walk: normal}}\n" + ("  # " + "." * 95 + "\n") * 10
    count = (size - len(ATHLETE)) // len(piece)
    rest = size - len(ATHLETE) - count * len(piece)
    return ATHLETE + piece * count + ("#" * (rest - 1) + "\n" if rest else "")


def note(size):
    """The good file with a line of exactly so many bytes."""
    start = '    notes: "'
    return ATHLETE.replace("    notes: careful on the left", "«" + start + "x" * (size - len(start) - 1) + '"')


def nested(depth):
    return ATHLETE.replace("also: [bench press]", "«also: " + "[" * depth + "x" + "]" * depth)


def sources(count):
    """The good plan with so many sources."""
    more = "".join(f"  s{i}: {{title: source {i}, weight: none}}\n" for i in range(count - 2))
    return PLAN.replace("observations:\n", more + "observations:\n", 1)


UNREAD = [("a byte more than 4 MiB", padded(4 * MIB + 1)), ("40 MiB", padded(40 * MIB))]

TOO_MUCH = [
    ("20,001 entries", entries(20_001)),
    ("a line of a byte more than 16 KiB", note(LINE + 1)),
    ("a line of 3 MiB", note(3 * MIB)),
    ("a comment line of 1 MiB", ATHLETE + "«# " + "x" * MIB + "\n"),
    ("lists 40 deep", nested(40)),
    ("lists 8,000 deep", nested(8_000)),
    ("maps 40 deep", ATHLETE.replace("also: [bench press]", "also: " + "{a: " * 40 + "x" + "}" * 40)),
    ("block maps 1,000 deep", "rehab: athlete/1\n" + "".join(" " * i + "a:\n" for i in range(1000))),
    ("block lists 8,000 deep on a line", "rehab: athlete/1\nlog:\n" + "- " * 8_000 + "x\n"),
    ("100,000 open brackets", "[" * 100_000),
    ("100,000 open brackets in lines", "rehab: athlete/1\nlog: " + "[\n" * 100_000),
    ("100,000 open braces", "{" * 100_000),
    ("100,000 question marks", "? " * 100_000),
    ("100,000 documents", ("---\n") * 100_000),
    ("257 keys in a map", ATHLETE.replace("  sport: bobsled", "\n".join(f"  key{i}: x" for i in range(257)))),
    ("100,000 keys in a map", HEAD + "".join(f"key{i}: x\n" for i in range(100_000))),
    ("100,000 times the same key", HEAD + "plan: hansen\n" * 100_000),
    ("100,000 unknown keys of entries", HEAD + "log:\n" + "  - {date: 2012-03-10, chekc_in: x}\n" * 15_000),
    ("20,000 wrong dates", HEAD + "log:\n" + "  - {date: 2012-02-30, check_in: {walk: limp}}\n" * 20_000),
    ("20,000 sessions on a day", HEAD + "log:\n" + "  - {date: 2012-03-10, work: [{acceleration: 2 x 10 m}]}\n" * 20_000),
    ("a work list of 100,000 bad lines", HEAD + "log:\n  - date: 2012-03-10\n    work:\n" + "      - x: 3\n" * 100_000),
    ("an anchor of 16,000 letters", "rehab: athlete/1\nathlete: &" + "a" * 16_000 + " x\n"),
    ("a number of 16,000 digits", ATHLETE.replace("        pain: 0", "        pain: «" + "1" * 16_000)),
    ("a date of 16,000 digits", ATHLETE.replace("- date: 2012-03-11", "- date: «" + "2" * 16_000)),
    ("an exercise of 10,000 letters", ATHLETE.replace("- march:", "- «" + "a" * 10_000 + ":")),
    ("a dose of 3,000 times x", ATHLETE.replace("3 x 10 m @ 50% rest 3 min", "«" + "3 x " * 3_000 + "10 m")),
    ("300,000 dashes", "-" * 300_000),
    ("a million quotes", "'" * MIB),
]

JUST_RIGHT = [
    ("exactly 4 MiB", padded(4 * MIB)),
    ("20,000 entries", entries(20_000)),
    ("a line of exactly 16 KiB", note(LINE).replace("«", "")),
    ("100,000 empty lines", ATHLETE + "\n" * 100_000),
    ("10,000 comment lines in the log", ATHLETE.replace("  - date: 2012-03-12",
     "  # a quiet day\n" * 10_000 + "  - date: 2012-03-12")),
]


def cases():
    for name, data in UNREAD:
        yield {"name": name, "data": data, "expect": "refuse", "placed": False}
    yield from whole(TOO_MUCH, "refuse")
    yield from whole(JUST_RIGHT, "accept")
    yield from whole([("a plan of 257 sources", sources(257))], "refuse", "plan")
    yield from whole([("a plan of 256 sources", sources(256))], "accept", "plan")
