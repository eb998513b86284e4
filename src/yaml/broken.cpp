// One line for each complaint of yaml-cpp 0.7; what it does not know yet is passed on as it is.
#include "yaml/broken.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "yaml/spot.hpp"

namespace rehab::yaml {
namespace {

constexpr std::string_view in_quotes = "put the text in quotes";

struct Words {
  std::string_view complaint;  ///< how yaml-cpp's message starts
  std::string_view what;
  std::string_view hint;
  char starts_at = '\0';  ///< the sign before yaml-cpp's place that the complaint is about
};

constexpr Words words[] = {
    {"end of map not found", "this does not fit into the map above it",
     "check the indentation, and that a colon and a space follow each key"},
    {"end of sequence not found", "this does not fit into the list above it", "each item starts with a dash, in the same column"},
    {"end of map flow", "a comma or } is missing before this", in_quotes},
    {"end of sequence flow", "a comma or ] is missing before this", in_quotes},
    {"illegal flow end", "this bracket closes none", in_quotes},
    {"illegal block entry", "a list cannot start here", "give each dash a line of its own, or put the text in quotes"},
    {"illegal map key", "a ? cannot stand here", in_quotes},
    {"illegal map value", "a colon where no key can stand before it",
     "check the indentation; text that holds a colon must stand in quotes"},
    {"unknown token", "no value starts like this", in_quotes},
    {"illegal tab", "a tab as indentation", "YAML indents with spaces"},
    {"unexpected character in block scalar", "text right after | or >", "start it on the next line, or put it in quotes"},
    {"cannot set zero indentation", "a block of text cannot have indentation 0", "write | or > alone"},
    {"unknown escape character", "there is no such escape", "write \\\\ for a backslash, or use single quotes", '\\'},
    {"bad character found while scanning hex", "an escape that is no hexadecimal number",
     "write \\\\ for a backslash, or use single quotes", '\\'},
    {"invalid unicode", "an escape for a character that does not exist", "write the character itself", '\\'},
    {"the referenced anchor", "an alias (*) is not read", "write the value out; text that starts with * must stand in quotes"},
    {"alias not found", "an alias (*) is not read", "text that starts with * must stand in quotes", '*'},
    {"illegal character found while scanning alias", "an alias (*) is not read", "text that starts with * must stand in quotes",
     '*'},
    {"anchor not found", "an anchor (&) is not read", "text that starts with & must stand in quotes", '&'},
    {"illegal character found while scanning anchor", "an anchor (&) is not read", "text that starts with & must stand in quotes",
     '&'},
    {"cannot assign multiple anchors", "an anchor (&) is not read", "text that starts with & must stand in quotes"},
    {"cannot assign multiple tags", "a tag (!) is not read", "text that starts with ! must stand in quotes"},
    {"illegal character found while scanning tag", "a tag (!) is not read", "text that starts with ! must stand in quotes", '!'},
    {"tag handle with no suffix", "a tag (!) is not read", "text that starts with ! must stand in quotes", '!'},
    {"end of verbatim tag", "a tag (!) is not read", "text that starts with ! must stand in quotes", '!'},
};

constexpr std::string_view directive_words[] = {"YAML directive", "bad YAML version", "YAML major version",
                                                "repeated YAML",  "TAG directive",    "repeated TAG"};

bool starts_like(std::string_view complaint, std::string_view words_of_it) { return complaint.starts_with(words_of_it); }

/// Where a quote was forgotten, the next one closes it, and what should have been text is in the way.
std::optional<std::string> late_quote(const Scene& scene) {
  if (scene.last >= scene.text.size() || (scene.text[scene.last] != '"' && scene.text[scene.last] != '\'')) return std::nullopt;
  const auto end = quote_end(scene.text, scene.last);
  if (!end || *end > scene.offset) return std::nullopt;
  const std::size_t opened = line_of(scene.text, scene.last);
  const std::size_t here = line_of(scene.text, scene.offset);
  if (opened == here || line_of(scene.text, *end) != here) return std::nullopt;
  return fmt::format("the quote that opens in line {} closes only here", opened);
}

bool ends_the_text(const Scene& scene) {
  const std::string_view rest = scene.text.substr(scene.offset);
  return rest.empty() || rest.starts_with("...") || rest.starts_with("---");
}

}  // namespace

std::size_t line_of(std::string_view text, std::size_t offset) {
  return 1 + static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

Broken explain(const Scene& scene, std::string_view complaint) {
  if (complaint.ends_with("in scalar")) {
    const auto quote = open_quote(scene.text.substr(0, scene.offset));
    return {quote.value_or(scene.offset), "a quote that is never closed", "close it on the same line"};
  }
  for (const std::string_view start : directive_words)
    if (starts_like(complaint, start)) return {scene.offset, "a directive (%) is not read", "remove the line"};
  if (scene.bracket && ends_the_text(scene))
    return {*scene.bracket, "a bracket that is never closed", "close it on the same line"};
  for (const Words& w : words) {
    if (!starts_like(complaint, w.complaint)) continue;
    const std::size_t sign = w.starts_at == '\0' ? std::string_view::npos : scene.text.rfind(w.starts_at, scene.offset);
    const std::uint32_t at = sign == std::string_view::npos ? scene.offset : static_cast<std::uint32_t>(sign);
    return {at, std::string(w.what), late_quote(scene).value_or(std::string(w.hint))};
  }
  return {scene.offset, fmt::format("this is not YAML: {}", complaint), {}};
}

}  // namespace rehab::yaml
