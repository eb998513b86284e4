// rehab test --accept: the answers written into test files in place of what was expected.
#pragma once

#include <vector>

#include "cli/suites.hpp"

namespace rehab::cli {

/// Each file that needs it is read, run, changed, read and run again under one lock; with `dry_run` the change is shown as a
/// diff. Reports what became of every value. `found` where a case stays as it is.
Status accept(const TestOptions& options, const std::vector<LoadedSuite>& suites, Console& console);

}  // namespace rehab::cli
