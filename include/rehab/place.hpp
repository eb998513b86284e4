// Where in a file something was read, and the diagnostics about it.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehab/diagnostic_id.hpp"

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
  std::optional<Place> named{};  ///< where the source that builds on it names it
};

enum class Severity : std::uint8_t { error, warning };

struct Diagnostic {
  Severity severity = Severity::error;
  Place place;
  std::string message;                                 ///< what is wrong, in one line
  std::string hint;                                    ///< what is allowed, did you mean; empty where there is nothing to add
  std::string_view id = diagnostic_id::contradiction;  ///< of diagnostic_id, or the name of a PlanWarning: static text
};

/// What came of reading a text: the value only if there was no error, and the diagnostics either way, in order of place.
template <class T>
struct Reading {
  std::optional<T> value;
  std::vector<Diagnostic> diagnostics;
};

}  // namespace rehab
