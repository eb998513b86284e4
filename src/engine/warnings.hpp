// Warnings, and words that they share.
#pragma once

#include <span>
#include <string>

#include "rehab/plan.hpp"

namespace rehab {

/// Lines of work as people call them: title and dose, without the rests.
std::string lines_in_words(const Plan& plan, std::span<const Work> lines);

}  // namespace rehab
