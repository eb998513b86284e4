#!/usr/bin/env python3
"""Many files at once: squad.py REHAB. Order, whole lines, what failed, progress, memory; and the manual's recipe for many machines."""

import json
import os
import pty
import shutil
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.realpath(__file__)), ".."))
from tally import run_tests  # noqa: E402

REHAB = os.path.realpath(sys.argv[1])
MANUAL = os.path.realpath(f"{os.path.dirname(__file__)}/../../src/man/rehab.1")
NEXT = [REHAB, "next", "--today", "2026-03-09"]
FILES_FROM = [*NEXT, "--files-from", "-", "--format", "json"]
ATHLETE = "rehab: athlete/1\nathlete: {{name: A{}}}\ninjury: {{date: 2026-03-02}}\nlog:\n"
COUNT = 1300  # more than two batches


def write_squad(count, bad=()):
    names = []
    for i in range(count):
        names.append(f"{i:04}.yaml")
        with open(names[-1], "w", encoding="utf-8") as file:
            file.write("rehab: athlete/1\nlog: [\n" if i in bad else ATHLETE.format(i))
    return names


def run(program, names, separator="\n"):
    return subprocess.run(program, input=separator.join(names) + separator, capture_output=True, text=True, check=False)


def athletes(out):
    """Of whom each line speaks; a line that is not whole is no JSON."""
    return [json.loads(line)["athlete"] for line in out.splitlines()]


def test_output_is_in_the_order_of_the_names():
    names = write_squad(COUNT)[::-1]
    done = run(FILES_FROM, names)
    assert done.returncode == 0, done
    assert athletes(done.stdout) == [f"A{i}" for i in reversed(range(COUNT))]
    assert done.stderr == "", done.stderr


def test_a_name_may_hold_a_line_end_where_NUL_separates():
    odd = "two\nlines and a blank.yaml"
    os.rename(write_squad(1)[0], odd)
    done = run(FILES_FROM, [odd], separator="\0")
    assert athletes(done.stdout) == ["A0"], done


def test_a_list_may_be_a_file_and_longer_than_any_athlete_file():
    write_squad(1)
    names = [f"{'./' * 1000}0000.yaml"] * 2200  # 4.4 MB of names
    with open("list", "w", encoding="utf-8") as file:
        file.write("\n".join(names))
    done = subprocess.run([*NEXT, "--files-from", "list", "--format", "json"], capture_output=True, text=True, check=False)
    assert athletes(done.stdout) == ["A0"] * len(names), done.stderr[:200]


def test_what_failed_is_counted_at_the_end_and_hides_nothing():
    bad = {0, 700, COUNT - 1}
    done = run(FILES_FROM, write_squad(COUNT, bad))
    assert done.returncode == 2, done.returncode
    assert athletes(done.stdout) == [f"A{i}" for i in range(COUNT) if i not in bad]
    last = json.loads(done.stderr.splitlines()[-1])
    assert last["message"] == f"3 of {COUNT} files could not be read", done.stderr


def shown_by_a_run_stopped_for_a_second(names, after):
    """What stands on its terminal in the end."""
    terminal, side = pty.openpty()
    environment = {**os.environ, "TERM": "xterm"}
    with subprocess.Popen(FILES_FROM, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=side, env=environment) as child:
        child.stdin.write("\n".join(names).encode())
        child.stdin.close()
        time.sleep(after)
        child.send_signal(signal.SIGSTOP)
        time.sleep(1.1)
        child.send_signal(signal.SIGCONT)
        assert child.wait(60) == 0
    os.write(side, b"end")
    shown = os.read(terminal, 100_000).decode()
    os.close(side)
    os.close(terminal)
    return shown.removesuffix("end")


def test_progress_is_shown_on_a_terminal_after_a_second():
    names = write_squad(COUNT) * 12
    for after in (0.05, 0.1, 0.2, 0.5):  # the second has to begin when it is at work
        shown = shown_by_a_run_stopped_for_a_second(names, after)
        if shown:
            break
    assert f"of {len(names)} files" in shown, repr(shown)
    assert shown.endswith("\r\x1b[K"), repr(shown)


def peaks_of(program, counts):
    """KiB of memory at most, for each number of files."""
    peaks = []
    names = write_squad(600)
    for count in counts:
        with open("list", "w", encoding="utf-8") as file:
            file.write("\n".join((names * (count // len(names) + 1))[:count]))
        with subprocess.Popen([*program, "--files-from", "list"], stdout=subprocess.DEVNULL) as child:
            _, status, used = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
        assert child.returncode == 0
        peaks.append(used.ru_maxrss)
    return peaks


def test_memory_does_not_grow_with_the_squad():
    peaks = peaks_of(NEXT, (600, 6000))
    assert peaks[1] < peaks[0] + 4096, f"{peaks} KiB"


def test_memory_does_not_grow_with_the_page_of_a_squad():
    peaks = peaks_of([REHAB, "report", "--today", "2026-03-09", "-o", "squad.html"], (600, 6000))
    assert peaks[1] < 1.5 * peaks[0], f"{peaks} KiB"
    with open("squad.html", encoding="utf-8") as file:
        assert file.read().count('role="rowheader"') == 6000


def test_the_recipe_for_many_machines():
    """As it stands in the man page, with this machine in the place of two others."""
    if not shutil.which("parallel"):
        return "there is no GNU parallel here"
    with open(MANUAL, encoding="utf-8") as file:
        recipe = next(line.strip() for line in file if line.startswith("parallel ")).replace("\\-", "-")
    os.mkdir("squad")
    os.chdir("squad")
    write_squad(200)
    os.chdir("..")
    recipe = recipe.replace("host1,host2", "2/:,2/:").replace("rehab next", " ".join(NEXT)).replace("parallel", "parallel --will-cite")
    done = subprocess.run(recipe, shell=True, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert athletes(done.stdout) == [f"A{i}" for i in range(200)], done.stderr
    return None


if __name__ == "__main__":
    run_tests(globals())
