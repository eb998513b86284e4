// `rehab log` with a `plan:`: from a day on by another plan.
#pragma once

#include "cli/save.hpp"

namespace rehab::cli {

/// An entry of the days before a switch would be by the plan of then: that is shown, and the status is of bad input.
std::optional<Status> refuse_before_switch(Day day, const LogOptions& options, const LoadedAthlete& loaded, Console& console);

/// Why the log cannot take the switch that an entry holds, shown: one comes last and alone, and to another plan that can be read.
std::optional<Status> refuse_switch(const Entry& entry, const LogOptions& options, const LoadedAthlete& loaded, Console& console);

/// What was added, and the next session by the new plan.
void report_switch(const Added& added, const LogOptions& options, Console& console);

}  // namespace rehab::cli
