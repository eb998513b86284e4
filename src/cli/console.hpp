// The output of a command: results and remarks are gathered and written by main, so that nothing half right reaches stdout.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/options.hpp"
#include "files/output.hpp"
#include "rehab/day.hpp"
#include "rehab/located_diagnostic.hpp"
#include "render/page.hpp"

namespace rehab::cli {

struct Console {
  std::string out;                        ///< results
  std::string err;                        ///< everything else
  Format format = Format::text;           ///< with JSON all of `err` is JSON lines
  std::vector<LocatedDiagnostic> errors;  ///< those of `err` once more, for a command that reports them among its results
  bool saved = false;                     ///< what the command was for is on the disk; printing is all that can fail now
};

/// An error that has no place in a file, as a line of text or of JSON.
std::string failure_line(std::string_view file, std::string_view message, Format format);

/// Exit statuses of the contract.
enum class Status : int { answered = 0, found = 1, bad_input = 2, unable = 3 };

constexpr Status worse(Status a, Status b) { return a > b ? a : b; }

/// Writes out what was gathered so far, checked; false where it could not be written, and then the error is shown.
bool flush(Console& console);

/// Writes out, at once, what nobody could get anywhere once a file is saved: to stdout, or, where that does not take it, with a
/// heading to stderr. False where neither did.
bool show_first(std::string_view text, std::string_view heading);

/// Today as the user said, else the local date.
Day today(const View& view);

/// Whether what goes to a stream may carry colour: asked for, or on a terminal that knows it, with NO_COLOR unset.
Color color_on(files::Stream stream, const View& view);

}  // namespace rehab::cli
