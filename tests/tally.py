"""Counts what holds, for the checks written in Python: each ends with `N passed, N failed`, and exits 1 on a failure."""

import os
import sys
import tempfile

passed = failed = 0


def check(holds, what):
    """Counts, and says what does not hold."""
    global passed, failed
    passed, failed = passed + bool(holds), failed + (not holds)
    if not holds:
        print(what)


def end():
    """Prints the sum, and exits."""
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


def run_tests(module):
    """Each `test_…` of a module's globals, in an empty folder of its own. What one returns is why it was skipped."""
    global passed
    for name, test in list(module.items()):
        if not name.startswith("test_"):
            continue
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            try:
                reason = test()
                passed += not reason
                if reason:
                    print(f"skipped: {name}: {reason}")
            except AssertionError as error:
                check(False, f"FAILED {name}: {error}")
            os.chdir("/")
    end()
