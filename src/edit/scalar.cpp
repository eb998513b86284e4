#include "edit/scalar.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/utf8.hpp"

namespace rehab::edit {
namespace {

/// Words that some YAML reader takes for a value of another type.
constexpr std::array<std::string_view, 11> loaded{"null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf"};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_loaded(std::string_view text) {
  const auto same = [](char a, char b) { return (is_letter(a) ? a | 0x20 : a) == b; };
  return std::any_of(loaded.begin(), loaded.end(),
                     [&](std::string_view word) { return std::equal(text.begin(), text.end(), word.begin(), word.end(), same); });
}

/// Characters that mean nothing to YAML inside a plain scalar. A `?` before a bracket is a key to some readers.
bool is_harmless(char32_t code, ScalarContext context) {
  if (code >= 0x80) return !is_hazard(code);
  const char c = static_cast<char>(code);
  const std::string_view marks = context == ScalarContext::block ? " .-_/()+=;'!?%*," : " .-_/()+=;'!%*";
  return is_letter(c) || is_digit(c) || marks.find(c) != marks.npos;
}

bool may_be_plain(std::string_view text, ScalarContext context) {
  if (text.empty() || text.back() == ' ' || is_loaded(text)) return false;
  if (!is_letter(text.front()) && static_cast<unsigned char>(text.front()) < 0x80) return false;
  for (std::size_t at = 0; at < text.size();) {
    const Utf8 c = utf8_at(text, at);
    if (!c.valid || !is_harmless(c.code, context)) return false;
    at += c.length;
  }
  return true;
}

std::string escaped(char32_t code) {
  switch (code) {
    case U'"': return "\\\"";
    case U'\\': return "\\\\";
    case U'\n': return "\\n";
    case U'\t': return "\\t";
    default: break;
  }
  const auto number = static_cast<std::uint32_t>(code);
  if (number <= 0xff) return fmt::format("\\x{:02x}", number);
  return number <= 0xffff ? fmt::format("\\u{:04x}", number) : fmt::format("\\U{:08x}", number);
}

}  // namespace

std::string scalar(std::string_view text, ScalarContext context) {
  return may_be_plain(text, context) ? std::string(text) : in_quotes(text);
}

std::string in_quotes(std::string_view text) {
  std::string quoted = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const Utf8 c = utf8_at(text, at);
    const bool as_is = c.code != U'"' && c.code != U'\\' && !is_hazard(c.code);
    quoted += as_is ? std::string(text.substr(at, c.length)) : escaped(c.code);
    at += c.length;
  }
  return quoted + '"';
}

}  // namespace rehab::edit
