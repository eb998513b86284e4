#include "cli/folder.hpp"

#include <string_view>

#include "cli/load.hpp"

namespace rehab::cli {

namespace {

/// Whether a text could have `key:` somewhere, with or without quotes.
bool may_have_key(std::string_view text, std::string_view key) {
  for (std::size_t at = text.find(key); at != text.npos; at = text.find(key, at + 1)) {
    const std::size_t next = text.find_first_not_of("\"' ", at + key.size());
    if (next != text.npos && text[next] == ':') return true;
  }
  return false;
}

/// Like a CI file beside the plan: nothing in it could make it a file of ours, not even one without its first line.
bool is_foreign(std::string_view text) { return !may_have_key(text, "rehab") && !may_have_key(text, "cases"); }

}  // namespace

bool is_meant(const Source& found, FileKind wanted, const View& view, Console& console) {
  if (is_foreign(found.text)) {
    print_diagnostics({{Severity::warning, {}, "passed over: it has no key \"rehab\"", ""}}, {found}, view, console);
    return false;
  }
  const auto kind = kind_of(found.text);
  return !kind.value || *kind.value == wanted;
}

}  // namespace rehab::cli
