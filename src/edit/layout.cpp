#include "edit/layout.hpp"

#include <algorithm>

#include "yaml/unquoted_text.hpp"

namespace rehab::edit {
namespace {

using yaml::Cursor;

std::string_view line_at(std::string_view text, std::size_t start) { return text.substr(start, line_end(text, start) - start); }

/// Without the blanks around it.
std::string_view trimmed(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t\r\n");
  if (first == line.npos) return {};
  return line.substr(first, line.find_last_not_of(" \t\r\n") - first + 1);
}

bool is_comment(std::string_view line) { return trimmed(line).starts_with('#'); }

/// `-` with nothing behind it but a comment.
bool is_lone_dash(std::string_view line) {
  const std::string_view all = trimmed(line);
  return all == "-" || (all.starts_with("- ") && trimmed(all.substr(1)).starts_with('#'));
}

bool is_marker(std::string_view line) {
  if (!line.starts_with("...") && !line.starts_with("---")) return false;
  return line.size() == 3 || line.find_first_of(" \t\r\n") == 3;
}

int indent_of(std::string_view line) { return static_cast<int>(std::min(line.find_first_not_of(' '), line.size())); }

std::optional<int> lone_dash_above(std::string_view text, std::size_t start) {
  while (start > 0) {
    start = line_start(text, start - 1);
    const std::string_view line = line_at(text, start);
    if (is_lone_dash(line)) return indent_of(line);
    if (!trimmed(line).empty() && !is_comment(line)) return std::nullopt;
  }
  return std::nullopt;
}

std::optional<std::size_t> quoted_end(std::string_view text, std::size_t offset) {
  const char quote = text[offset];
  for (std::size_t at = offset + 1; at < text.size(); ++at) {
    if (text[at] == '\\' && quote == '"') {
      ++at;
    } else if (text[at] == quote) {
      if (quote == '"' || at + 1 == text.size() || text[at + 1] != '\'') return at + 1;
      ++at;  // '' is one quote
    }
  }
  return std::nullopt;
}

std::optional<std::size_t> scalar_end(const SourceTree& written, Cursor node) {
  const std::size_t offset = node.place().offset;
  if (node.node().style == yaml::Style::plain) return yaml::plain_text_end(node.node(), written.text);
  if (node.node().style == yaml::Style::quoted) return quoted_end(written.text, offset);
  return std::nullopt;
}

/// The columns that one entry shows, where it is written as a block.
void learn(const SourceTree& written, Cursor entry, std::optional<Layout>& learnt) {
  if (!entry.is_map() || is_flow(written, entry)) return;
  const std::size_t offset = entry.first().place().offset;
  const auto dash = dash_column(written.text, offset);
  if (!dash) return;
  Layout layout = learnt.value_or(Layout{});
  const int work = layout.work_dash - layout.keys;
  const int beside = layout.work_keys - layout.work_dash;
  layout.dash = *dash;
  layout.keys = column_of(written.text, offset);
  layout.work_dash = layout.keys + work;
  layout.work_keys = layout.work_dash + beside;
  learnt = layout;

  const auto lines = find(entry, "work");
  if (!lines || !lines->value.is_list() || is_flow(written, lines->value)) return;
  const Cursor line = last_item(lines->value);
  if (!line.is_map()) return;
  const bool flow = is_flow(written, line);
  const std::size_t start = flow ? line.place().offset : line.first().place().offset;
  const auto work_dash = dash_column(written.text, start);
  if (!work_dash) return;
  learnt->work_dash = *work_dash;
  learnt->work_keys = flow ? *work_dash + beside : column_of(written.text, start);
}

}  // namespace

std::optional<KeyValue> find(Cursor map, std::string_view key) {
  Cursor at = map.first();
  for (std::uint32_t i = 0; i < map.count(); ++i) {
    const Cursor value = at.next();
    if (at.text() == key) return KeyValue{at, value};
    at = value.next();
  }
  return std::nullopt;
}

Cursor last_item(Cursor list) {
  Cursor at = list.first();
  for (std::uint32_t i = 1; i < list.count(); ++i) at = at.next();
  return at;
}

Cursor last_value(Cursor map) {
  Cursor at = map.first();
  for (std::uint32_t i = 1; i < 2 * map.count(); ++i) at = at.next();
  return at;
}

bool is_flow(const SourceTree& written, Cursor node) {
  const char first = written.text[node.place().offset];
  return first == (node.is_map() ? '{' : '[');
}

std::size_t line_end(std::string_view text, std::size_t offset) {
  const std::size_t end = text.find('\n', offset);
  return end == text.npos ? text.size() : end + 1;
}

std::size_t line_start(std::string_view text, std::size_t offset) {
  const std::size_t before = offset == 0 ? text.npos : text.rfind('\n', offset - 1);
  return before == text.npos ? 0 : before + 1;
}

int column_of(std::string_view text, std::size_t offset) { return static_cast<int>(offset - line_start(text, offset)); }

std::optional<int> dash_column(std::string_view text, std::size_t offset) {
  const std::size_t start = line_start(text, offset);
  const std::string_view before = text.substr(start, offset - start);
  const std::size_t last = before.find_last_not_of(' ');
  if (last == before.npos) return lone_dash_above(text, start);
  const bool dash = before[last] == '-' && last + 1 < before.size() && before.find_first_not_of(' ') == last;
  return dash ? std::optional<int>(static_cast<int>(last)) : std::nullopt;
}

std::size_t document_end(std::string_view text, std::size_t from) {
  std::size_t at = line_end(text, from);
  while (at < text.size() && !is_marker(line_at(text, at))) at = line_end(text, at);
  return at;
}

std::size_t block_end(std::string_view text, std::size_t from, std::size_t until, int outer) {
  std::size_t end = line_end(text, from);
  for (std::size_t at = end; at < until; at = line_end(text, at)) {
    const std::string_view line = line_at(text, at);
    const bool belongs = is_comment(line) ? indent_of(line) > outer : !trimmed(line).empty();
    if (belongs) end = line_end(text, at);
  }
  return end;
}

std::size_t next_start(const SourceTree& written, Cursor node, Cursor parent, std::size_t otherwise) {
  const std::uint32_t next = node.end();
  if (next >= parent.end()) return otherwise;
  return line_start(written.text, written.tree[next].offset);
}

std::optional<std::size_t> end_of(const SourceTree& written, Cursor node) {
  if (node.is_scalar()) return scalar_end(written, node);
  if (!is_flow(written, node)) return std::nullopt;
  std::optional<std::size_t> at = node.place().offset + 1;
  if (node.count() > 0) at = end_of(written, node.is_map() ? last_value(node) : last_item(node));
  if (!at) return std::nullopt;
  *at = written.text.find_first_not_of(" \t\r\n,", *at);
  const char bracket = node.is_map() ? '}' : ']';
  if (*at == written.text.npos || written.text[*at] != bracket) return std::nullopt;  // a comment stands between
  return *at + 1;
}

std::optional<Layout> layout_of(const SourceTree& written, Cursor log) {
  std::optional<Layout> learnt;
  Cursor entry = log.first();
  for (std::uint32_t i = 0; i < log.count(); ++i, entry = entry.next()) learn(written, entry, learnt);

  const Cursor last = last_item(log);
  const bool flow = !last.is_map() || is_flow(written, last);
  const auto dash = dash_column(written.text, (flow ? last : last.first()).place().offset);
  if (!dash) return std::nullopt;
  if (!learnt) return Layout{*dash, *dash + 2, *dash + 4, *dash + 6};
  const int shift = *dash - learnt->dash;
  return Layout{*dash, learnt->keys + shift, learnt->work_dash + shift, learnt->work_keys + shift};
}

}  // namespace rehab::edit
