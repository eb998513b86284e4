// UTF-8 one character at a time: what it is, how long it is, how wide a terminal shows it, and whether one may be sent there at
// all.
#pragma once

#include <cstddef>
#include <string_view>

namespace rehab {

/// A character of a text. Invalid bytes come one at a time, with `valid` false and the byte itself as `code`.
struct Utf8 {
  char32_t code = 0;
  std::size_t length = 1;  ///< bytes
  bool valid = true;
};

/// Without the blanks around it.
inline std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(' ');
  return first == text.npos ? std::string_view() : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// The character at a byte offset below the text's size. Overlong forms, surrogates and codes above U+10FFFF are invalid.
Utf8 utf8_at(std::string_view text, std::size_t at);

/// Control, C1, bidirectional controls, line separators and invisible marks: what could move, hide or reorder what a terminal
/// shows.
bool is_hazard(char32_t code);

/// Columns that a terminal gives to a character: 0 for combining marks, 2 for East Asian wide ones and emoji, else 1.
int display_width(char32_t code);

}  // namespace rehab
