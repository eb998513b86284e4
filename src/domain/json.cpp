// JSON text, piece by piece.
#include "domain/json.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "domain/utf8.hpp"

namespace rehab {
namespace {

void append_unit(std::string& out, char32_t unit) {
  constexpr std::string_view digits = "0123456789abcdef";
  out += "\\u";
  for (unsigned shift = 16; shift != 0;) {
    shift -= 4;
    out += digits[(unit >> shift) & 0xfU];
  }
}

void append_code(std::string& out, char32_t code) {
  if (code < 0x10000) return append_unit(out, code);
  append_unit(out, 0xd800 + ((code - 0x10000) >> 10U));
  append_unit(out, 0xdc00 + ((code - 0x10000) & 0x3ffU));
}

constexpr std::array<bool, 256> make_plain() {
  std::array<bool, 256> plain{};
  for (unsigned char c = ' '; c <= '~'; ++c) plain[c] = c != '"' && c != '\\';
  return plain;
}

constexpr std::array<bool, 256> plain = make_plain();

bool stands_as_it_is(char c) { return plain[static_cast<unsigned char>(c)]; }

/// Writes the character at `at` and says how many bytes it took.
std::size_t append_character(std::string& out, std::string_view text, std::size_t at) {
  const Utf8 character = utf8_at(text, at);
  if (character.code == '"' || character.code == '\\')
    (out += '\\') += static_cast<char>(character.code);
  else if (!character.valid)
    append_code(out, 0xfffd);  // JSON has no way to say a byte that is no text
  else if (character.code == '\n')
    out += "\\n";
  else if (character.code == '\t')
    out += "\\t";
  else if (is_hazard(character.code))
    append_code(out, character.code);
  else
    out += text.substr(at, character.length);
  return character.length;
}

bool all_stand_as_they_are(std::string_view text) { return std::all_of(text.begin(), text.end(), stands_as_it_is); }

void append_string(std::string& out, std::string_view text) {
  std::array<char, 64> quoted;
  if (text.size() + 2 <= quoted.size() && all_stand_as_they_are(text)) {  // as nearly all are: in one piece
    quoted[0] = quoted[text.size() + 1] = '"';
    std::copy(text.begin(), text.end(), quoted.begin() + 1);
    out.append(quoted.data(), text.size() + 2);
    return;
  }
  out += '"';
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && stands_as_it_is(text[end])) ++end;
    out += text.substr(at, end - at);
    at = end;
    if (at < text.size()) at += append_character(out, text, at);
  }
  out += '"';
}

}  // namespace

void JsonWriter::comma() {
  if (!first_) *out_ += ',';
  first_ = false;
}

JsonWriter& JsonWriter::open(char opening, char closing) {
  comma();
  *out_ += opening;
  closings_ += closing;
  first_ = true;
  return *this;
}

JsonWriter& JsonWriter::close() {
  *out_ += closings_.back();
  closings_.pop_back();
  first_ = false;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  comma();
  append_string(*out_, name);
  *out_ += ':';
  first_ = true;
  return *this;
}

JsonWriter& JsonWriter::string(std::string_view text) {
  comma();
  append_string(*out_, text);
  return *this;
}

JsonWriter& JsonWriter::integer(std::int64_t value) {
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  return number({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

JsonWriter& JsonWriter::number(std::string_view decimal) {
  comma();
  *out_ += decimal;
  return *this;
}

JsonWriter& JsonWriter::boolean(bool value) { return number(value ? "true" : "false"); }

JsonWriter& JsonWriter::null() { return number("null"); }

std::string json_string(std::string_view text) {
  std::string out;
  append_string(out, text);
  return out;
}

}  // namespace rehab
