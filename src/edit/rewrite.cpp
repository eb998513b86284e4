#include "edit/rewrite.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "edit/entry_text.hpp"
#include "edit/layout.hpp"
#include "edit/text_edits.hpp"

namespace rehab::edit {
namespace {

using yaml::Cursor;

Refusal unsafe(std::string_view what) {
  return {fmt::format("{}, and nothing can be put into that safely", what), Remedy::by_hand};
}

Lines indented(Lines lines, int by) {
  for (std::string& line : lines) line.insert(0, static_cast<std::size_t>(by), ' ');
  return lines;
}

/// Where the log stands and ends.
struct LogPosition {
  KeyValue pair;
  int column;
  std::size_t until;
};

LogPosition log_of(const SourceTree& written, const KeyValue& pair) {
  const std::size_t offset = pair.key.place().offset;
  const std::size_t end = document_end(written.text, offset);
  return {pair, column_of(written.text, offset), next_start(written, pair.value, written.root(), end)};
}

/// Below a `log:` that holds nothing yet.
void first_entry(const SourceTree& written, const LogPosition& log, const Plan& plan, const Entry& entry, TextEdits& edits) {
  const std::size_t at = block_end(written.text, log.pair.key.place().offset, log.until, log.column);
  edits.insert_lines(at, indented(entry_lines(plan, entry, {}), log.column));
}

/// `[]` goes, as a list in brackets and one with dashes are not one list; what else stands on the line stays.
std::optional<Refusal> remove_brackets(const SourceTree& written, const LogPosition& log, TextEdits& edits) {
  const auto end = end_of(written, log.pair.value);
  const std::size_t start = log.pair.value.place().offset;
  const std::size_t key = log.pair.key.place().offset;
  const bool one_line = end && line_start(written.text, start) == line_start(written.text, *end) &&
                        line_start(written.text, start) == line_start(written.text, key);
  if (!one_line) return unsafe("the log is an empty list over several lines");
  const bool blank_behind = written.text.find_first_not_of(" \t", *end) == written.text.find_first_of("\r\n", *end);
  const std::size_t from = blank_behind ? written.text.find_last_not_of(" \t", start - 1) + 1 : start;
  edits.replace(from, *end - from, "");
  return std::nullopt;
}

/// The last entry of a log, written as a block, and what can be added where.
class Completion {
 public:
  Completion(const SourceTree& written, const LogPosition& log, const Layout& layout, const Plan& plan)
      : written_(written), layout_(layout), plan_(plan), entry_(last_item(log.pair.value)), until_(log.until) {}

  std::optional<Refusal> add(const Entry& there, const Addition& added, TextEdits& edits) const {
    std::optional<Refusal> refusal;
    const auto step = [&](std::optional<Refusal> outcome) {
      if (!refusal) refusal = std::move(outcome);
    };
    Entry parts = added.entry;  // what becomes a key of its own
    parts.finished = added.session != SessionStatus::under_way;
    if (!there.check_in.empty() && !parts.check_in.empty()) step(add_answers(parts.check_in, edits)), parts.check_in.clear();
    if (!added.felt.empty() || !added.times.empty()) step(add_beside(there, added, edits));
    if (!there.work.empty()) {
      if (!parts.work.empty()) step(add_work(parts.work, edits));
      parts.work.clear();
      parts.finished = true;
      if (!there.finished && added.session == SessionStatus::finished) step(finish(edits));
    }
    edits.insert_lines(block_end(written_.text, start_of(entry_), until_, layout_.dash), part_lines(plan_, parts, layout_));
    return refusal;
  }

 private:
  static std::size_t start_of(Cursor map) { return map.first().place().offset; }

  std::optional<Refusal> add_answers(const std::vector<Answer>& answers, TextEdits& edits) const {
    const KeyValue there = *find(entry_, "check_in");
    const auto pairs = answer_pairs(plan_, answers);
    if (is_flow(written_, there.value)) return add_pairs(there.value, pairs, edits);
    const int column = column_of(written_.text, start_of(there.value));
    const std::size_t until = next_start(written_, there.value, entry_, until_);
    edits.insert_lines(block_end(written_.text, start_of(there.value), until, layout_.keys), indented(pairs, column));
    return std::nullopt;
  }

  std::optional<Refusal> add_pairs(Cursor map, const std::vector<std::string>& pairs, TextEdits& edits) const {
    const auto end = end_of(written_, last_value(map));
    const std::string_view rest = end ? written_.text.substr(*end) : std::string_view();
    const std::size_t comma = rest.find_first_not_of(" \t");
    const bool has_comma = comma != rest.npos && rest[comma] == ',';  // one behind the last pair is allowed
    const std::size_t after = has_comma ? comma + 1 : 0;
    const std::size_t brace = rest.find_first_not_of(" \t", after);
    if (brace == rest.npos || rest[brace] != '}') return unsafe("the map in braces ends in an unusual way");
    edits.insert(*end + after, fmt::format("{} {}", has_comma ? "" : ",", fmt::join(pairs, ", ")));
    return std::nullopt;
  }

  std::optional<Refusal> add_beside(const Entry& there, const Addition& added, TextEdits& edits) const {
    DoneWork line;
    line.felt = added.felt;
    line.times = added.times;
    const KeyValue work = *find(entry_, "work");
    Cursor item = work.value.first();
    for (std::size_t i = line_in_question(plan_, there.work); i > 0; --i) item = item.next();
    if (is_flow(written_, item)) return add_pairs(item, beside_pairs(plan_, line), edits);
    if (is_flow(written_, work.value)) return unsafe("the work is written in brackets");
    const auto dash = dash_column(written_.text, start_of(item));
    if (!dash) return unsafe("the work line is laid out in an unusual way");
    const std::size_t after_work = next_start(written_, work.value, entry_, until_);
    const std::size_t until = next_start(written_, item, work.value, after_work);
    const int column = column_of(written_.text, start_of(item));
    edits.insert_lines(block_end(written_.text, start_of(item), until, *dash), beside_lines(plan_, line, column));
    return std::nullopt;
  }

  std::optional<Refusal> add_work(const std::vector<DoneWork>& lines, TextEdits& edits) const {
    const KeyValue work = *find(entry_, "work");
    if (is_flow(written_, work.value)) return unsafe("the work is written in brackets");
    const Cursor last = last_item(work.value);
    const std::size_t start = last.is_map() && !is_flow(written_, last) ? start_of(last) : last.place().offset;
    const std::size_t until = next_start(written_, work.value, entry_, until_);
    edits.insert_lines(block_end(written_.text, start, until, layout_.keys), work_lines(plan_, lines, layout_));
    return std::nullopt;
  }

  /// `finished: no` goes with its line if that says nothing else; else it becomes `yes`.
  std::optional<Refusal> finish(TextEdits& edits) const {
    const auto pair = find(entry_, "finished");
    const auto end = pair ? end_of(written_, pair->value) : std::nullopt;
    if (!end) return unsafe("`finished` is written in an unusual way");
    const std::size_t start = pair->value.place().offset;
    const std::size_t line = line_start(written_.text, pair->key.place().offset);
    const std::size_t rest = written_.text.find_first_not_of(" \t\r", *end);
    const bool last_line = rest == std::string_view::npos;
    const bool alone = pair->key.index() != entry_.first().index() && (last_line || written_.text[rest] == '\n') &&
                       line == line_start(written_.text, start);
    const std::size_t next = last_line ? written_.text.size() : rest + 1;
    if (alone) edits.replace(line, next - line, "");
    if (!alone) edits.replace(start, *end - start, "yes");
    return std::nullopt;
  }

  const SourceTree& written_;
  const Layout& layout_;
  const Plan& plan_;
  Cursor entry_;
  std::size_t until_;
};

std::optional<Refusal> append_to(const SourceTree& written, const Plan& plan, const Entry& entry, TextEdits& edits) {
  if (is_flow(written, written.root())) return unsafe("the whole file is written in braces");
  const auto pair = find(written.root(), "log");
  if (!pair) return unsafe("the file has no log");
  const LogPosition log = log_of(written, *pair);
  if (!pair->value.is_list()) return first_entry(written, log, plan, entry, edits), std::nullopt;
  if (pair->value.count() == 0) {
    first_entry(written, log, plan, entry, edits);
    return remove_brackets(written, log, edits);
  }
  if (is_flow(written, pair->value)) return unsafe("the log is written in brackets");
  const auto layout = layout_of(written, pair->value);
  if (!layout) return unsafe("the dash of the last entry stands in an unusual way");
  const Cursor last = last_item(pair->value);
  edits.insert_lines(block_end(written.text, last.place().offset, log.until, log.column), entry_lines(plan, entry, *layout));
  return std::nullopt;
}

/// Where the line of the dash begins; nothing where that stands on a line of its own.
std::optional<std::size_t> dash_line(const SourceTree& written, Cursor entry, const Layout& layout) {
  const bool block = entry.is_map() && !is_flow(written, entry);
  const std::size_t line = line_start(written.text, (block ? entry.first() : entry).place().offset);
  const std::size_t dash = written.text.find_first_not_of(' ', line);
  const bool there = dash == line + static_cast<std::size_t>(layout.dash) && written.text[dash] == '-';
  return there ? std::optional(line) : std::nullopt;
}

std::optional<Refusal> insert_before(const SourceTree& written, const Plan& plan, const Entry& entry, std::size_t at,
                                     TextEdits& edits) {
  const auto pair = find(written.root(), "log");
  if (!pair || !pair->value.is_list() || is_flow(written, pair->value)) return unsafe("the log is written in brackets");
  const auto layout = layout_of(written, pair->value);
  if (!layout) return unsafe("the dash of the last entry stands in an unusual way");
  Cursor later = pair->value.first();
  std::optional<Cursor> earlier;
  for (std::size_t i = 0; i < at; ++i, later = later.next()) earlier = later;
  const auto line = dash_line(written, later, *layout);
  if (!line) return unsafe("the dash of the entry after it stands in an unusual way");
  const std::size_t place = earlier ? block_end(written.text, earlier->place().offset, *line, layout->dash) : *line;
  edits.insert_lines(place, entry_lines(plan, entry, *layout));
  return std::nullopt;
}

std::optional<Refusal> complete_in(const SourceTree& written, const Plan& plan, const Entry& there, const Addition& added,
                                   TextEdits& edits) {
  const auto pair = find(written.root(), "log");
  if (!pair || !pair->value.is_list() || is_flow(written, pair->value)) return unsafe("the log is written in brackets");
  if (is_flow(written, last_item(pair->value))) return unsafe("the last entry is written in braces");
  auto layout = layout_of(written, pair->value);
  if (!layout) return unsafe("the dash of the last entry stands in an unusual way");
  return Completion(written, log_of(written, *pair), *layout, plan).add(there, added, edits);
}

}  // namespace

std::variant<std::string, Refusal> append_entry(std::string_view text, const yaml::Tree& tree, const Plan& plan,
                                                const Entry& entry) {
  TextEdits edits(text);
  if (auto refusal = append_to({text, tree}, plan, entry, edits)) return std::move(*refusal);
  return edits.apply();
}

std::variant<std::string, Refusal> insert_entry(std::string_view text, const yaml::Tree& tree, const Plan& plan,
                                                const Entry& entry, std::size_t at) {
  TextEdits edits(text);
  if (auto refusal = insert_before({text, tree}, plan, entry, at, edits)) return std::move(*refusal);
  return edits.apply();
}

std::variant<std::string, Refusal> complete_entry(std::string_view text, const yaml::Tree& tree, const Plan& plan,
                                                  const Entry& there, const Addition& added) {
  TextEdits edits(text);
  if (auto refusal = complete_in({text, tree}, plan, there, added, edits)) return std::move(*refusal);
  return edits.apply();
}

}  // namespace rehab::edit
