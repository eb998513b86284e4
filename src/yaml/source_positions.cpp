// Works on the text alone, for messages: where it is in doubt, the worst that happens is a place a few words off.
#include "yaml/source_positions.hpp"

#include <algorithm>
#include <array>

#include "yaml/byte_check.hpp"

namespace rehab::yaml {
namespace {

constexpr std::string_view blank = " \t";
constexpr std::string_view blank_or_break = " \t\r\n";
constexpr auto npos = std::string_view::npos;

bool blank_or_end(std::string_view text, std::size_t at) { return at >= text.size() || blank_or_break.find(text[at]) != npos; }

std::size_t line_end(std::string_view text, std::size_t at) { return std::min(text.find('\n', at), text.size()); }

std::size_t indent_of_line(std::string_view text, std::size_t at) {
  const std::size_t start = line_start(text, at);
  return std::min(text.find_first_not_of(' ', start), text.size()) - start;
}

/// The place after a block scalar whose `|` or `>` is at `at`: all lines that are indented more than its own.
std::size_t block_end(std::string_view text, std::size_t at) {
  const std::size_t indent = indent_of_line(text, at);
  for (at = line_end(text, at); at < text.size(); at = line_end(text, at + 1)) {
    const std::size_t first = text.find_first_not_of(blank, at + 1);
    const bool empty = first == npos || text[first] == '\n' || text[first] == '\r';
    if (!empty && indent_of_line(text, first) <= indent) return at;
  }
  return text.size();
}

std::size_t plain_end(std::string_view text, std::size_t at, bool in_brackets) {
  for (; at < text.size() && text[at] != '\n'; ++at) {
    if (text[at] == ':' && blank_or_end(text, at + 1)) return at;
    if (text[at] == '#' && starts_comment(text, at)) return at;
    if (in_brackets && std::string_view(",[]{}").find(text[at]) != npos) return at;
  }
  return at;
}

}  // namespace

bool starts_comment(std::string_view text, std::size_t at) { return at == 0 || blank_or_break.find(text[at - 1]) != npos; }

std::size_t line_start(std::string_view text, std::size_t at) { return at == 0 ? 0 : text.rfind('\n', at - 1) + 1; }

std::optional<std::uint32_t> directive_before(std::string_view text, std::uint32_t at) {
  std::optional<std::uint32_t> found;
  for (std::size_t end = at == text.size() ? at : line_start(text, at); end > 0; end = line_start(text, end - 1)) {
    const std::size_t start = std::max(line_start(text, end - 1), end <= mark_length(text) ? 0 : mark_length(text));
    const std::string_view line = text.substr(start, end - start);
    const std::size_t first = line.find_first_not_of(blank_or_break);
    if (line[0] == '%')
      found = static_cast<std::uint32_t>(start);
    else if (first != npos && line[first] != '#' && !line.starts_with("..."))
      break;
    if (start == mark_length(text)) break;
  }
  return found;
}

std::string_view null_word_at(std::string_view text, std::uint32_t at, NullRole role) {
  constexpr std::array<std::string_view, 4> words{"~", "null", "Null", "NULL"};
  const std::string_view enders = role == NullRole::flow_value ? "\r\n,]}" : "\r\n";
  for (const std::string_view word : words) {
    if (!text.substr(at).starts_with(word)) continue;
    const std::size_t end = at + word.size();
    const std::size_t next = text.find_first_not_of(blank, end);
    const bool ends = next == npos || enders.find(text[next]) != npos || (text[next] == '#' && next > end);
    return role == NullRole::key || ends ? text.substr(at, word.size()) : std::string_view{};
  }
  return {};
}

std::size_t column_of(std::string_view text, std::size_t at) {
  const std::size_t start = line_start(text, at);
  return at - (start == 0 ? mark_length(text) : start);
}

bool is_dash(std::string_view text, std::uint32_t at) {
  return at < text.size() && text[at] == '-' && blank_or_end(text, at + 1);
}

std::uint32_t dash_before(std::string_view text, std::uint32_t at) {
  for (std::size_t end = at, start = line_start(text, at);; end = start - 1, start = line_start(text, end)) {
    std::size_t stop = start;
    while (stop < end && !(text[stop] == '#' && starts_comment(text, stop))) ++stop;
    const std::size_t last = text.substr(start, stop - start).find_last_not_of(blank_or_break);
    if (last != npos) return static_cast<std::uint32_t>(start + last);
    if (start == 0) return at;
  }
}

std::optional<std::size_t> quote_end(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (++at; at < text.size(); ++at) {
    if (quote == '"' && text[at] == '\\') {
      ++at;
    } else if (text[at] == quote) {
      if (quote == '"' || at + 1 == text.size() || text[at + 1] != quote) return at + 1;
      ++at;
    }
  }
  return std::nullopt;
}

OpenAtEnd open_at_end(std::string_view text) {
  OpenAtEnd open;
  for (std::size_t at = mark_length(text); at < text.size();) {
    const char c = text[at];
    if (c == '"' || c == '\'') {
      const auto end = quote_end(text, at);
      if (!end) {
        open.quote = static_cast<std::uint32_t>(at);
        return open;
      }
      at = *end;
    } else if (c == '#' && starts_comment(text, at)) {
      at = line_end(text, at);
    } else if ((c == '|' || c == '>') && open.brackets.empty()) {
      at = block_end(text, at);
    } else if (std::string_view(" \t\r\n,[]{}").find(c) != npos ||
               (std::string_view("-?:").find(c) != npos && blank_or_end(text, at + 1))) {
      if (c == '[' || c == '{') open.brackets.push_back(static_cast<std::uint32_t>(at));
      if ((c == ']' || c == '}') && !open.brackets.empty()) open.brackets.pop_back();
      ++at;
    } else {
      at = std::max(plain_end(text, at, !open.brackets.empty()), at + 1);
    }
  }
  return open;
}

}  // namespace rehab::yaml
