// Options of `log` and `amend` that are about the athlete and not about a day: clinician, best times, target.
#pragma once

#include <optional>

#include "cli/console.hpp"
#include "cli/options.hpp"
#include "cli/save.hpp"

namespace rehab::cli {

/// Whether anything is given that belongs into an entry of the log, beside its date; and of that more than notes and a plan.
bool gives_entry(const LogOptions& options);
bool gives_more_than_notes(const LogOptions& options);

/// Whether anything is given that belongs into the athlete's own part.
bool gives_profile(const LogOptions& options);

/// The change of the athlete's own part, or the status once it was shown what is wrong with it. `replaces`: what stands there
/// gives way.
Proposal profile_change(const LogOptions& options, bool replaces, Console& console);

/// What was changed, and what comes next.
void report_profile(const Added& changed, const LogOptions& options, Console& console);

}  // namespace rehab::cli
