// The arguments of `rehab log`. A plan may ask for anything, so options that the program does not know are answers to the plan's
// questions, and each belongs to the line of work before it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.hpp"

namespace rehab::cli {

enum class OptionValue { unknown, nothing, a_value };

struct LogArguments {
  std::vector<std::string> known;      ///< the file and the program's own options with their values, as they came
  std::vector<LogArgument> arguments;  ///< lines of work and answers, in order
  bool from_stdin = false;             ///< `-` in place of a line of work
  std::string error;                   ///< empty where all was understood
};

/// `takes` gives for an option whether the program knows it, and whether a value follows it.
LogArguments split_arguments(const std::vector<std::string>& words,
                             const std::function<OptionValue(const std::string& option)>& takes);

}  // namespace rehab::cli
