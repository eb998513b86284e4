// The day's dose: a step's work, cut to the day's cap and limits.
#pragma once

#include "rehab/engine.hpp"

namespace rehab {

/// A line cut to what the day allows; nothing where a run leaves no distance.
std::optional<Work> cut_to_day(const Plan& plan, const Prescription& day, const Work& line);

/// Fills cap, limits, cut and load for the prescription's step.
void set_dose(const Plan& plan, const State& state, const std::optional<Percent>& rules_cap, Prescription& prescription);

}  // namespace rehab
