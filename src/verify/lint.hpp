// What can be said of a plan by reading it, without walking it: rules that cannot matter, steps that break the plan's own limits.
// None of it keeps a plan from being used; `rehab verify` says what reading alone cannot.
#pragma once

#include <vector>

#include "rehab/place.hpp"
#include "rehab/plan.hpp"

namespace rehab {

/// Findings as warnings, in order of place.
std::vector<Diagnostic> lint(const Plan& plan);

}  // namespace rehab
