// What the options of `rehab log` cannot mean together, whatever the plan and the athlete.
#pragma once

#include <string>
#include <vector>

#include "cli/options.hpp"

namespace rehab::cli {

/// Of an entry that would hold a date alone.
inline constexpr std::string_view nothing_to_write =
    "Nothing to write: give some work, a check-in, or a coach's word. See rehab log --help.";

/// Arguments that are no text, options without the one they belong to, and nothing at all; empty where there is none of it.
std::vector<std::string> contradictions(const LogOptions& options);

}  // namespace rehab::cli
