#!/usr/bin/env python3
"""What else a day can bring: forty programs at once, a full disk, a read-only file, a quota, a closed output, odd kinds of files.

    world.py PROGRAM
"""

import os
import resource
import stat
import subprocess
import sys

from subject import Subject, Tally, Track, directory, read, run, write

WRITERS = 40


def writers(subject, tally):
    """All that say they saved have saved, and nobody has to give up."""
    at_once(subject, tally, "writers", subject.old, lambda path, n: subject.command(path, n))


def writers_and_amenders(subject, tally):
    """Half of them add an entry, each other one changes or takes out an entry of a day of its own."""
    day = lambda n: f"2012-03-{n + 6:02}"
    old = subject.old + "".join(f"  - date: {day(n)}   # day {n}\n    notes: as it was\n" for n in range(1, WRITERS // 2, 2))

    def command(path, n):
        if n % 2 == 0:
            return [*subject.command(path, n)[:-1], "2012-03-31"]
        if n >= WRITERS // 2:
            return [subject.program, "amend", path, "--clinician", f"entry {n}", "--today", "2012-03-31"]
        if n % 4 == 3:
            return [subject.program, "amend", path, "--date", day(n), "--remove", "--today", "2012-03-31"]
        return [subject.program, "amend", path, "--date", day(n), "--notes", f"entry {n}", "--today", "2012-03-31"]

    text, said = at_once(subject, tally, "writers and amenders", old, command, WRITERS // 2 + WRITERS // 8)
    tally.check("as it was" not in text, f"every amended entry says what it is to say, every other one is gone: {text}")
    tally.check("clinician: entry" in text, f"the clinician is the last one's: {text}")
    for n, (out, _) in enumerate(said):
        tally.check(n % 4 != 3 or n >= WRITERS // 2 or b"as it was" in out, f"what was taken out is shown: {out}")


def at_once(subject, tally, who, old, command, left=WRITERS):
    """Forty programs on one file, each with a command of its own: the text that stays, and what they said."""
    with directory() as at:
        path = os.path.join(at, "athlete.yaml")
        write(path, old)
        running = [subprocess.Popen(command(path, n), stdout=subprocess.PIPE, stderr=subprocess.PIPE) for n in range(WRITERS)]
        said = [program.communicate() for program in running]
        text = read(path)
        tally.check(all(program.returncode == 0 for program in running), f"all {WRITERS} {who} saved: {said}")
        tally.check(subject.entries(text) == left, f"{subject.entries(text)} entries of {left} that {WRITERS} {who} leave")
        tally.check(run([subject.program, "check", path, "--today", "2012-03-31"]).returncode == 0, f"{who}: a valid file")
        tally.check(os.listdir(at) == ["athlete.yaml"], f"{who} left behind {os.listdir(at)}")
        return text, said


def writers_around_a_session(subject, tally, count):
    """Of so many programs one is at the track, the others log that day and the day before: what each said it wrote is there."""
    track = Track(subject.program)
    with directory() as at:
        path = os.path.join(at, "athlete.yaml")
        write(path, subject.old)
        session = subprocess.Popen(track.command(path), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        logs = []
        for n in range(1, count):
            day = ["--date", "2012-03-09"] if n % 2 else []
            logs.append(subprocess.Popen([*subject.command(path, n), *day], stdout=subprocess.PIPE, stderr=subprocess.PIPE))
            session.stdin.write(b"1\nb\n")
            session.stdin.flush()
        logged = [log.communicate() for log in logs]
        said = session.communicate(b"1\n", timeout=60)[1].decode()
        text = read(path)
        # Who comes while the session is under way, and answers what its entry answers, is told so; nobody is refused in silence.
        refused = [error for log, (_, error) in zip(logs, logged) if log.returncode != 0]
        tally.check(all(b"says walk normal" in error for error in refused), f"{count} writers around a session: saved or told: {logged}")
        tally.check(subject.entries(text) == count - 1 - len(refused), f"{count} writers around a session: {subject.entries(text)} entries")
        tally.check(session.returncode == 0, f"{count} writers around a session: {said}")
        tally.check("date: 2012-03-10" in text, f"{count} writers around a session: the answer is there: {text}")
        tally.check(count > 2 or "Somebody else" not in said, f"a log of the day before disturbs nobody: {said}")
        tally.check(run([subject.program, "check", path]).returncode == 0, f"{count} writers around a session: a valid file")
        tally.check(os.listdir(at) == ["athlete.yaml"], f"writers left behind {os.listdir(at)}")


def session_and_writers(subject, tally):
    for count in (2, WRITERS):
        writers_around_a_session(subject, tally, count)


def full_disk(subject, tally):
    """The old file stands, to the byte, on a file system that has room for it and not for another."""
    with directory() as at:
        if os.geteuid() != 0 or run(["mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", at]).returncode != 0:
            tally.skip("a full disk", "mounting is not allowed")
            return
        try:
            path = os.path.join(at, "athlete.yaml")
            write(path, subject.old)
            with open(os.path.join(at, "filler"), "wb") as filler:
                filler.write(b"x" * 4096)
            result = run(subject.command(path), input=subject.answers)
            tally.check(result.returncode == 3, f"a full disk is exit 3, not {result.returncode}")
            tally.check(b"no space left" in result.stderr, f"a full disk is said: {result.stderr}")
            tally.check(read(path) == subject.old, "the old file stands on a full disk")
            tally.check(sorted(os.listdir(at)) == ["athlete.yaml", "filler"], f"a full disk left behind {os.listdir(at)}")
        finally:
            run(["umount", at])


def read_only_disk(subject, tally):
    with directory() as at:
        if os.geteuid() != 0 or run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", at]).returncode != 0:
            tally.skip("a read-only disk", "mounting is not allowed")
            return
        try:
            path = os.path.join(at, "athlete.yaml")
            write(path, subject.old)
            run(["mount", "-o", "remount,ro", at])
            result = run(subject.command(path), input=subject.answers)
            tally.check(result.returncode == 3 and read(path) == subject.old, f"a read-only disk is exit 3: {result}")
        finally:
            run(["umount", at])


def refused(subject, tally, what, prepare, status, limit=None):
    """The program refuses what `prepare` made of the directory, and changes nothing in it."""
    with directory() as at:
        path = os.path.join(at, "athlete.yaml")
        write(path, subject.old)
        prepare(at, path)
        before = snapshot(at)
        result = run(subject.command(path), input=subject.answers, preexec_fn=limit)
        tally.check(result.returncode == status, f"{what} is exit {status}, not {result.returncode}: {result.stderr}")
        tally.check(result.stdout == b"" and result.stderr != b"", f"{what}: the reason is said, on stderr: {result}")
        tally.check(snapshot(at) == before, f"{what} left something changed")


def snapshot(at):
    """Names, kinds, modes and texts of all that is in a directory."""
    found = {}
    for name in sorted(os.listdir(at)):
        status = os.lstat(os.path.join(at, name))
        text = read(os.path.join(at, name)) if stat.S_ISREG(status.st_mode) else ""
        found[name] = (status.st_mode, status.st_ino, text)
    return found


def pipe_instead(_, path):
    os.remove(path)
    os.mkfifo(path)


def directory_instead(_, path):
    os.remove(path)
    os.mkdir(path)


def odd_files(subject, tally):
    refused(subject, tally, "a hard link", lambda at, path: os.link(path, os.path.join(at, "twin")), 3)
    refused(subject, tally, "a pipe", pipe_instead, 2)
    refused(subject, tally, "a directory", directory_instead, 2)
    refused(subject, tally, "no file", lambda _, path: os.remove(path), 2)
    refused(subject, tally, "a dangling link", lambda at, path: (os.remove(path), os.symlink("nowhere", path)), 2)
    refused(subject, tally, "a ring of links", lambda at, path: (os.remove(path), os.symlink("athlete.yaml", path)), 2)
    none = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4, 4))
    refused(subject, tally, "a quota on file sizes", lambda *_: None, 3, none)


def symbolic_link(subject, tally):
    with directory() as at:
        real, link = os.path.join(at, "real.yaml"), os.path.join(at, "link.yaml")
        write(real, subject.old)
        os.chmod(real, 0o640)
        os.symlink("real.yaml", link)
        result = run(subject.command(link))
        tally.check(result.returncode == 0 and os.path.islink(link), f"a symbolic link stays one: {result}")
        tally.check(subject.entries(read(real)) == 1, "the file behind the link has the entry")
        tally.check(stat.S_IMODE(os.stat(real).st_mode) == 0o640, "the mode stays")


def permissions(subject, tally):
    """Root may do anything, so this one is run as somebody else."""
    if os.geteuid() != 0:
        tally.skip("permissions", "this test gives up root's rights, and has none to give up")
        return

    def as_nobody():
        os.setgid(65534)
        os.setuid(65534)

    program = subject.command("")[0]
    if subprocess.run(["test", "-x", program], preexec_fn=as_nobody, check=False).returncode != 0:
        tally.skip("permissions", f"another user may not run {program}")
        return

    def owned(mode, directory_mode):
        def prepare(at, path):
            os.chown(path, 65534, 65534)
            os.chown(at, 65534, 65534)
            os.chmod(path, mode)
            os.chmod(at, directory_mode)
        return prepare

    refused(subject, tally, "a read-only file", owned(0o444, 0o755), 3, as_nobody)
    refused(subject, tally, "an unreadable file", owned(0o000, 0o755), 3, as_nobody)
    refused(subject, tally, "a directory that may not be written", owned(0o644, 0o555), 3, as_nobody)
    somebody_elses = lambda at, path: (os.chmod(at, 0o777), os.chmod(path, 0o666))
    refused(subject, tally, "somebody else's file, whose owner would change", somebody_elses, 3, as_nobody)


def streams(subject, tally):
    """A closed or full output is an error of the report, not of the file: what was saved is whole."""
    for what, redirection in (("closed", ">&-"), ("full", ">/dev/full"), ("both closed", ">&- 2>&-"), ("all closed", "<&- >&- 2>&-")):
        with directory() as at:
            path = os.path.join(at, "athlete.yaml")
            write(path, subject.old)
            result = run(["sh", "-c", f'exec "$@" {redirection}', "sh", *subject.command(path)])
            tally.check(result.returncode == 0, f"output {what}: what is saved is exit 0, not {result.returncode}")
            tally.check(subject.entries(read(path)) == 1, f"output {what}: the entry is there, once")
            tally.check(read(path).startswith(subject.old[:4]), f"output {what}: nothing was written over the file")


def main():
    tally = Tally()
    subject, track = Subject(sys.argv[1]), Track(sys.argv[1])
    for test in (full_disk, read_only_disk, odd_files, permissions):
        test(track, tally)
    for test in (writers, writers_and_amenders, session_and_writers, full_disk, read_only_disk, odd_files, symbolic_link, permissions, streams):
        test(subject, tally)
    tally.finish()


if __name__ == "__main__":
    main()
