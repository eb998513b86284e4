// What came of a plan's cases: for people, and as TAP, JUnit, JSON lines and annotations for what reads test results.
#pragma once

#include <string>
#include <vector>

#include "cases/run.hpp"
#include "rehab/located_diagnostic.hpp"
#include "render/page.hpp"

namespace rehab {

/// A test file that could not be read: an error among the results, which hides no other file's.
struct UnreadTestFile {
  std::string file;
  std::vector<LocatedDiagnostic> errors;  ///< one at least
};

struct TestResults {
  std::vector<cases::SuiteResult> suites;
  std::vector<UnreadTestFile> unread;
};

/// Whether the times of the cases are told: on standard output never, so that the same files give the same bytes.
enum class TestTimes { hidden, told };

/// Of files in which every case passed: whether they have their line.
enum class PassedFiles { listed, left_out };
/// Failed cases with expected and actual side by side, the rules that fired, and where the case stands.
std::string test_text(const TestResults& results, PassedFiles passed, Color color);
/// `41 passed, 1 failed`, and how many files could not be read.
std::string test_sum(const TestResults& results);
std::string test_tap(const TestResults& results);
std::string test_junit(const TestResults& results, TestTimes times);
/// A line each (`rehab.test/1`).
std::string test_json(const TestResults& results);
/// An annotation for each moment that is not as expected. Files that could not be read have theirs already.
std::string test_github(const TestResults& results);

}  // namespace rehab
