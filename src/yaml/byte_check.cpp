// Printable ASCII passes sixteen bytes at a time; only where something else comes are characters looked at one by one.
#include "yaml/byte_check.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

#include <fmt/format.h>

#include "domain/odd_blank.hpp"
#include "domain/utf8.hpp"
#include "yaml/byte_scan.hpp"

namespace rehab::yaml {
namespace {

constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
constexpr std::size_t block = 16;

constexpr bool is_plain(unsigned char c) { return (c >= 0x20 && c < 0x7f) || c == '\n'; }

bool looks_like_utf16(std::string_view text) {
  if (text.size() < 2) return false;
  const auto first = static_cast<unsigned char>(text[0]);
  const auto second = static_cast<unsigned char>(text[1]);
  return (first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe) || (first == 0) != (second == 0);
}

std::string size_text(std::size_t bytes) {
  constexpr std::size_t kib = 1024;
  if (bytes >= kib * kib && bytes % (kib * kib) == 0) return fmt::format("{} MiB", bytes / kib / kib);
  return bytes >= kib ? fmt::format("{} KiB", bytes / kib) : fmt::format("{} bytes", bytes);
}

constexpr bool is_bidi(char32_t c) {
  return c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

class Inspection {
 public:
  Inspection(std::string_view text, const Bounds& bounds, ErrorList& errors) : text_(text), bounds_(bounds), errors_(errors) {}

  void lines(std::size_t at);
  void characters(std::size_t at);

 private:
  std::size_t character(std::size_t at);
  std::size_t blanks(std::size_t at);
  bool shapes_yaml(std::size_t at) const;
  bool fault(std::size_t at, std::string message, std::string hint);

  std::string_view text_;
  const Bounds& bounds_;
  ErrorList& errors_;
  bool enough_ = false;
};

bool Inspection::fault(std::size_t at, std::string message, std::string hint) {
  enough_ = !errors_.add(at, std::move(message), std::move(hint));
  return !enough_;
}

/// Leaps from line end to line end, the last one within reach each time: a file of short lines costs a look every 16 KiB.
void Inspection::lines(std::size_t at) {
  while (text_.size() - at > bounds_.line && !enough_) {
    const std::size_t reach = text_.substr(at, bounds_.line + 1).rfind('\n');
    if (reach != std::string_view::npos) {
      at += reach + 1;
      continue;
    }
    fault(at, fmt::format("this line is longer than {}", size_text(bounds_.line)), "break it into several");
    const std::size_t end = text_.find('\n', at);
    if (end == std::string_view::npos) return;
    at = end + 1;
  }
}

void Inspection::characters(std::size_t at) {
  while (at < text_.size() && !enough_) {
    at = static_cast<std::size_t>(scan::after_ascii(text_.data() + at, text_.data() + text_.size()) - text_.data());
    const std::size_t stop = std::min(at + block, text_.size());
    while (at < stop && !enough_) at = is_plain(static_cast<unsigned char>(text_[at])) ? at + 1 : character(at);
  }
}

/// Judges one character that is not plain; gives the place after it.
std::size_t Inspection::character(std::size_t at) {
  if (text_[at] == '\t') return blanks(at);
  if (text_[at] == '\r') {
    if (at + 1 == text_.size() || text_[at + 1] != '\n')
      fault(at, "a carriage return without a line feed", "save the file with the line ends of Unix or Windows");
    return at + 1;
  }
  const Utf8 c = utf8_at(text_, at);
  if (!c.valid) {
    fault(at, fmt::format("byte 0x{:02X} is not UTF-8", static_cast<unsigned>(c.code)), "save the file as UTF-8");
  } else if (std::string wrong = character_fault(c.code); !wrong.empty()) {
    fault(at, std::move(wrong), "remove it");
  } else if (std::string blank = odd_blank_name(c.code); !blank.empty() && shapes_yaml(at)) {
    fault(at, blank + " where YAML needs a plain one", std::string(odd_blank_hint(c.code)));
  }
  return at + c.length;
}

/// Whether a blank is wanted here: as indentation, behind a dash that begins an item, or behind a key's colon.
bool Inspection::shapes_yaml(std::size_t at) const {
  const std::size_t start = at == 0 ? 0 : text_.rfind('\n', at - 1) + 1;
  std::string_view before = text_.substr(start, at - start);
  if (start == 0) before.remove_prefix(std::min(before.size(), mark_length(text_)));
  if (before.find_first_not_of("- ") == std::string_view::npos) return true;
  if (before.back() != ':') return false;
  before.remove_suffix(1);
  const auto in_key = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  };
  const auto key = std::find_if_not(before.rbegin(), before.rend(), in_key);
  if (key == before.rbegin()) return false;
  before = before.substr(0, static_cast<std::size_t>(before.rend() - key));
  while (before.ends_with(' ')) before.remove_suffix(1);
  return before.empty() || before.ends_with('{') || before.ends_with(',') || before.ends_with('-');
}

/// Judges a run of blanks at its first tab, as a whole, so that a line of tabs is not walked again for each of them.
std::size_t Inspection::blanks(std::size_t at) {
  std::size_t start = at;
  while (start > 0 && text_[start - 1] == ' ') --start;
  const bool indents = start == mark_length(text_) || (start > 0 && text_[start - 1] == '\n');
  if (indents) fault(at, "a tab as indentation", "put spaces in place of each tab");
  const std::size_t end = text_.find_first_not_of(" \t", at);
  return end == std::string_view::npos ? text_.size() : end;
}

}  // namespace

std::size_t mark_length(std::string_view text) { return text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0; }

std::string character_fault(char32_t code) {
  const auto number = static_cast<std::uint32_t>(code);
  if (code == 0) return "a NUL character";
  if (code == '\t' || code == '\n') return {};
  if (code < 0x20 || code == 0x7f) return fmt::format("control character U+{:04X}", number);
  if (code < 0x80) return {};
  if (code == 0x85 || code == 0x2028 || code == 0x2029)
    return fmt::format("character U+{:04X}, where other programs see the end of a line", number);
  if (code < 0xa0) return fmt::format("control character U+{:04X}", number);
  if (is_bidi(code)) return fmt::format("invisible character U+{:04X}, which reorders the text around it", number);
  if (code == 0xfeff) return "a byte order mark inside the text (U+FEFF)";
  return {};
}

bool check_bytes(std::string_view text, const Bounds& bounds, ErrorList& errors) {
  if (text.size() > bounds.bytes) {
    errors.add(0, fmt::format("the file is larger than {}", size_text(bounds.bytes)), "nothing larger is read",
               diagnostic_id::limit);
  } else if (looks_like_utf16(text)) {
    errors.add(0, "the file is UTF-16", "save it as UTF-8");
  } else {
    const std::size_t start = mark_length(text);
    Inspection inspection(text, bounds, errors);
    inspection.lines(start);
    inspection.characters(start);
  }
  return errors.empty();
}

}  // namespace rehab::yaml
