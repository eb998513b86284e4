// Where in a file something was read, and the diagnostics about it.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rehab {

/// A byte offset in one of the sources of a reading. Line, column and caret are worked out only when a diagnostic is shown.
struct Place {
  std::uint32_t offset = 0;
  std::uint16_t source = 0;  ///< index into Reading::sources; 0 is the file itself, further ones what it builds on
  auto operator<=>(const Place&) const = default;
};

/// A text with the name to show for it; pure readers know no path.
struct Source {
  std::string name;
  std::string text;
};

enum class Severity : std::uint8_t { error, warning };

/// For programs that treat some errors in their own way.
enum class DiagnosticKind : std::uint8_t { other, repeated_key, no_value };

struct Diagnostic {
  Severity severity = Severity::error;
  Place place;
  std::string message;  ///< what is wrong, in one line
  std::string hint;     ///< what is allowed, did you mean; empty where there is nothing to add
  DiagnosticKind kind = DiagnosticKind::other;
};

/// What came of reading a text: the value only if there was no error, and the diagnostics either way, in order of place.
template <class T>
struct Reading {
  std::optional<T> value;
  std::vector<Diagnostic> diagnostics;
};

}  // namespace rehab
