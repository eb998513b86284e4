// What `rehab log` was told, as an addition to the log; every complaint names the option or line of work it is about.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "cli/options.hpp"
#include "edit/join.hpp"
#include "rehab/athlete.hpp"
#include "rehab/plan.hpp"

namespace rehab::cli {

using Complaints = std::vector<std::string>;

/// `athlete` is the log as it stands: how something felt may be said of the session that is in it.
std::variant<edit::Addition, Complaints> addition_from(const LogOptions& options, const Plan& plan, const Athlete& athlete,
                                                       Day today);

/// An entry that was read whole.
edit::Addition addition_of(Entry entry, const LogOptions& options);

}  // namespace rehab::cli
