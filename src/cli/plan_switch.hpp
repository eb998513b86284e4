// `rehab log --plan`: from a day on by another plan.
#pragma once

#include "cli/save.hpp"

namespace rehab::cli {

/// Why the log cannot take the entry on its day, shown: a switch comes last and alone, and to a plan that can be read; an entry
/// of the days before a switch would be by the plan of then.
std::optional<Status> refuse_by_plans(const LogOptions& options, const LoadedAthlete& loaded, Console& console);

/// What was added, and the next session by the new plan.
void report_switch(const Added& added, const LogOptions& options, Console& console);

}  // namespace rehab::cli
