// Positions in a YAML text that yaml-cpp does not give.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace rehab::yaml {

/// The first of the directives (`%YAML 1.2`) that stand right before `at`, comments and empty lines between.
std::optional<std::uint32_t> directive_before(std::string_view text, std::uint32_t at);

enum class NullRole : std::uint8_t { key, value, flow_value };

/// The word for null (`~`, `null`) that stands at `at`; empty where there is none, or where a value is asked for and it is the
/// key that comes next.
std::string_view null_word_at(std::string_view text, std::uint32_t at, NullRole role);

/// The dash of an empty list item, given the place of what follows it.
std::uint32_t dash_before(std::string_view text, std::uint32_t at);

/// Whether a `#` at `at` starts a comment.
bool starts_comment(std::string_view text, std::size_t at);

/// Where the line of `at` begins.
std::size_t line_start(std::string_view text, std::size_t at);

/// Bytes from the start of its line, a byte order mark apart.
std::size_t column_of(std::string_view text, std::size_t at);

/// True if the character at `at` is a list's dash.
bool is_dash(std::string_view text, std::uint32_t at);

/// The place after a quoted scalar that opens at `at`; nothing where it is never closed.
std::optional<std::size_t> quote_end(std::string_view text, std::size_t at);

/// What is still open at the end of a text.
struct OpenAtEnd {
  std::optional<std::uint32_t> quote;
  std::vector<std::uint32_t> brackets;  ///< the innermost last
};
OpenAtEnd open_at_end(std::string_view text);

}  // namespace rehab::yaml
