#!/usr/bin/env python3
"""Proves that examples.py and docs.py can fail, and what --accept puts right: docs_fails.py REHAB_BINARY.

In a copy of what they look at, each fault alone is told. A fault of an output is mended by `examples.py --accept`, to the byte.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[1]
REHAB = ""


class Copy(unittest.TestCase):
    def setUp(self):
        self.place = tempfile.TemporaryDirectory()
        self.addCleanup(self.place.cleanup)
        self.root = pathlib.Path(self.place.name)
        shutil.copy(ROOT / "README.md", self.root)
        for folder in ("examples", "include", "src", "tests/proof"):
            shutil.copytree(ROOT / folder, self.root / folder)
        for script in ("docs.py", "examples.py", "tally.py", "README.md", "CMakeLists.txt"):
            shutil.copy(ROOT / "tests" / script, self.root / "tests")

    def change(self, file, old, new):
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        self.assertIn(old, text, f"{file} has changed, and this test with it")
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def run_script(self, name, *options):
        done = subprocess.run([sys.executable, self.root / "tests" / name, REHAB, *options], cwd=self.root, text=True, check=False,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        return done.returncode, done.stdout

    def fails(self, script, *told):
        status, said = self.run_script(*script)
        self.assertEqual(status, 1, said)
        for what in told:
            self.assertIn(what, said)


class Examples(Copy):
    def test_what_is_shown_is_compared_and_put_in_anew(self):
        changes = [("README.md", "WAIT    no running yet", "WAIT   not yet"),
                   ("src/man/rehab-test.5", "3 passed, 0 failed", "2 passed, 0 failed"),
                   ("src/man/rehab-athlete.5", r"did you mean \(dqsome\(dq?", "did you mean some?"),
                   ("examples/track.txt", "ann.yaml: made", "ann.yaml: done")]
        sound = {file: (self.root / file).read_bytes() for file, _, _ in changes}
        for change in changes:
            self.change(*change)
        self.fails(["examples.py", *sound], "README.md: $ rehab next anna.yaml", "-WAIT   not yet", "+WAIT    no running yet",
                   "-2 passed, 0 failed", '+     = allowed: none, some, tired, draggy; did you mean "some"?', "-ann.yaml: done")
        self.run_script("examples.py", "--accept", *sound)
        for file, text in sound.items():
            self.assertEqual((self.root / file).read_bytes(), text, file)

    def test_a_file_that_is_shown_is_read(self):
        self.change("README.md", "extends: hansen", "extend: hansen")
        self.change("src/man/rehab-test.5", "case: a sore morning", "cse: a sore morning")
        self.fails(["examples.py", "README.md", "rehab-test.5"], "README.md: a file shown", "rehab-test.5: a file shown",
                   "did you mean \"case\"?")

    def test_a_page_that_shows_nothing_is_told(self):
        (self.root / "examples" / "sheet.txt").write_text("nothing\n", encoding="utf-8")
        self.fails(["examples.py", "sheet.txt"], "examples/sheet.txt: shows nothing")


class Docs(Copy):
    def test_each_omission_is_told(self):
        faults = [("src/man/rehab-athlete.5", ".B side\n", ".B sides\n", "rehab-athlete.5, injury: missing ['side']"),
                  ("src/man/rehab-plan.5", ".B build_up\n", ".I build_up\n", "rehab-plan.5, exercises: missing ['build_up']"),
                  ("src/man/rehab-test.5", ".B not_because\n", ".B because_not\n", "rehab-test.5, expect: too many ['because_not']"),
                  ("src/man/rehab-plan.5", ".B days_off\n", ".I days_off\n", "rehab-plan.5, FACTS: too many [], missing ['days_off']"),
                  ("src/man/rehab-plan.5", ".B monotone\n", ".I monotone\n", "PROPERTIES: too many [], missing ['monotone']"),
                  ("README.md", "`rehab plan show hansen > ours.yaml`", "`rehab plan shows hansen`", "no such command"),
                  ("tests/README.md", "`docs` (ci)", "`docs` (quick)", "suites and labels: too many [('docs', 'quick')], missing [('docs', 'ci')]"),
                  ("README.md", "`rehab track FILE`", "`rehab track --sets FILE`", "track does not take ['--sets']")]
        for file, old, new, _ in faults:
            self.change(file, old, new)
        self.fails(["docs.py"], *(told for *_, told in faults))

    @unittest.skipUnless(shutil.which("groff"), "there is no groff here")
    def test_broken_roff_is_told(self):
        self.change("src/man/rehab-plan.5", ".SH KEYS\n", ".SH KEYS\n.NOSUCH\n")
        self.fails(["docs.py"], "macro 'NOSUCH' not defined")


if __name__ == "__main__":
    REHAB = os.path.abspath(sys.argv.pop(1))
    unittest.main()
