// UTF-8 by the book (RFC 3629), and tables of character ranges.
#include "domain/utf8.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "domain/zero_width.hpp"

namespace rehab {
namespace {

bool in_ranges(std::span<const CodeRange> ranges, char32_t code) {
  const auto at = std::lower_bound(ranges.begin(), ranges.end(), code, [](const CodeRange& r, char32_t c) { return r.last < c; });
  return at != ranges.end() && at->first <= code;
}

// Sorted. Bidirectional controls, separators that other programs take for line ends, and marks that show as nothing.
constexpr std::array hazards{
    CodeRange{0x00, 0x1f},       CodeRange{0x7f, 0x9f},     CodeRange{0xad, 0xad},     CodeRange{0x61c, 0x61c},
    CodeRange{0x180e, 0x180e},   CodeRange{0x200b, 0x200b}, CodeRange{0x200e, 0x200f}, CodeRange{0x2028, 0x202e},
    CodeRange{0x2060, 0x206f},   CodeRange{0xfeff, 0xfeff}, CodeRange{0xfff9, 0xfffb}, CodeRange{0xfffe, 0xffff},
    CodeRange{0xe0000, 0xe007f},
};

// Sorted. East Asian Wide and Fullwidth, and emoji, by block.
constexpr std::array two_wide{
    CodeRange{0x1100, 0x115f},   CodeRange{0x231a, 0x231b},   CodeRange{0x23e9, 0x23ec},   CodeRange{0x2614, 0x2615},
    CodeRange{0x26a1, 0x26a1},   CodeRange{0x2705, 0x2705},   CodeRange{0x274c, 0x274c},   CodeRange{0x2e80, 0x303e},
    CodeRange{0x3041, 0x33ff},   CodeRange{0x3400, 0x4dbf},   CodeRange{0x4e00, 0x9fff},   CodeRange{0xa000, 0xa4cf},
    CodeRange{0xa960, 0xa97f},   CodeRange{0xac00, 0xd7a3},   CodeRange{0xf900, 0xfaff},   CodeRange{0xfe30, 0xfe6f},
    CodeRange{0xff00, 0xff60},   CodeRange{0xffe0, 0xffe6},   CodeRange{0x1f300, 0x1f64f}, CodeRange{0x1f680, 0x1f6ff},
    CodeRange{0x1f900, 0x1f9ff}, CodeRange{0x20000, 0x3fffd},
};

constexpr bool continues(unsigned char byte) { return (byte & 0xc0U) == 0x80U; }

/// Bytes that the lead byte announces; 0 where it cannot lead.
constexpr std::size_t announced(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

constexpr bool is_scalar_value(char32_t code, std::size_t length) {
  constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
  return code >= least[length] && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
}

}  // namespace

Utf8 utf8_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  const Utf8 invalid{lead, 1, false};
  const std::size_t length = announced(lead);
  if (length == 0 || length > text.size() - at) return invalid;
  char32_t code = lead & (0x7fU >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if (!continues(byte(i))) return invalid;
    code = (code << 6U) | (byte(i) & 0x3fU);
  }
  return is_scalar_value(code, length) ? Utf8{code, length, true} : invalid;
}

bool is_hazard(char32_t code) { return in_ranges(hazards, code); }

int display_width(char32_t code) {
  if (code < 0x300) return 1;
  if (in_ranges(zero_width, code)) return 0;
  return in_ranges(two_wide, code) ? 2 : 1;
}

}  // namespace rehab
