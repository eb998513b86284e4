// Unicode's spaces (category Zs) but the blank itself, and four marks that show as nothing.
#include "domain/odd_blank.hpp"

#include <array>
#include <cstdio>

#include "domain/utf8.hpp"

namespace rehab {
namespace {

bool is_invisible(char32_t code) { return code == 0xad || code == 0x180e || code == 0x200b || code == 0x2060; }

std::string_view kind_of(char32_t code) {
  if (code == 0xa0 || code == 0x202f) return "a no-break space";
  if (code == 0x3000) return "an ideographic space";
  if (code == 0x1680 || (code >= 0x2000 && code <= 0x200a) || code == 0x205f) return "a space of another width";
  if (code == 0xad) return "an invisible hyphen";
  if (is_invisible(code)) return "an invisible mark";
  return {};
}

}  // namespace

std::string odd_blank_name(char32_t code) {
  const std::string_view kind = kind_of(code);
  if (kind.empty()) return {};
  std::array<char, 16> number{};
  std::snprintf(number.data(), number.size(), " (U+%04X)", static_cast<unsigned>(code));
  return std::string(kind) + number.data();
}

std::string_view odd_blank_hint(char32_t code) { return is_invisible(code) ? "take it out" : "write a plain blank in its place"; }

std::optional<OddBlank> find_odd_blank(std::string_view text) {
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  for (std::size_t at = 0; at < text.size();) {
    if (is_ascii(text[at])) {  // nearly all of a file
      ++at;
      continue;
    }
    const Utf8 c = utf8_at(text, at);
    if (auto name = odd_blank_name(c.code); c.valid && !name.empty())
      return OddBlank{at, std::move(name), odd_blank_hint(c.code)};
    at += c.length;
  }
  return std::nullopt;
}

}  // namespace rehab
