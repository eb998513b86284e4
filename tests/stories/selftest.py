#!/usr/bin/env python3
"""Tests the story runner itself, with a stand-in for rehab: a story that must fail fails, and says where."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

RUN = pathlib.Path(__file__).resolve().with_name("run.py")
STAND_IN = r"""#!/bin/sh
case "$1" in
  say) shift; printf -- "$@" ;;
  warn) printf '%s\n' "$2" >&2; exit 2 ;;
  die) kill -SEGV $$ ;;
  hang) sleep 60 ;;
  where) printf '%s %s %s\n' "$LC_ALL" "$TZ" "$(ls | tr '\n' ' ')" ;;
esac
"""
GOOD = "# It greets\n\n$ rehab say 'hello\\n'\nhello\n=> 0\n"


class Stories(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.place = pathlib.Path(place.name)
        self.rehab = self.place / "stand-in"
        self.rehab.write_text(STAND_IN)
        self.rehab.chmod(0o755)
        self.stories = self.place / "stories"
        self.stories.mkdir()

    def write(self, text, name="a.story"):
        path = self.stories / name
        path.write_text(text, encoding="utf-8", newline="")
        return path

    def run_all(self, *options):
        command = [sys.executable, RUN, "--rehab", self.rehab, "--stories", self.stories, *options]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def passes(self, text):
        self.write(text)
        result = self.run_all()
        self.assertEqual((result.returncode, result.stdout), (0, "1 passed, 0 failed\n"), result.stderr)

    def fails(self, text, *said):
        self.write(text)
        result = self.run_all("--seconds", "1")
        self.assertEqual(result.returncode, 1, result.stdout)
        self.assertTrue(result.stdout.endswith("0 passed, 1 failed\n"), result.stdout)
        for piece in said:
            self.assertIn(piece, result.stdout)

    def accepts(self, before, after):
        path = self.write(before)
        result = self.run_all("--accept")
        self.assertEqual((result.returncode, path.read_text(encoding="utf-8")), (0, after), result.stdout)
        self.passes(after)

    def test_output_status_and_messages_as_expected_pass(self):
        self.passes(GOOD)
        self.passes("# It warns\n$ rehab warn 'a.yaml:1:1: error'\n! a.yaml:1:1: error\n=> 2\n")
        self.passes("# It is silent\n$ rehab\n=> 0\n")
        self.passes("# Two commands, and a comment\n\n$ rehab warn x\n! x\n=> 2\n\n# then\n$ rehab say 'a\\n\\nb\\n'\na\n\nb\n=> 0\n")

    def test_other_output_fails_and_shows_the_place_and_both(self):
        self.fails(GOOD.replace("\nhello\n", "\nhallo\n"), "a.story:3: $ rehab say", "-hallo", "+hello")
        self.fails(GOOD.replace("\nhello\n", "\n"), "+hello")
        self.fails(GOOD.replace("\nhello\n", "\nhello\n\n"))
        self.fails(GOOD.replace("\nhello\n", "\nhello \n"))
        self.fails(GOOD.replace("'hello\\n'", "hello"), "+hello\\")
        self.fails(GOOD.replace("\nhello\n", "\n! hello\n"))
        self.fails("# A message is compared whole\n$ rehab warn 'error: no'\n! error:\n=> 2\n")

    def test_another_status_fails(self):
        self.fails(GOOD.replace("=> 0", "=> 1"), "-=> 1", "+=> 0")
        self.fails("# An error nobody expects\n$ rehab warn x\n! x\n=> 0\n", "+=> 2")

    def test_a_signal_and_a_hang_fail_whatever_is_expected(self):
        self.fails("# It dies\n$ rehab die\n=> 0\n", "ended by signal 11")
        self.fails("# It dies\n$ rehab die\n=> 139\n", "no story may expect a signal")
        self.fails("# It dies in the shell\n$ rehab die; true | rehab die\n=> 11\n", "ended by signal 11")
        self.fails("# It hangs\n$ rehab hang\n=> 0\n", "still running after 1 s")
        for last_words in ("die", "hang"):
            path = self.write(f"# It does not end well\n$ rehab {last_words}\n")
            before = path.read_text()
            self.assertEqual((self.run_all("--accept", "--seconds", "1").returncode, path.read_text()), (1, before))

    def test_a_story_that_tests_nothing_fails(self):
        self.fails("# No command\n", "no command")
        self.fails("# Another program's command\n$ true\n=> 0\n", "no command")
        self.fails("# No expectation\n$ rehab say 'x\\n'\n", "no expectation")
        self.fails("# No status\n$ rehab say 'x\\n'\nx\n", "no expectation")
        self.fails("# A file for nobody\n$ rehab\n=> 0\n--- file: a.yaml\nx\n", "no command after the file a.yaml")
        self.fails("# Anything goes\n$ rehab say 'x\\n'\n[..]\n=> 0\n", "a.story:3: a line that is nothing but [..]")

    def test_no_story_is_no_success(self):
        result = self.run_all()
        self.assertEqual((result.returncode, result.stdout), (1, "no story found\n0 passed, 0 failed\n"))
        self.write(GOOD)
        self.assertEqual(self.run_all("nothing-of-that-name").returncode, 1)
        self.rehab.unlink()
        self.assertEqual(self.run_all().returncode, 2)

    def test_a_malformed_story_fails_with_its_line(self):
        self.fails("It greets\n$ rehab\n=> 0\n", "a.story:1: the first line is")
        self.fails(GOOD + "stray\n", "a.story:6: belongs to nothing")
        self.fails("# Escape\n$ rehab\nC:\\new\n=> 0\n", "a.story:3: unknown escape")
        self.fails("# Stderr\n$ rehab\n!x\n=> 0\n", "a.story:3: a line of stderr is")
        self.fails("# Outside\n--- file: ../x\n$ rehab\n=> 0\n", "outside the story's own directory")
        self.fails("# Twice\n--- file: x\n--- file: x\n$ rehab\n=> 0\n", "here twice")
        self.fails("# Gone\n--- copy: examples/no-such-file\n$ rehab\n=> 0\n", "cannot copy")

    def test_one_bad_story_does_not_hide_the_others(self):
        self.write(GOOD, "good.story")
        self.write("stray\n", "bad.story")
        result = self.run_all()
        self.assertEqual((result.returncode, result.stdout.splitlines()[-1]), (1, "1 passed, 1 failed"))

    def test_files_are_laid_out_exactly(self):
        self.passes("# A file ends with its last line\n--- file: d/a\n\na: 1\n\n# kept\n\n$ rehab; cat d/a\n\na: 1\n\n# kept\n=> 0\n")
        self.passes("# Bytes\n--- bytes: a\na\\r\nb\\\\ \\xff\\\n$ rehab; od -An -c a\n   a  \\\\r  \\\\n   b   \\\\     377\n=> 0\n")
        self.passes("# A copy\n--- copy: tests/stories/README.md\n$ rehab; head -n 1 README.md\n# Stories\n=> 0\n")
        self.passes("# Changed on the way\n--- file: a\n1\n$ rehab; cat a\n1\n=> 0\n--- file: a\n2\n$ rehab; cat a\n2\n=> 0\n")

    def test_the_surroundings_are_always_the_same(self):
        self.passes("# Nothing of the caller's\n--- file: a\n$ rehab where\nC UTC0 a[..]\n=> 0\n")
        self.passes("# No input, no terminal\n$ rehab; cat; test -t 0\n=> 1\n")

    def test_placeholders_stand_for_a_part_of_one_line(self):
        self.passes(GOOD.replace("\nhello\n", "\nh[..]o\n"))
        self.fails(GOOD.replace("\nhello\n", "\nh[..]x\n"), "-h[..]x", "+hello")
        self.fails("# Not over lines\n$ rehab say 'a\\nb\\n'\na[..]b\n=> 0\n")
        self.fails(GOOD.replace("\nhello\n", "\nh\\[..]o\n"))

    def test_accept_writes_what_it_does(self):
        self.accepts("# It greets\n\n$ rehab say 'hello\\n'\n", GOOD)
        self.accepts("# Two\n$ rehab warn x\n$ rehab say 'y\\n'\nold\n=> 1\n# end\n",
                     "# Two\n$ rehab warn x\n! x\n=> 2\n\n$ rehab say 'y\\n'\ny\n=> 0\n# end\n")
        self.accepts("# Keeps what still fits\n$ rehab say 'took 5 ms\\nx\\n'\ntook [..] ms\n=> 0\n",
                     "# Keeps what still fits\n$ rehab say 'took 5 ms\\nx\\n'\ntook [..] ms\nx\n=> 0\n")

    def test_accepted_output_is_read_back_exactly(self):
        every_byte = "".join(f"\\{byte:03o}" for byte in range(1, 256) if byte != 10)
        for output in (every_byte, "$ x\\n", "! x\\n", "!\\n", "=> 0\\n", "--- file: x\\n", "# x\\n", " x \\n", "[..]\\n", "\\\\", "\\n\\n",
                       "", "no newline", "×\\342\\200\\256\\n"):
            path = self.write(f"# Odd output\n$ rehab say '{output}'\n$ rehab say '{output}' >&2\n$ rehab\n=> 0\n")
            self.assertEqual(self.run_all("--accept").returncode, 0, output)
            self.passes(path.read_text(encoding="utf-8"))


def main():
    result = unittest.TextTestRunner(stream=sys.stderr, verbosity=0).run(unittest.defaultTestLoader.loadTestsFromTestCase(Stories))
    failed = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - failed} passed, {failed} failed")
    return 1 if failed or not result.testsRun else 0


if __name__ == "__main__":
    sys.exit(main())
