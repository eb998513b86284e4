// What came of a plan's cases: for people, and as TAP, JUnit and JSON lines for what reads test results.
#pragma once

#include <span>
#include <string>

#include "cases/run.hpp"

namespace rehab {

/// `Failed` cases with expected and actual side by side, the rules that fired, and where the case stands.
std::string test_text(std::span<const cases::SuiteResult> suites);
/// `41 passed, 1 failed`.
std::string test_sum(std::span<const cases::SuiteResult> suites);
std::string test_tap(std::span<const cases::SuiteResult> suites);
std::string test_junit(std::span<const cases::SuiteResult> suites);
/// A line each (`rehab.test/1`).
std::string test_json(std::span<const cases::SuiteResult> suites);

}  // namespace rehab
