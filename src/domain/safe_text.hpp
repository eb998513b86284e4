// The one function that makes text from a file, a file name or an argument safe to print, on stdout and stderr alike.
#pragma once

#include <string>
#include <string_view>

namespace rehab {

/// The text with everything escaped that could move, hide or reorder what a terminal shows: `\u{1b}` for a control, C1 or
/// bidirectional character (tabs and line ends too), `\x9b` for a byte that is no UTF-8. All else stays as it is.
std::string safe_text(std::string_view text);
/// The same line by line: line feeds are ours and stay, and the last line gets one.
std::string safe_lines(std::string_view text);

}  // namespace rehab
