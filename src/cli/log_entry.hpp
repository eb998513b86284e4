// The arguments of `rehab log` as an addition to the log; every error names the option or line of work it is about.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cli/options.hpp"
#include "edit/merge_entry.hpp"
#include "rehab/athlete.hpp"
#include "rehab/plan.hpp"

namespace rehab::cli {

using Errors = std::vector<std::string>;

/// `athlete` is the log as it stands. Answers without work are `about` the work of that entry. `command` is the one whose
/// options are suggested.
std::variant<edit::Addition, Errors> addition_from(std::string_view command, const LogOptions& options, const Plan& plan,
                                                   const Athlete& athlete, std::optional<std::size_t> about, Day today);

/// An entry that was read whole. Work ends a session under way, if it is the session's own and not said to be unfinished.
edit::Addition addition_of(const Plan& plan, Entry entry, const LogOptions& options);

}  // namespace rehab::cli
