// What the options of `rehab log` cannot mean together, whatever the plan and the athlete.
#pragma once

#include <string>
#include <vector>

#include "cli/options.hpp"

namespace rehab::cli {

/// Arguments that are no text, options without the one they belong to, and nothing at all; empty where there is none of it.
std::vector<std::string> contradictions(const LogOptions& options);

}  // namespace rehab::cli
