// Test files by path or folder, each with its plan and the athletes that its cases name.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "cases/run.hpp"
#include "cli/load.hpp"

namespace rehab::cli {

struct LoadedSuite {
  std::string path;
  cases::Suite suite;
  SharedPlan plan;
};

/// Reads a test file's text; `path` is where its plan and athletes are looked for. Shows why where it cannot.
std::variant<LoadedSuite, Status> suite_from(Source source, const std::string& path, PlanCache& plans, const View& view,
                                             Console& console);

/// All test files at these paths, in order; of a folder those that are test files. A path with nothing to test is bad input.
std::variant<std::vector<LoadedSuite>, Status> load_suites(const std::vector<std::string>& paths, const View& view,
                                                           Console& console);

}  // namespace rehab::cli
