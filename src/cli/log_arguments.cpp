#include "cli/log_arguments.hpp"

#include <utility>

namespace rehab::cli {

namespace {

bool is_option(std::string_view word) { return word.size() > 1 && word.starts_with("-"); }

}  // namespace

LogArguments split_arguments(const std::vector<std::string>& words,
                             const std::function<OptionValue(const std::string& option)>& takes) {
  LogArguments result;
  bool file_seen = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (!is_option(word)) {
      if (!std::exchange(file_seen, true)) {
        result.known.push_back(word);
      } else if (word == "-") {
        result.from_stdin = true;
      } else {
        result.arguments.push_back({"", word});
      }
      continue;
    }
    const std::size_t equals = word.find('=');
    const std::string option = word.substr(0, equals);
    const OptionValue kind = takes(option);
    const bool value_follows = equals == word.npos && kind != OptionValue::nothing;
    if (value_follows && i + 1 == words.size()) {
      result.error = option + ": needs a value behind it";
      return result;
    }
    const std::string value = value_follows ? words[++i] : equals == word.npos ? "" : word.substr(equals + 1);
    if (kind == OptionValue::unknown) {
      result.arguments.push_back({option, value});
    } else {
      result.known.push_back(word);
      if (value_follows) result.known.push_back(value);
    }
  }
  return result;
}

}  // namespace rehab::cli
