"""Bytes that no text file of a person holds, or that another program would see as something else."""
from table import ATHLETE, edit, whole

NOTE = "    notes: careful on the left"

# Each stands inside the note, within quotes, so that nothing but the byte gate can object.
BAD_UTF8 = [
    ("a continuation byte alone", b"\x80"),
    ("latin-1", b"caf\xe9 "),
    ("an overlong slash", b"\xc0\xaf"),
    ("an overlong NUL", b"\xc0\x80"),
    ("an overlong three-byte form", b"\xe0\x80\xaf"),
    ("an overlong four-byte form", b"\xf0\x80\x80\xaf"),
    ("a high surrogate", b"\xed\xa0\x80"),
    ("a low surrogate", b"\xed\xbf\xbf"),
    ("above U+10FFFF", b"\xf4\x90\x80\x80"),
    ("a five-byte form", b"\xf8\x88\x80\x80\x80"),
    ("a lead byte with no continuation", b"\xe2\x28"),
    ("a character cut after two of three bytes", b"\xe2\x82 "),
    ("0xFE", b"\xfe"),
    ("0xFF", b"\xff"),
]

CONTROL = [code for code in range(0x00, 0x20) if code not in (0x09, 0x0A, 0x0D)] + [0x7F]
C1 = list(range(0x80, 0xA0))
LINES = [0x2028, 0x2029]
BIDI = [0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069]


def in_note(data):
    """The good file with these bytes in a quoted note, whose line has to be named."""
    return ATHLETE.replace(NOTE, "    «notes: \"careful @@ left\"").encode().replace(b"@@", data)


WHOLE = [
    ("UTF-16, little endian", b"\xff\xfe" + ATHLETE.encode("utf-16-le")),
    ("UTF-16, big endian", b"\xfe\xff" + ATHLETE.encode("utf-16-be")),
    ("UTF-16 without a mark", ATHLETE.encode("utf-16-le")),
    ("UTF-32", b"\xff\xfe\0\0" + ATHLETE.encode("utf-32-le")),
    ("a NUL at the end", ATHLETE.encode() + "«".encode() + b"\0"),
    ("NULs where a disk lost a block", ATHLETE.encode()[:300] + b"\0" * 512),
    ("a character cut off by the end of the file", ATHLETE.encode() + "«# caf".encode() + b"\xc3"),
    ("lone CRs, the line ends of an old Mac", ATHLETE.replace("\n", "\r")),
    ("a lone CR at the end", ATHLETE + "«\r"),
    ("a CR twice before the line end", ATHLETE.replace("Sledder\n", "«Sledder\r\r\n")),
    ("random bytes", bytes((i * 73 + 41) % 256 for i in range(2000))),
    ("an ELF header", b"\x7fELF\x02\x01\x01" + b"\0" * 57),
    ("a gzip header", b"\x1f\x8b\x08\0\0\0\0\0\0\x03" + b"\xa5" * 90),
]

PLACES = [
    ("a control character in a comment", "plan: hansen", "plan: hansen    «# \x07 ping"),
    ("a control character in a key", "sport: bobsled", "«sp\x01ort: bobsled"),
    ("a control character in a plain word", "sport: bobsled", "sport: «bob\x1bsled"),
    ("a bidi override in a comment", "plan: hansen", "plan: hansen    «# \u202e nesnah"),
    ("a next-line character in a comment", "plan: hansen", "plan: hansen    «# one\u0085plan: other"),
    ("a line separator in a plain word", "sport: bobsled", "sport: «bob\u2028sled"),
    ("a tab as indentation", "  sport: bobsled", "«\tsport: bobsled"),
    ("a tab among the spaces of an indentation", "    check_in: {walk", "  «\t  check_in: {walk"),
    ("a tab as the indentation of a list", "      - march", "«\t\t- march"),
]


def cases():
    for name, data in BAD_UTF8:
        yield {"name": "bad UTF-8, " + name, "data": in_note(data), "expect": "refuse"}
    for code in CONTROL:
        yield {"name": f"control character {code:02x}", "data": in_note(bytes([code])), "expect": "refuse"}
    for code in C1 + LINES + BIDI:
        yield {"name": f"character U+{code:04X}", "data": in_note(chr(code).encode()), "expect": "refuse"}
    yield from whole(WHOLE, "refuse")
    yield from edit(ATHLETE, PLACES, "refuse")
