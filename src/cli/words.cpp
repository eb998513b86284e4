#include "cli/words.hpp"

#include <optional>

namespace rehab::cli {

namespace {

struct Option {
  std::string name;
  std::optional<std::string> value;  ///< attached to it
};

/// `--name`, `--name=VALUE` or `-nVALUE`; a single letter with something behind it only where the program knows the letter.
Option option_of(const std::string& word, const std::function<OptionKind(const std::string&)>& kind) {
  const std::size_t equals = word.find('=');
  const bool letter = !word.starts_with("--") && word.size() > 2 && kind(word.substr(0, 2)) != OptionKind::unknown;
  if (letter) return {word.substr(0, 2), word.substr(2)};
  if (equals == word.npos) return {word, std::nullopt};
  return {word.substr(0, equals), word.substr(equals + 1)};
}

}  // namespace

CommandWords split_words(const std::vector<std::string>& words, const std::function<OptionKind(const std::string&)>& kind) {
  CommandWords result;
  bool behind_dashes = false;
  for (std::size_t i = 0; i < words.size() && result.error.empty(); ++i) {
    const std::string& word = words[i];
    if (!behind_dashes && word == "--") {
      behind_dashes = true;
      continue;
    }
    if (behind_dashes || word.size() < 2 || word[0] != '-') {
      if (word.empty()) result.error = "an empty word stands where a name is expected";
      result.others.push_back({"", word});
      continue;
    }
    auto [name, value] = option_of(word, kind);
    const OptionKind known = kind(name);
    if (known == OptionKind::flag) {
      result.asks_for_help = result.asks_for_help || name == "--help" || name == "-h";
      if (value) result.error = name + " takes no value";
      result.known.push_back(name);
      continue;
    }
    if (!value) value = i + 1 < words.size() ? words[++i] : "";
    if (known == OptionKind::unknown) {
      result.others.push_back({name, *value});
    } else {
      if (value->empty()) result.error = name + ": the value is missing";
      result.known.insert(result.known.end(), {name, *value});
    }
  }
  return result;
}

bool ask_for_json(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
    if (words[i] == "--format=json" || (words[i] == "--format" && i + 1 < words.size() && words[i + 1] == "json")) return true;
  }
  return false;
}

}  // namespace rehab::cli
