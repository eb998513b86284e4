// Test files by path or folder, each with its plan and the athletes that its cases name.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "cases/run.hpp"
#include "cli/load.hpp"
#include "render/test_report.hpp"

namespace rehab::cli {

struct LoadedSuite {
  std::string path;
  cases::Suite suite;
  SharedPlan plan;
};

/// Reads a test file's text; `path` is where its plan and athletes are looked for. Shows why where it cannot. A plan that is
/// named here takes the place of the file's own.
std::variant<LoadedSuite, Status> suite_from(Source source, const std::string& path, PlanCache& plans, const View& view,
                                             Console& console, const std::string& plan = {});

/// Test files as they were found: those that could be read, and the others, whose errors have been shown.
struct LoadedSuites {
  std::vector<LoadedSuite> suites;
  std::vector<UnreadTestFile> unread;
  Status worst = Status::answered;
};

/// The cases that the options name: all test files at their paths, in order (of a folder those that are test files), or a
/// built-in plan's. A path with nothing to test is bad input, and so is a pattern that no case has in its name.
LoadedSuites load_suites(const TestOptions& options, Console& console);

}  // namespace rehab::cli
