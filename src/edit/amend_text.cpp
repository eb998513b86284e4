#include "edit/amend_text.hpp"

#include <fmt/format.h>

#include <limits>

#include "edit/entry_text.hpp"
#include "edit/text_edits.hpp"

namespace rehab::edit {
namespace {

using yaml::Cursor;

/// The bytes from the first to before the last.
struct Range {
  std::size_t from = 0, to = 0;
};

std::string_view slice(const SourceTree& written, Range range) { return written.text.substr(range.from, range.to - range.from); }

/// What a value is written as, where it stands on its line or in brackets.
std::optional<Range> inline_range(const SourceTree& written, Cursor value) {
  const auto end = end_of(written, value);
  if (!end) return std::nullopt;
  return Range{value.place().offset, *end};
}

/// Where a map begins: in block style that is its first key.
std::size_t start_of(const SourceTree& written, Cursor node) {
  const bool block = !node.is_scalar() && node.count() > 0 && !is_flow(written, node);
  return block ? start_of(written, node.first()) : node.place().offset;
}

/// An entry of the log with the line of its dash.
struct EntryPosition {
  Cursor entry;
  int dash = 0;
  std::size_t until = 0;  ///< where the next one begins, or the log ends

  /// Its lines. Comments below the last one belong to it when it goes, and stay when it is written anew.
  std::optional<Range> lines(const SourceTree& written, bool with_comments) const {
    const std::size_t start = line_start(written.text, start_of(written, entry));
    if (written.text.find_first_not_of(' ', start) != start + static_cast<std::size_t>(dash)) return std::nullopt;
    if (written.text[start + static_cast<std::size_t>(dash)] != '-') return std::nullopt;  // it stands on a line above
    const int outer = with_comments ? dash : std::numeric_limits<int>::max();
    return Range{start, block_end(written.text, last_start(written), until, outer)};
  }

 private:
  std::size_t last_start(const SourceTree& written) const {
    if (const auto end = end_of(written, entry)) return *end - 1;
    return start_of(written, entry);
  }
};

std::optional<EntryPosition> position_of(const SourceTree& written, std::size_t at) {
  const auto log = find(written.root(), "log");
  if (!log || !log->value.is_list() || is_flow(written, log->value)) return std::nullopt;
  Cursor entry = log->value.first();
  for (std::size_t i = 0; i < at; ++i) entry = entry.next();
  const auto dash = dash_column(written.text, start_of(written, entry));
  if (!dash) return std::nullopt;
  const std::size_t end = document_end(written.text, log->key.place().offset);
  const std::size_t after = next_start(written, log->value, written.root(), end);
  return EntryPosition{entry, *dash, next_start(written, entry, log->value, after)};
}

/// Brings what changed from one text of the program's own to another into what a person wrote. Values that did not change, and
/// all comments, stay. False where that cannot be done safely, and then the edits are worth nothing.
class ValueByValue {
 public:
  ValueByValue(const SourceTree& written, const SourceTree& before, const SourceTree& now, std::size_t until, TextEdits& edits)
      : written_(written), before_(before), now_(now), until_(until), edits_(edits) {}

  bool map(Cursor there, Cursor before, Cursor now) {
    if (!there.is_map() || !before.is_map() || !now.is_map()) return false;
    Cursor key = before.first();
    for (std::uint32_t i = 0; i < before.count(); ++i, key = key.next().next()) {
      if (!find(now, key.text()) && !remove(there, key.text())) return false;
    }
    key = now.first();
    for (std::uint32_t i = 0; i < now.count(); ++i, key = key.next().next()) {
      if (!pair(there, find(before, key.text()), {key, key.next()})) return false;
    }
    return true;
  }

 private:
  bool pair(Cursor map, const std::optional<KeyValue>& before, const KeyValue& now) {
    const auto there = find(map, now.key.text());
    if (!there) return add(map, now);
    if (before && same(before->value, now.value)) return true;
    const std::size_t until = next_start(written_, there->value, map, until_);
    return value(*there, before ? std::optional(before->value) : std::nullopt, now.value, until) ||
           replace_lines(map, *there, now);
  }

  /// `until`: where the next key begins.
  bool value(const KeyValue& there, const std::optional<Cursor>& before, Cursor now, std::size_t until) {
    if (before && now.is_map()) return map(there.value, *before, now);
    const bool of_maps = now.is_list() && now.count() > 0 && now.first().is_map() && !is_flow(now_, now);
    if (before && of_maps && list(there.value, *before, now, until)) return true;
    const auto old = inline_range(written_, there.value);
    const auto text = inline_range(now_, now);
    if (!old || !text) return false;
    edits_.replace(old->from, old->to - old->from, std::string(slice(now_, *text)));
    return true;
  }

  /// Lines of work: each stays with the next one of the same exercise. A line without one goes, with the comments below it that
  /// are deeper than its dash; a new one comes in its place.
  bool list(Cursor there, Cursor before, Cursor now, std::size_t until) {
    if (!there.is_list() || is_flow(written_, there) || there.count() != before.count()) return false;
    std::vector<std::pair<Cursor, Cursor>> items;
    for (Cursor item = there.first(), was = before.first(); items.size() < before.count(); item = item.next(), was = was.next())
      items.emplace_back(item, was);
    std::vector<Range> lines;
    for (const auto& [item, was] : items) {
      const auto range = lines_of_item(item, next_start(written_, item, there, until));
      if (!range) return false;
      lines.push_back(*range);
    }
    std::size_t next = 0;
    Cursor item_now = now.first();
    for (std::uint32_t i = 0; i < now.count(); ++i, item_now = item_now.next()) {
      std::size_t at = next;
      while (at < items.size() && items[at].second.first().text() != item_now.first().text()) ++at;
      if (at == items.size()) {
        const std::size_t start = line_start(now_.text, start_of(now_, item_now));
        edits_.insert_lines(next == 0 ? lines[0].from : lines[next - 1].to, lines_of(start, now_.text.size()));
        continue;
      }
      for (; next < at; ++next) edits_.replace(lines[next].from, lines[next].to - lines[next].from, "");
      const auto& [item, was] = items[next++];
      if (!same(was, item_now) && !map(item, was, item_now)) return false;
    }
    for (; next < items.size(); ++next) edits_.replace(lines[next].from, lines[next].to - lines[next].from, "");
    return true;
  }

  /// From its dash on; nothing where that stands on a line above.
  std::optional<Range> lines_of_item(Cursor item, std::size_t until) const {
    const std::size_t start = start_of(written_, item);
    const std::size_t line = line_start(written_.text, start);
    const std::size_t dash = written_.text.find_first_not_of(' ', line);
    if (dash >= start || written_.text[dash] != '-') return std::nullopt;
    return Range{line, block_end(written_.text, start, until, static_cast<int>(dash - line))};
  }

  bool same(Cursor before, Cursor now) const {
    if (before.end() - before.index() != now.end() - now.index()) return false;
    for (std::uint32_t i = 0; i < now.end() - now.index(); ++i) {
      const yaml::Node& a = before_.tree[before.index() + i];
      const yaml::Node& b = now_.tree[now.index() + i];
      if (a.kind != b.kind || a.text() != b.text() || a.count() != b.count()) return false;
    }
    return true;
  }

  /// A value that takes lines of its own, with its key.
  bool replace_lines(Cursor map, const KeyValue& there, const KeyValue& now) {
    if (is_flow(written_, map) || there.key.index() == map.first().index()) return false;
    const std::size_t start = line_start(written_.text, there.key.place().offset);
    const std::size_t until = next_start(written_, there.value, map, until_);
    const std::size_t end = block_end(written_.text, start_of(written_, there.value), until, std::numeric_limits<int>::max());
    edits_.replace(start, end - start, "");
    edits_.insert_lines(start, lines_of(line_start(now_.text, now.key.place().offset), now_.text.size()));
    return true;
  }

  /// A key that is alone on its line.
  bool remove(Cursor there, std::string_view key) {
    const auto old = find(there, key);
    if (!old || is_flow(written_, there) || old->key.index() == there.first().index()) return false;
    const std::size_t start = line_start(written_.text, old->key.place().offset);
    const auto end = end_of(written_, old->value);
    if (!end) return false;
    edits_.replace(start, line_end(written_.text, *end) - start, "");
    return true;
  }

  bool add(Cursor there, const KeyValue& pair) {
    const Cursor last = last_value(there);
    const auto end = end_of(written_, last);
    const auto text = inline_range(now_, pair.value);
    if (is_flow(written_, there)) {
      if (!end || !text) return false;
      edits_.insert(*end, fmt::format(", {}: {}", pair.key.text(), slice(now_, *text)));
      return true;
    }
    const std::size_t key = pair.key.place().offset;
    const int keys = column_of(written_.text, there.first().place().offset);
    const std::string column(static_cast<std::size_t>(keys), ' ');
    const std::size_t after =
        end ? line_end(written_.text, *end - 1) : block_end(written_.text, start_of(written_, last), until_, keys - 1);
    Lines lines;
    if (text) lines.push_back(fmt::format("{}{}: {}", column, pair.key.text(), slice(now_, *text)));
    if (!text) lines = lines_of(line_start(now_.text, key), now_.text.size());
    edits_.insert_lines(after, lines);
    return true;
  }

  /// Lines of work, which stand in the file's own columns already: up to the next key.
  Lines lines_of(std::size_t from, std::size_t until) const {
    Lines lines;
    const auto indent = [&](std::size_t at) { return now_.text.find_first_not_of(' ', at) - at; };
    const std::size_t outer = indent(from);
    for (std::size_t at = from; at < until && (at == from || indent(at) > outer); at = line_end(now_.text, at)) {
      lines.emplace_back(now_.text.substr(at, line_end(now_.text, at) - at - 1));
    }
    return lines;
  }

  const SourceTree &written_, &before_, &now_;
  std::size_t until_;
  TextEdits& edits_;
};

std::optional<std::string> value_by_value(const SourceTree& written, const EntryPosition& position, const std::string& before,
                                          const std::string& now) {
  const Reading<yaml::Tree> tree_before = yaml::parse(before);
  const Reading<yaml::Tree> tree_now = yaml::parse(now);
  if (!tree_before.value || !tree_now.value) return std::nullopt;
  const SourceTree from{before, *tree_before.value}, to{now, *tree_now.value};
  TextEdits edits(written.text);
  ValueByValue change(written, from, to, position.until, edits);
  if (!change.map(position.entry, from.root().first(), to.root().first())) return std::nullopt;
  return edits.apply();
}

}  // namespace

std::vector<std::string> amended_texts(const SourceTree& written, const Plan& plan, const Entry& there,
                                       const Amendment& amendment) {
  std::vector<std::string> texts;
  const auto position = position_of(written, amendment.at);
  if (!position) return texts;
  const auto layout = layout_of(written, find(written.root(), "log")->value);
  if (amendment.entry && layout) {
    auto text = value_by_value(written, *position, entry_text(plan, there, *layout), entry_text(plan, *amendment.entry, *layout));
    if (text) texts.push_back(std::move(*text));
  }
  const auto lines = position->lines(written, !amendment.entry);
  if (lines && (layout || !amendment.entry)) {
    TextEdits edits(written.text);
    edits.replace(lines->from, lines->to - lines->from, "");
    if (amendment.entry) edits.insert_lines(lines->from, entry_lines(plan, *amendment.entry, *layout));
    texts.push_back(edits.apply());
  }
  return texts;
}

}  // namespace rehab::edit
