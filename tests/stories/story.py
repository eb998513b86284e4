"""The format of a story: reading one, and how output is written in it. README.md says how it looks."""

import pathlib
import re
from dataclasses import dataclass, field

ROOT = pathlib.Path(__file__).resolve().parents[2]
SECTION = re.compile(r"--- (file|copy|bytes): (\S.*)")
STATUS = re.compile(r"=> (\d+)")
PIECE = re.compile(r"\\x(?P<hex>[0-9a-f]{2})|\\(?P<plain>[\\$!=\-\[])|\\(?P<blank>[tr])|(?P<any>\[\.\.\])|(?P<text>[^\\])")
BLANKS = {"t": b"\t", "r": b"\r"}


class Malformed(Exception):
    """What is wrong with a story, and the line it stands on."""

    def __init__(self, line, message):
        super().__init__(message)
        self.line = line


@dataclass
class Command:
    """One `$` line with what is to be there before it and what is to come of it. Line numbers count from 0."""

    line: int
    text: str
    files: dict = field(default_factory=dict)
    out: list = field(default_factory=list)
    err: list = field(default_factory=list)
    status: int = None
    end: int = 0  # the line after the last expected one


@dataclass
class Story:
    path: pathlib.Path
    lines: list
    commands: list


def pieces(line, number):
    """The bytes of a line as it is written in a story, `None` standing for a `[..]`."""
    at = 0
    while at < len(line):
        found = PIECE.match(line, at)
        if not found:
            raise Malformed(number, r"unknown escape; there are \\ \$ \! \= \- \[ \t \r \xHH and one \ at the end: no newline")
        at = found.end()
        if found["any"]:
            yield None
        elif found["hex"]:
            yield bytes.fromhex(found["hex"])
        else:
            yield BLANKS.get(found["blank"]) or (found["plain"] or found["text"]).encode()


def cut_newline(line):
    """The line without a `\\` that ends it (one that is not itself escaped), and the newline it stands for."""
    backslashes = len(line) - len(line.rstrip("\\"))
    return (line[:-1], b"") if backslashes % 2 else (line, b"\n")


def pattern(line, number=0):
    """A regular expression over bytes for one expected line, newline included."""
    line, newline = cut_newline(line)
    found = list(pieces(line, number))
    if None in found and not b"".join(filter(None, found)).strip():
        raise Malformed(number, "a line that is nothing but [..] can hide anything; say what must stand there")
    return b"".join(b"[^\n]*?" if p is None else re.escape(p) for p in found) + newline


def unescape(lines, number=0):
    """The bytes that a `--- bytes:` section stands for."""
    data = b""
    for offset, line in enumerate(lines):
        line, newline = cut_newline(line)
        data += b"".join(b"[..]" if p is None else p for p in pieces(line, number + offset)) + newline
    return data


def loose(line):
    """Whether an expected line holds a `[..]`."""
    return None in pieces(cut_newline(line)[0], 0)


def matches(expected, data):
    return re.fullmatch(b"".join(pattern(line) for line in expected), data) is not None


def written(data):
    """Output as the lines of a story: what could not be seen, or would be read as a mark, is escaped."""
    lines = data.decode("utf-8", "surrogateescape").split("\n")
    last = lines.pop()
    return [escaped(line) for line in lines] + ([escaped(last) + "\\"] if last else [])


def escaped(line):
    text = "".join(escaped_character(c) for c in line).replace("[..]", "\\[..]")
    if re.match(r"\$ |!|=> |--- ", text):
        text = "\\" + text
    return re.sub(" $", r"\\x20", text)


def escaped_character(c):
    if c == "\\":
        return "\\\\"
    if c.isprintable():
        return c
    if c in "\t\r":
        return {"\t": "\\t", "\r": "\\r"}[c]
    return "".join(f"\\x{byte:02x}" for byte in c.encode("utf-8", "surrogateescape"))


def starts_part(line):
    return line.startswith("$ ") or SECTION.fullmatch(line) is not None


def read_story(path):
    try:
        lines = path.read_bytes().decode("utf-8").split("\n")
    except UnicodeDecodeError:
        raise Malformed(0, "not UTF-8") from None
    if not re.match(r"# \S", lines[0]):
        raise Malformed(0, "the first line is `# ` and what the story shows, as a sentence")
    story, files, at = Story(path, lines, []), {}, 1
    while at < len(lines):
        line = lines[at]
        if line.startswith("$ "):
            command, at = read_command(lines, at, files)
            story.commands.append(command)
            files = {}
        elif SECTION.fullmatch(line):
            at = read_section(lines, at, files)
        elif line and not line.startswith("#"):
            raise Malformed(at, "belongs to nothing: a comment starts with `#`, a file with `--- file: NAME`, a command with `$ `")
        else:
            at += 1
    check_whole(story, files)
    return story


def check_whole(story, files_left):
    if not any(re.search(r"\brehab\b", command.text) for command in story.commands):
        raise Malformed(0, "no command: a story runs rehab at least once (`$ rehab next a.yaml --today 2026-03-10`)")
    if files_left:
        raise Malformed(len(story.lines) - 1, f"no command after the file {next(iter(files_left))}")


def read_section(lines, at, files):
    kind, name = SECTION.fullmatch(lines[at]).groups()
    first = at + 1
    end = next((i for i in range(first, len(lines)) if starts_part(lines[i])), len(lines))
    body = lines[first:end]
    while body and not body[-1].strip():
        body.pop()
    target = pathlib.PurePath(name).name if kind == "copy" else name
    if target in files:
        raise Malformed(at, f"the file {target} is here twice")
    if pathlib.PurePath(target).is_absolute() or ".." in pathlib.PurePath(target).parts:
        raise Malformed(at, f"the file {target} would lie outside the story's own directory")
    files[target] = content(kind, name, body, at)
    return end


def content(kind, name, body, at):
    if kind == "bytes":
        return unescape(body, at + 1)
    if kind == "file":
        return "".join(line + "\n" for line in body).encode()
    if any(line and not line.startswith("#") for line in body):
        raise Malformed(at, "a copy has no text of its own")
    try:
        return (ROOT / name).read_bytes()
    except OSError as error:
        raise Malformed(at, f"cannot copy {name}: {error.strerror}") from None


def read_command(lines, at, files):
    command = Command(at, lines[at][2:], files)
    at += 1
    while at < len(lines) and not starts_part(lines[at]):
        line = lines[at]
        if status := STATUS.fullmatch(line):
            command.status = int(status[1])
            at += 1
            break
        (command.err if line.startswith("!") else command.out).append((at, line))
        at += 1
    command.end = at
    if command.status is None:  # not there yet: what follows may be blank lines before the next part
        while command.out and not command.out[-1][1]:
            command.out.pop()
    elif command.status > 127:
        raise Malformed(at - 1, "no story may expect a signal; an exit status is 0 to 127")
    command.err = [(number, stderr_text(number, line)) for number, line in command.err]
    for number, line in command.out + command.err:
        pattern(line, number)
    command.out, command.err = ([line for _, line in stream] for stream in (command.out, command.err))
    return command, at


def stderr_text(number, line):
    if line != "!" and not line.startswith("! "):
        raise Malformed(number, "a line of stderr is `! ` and its text; one of stdout that starts with ! is written \\!")
    return line[2:]
