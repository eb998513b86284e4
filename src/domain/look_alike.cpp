// The table of the look-alikes that people's devices write; blanks that are no blanks have one of their own.
#include "domain/look_alike.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include "domain/odd_blank.hpp"
#include "domain/utf8.hpp"

namespace rehab {
namespace {

struct LookAlike {
  char32_t first = 0, last = 0;
  std::string_view like;
  std::string_view write;
};

constexpr std::array look_alikes{
    LookAlike{0x2010, 0x2015, "a hyphen", "-"},
    LookAlike{0x2212, 0x2212, "a hyphen", "-"},
    LookAlike{0xfe58, 0xfe58, "a hyphen", "-"},
    LookAlike{0xfe63, 0xfe63, "a hyphen", "-"},
    LookAlike{0xff0d, 0xff0d, "a hyphen", "-"},
    LookAlike{0x2022, 0x2022, "a dash", "-"},
    LookAlike{0x2018, 0x201f, "a quote", "\""},
    LookAlike{0xab, 0xab, "a quote", "\""},
    LookAlike{0xbb, 0xbb, "a quote", "\""},
    LookAlike{0xff1a, 0xff1a, "a colon", ":"},
    LookAlike{0xa789, 0xa789, "a colon", ":"},
    LookAlike{0xff0c, 0xff0c, "a comma", ","},
    LookAlike{0xff0e, 0xff0e, "a point", "."},
    LookAlike{0xff05, 0xff05, "a percent sign", "%"},
    LookAlike{0x2105, 0x2105, "a percent sign", "%"},
    LookAlike{0xff20, 0xff20, "an at sign", "@"},
    LookAlike{0x445, 0x445, "an x", "x"},
    LookAlike{0x425, 0x425, "an x", "x"},
    LookAlike{0x3c7, 0x3c7, "an x", "x"},
    LookAlike{0xff10, 0xff19, "a digit", "0 to 9"},
    LookAlike{0x660, 0x669, "a digit", "0 to 9"},
    LookAlike{0x6f0, 0x6f9, "a digit", "0 to 9"},
    LookAlike{0x966, 0x96f, "a digit", "0 to 9"},
    LookAlike{0xff21, 0xff5a, "a Latin letter", "the plain letter"},
    LookAlike{0x400, 0x4ff, "a Latin letter", "the Latin one"},
};

bool is_letter(char32_t code) { return (code >= 0x370 && code <= 0x4ff) || (code >= 0xff21 && code <= 0xff5a); }

/// A word of another script is what it is; one letter of it among plain ones is a slip.
bool stands_among_plain(std::string_view word, std::size_t length) {
  return word.size() == length || std::any_of(word.begin(), word.end(), [](char ch) {
           return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') || (ch >= '0' && ch <= '9');
         });
}

std::string number_of(char32_t code) {
  std::array<char, 16> number{};
  std::snprintf(number.data(), number.size(), "(U+%04X)", static_cast<unsigned>(code));
  return number.data();
}

}  // namespace

std::string look_alike_note(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const Utf8 c = utf8_at(word, at);
    const std::string_view as_written = word.substr(at, c.length);
    at += c.length;
    if (!c.valid) continue;
    if (const std::string blank = odd_blank_name(c.code); !blank.empty())
      return blank + " stands here: " + std::string(odd_blank_hint(c.code));
    const auto is_it = [&](const LookAlike& one) {
      return one.first <= c.code && c.code <= one.last && (!is_letter(c.code) || stands_among_plain(word, c.length));
    };
    const auto found = std::find_if(look_alikes.begin(), look_alikes.end(), is_it);
    if (found == look_alikes.end()) continue;
    return std::string(as_written) + " " + number_of(c.code) + " only looks like " + std::string(found->like) + ": write " +
           std::string(found->write);
  }
  return {};
}

}  // namespace rehab
