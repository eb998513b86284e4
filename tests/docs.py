#!/usr/bin/env python3
"""Holds the man pages and the shells' completions to what the program says of itself: docs.py REHAB_BINARY.

Each command that `rehab --help` lists has its part in rehab(1) with just the options of its own help, each option is described there,
and each shell offers just these commands, options and values. Each key that `rehab schema` knows has its entry in the page of its kind
of file, under the name of what holds it; each fact and each property of `verify` has its entry in rehab-plan(5). The pages are clean
roff. What README.md and the pages call a command is one, and takes the options it is shown with. The table of tests/README.md has just
the suites of tests/CMakeLists.txt, with their labels. A shell or a formatter that is not here is skipped, and that is said.
"""

import json
import os
import pathlib
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile

from tally import check, end

ROOT = pathlib.Path(__file__).resolve().parents[1]
COMPLETIONS = ROOT / "src" / "completions"
PAGES = ROOT / "src" / "man"
EXTENDING = ["extends", "replace", "drop"]  # keys of a plan that extends another
OPTION = re.compile(r"--[a-z][a-z-]*")

BASH = r"""
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}; COMPREPLY=()
_rehab rehab "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\n' "${COMPREPLY[@]}"
"""
# What of zsh only works inside its line editor, as far as the completion uses them.
ZSH = r"""
compadd() { shift; local w; for w in "$@"; do [[ $w == $PREFIX* ]] && print -r -- $w; done }
compset() { : }
_files() { print -rl -- $PREFIX*(N) }
completion=$1; shift
words=("$@"); CURRENT=$#; PREFIX=$words[CURRENT]
source $completion
"""
FISH = r"""
source $argv[1]
complete -C (string join ' ' -- $argv[2..])
"""


def same(found, expected, what):
    found, expected = set(found), set(expected)
    check(found == expected, f"{what}: too many {sorted(found - expected)}, missing {sorted(expected - found)}")


class Program:
    """What the program says of itself."""

    def __init__(self, rehab):
        self.rehab = rehab
        listed = re.findall(r"^  ([a-z]+(?: [a-z]+)?) .*  ", self.said("--help"), re.MULTILINE)
        self.commands = {name: self.said(*name.split(), "--help") for name in listed}
        self.answers = {"--" + name for name in re.findall(r"^  (\w+):\s+\{?\s*scale", self.said("plan", "show", "hansen"), re.MULTILINE)}

    def said(self, *arguments):
        return subprocess.run([self.rehab, *arguments], capture_output=True, text=True, check=True).stdout

    def options(self, command):
        """Each option of a command with the line that explains it."""
        found = re.findall(r"^ +(?:-[a-z],)?(--[a-z-]+)(.*)$", self.commands[command], re.MULTILINE)
        return dict(found)

    def kinds_of_schema(self):
        return set(re.split(r", | or ", re.search(r"KIND REQUIRED +(.*)$", self.commands["schema"], re.MULTILINE)[1]))

    def values(self, command, option):
        words = re.sub(r"^ [A-Z]+ +(?:[^:]*: )?|;.*", "", self.options(command)[option])
        return re.split(r", | or ", words)


def page_text(name):
    return (PAGES / name).read_text(encoding="utf-8").replace("\\-", "-")


def man_page(program):
    text = page_text("rehab.1")
    commands = re.search(r"^\.SH COMMANDS\n(.*?)^\.SH", text, re.MULTILINE | re.DOTALL)[1]
    parts = dict(re.findall(r"^\.SS ([^\n]*)\n(.*?)^\.PP", commands, re.MULTILINE | re.DOTALL))
    same(parts, program.commands, "rehab.1, commands")
    for command in set(parts) & set(program.commands):
        same(OPTION.findall(parts[command]), set(program.options(command)) - {"--help"}, f"rehab.1, options of {command}")
    described = re.findall(r"^\.TP\n\.BI? (--[a-z-]+)", text, re.MULTILINE)
    same(described, {"--version"}.union(*map(program.options, program.commands)), "rehab.1, options described")


def entries(text):
    """The entries of a page, by the title of the section or subsection they stand in."""
    parts = re.split(r"^\.S[HS] (.*)\n", text, flags=re.MULTILINE)
    return {title: re.findall(r"^\.TP\n\.B ([a-z0-9_-]+)$", part, re.MULTILINE) for title, part in zip(parts[1::2], parts[2::2])}


def keys_of(schema, holder, found):
    """The keys of every map in a schema, by the key that holds the map; the file's own by `KEYS`."""
    for key, value in schema.get("properties", {}).items():
        found.setdefault(holder, set()).add(key)
        keys_of(value, key, found)
    for inside in ("items", "additionalProperties", "if", "then", "else"):
        if isinstance(schema.get(inside), dict):
            keys_of(schema[inside], holder, found)
    for choice in (choice for some in ("anyOf", "oneOf", "allOf") for choice in schema.get(some, [])):
        keys_of(choice, holder, found)
    return found


def keys_described(program):
    names = r"^(?:observations|exercises):\n((?:  .*\n)+)"
    listed = "".join(re.findall(names, program.said("plan", "show", "hansen"), re.MULTILINE))
    of_hansen = set(re.findall(r"^  (\w+):", listed, re.MULTILINE))
    check(len(of_hansen) > 2, "hansen's observations and exercises were not found")
    athlete = entries(page_text("rehab-athlete.5"))
    known = {"athlete": set(), "plan": set(EXTENDING), "test": set().union(*(athlete[part] for part in ("KEYS", "athlete", "log", "work")))}
    outcomes = {"then", "or"}  # beside its keys it has the words of outcomes
    for kind, elsewhere in known.items():
        described = entries(page_text(f"rehab-{kind}.5"))
        described["or"] = described.get("then", [])  # it holds outcomes, too
        keys = keys_of(json.loads(program.said("schema", kind)), "KEYS", {})
        check(len(keys) > 3, f"rehab schema {kind} has no keys")
        for holder, these in keys.items():
            if kind == "test" and (holder in athlete and holder != "KEYS" or not these - of_hansen):
                continue  # as in an athlete file
            here = set(described.get(holder, []))
            missing = these - of_hansen - here - (elsewhere if kind == "plan" or holder in ("cases", "days", "as_prescribed") else set())
            check(not missing, f"rehab-{kind}.5, {holder}: missing {sorted(missing)}")
            check(holder in outcomes or here <= these, f"rehab-{kind}.5, {holder}: too many {sorted(here - these)}")
    same(entries(page_text("rehab-plan.5"))["EXTENDING A PLAN"], EXTENDING, "rehab-plan.5, EXTENDING A PLAN")


def facts_and_properties(program):
    described = entries(page_text("rehab-plan.5"))
    headers = "".join(path.read_text(encoding="utf-8") for room in ("include", "src") for path in sorted((ROOT / room).rglob("*.hpp")))
    facts = re.search(r"enum class Fact\b[^{]*\{([^}]*)\}", headers)
    check(facts, "there is no enum class Fact")
    same(described["FACTS"], [name for name in re.findall(r"^\s*(\w+),", facts[1], re.MULTILINE) if not re.fullmatch(r"word_\d", name)], "rehab-plan.5, FACTS")
    with tempfile.TemporaryDirectory() as place:
        plan = pathlib.Path(place, "plan.yaml")  # a small one, without properties of its own
        whole = (ROOT / "tests" / "proof" / "second.yaml").read_text(encoding="utf-8")
        plan.write_text(whole.split("\nnever:")[0] + "\n", encoding="utf-8")
        proof = subprocess.run([program.rehab, "verify", plan, "--format", "json"], capture_output=True, text=True, check=False).stdout
    same(described["PROPERTIES"], [each["property"] for each in json.loads(proof)["properties"]], "rehab-plan.5, PROPERTIES")


def diagnostics(program):
    described = entries(page_text("rehab-diagnostics.7"))
    of_any, of_plan = program.said("help", "diagnostics").split("Of a plan", maxsplit=1)
    for title, listed in (("OF ANY FILE", of_any), ("OF A PLAN", of_plan)):
        names = re.findall(r"^  ([a-z-]+) +\S", listed, re.MULTILINE)
        check(len(names) > 3, f"rehab help diagnostics lists too little: {title}")
        same(described[title], names, f"rehab-diagnostics.7, {title}")


def clean_roff():
    for formatter in (["groff", "-man", "-ww", "-z", "-Tutf8"], ["mandoc", "-T", "lint", "-W", "warning"]):
        if not shutil.which(formatter[0]):
            print(f"skipped: the pages' roff by {formatter[0]}, which is not here")
            continue
        for page in sorted(PAGES.iterdir()):
            done = subprocess.run([*formatter, page], capture_output=True, text=True, check=False)
            said = [line for line in (done.stdout + done.stderr).splitlines() if "missing date" not in line]  # a version dates them
            check(not said, "\n".join(said))


def commands_named(program):
    """Each `rehab …` in the text of README.md, and each in bold in a page: its command, and its options."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    pages = {"README.md": re.findall(r"`(rehab [^`]*)`", readme) + re.findall(r"^(?:\$.*|    .*)\b(rehab .*)$", readme, re.MULTILINE)}
    for page in sorted(PAGES.iterdir()):
        pages[page.name] = re.findall(r"\\fB(rehab [^\\]*)\\fR|^\$ (rehab .*)", page_text(page.name).replace("\\(aq", "'"), re.MULTILINE)
    for page, named in pages.items():
        for text in ("".join(one) for one in named):
            words = text.split()
            command = next((name for name in (" ".join(words[1:3]), words[1]) if name in program.commands), None)
            check(command or words[1] in ("--help", "--version") or words[1:] == ["help", "diagnostics"], f"{page}: `{text}`: no such command")
            if command:
                unknown = set(OPTION.findall(text.split("|")[0])) - set(program.options(command)) - program.answers
                check(not unknown, f"{page}: `{text}`: {command} does not take {sorted(unknown)}")


def completions(shell, script, program, place):
    def offered(*words):
        command = {"bash": ["bash", "-c", script, "bash"], "zsh": ["zsh", "-fc", script, "zsh"], "fish": ["fish", "-c", script]}[shell]
        environment = {"PATH": f"{place}:/usr/bin:/bin", "HOME": place, "LC_ALL": "C.UTF-8"}
        done = subprocess.run([*command, COMPLETIONS / f"rehab.{shell}", *words], cwd=place, env=environment, text=True, check=False,
                              stdin=subprocess.DEVNULL, capture_output=True)
        check(done.returncode == 0 and not done.stderr, f"{shell}, {words}: {done.stderr}")
        return [line.split("\t")[0] for line in done.stdout.splitlines() if line]

    first = {name.split()[0] for name in program.commands}
    same(set(offered("rehab", "")) - {"--help", "--version", "help"}, first, f"{shell}, commands")
    same(set(offered("rehab", "help", "")) - {"--help", "--version", "help"}, first, f"{shell}, help of a command")
    same(offered("rehab", "plan", ""), {name[5:] for name in program.commands if name.startswith("plan ")}, f"{shell}, rehab plan")
    for command in program.commands:
        words = ["rehab", *command.split()]
        options = program.options(command)
        answers = {name.replace("_", "-") for name in program.answers | {"--times"}} if command in ("log", "amend") else set()
        same(offered(*words, "--"), set(options) | answers, f"{shell}, options of {command}")
        for option in {"--format", "--color"} & set(options):
            same(offered(*words, option, ""), program.values(command, option), f"{shell}, {command} {option}")
    check("a.yaml" in offered("rehab", "next", "a."), f"{shell}, a file's name")
    plans = {"hansen", "hansen-cautious"}
    for words in (["verify"], ["plan", "show"], ["plan", "diff"], ["plan", "diff", "hansen"], ["init", "b.yaml", "--plan"]):
        same(set(offered("rehab", *words, "han")), plans, f"{shell}, plans after {words}")
    same(offered("rehab", "log", "a.yaml", "--stride", ""), {"even", "slight", "guarded"}, f"{shell}, answers")
    check("walk=limp" in offered("rehab", "log", "a.yaml", "--check-in", "walk"), f"{shell}, answers of a check-in")
    check("start at 10m-set" in offered("rehab", "log", "a.yaml", "--coach", "start"), f"{shell}, steps")
    if shell == "fish":  # the others' own way with files is not asked here
        check("--plan=a.yaml" in offered("rehab", "log", "a.yaml", "--plan=a."), f"{shell}, a file behind an equals sign")
    same(offered("rehab", "schema", ""), program.kinds_of_schema(), f"{shell}, kinds of schema")


def completed_by_bash(keys, place):
    """The line after these keys, in a shell that somebody types into."""
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(place)
        os.execve("/bin/bash", ["bash", "--norc", "-i"], {"PATH": f"{place}:/usr/bin:/bin", "HOME": place, "TERM": "dumb", "LC_ALL": "C.UTF-8",
                                                          "INPUTRC": "/dev/null", "PS1": "ready> "})
    shown = b""

    def until(text):
        nonlocal shown
        while text not in shown and select.select([terminal], [], [], 20)[0]:
            shown += os.read(terminal, 4096)

    os.write(terminal, f"bind 'set enable-bracketed-paste off'; source {COMPLETIONS}/rehab.bash; PS1='now> '\n".encode())
    until(b"\nnow> ")
    # What is typed after the tab shows that the completion is over.
    os.write(terminal, f"{keys}\t#".encode())
    until(b"#")
    os.close(terminal)
    os.waitpid(process, 0)
    return shown.decode(errors="replace").rpartition("now> ")[2].replace("\a", "")


def typed_into_bash(place):
    for keys, line in (
        ("rehab log a.yaml --check-in walk=l", "rehab log a.yaml --check-in walk=limp #"),
        ("rehab log a.yaml --check-in wal", "rehab log a.yaml --check-in walk=#"),
        ("rehab log a.yaml --coach \"rest 1", "rehab log a.yaml --coach \"rest 1 day\" #"),
        ("rehab log a.yaml --coach rest\\ 1", "rehab log a.yaml --coach rest\\ 1\\ day #"),
        ("rehab log a.yaml --coach=rest\\ 1", "rehab log a.yaml --coach=rest\\ 1\\ day #"),
        ("rehab next a.yaml --format=js", "rehab next a.yaml --format=json #"),
        ("rehab log a.yaml --plan=a.", "rehab log a.yaml --plan=a.yaml #"),
    ):
        found = completed_by_bash(keys, place)
        check(found == line, f"bash, typed: {keys}: {found}")


def suites():
    """Each suite that the build registers, with its labels; one of two builds has those of both."""
    labels = {}
    for name, some in re.findall(r'rehab_suite\(([a-z0-9-]+) \d+ "?([a-z;]+)', (ROOT / "tests" / "CMakeLists.txt").read_text(encoding="utf-8")):
        labels.setdefault(name, set()).update(some.split(";"))
    table = re.findall(r"^\|.*\|$", (ROOT / "tests" / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    told = re.findall(r"`([a-z0-9-]+)` \(([a-z, ]+)\)", " ".join(row.split("|")[3] for row in table))
    check(len(labels) > 1 and len(told) == len(dict(told)), "tests/README.md names a suite twice, or there are none")
    same([(name, *sorted(some.split(", "))) for name, some in told], [(name, *sorted(some)) for name, some in labels.items()],
         "tests/README.md, suites and labels")


def main():
    program = Program(os.path.abspath(sys.argv[1]))
    check(len(program.commands) > 1, "no commands in rehab --help")
    man_page(program)
    keys_described(program)
    facts_and_properties(program)
    diagnostics(program)
    clean_roff()
    commands_named(program)
    suites()
    for shell, script in (("bash", BASH), ("zsh", ZSH), ("fish", FISH)):
        if not shutil.which(shell):
            print(f"skipped: completion for {shell}, which is not here")
            continue
        with tempfile.TemporaryDirectory() as place:
            pathlib.Path(place, "rehab").symlink_to(program.rehab)
            pathlib.Path(place, "a.yaml").touch()
            completions(shell, script, program, place)
            if shell == "bash":
                typed_into_bash(place)
    end()


if __name__ == "__main__":
    main()
