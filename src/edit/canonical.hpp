// A text in the canonical layout: comments and the choice between lines and brackets as they are, columns and blanks alike
// everywhere. Proved to say the same by reading both.
#pragma once

#include <string>
#include <string_view>
#include <variant>

namespace rehab::edit {

/// Why a text is left as it is.
struct NotLaidOut {
  std::string why;
};

/// Two columns a level, the items of a list two columns in from their key, one blank behind a colon (or values under each other
/// where the author has them so), two at least before a comment, one empty line at most, double quotes. What stands in
/// brackets stays there, on one line where it was or where it fits into 130 columns; else it gets lines. The text has to be a strict tree.
std::variant<std::string, NotLaidOut> canonical_layout(std::string_view text);

}  // namespace rehab::edit
