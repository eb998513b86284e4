// Line by line and not as YAML: a broken file is no less ours.
#include "read/foreign.hpp"

#include <array>
#include <limits>

#include "domain/suggest.hpp"
#include "yaml/byte_check.hpp"

namespace rehab {
namespace {

constexpr std::array<std::string_view, 8> own_keys{"rehab", "athlete", "injury", "log", "stages", "rules", "extends", "cases"};

/// What a line says, from its first key on: behind dashes of lists, braces and quotes; empty where it says nothing.
std::string_view content(std::string_view line) {
  const std::size_t start = line.find_first_not_of(" \t\r-\"'{");
  if (start == std::string_view::npos || line[start] == '#' || line[start] == '%') return {};
  return line.substr(start);
}

/// Up to the colon, without the quote and the blanks before it; empty where there is none.
std::string_view key_of(std::string_view content) {
  const std::string_view key = content.substr(0, content.find(':'));
  return key.size() == content.size() ? std::string_view() : key.substr(0, key.find_last_not_of(" \t\"'") + 1);
}

/// Whether something stands in the text, and whether one of our keys stands as far out as anything does.
struct Outermost {
  bool something = false;
  bool own_key = false;
};

Outermost outermost(std::string_view text) {
  text.remove_prefix(yaml::mark_length(text));
  // In braces keys stand side by side, and how far in a line begins says nothing.
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  const bool in_braces = first != std::string_view::npos && text[first] == '{';
  Outermost found;
  std::size_t least = std::numeric_limits<std::size_t>::max();
  while (!text.empty() && !(found.own_key && least == 0)) {
    const std::size_t end = text.find_first_of(in_braces ? "\n,{" : "\n");
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    const std::string_view said = content(line);
    if (said.empty()) continue;
    const std::size_t indent = in_braces ? 0 : line.find_first_not_of(' ');
    if (indent > least) continue;
    found = {true, (indent == least && found.own_key) || nearest(key_of(said), own_keys)};
    least = indent;
  }
  return found;
}

}  // namespace

bool is_foreign(std::string_view text) {
  const Outermost found = outermost(text);
  yaml::ErrorList errors;
  return found.something && !found.own_key && yaml::check_bytes(text, {}, errors);
}

}  // namespace rehab
