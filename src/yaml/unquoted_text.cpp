// Walks the source beside a plain scalar's value, over the folds that joined its lines.
#include "yaml/unquoted_text.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace rehab::yaml {

std::size_t plain_text_end(const Node& scalar, std::string_view source) {
  std::size_t at = scalar.offset;
  if (scalar.style != Style::plain) return at;
  const std::string_view text = scalar.text();
  if (source.substr(at, text.size()) == text) return at + text.size();  // on one line, as nearly always
  for (std::size_t i = 0; i < text.size();) {
    if (at < source.size() && source[at] == text[i] && text[i] != ' ' && text[i] != '\n') {
      ++at, ++i;
      continue;
    }
    // A space as it was written, or a fold: blanks and line ends that became one space, or one line feed less than there were.
    const std::size_t word = std::min(source.find_first_not_of(" \t\r\n", at), source.size());
    const std::size_t next = std::min(text.find_first_not_of(" \t\n", i), text.size());
    if (word == at) return at;
    at = word;
    i = std::max(next, i + 1);
  }
  return at;
}

bool in_typographic_quotes(const Node& scalar) {
  constexpr std::array<std::string_view, 5> opening{"\u201c", "\u2018", "\u201e", "\u201a", "\u00ab"};
  const std::string_view text = scalar.text();
  return scalar.style == Style::plain && text.size() > 3 && static_cast<unsigned char>(text.front()) >= 0x80 &&
         std::any_of(opening.begin(), opening.end(), [&](std::string_view quote) { return text.starts_with(quote); });
}

std::optional<TextFault> free_text_fault(const Node& scalar, std::string_view source) {
  if (scalar.style != Style::plain || scalar.text().empty()) return std::nullopt;
  const std::size_t end = plain_text_end(scalar, source);
  if (source.substr(end).starts_with(" #"))
    return TextFault{static_cast<std::uint32_t>(end + 1), "the text ends before this #, the rest is a comment",
                     "put the text in quotes, or two spaces before a comment"};
  const char first = scalar.text().front();
  if (std::string_view("*&!@%>|-?'\"`#").find(first) != std::string_view::npos)
    return TextFault{scalar.offset, fmt::format("text that starts with {}", first), "put the text in quotes"};
  return std::nullopt;
}

}  // namespace rehab::yaml
