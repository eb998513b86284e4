// Blanks that are no blanks: what a web page or a telephone puts between words, and what no notation reads as a blank.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rehab {

/// `a no-break space (U+00A0)`; empty for a character that is not of this kind.
std::string odd_blank_name(char32_t code);

struct OddBlank {
  std::size_t at = 0;  ///< byte offset
  std::string name;
  std::string_view hint;  ///< of odd_blank_hint
};

/// The first one in a text.
std::optional<OddBlank> find_odd_blank(std::string_view text);

/// What to do about it: one that shows as nothing has to go, the others become plain blanks.
std::string_view odd_blank_hint(char32_t code);

}  // namespace rehab
