#include "edit/replace_value.hpp"

#include <algorithm>
#include <span>

#include <fmt/format.h>

#include "edit/scalar.hpp"

namespace rehab::edit {
namespace {

using yaml::Cursor;

bool is_letter_or_digit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Words, numbers and doses stand as they are, as everywhere in these files: `no`, `60%`, `days_since_start >= 7`.
std::string bare(const std::string& text) {
  const auto harmless = [](char c) {
    return is_letter_or_digit(c) || std::string_view(" _-./%@=<>").find(c) != std::string_view::npos;
  };
  const bool plain =
      !text.empty() && is_letter_or_digit(text.front()) && text.back() != ' ' && std::all_of(text.begin(), text.end(), harmless);
  return plain ? text : scalar(text, ScalarContext::flow);
}

/// In the quotes that stand there, unless it would need an escape.
std::string quoted_like(char before, const std::string& text) {
  const bool quote = before == '"' || before == '\'';
  return quote && text.find_first_of("\"'\\") == text.npos ? before + text + before : bare(text);
}

std::string flow_text(const Item& item) {
  return item.key.empty() ? bare(item.text) : fmt::format("{{{}: {}}}", item.key, bare(item.text));
}

/// On one line: a word, `{a: b}`, or a list of them in brackets.
std::string flow_text(const std::vector<Item>& items) {
  if (items.empty()) return "none";
  if (items.size() == 1) return flow_text(items.front());
  std::string out;
  for (const Item& item : items) out += (out.empty() ? "[" : ", ") + flow_text(item);
  return out + "]";
}

std::string block_text(const Item& item) {
  return item.key.empty() ? bare(item.text) : fmt::format("{}: {}", item.key, bare(item.text));
}

/// What makes an item the same one with another text: its exercise, or the word itself.
std::string_view name_of(Cursor item) { return item.is_map() ? item.first().text() : item.text(); }
std::string_view name_of(const Item& item) { return item.key.empty() ? item.text : item.key; }

class Replacement {
 public:
  Replacement(const SourceTree& written, TextEdits& edits) : written_(written), text_(written.text), edits_(edits) {}

  bool value(Cursor value, const std::vector<Item>& items);

 private:
  bool scalar(Cursor node, const std::string& now);
  bool whole(Cursor node, const std::string& now);
  bool pair(Cursor map, const Item& now);
  bool item(Cursor node, const Item& now) { return node.is_map() ? pair(node, now) : scalar(node, now.text); }
  bool map_into_list(Cursor map, const std::vector<Item>& items);
  bool list(Cursor list, const std::vector<Item>& items);
  bool nothing_left(Cursor list);

  bool add(const std::vector<Cursor>& there, std::size_t at, std::span<const Item> items);
  bool remove(const std::vector<Cursor>& there, std::size_t from, std::size_t to);
  bool remove_line(Cursor item);

  /// Where an item ends, without what stands behind it.
  std::optional<std::size_t> end(Cursor node) const {
    return node.is_map() && !is_flow(written_, node) ? end_of(written_, last_value(node)) : end_of(written_, node);
  }
  /// The dash of an item, where it stands on the item's own line.
  std::optional<std::size_t> dash(Cursor node) const;
  bool same_line_comment(std::size_t from, std::size_t to) const { return text_.substr(from, to - from).find('#') != text_.npos; }
  void lines_before(std::size_t at, int dash, std::span<const Item> items);

  const SourceTree& written_;
  std::string_view text_;
  TextEdits& edits_;
  bool flow_ = false;  ///< of the list at hand
};

bool Replacement::scalar(Cursor node, const std::string& now) {
  if (node.text() == now) return true;
  return whole(node, quoted_like(text_[node.place().offset], now));
}

bool Replacement::whole(Cursor node, const std::string& now) {
  const auto end = this->end(node);
  const std::size_t at = node.place().offset;
  if (!end || *end <= at) return false;
  edits_.replace(at, *end - at, now);
  return true;
}

/// Key and text each in their place, so that all between them stays.
bool Replacement::pair(Cursor map, const Item& now) {
  if (map.count() != 1) return false;
  return scalar(map.first(), now.key) && scalar(last_value(map), now.text);
}

/// A line of work that stands alone in a block becomes the first of a list.
bool Replacement::map_into_list(Cursor map, const std::vector<Item>& items) {
  if (is_flow(written_, map)) return whole(map, flow_text(items));
  const std::size_t at = map.place().offset;
  const auto last = end(map);
  if (!last || text_.find_first_not_of(' ', line_start(text_, at)) != at) return false;
  edits_.insert(at, "- ");
  if (!pair(map, items.front())) return false;
  lines_before(line_end(text_, *last), column_of(text_, at), std::span(items).subspan(1));
  return true;
}

std::optional<std::size_t> Replacement::dash(Cursor node) const {
  const std::size_t at = node.place().offset;
  const auto column = dash_column(text_, at);
  if (!column) return std::nullopt;
  const std::size_t dash = line_start(text_, at) + static_cast<std::size_t>(*column);
  return dash < at && text_[dash] == '-' ? std::optional(dash) : std::nullopt;
}

void Replacement::lines_before(std::size_t at, int dash, std::span<const Item> items) {
  Lines lines;
  for (const Item& item : items) lines.push_back(std::string(static_cast<std::size_t>(dash), ' ') + "- " + block_text(item));
  edits_.insert_lines(at, lines);
}

/// Before the item `at`, or after the last one.
bool Replacement::add(const std::vector<Cursor>& there, std::size_t at, std::span<const Item> items) {
  const bool first = at == 0;
  const Cursor beside = first ? there.front() : there[at - 1];
  const auto after = end(beside);
  if (!after) return false;
  if (flow_) {
    for (const Item& item : items) {
      first ? edits_.insert(beside.place().offset, flow_text(item) + ", ") : edits_.insert(*after, ", " + flow_text(item));
    }
    return true;
  }
  const auto dash = this->dash(beside);
  if (!dash) return false;
  lines_before(first ? line_start(text_, *dash) : line_end(text_, *after), column_of(text_, *dash), items);
  return true;
}

/// A comment behind the item stays, on a line of its own.
bool Replacement::remove_line(Cursor item) {
  const auto dash = this->dash(item);
  const auto end = this->end(item);
  if (!dash || !end) return false;
  const std::size_t rest = text_.find_first_not_of(" \t\r", *end);
  const bool comment = rest != text_.npos && text_[rest] == '#';
  if (!comment && rest != text_.npos && text_[rest] != '\n') return false;
  const std::size_t from = comment ? *dash : line_start(text_, *dash);
  edits_.replace(from, (comment ? rest : line_end(text_, *end)) - from, "");
  return true;
}

/// Never all of them. In brackets nothing may stand between them that a person wrote.
bool Replacement::remove(const std::vector<Cursor>& there, std::size_t from, std::size_t to) {
  if (from == to) return true;
  if (!flow_) {
    return std::all_of(there.begin() + static_cast<std::ptrdiff_t>(from), there.begin() + static_cast<std::ptrdiff_t>(to),
                       [&](Cursor item) { return remove_line(item); });
  }
  const bool more = to < there.size();
  const auto begin = more ? std::optional<std::size_t>(there[from].place().offset) : end(there[from - 1]);
  const auto until = more ? std::optional<std::size_t>(there[to].place().offset) : end(there.back());
  if (!begin || !until || same_line_comment(*begin, *until)) return false;
  edits_.replace(*begin, *until - *begin, "");
  return true;
}

/// `none` goes behind the key; the lines of a block go, their comments stay.
bool Replacement::nothing_left(Cursor list) {
  if (is_flow(written_, list)) return whole(list, "none");
  const Cursor key = list.before();
  const auto end = end_of(written_, key);
  const std::size_t colon = end ? text_.find_first_not_of(' ', *end) : text_.npos;
  if (colon == text_.npos || text_[colon] != ':') return false;
  edits_.insert(colon + 1, " none");
  Cursor at = list.first();
  for (std::uint32_t i = 0; i < list.count(); ++i, at = at.next()) {
    if (!remove_line(at)) return false;
  }
  return true;
}

/// Items that begin or end both lists are the same ones; those between are given other texts in turn, then added or removed.
bool Replacement::list(Cursor list, const std::vector<Item>& items) {
  flow_ = is_flow(written_, list);
  std::vector<Cursor> there;
  Cursor at = list.first();
  for (std::uint32_t i = 0; i < list.count(); ++i, at = at.next()) there.push_back(at);
  const std::size_t shorter = std::min(there.size(), items.size());
  const auto same = [&](std::size_t a, std::size_t b) { return name_of(there[a]) == name_of(items[b]); };
  std::size_t before = 0, behind = 0;
  while (before < shorter && same(before, before)) ++before;
  while (behind < shorter - before && same(there.size() - 1 - behind, items.size() - 1 - behind)) ++behind;
  const std::size_t front = shorter - behind;
  for (std::size_t i = 0; i < front; ++i) {
    if (!item(there[i], items[i])) return false;
  }
  for (std::size_t i = 1; i <= behind; ++i) {
    if (!item(there[there.size() - i], items[items.size() - i])) return false;
  }
  if (items.size() > there.size()) return add(there, front, std::span(items).subspan(front, items.size() - there.size()));
  return remove(there, front, there.size() - behind);
}

bool Replacement::value(Cursor value, const std::vector<Item>& items) {
  if (value.is_list() && value.count() > 0) return items.empty() ? nothing_left(value) : list(value, items);
  if (value.is_map() && items.size() == 1) return pair(value, items.front());
  if (value.is_map() && items.size() > 1) return map_into_list(value, items);
  const bool word = items.size() == 1 && items.front().key.empty() && value.is_scalar();
  return word ? scalar(value, items.front().text) : whole(value, flow_text(items));
}

}  // namespace

bool replace_value(const SourceTree& written, Cursor value, const std::vector<Item>& items, TextEdits& edits) {
  return value.index() > 0 && Replacement(written, edits).value(value, items);
}

}  // namespace rehab::edit
