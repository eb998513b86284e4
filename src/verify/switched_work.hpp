// The work of a switch held against a step: is any run of it more than the day's own?
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rehab/plan.hpp"

namespace rehab::verify {

/// Of a step's runs as the plan writes them; nothing where none has a rest.
std::optional<Recovery> longest_rest(const Plan& plan, int step);

struct Excess {
  int step = 0;
  std::string detail;
};
/// The lowest step of a stage at which the work holds a run that is faster than the step's fastest, farther than its longest, or
/// more than may be left of it: after the last set but one, of a single set the last rep but one. A step without runs is never
/// switched.
std::optional<Excess> first_excess(const Plan& plan, int stage, const std::vector<Work>& instead);

}  // namespace rehab::verify
