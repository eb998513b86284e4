// Escapes what a terminal would act on instead of show.
#include "domain/safe_text.hpp"

#include <algorithm>

#include "domain/utf8.hpp"

namespace rehab {
namespace {

constexpr bool is_plain(char c) { return c >= ' ' && c <= '~'; }

void append_hex(std::string& out, char32_t value) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string reversed;
  do {
    reversed += digits[value & 0xfU];
    value >>= 4U;
  } while (value != 0);
  out.append(reversed.rbegin(), reversed.rend());
}

void append_escaped(std::string& out, const Utf8& character) {
  out += character.valid ? "\\u{" : "\\x";
  append_hex(out, character.code);
  if (character.valid) out += '}';
}

}  // namespace

std::string safe_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto plain_end = std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), is_plain);
    const auto end = static_cast<std::size_t>(plain_end - text.begin());
    out += text.substr(at, end - at);
    at = end;
    if (at == text.size()) break;
    const Utf8 character = utf8_at(text, at);
    if (!character.valid || is_hazard(character.code))
      append_escaped(out, character);
    else
      out += text.substr(at, character.length);
    at += character.length;
  }
  return out;
}

std::string safe_lines(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    out += safe_text(text.substr(0, end)) + "\n";
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

}  // namespace rehab
