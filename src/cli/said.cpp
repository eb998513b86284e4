#include "cli/said.hpp"

#include <utility>

namespace rehab::cli {

namespace {

bool is_option(std::string_view word) { return word.size() > 1 && word.starts_with("-"); }

}  // namespace

Sorted sort_words(const std::vector<std::string>& words, const std::function<Takes(const std::string& option)>& takes) {
  Sorted sorted;
  bool file_seen = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (!is_option(word)) {
      if (!std::exchange(file_seen, true)) {
        sorted.known.push_back(word);
      } else if (word == "-") {
        sorted.from_stdin = true;
      } else {
        sorted.said.push_back({"", word});
      }
      continue;
    }
    const std::size_t equals = word.find('=');
    const std::string option = word.substr(0, equals);
    const Takes kind = takes(option);
    const bool value_follows = equals == word.npos && kind != Takes::nothing;
    if (value_follows && i + 1 == words.size()) {
      sorted.complaint = option + ": needs a value behind it";
      return sorted;
    }
    const std::string value = value_follows ? words[++i] : equals == word.npos ? "" : word.substr(equals + 1);
    if (kind == Takes::unknown) {
      sorted.said.push_back({option, value});
    } else {
      sorted.known.push_back(word);
      if (value_follows) sorted.known.push_back(value);
    }
  }
  return sorted;
}

}  // namespace rehab::cli
