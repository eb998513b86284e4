// What `--check-in well` stands for. A test is measured, not answered: how she feels says nothing of its result.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/options.hpp"
#include "rehab/athlete.hpp"
#include "rehab/plan.hpp"

namespace rehab::cli {

inline constexpr std::string_view well_word = "well";

/// The best answer to every question that is still asked on a day, by the observation's id.
std::vector<CommandArgument> best_answers(const Plan& plan, const Athlete& athlete, Day day);

/// That nothing is, and what is still to be measured.
std::string nothing_to_answer(const Plan& plan, const Athlete& athlete, Day day);

/// After that word, which measures nothing: a line with the tests whose results are still asked for on a day. Empty where there
/// is none, and without it.
std::string left_to_measure(const LogOptions& options, const Plan& plan, const Athlete& athlete, Day day);

}  // namespace rehab::cli
