// Diagnostics as text for people and as JSON for scripts. Safe to print, whatever the file holds.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rehab/located_diagnostic.hpp"
#include "rehab/place.hpp"

namespace rehab {

/// For each diagnostic its place, the line itself, a caret, and the hint:
///
///     sledder.yaml:12:7: error: unknown key "pian"
///       12 |       pian: 0
///          |       ^
///          = allowed: pain, fatigue, stride; did you mean "pain"?
///
/// Lines and columns begin at 1; columns count characters. `sources[place.source]` is the file a place is in.
std::string diagnostics_text(std::span<const Diagnostic> diagnostics, std::span<const Source> sources);

/// A line of JSON each (`rehab.error/1`).
std::string diagnostics_json(std::span<const Diagnostic> diagnostics, std::span<const Source> sources);

/// An annotation each, for GitHub Actions.
std::string diagnostics_github(std::span<const Diagnostic> diagnostics, std::span<const Source> sources);

/// The errors of these; warnings are left out.
std::vector<LocatedDiagnostic> located_errors(std::span<const Diagnostic> diagnostics, std::span<const Source> sources);

/// Where a place is, for people: 1-based, columns in characters; a byte order mark is none.
struct TextPosition {
  std::size_t line = 1;
  std::size_t column = 1;
  std::size_t line_start = 0;  ///< byte offset
};
TextPosition position_of(Place place, std::string_view text);

}  // namespace rehab
