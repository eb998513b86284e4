// Sorting the words of `rehab log`: a plan may ask for anything, so options that the program does not know are answers to its
// questions, and each belongs to the line of work before it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.hpp"

namespace rehab::cli {

enum class Takes { unknown, nothing, a_value };

struct Sorted {
  std::vector<std::string> known;  ///< the file and the program's own options with their values, as they came
  std::vector<Said> said;          ///< lines of work and answers, in order
  bool from_stdin = false;         ///< `-` in place of a line of work
  std::string complaint;           ///< empty where all was understood
};

/// `takes` tells of an option whether the program knows it, and whether a value follows it.
Sorted sort_words(const std::vector<std::string>& words, const std::function<Takes(const std::string& option)>& takes);

}  // namespace rehab::cli
