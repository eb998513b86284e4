// What can be said of a plan by reading it, without walking it: rules that cannot matter, work that nobody can mean.
// None of it keeps a plan from being used; `rehab verify` says what reading alone cannot.
#pragma once

#include <vector>

#include "rehab/place.hpp"
#include "rehab/plan.hpp"

namespace rehab {

/// Warnings, in order of place, but for those that the plan allows; with the plan that it extends, also what it takes away from
/// it.
std::vector<Diagnostic> lint(const Plan& plan, const Plan* base = nullptr);

}  // namespace rehab
