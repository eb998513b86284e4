#!/usr/bin/env python3
"""Holds the man page and the shells' completions to what the program says of itself: docs.py REHAB_BINARY.

Each command that `rehab --help` lists has its part in the man page with just the options of its own help, each option is described
there, and each shell offers just these commands, options and values. A shell that is not here is skipped, and that is said.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
COMPLETIONS = ROOT / "src" / "completions"
OPTION = re.compile(r"--[a-z][a-z-]*")

BASH = r"""
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
_rehab rehab "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\n' "${COMPREPLY[@]}"
"""
# The two builtins of zsh that only work inside its line editor, as far as the completion uses them.
ZSH = r"""
compadd() { shift; local w; for w in "$@"; do [[ $w == $PREFIX* ]] && print -r -- $w; done }
_files() { print -rl -- $PREFIX*(N) }
completion=$1; shift
words=("$@"); CURRENT=$#; PREFIX=$words[CURRENT]
source $completion
"""
FISH = r"""
source $argv[1]
complete -C (string join ' ' -- $argv[2..])
"""

passed = failed = 0


def check(holds, what):
    global passed, failed
    passed, failed = passed + bool(holds), failed + (not holds)
    if not holds:
        print(what)


def same(found, expected, what):
    found, expected = set(found), set(expected)
    check(found == expected, f"{what}: too many {sorted(found - expected)}, missing {sorted(expected - found)}")


class Program:
    """What the program says of itself."""

    def __init__(self, rehab):
        self.rehab = rehab
        listed = re.findall(r"^  ([a-z]+(?: [a-z]+)?) .*  ", self.said("--help"), re.MULTILINE)
        self.commands = {name: self.said(*name.split(), "--help") for name in listed}

    def said(self, *arguments):
        return subprocess.run([self.rehab, *arguments], capture_output=True, text=True, check=True).stdout

    def options(self, command):
        """Each option of a command with the line that explains it."""
        found = re.findall(r"^ +(?:-[a-z],)?(--[a-z-]+)(.*)$", self.commands[command], re.MULTILINE)
        return dict(found)

    def values(self, command, option):
        words = re.sub(r"^ [A-Z]+ +(?:[^:]*: )?|;.*", "", self.options(command)[option])
        return re.split(r", | or ", words)


def man_page(program):
    text = (ROOT / "src" / "man" / "rehab.1").read_text(encoding="utf-8").replace("\\-", "-")
    commands = re.search(r"^\.SH COMMANDS\n(.*?)^\.SH", text, re.MULTILINE | re.DOTALL)[1]
    parts = dict(re.findall(r"^\.SS ([^\n]*)\n(.*?)^\.PP", commands, re.MULTILINE | re.DOTALL))
    same(parts, program.commands, "man page, commands")
    for command in set(parts) & set(program.commands):
        same(OPTION.findall(parts[command]), set(program.options(command)) - {"--help"}, f"man page, options of {command}")
    described = re.findall(r"^\.TP\n\.BI? (--[a-z-]+)", text, re.MULTILINE)
    same(described, {"--version"}.union(*map(program.options, program.commands)), "man page, options described")


def completions(shell, script, program, place):
    def offered(*words):
        command = {"bash": ["bash", "-c", script, "bash"], "zsh": ["zsh", "-fc", script, "zsh"], "fish": ["fish", "-c", script]}[shell]
        environment = {"PATH": f"{place}:/usr/bin:/bin", "HOME": place, "LC_ALL": "C.UTF-8"}
        done = subprocess.run([*command, COMPLETIONS / f"rehab.{shell}", *words], cwd=place, env=environment, text=True, check=False,
                              stdin=subprocess.DEVNULL, capture_output=True)
        check(done.returncode == 0 and not done.stderr, f"{shell}, {words}: {done.stderr}")
        return [line.split("\t")[0] for line in done.stdout.splitlines()]

    first = {name.split()[0] for name in program.commands}
    same(set(offered("rehab", "")) - {"--help", "--version"}, first, f"{shell}, commands")
    same(offered("rehab", "plan", ""), {name[5:] for name in program.commands if name.startswith("plan ")}, f"{shell}, rehab plan")
    for command in program.commands:
        words = ["rehab", *command.split()]
        options = program.options(command)
        same(offered(*words, "--"), options, f"{shell}, options of {command}")
        for option in {"--format", "--color"} & set(options):
            same(offered(*words, option, ""), program.values(command, option), f"{shell}, {command} {option}")
    check("a.yaml" in offered("rehab", "next", "a."), f"{shell}, a file's name")


def main():
    program = Program(os.path.abspath(sys.argv[1]))
    check(len(program.commands) > 1, "no commands in rehab --help")
    man_page(program)
    for shell, script in (("bash", BASH), ("zsh", ZSH), ("fish", FISH)):
        if not shutil.which(shell):
            print(f"skipped: completion for {shell}, which is not here")
            continue
        with tempfile.TemporaryDirectory() as place:
            pathlib.Path(place, "rehab").symlink_to(program.rehab)
            pathlib.Path(place, "a.yaml").touch()
            completions(shell, script, program, place)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
