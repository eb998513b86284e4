// A walk of tree and schema side by side.
#include "read/validate.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "domain/quantity.hpp"
#include "domain/suggest.hpp"
#include "read/traverse.hpp"
#include "read/wording.hpp"
#include "yaml/slips.hpp"
#include "yaml/unquoted_text.hpp"

namespace rehab::reading {
namespace {

using yaml::Cursor;
using yaml::NodeKind;

std::string_view kind_name(Cursor node) {
  if (node.is_map()) return "a map";
  return node.is_list() ? "a list" : "a single value";
}

NodeKind kind_of(const Schema& schema) {
  switch (schema.form) {
    case Form::map:
    case Form::table: return NodeKind::map;
    case Form::list: return NodeKind::list;
    default: return NodeKind::scalar;
  }
}

/// A missing value, or one of YAML's words for it: the tree has told it already.
bool is_nothing(Cursor node) {
  constexpr std::array<std::string_view, 5> words{"", "~", "null", "Null", "NULL"};
  return node.node().size <= 4 && node.is_scalar() && node.node().style == yaml::Style::plain &&
         std::find(words.begin(), words.end(), node.text()) != words.end();
}

std::string joined(std::string_view a, std::string_view b, std::string_view c = {}, std::string_view d = {}) {
  std::string out(a);
  out += b;
  out += c;
  return out += d;
}

/// `3.8 3.7 3.8` with the brackets and commas of a list; text of one piece in brackets alone.
std::string as_list(std::string_view text) {
  const std::string_view apart = text.find_first_not_of("0123456789. ,-") == std::string_view::npos ? " ," : "";
  if (apart.empty()) return "[" + shortened(text) + "]";
  std::string list;
  for (std::size_t at = text.find_first_not_of(apart); at != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_of(apart, at), text.size());
    list += (list.empty() ? "[" : ", ") + std::string(text.substr(at, end - at));
    at = text.find_first_not_of(apart, end);
  }
  return list + "]";
}

/// The field with a key, looked for from `expected` on and then from the start: people write keys in one order, mostly.
std::size_t index_of(std::string_view key, std::span<const Field> fields, std::size_t expected) {
  for (std::size_t i = expected; i < fields.size(); ++i)
    if (same_word(fields[i].key, key)) return i;
  for (std::size_t i = 0; i < std::min(expected, fields.size()); ++i)
    if (same_word(fields[i].key, key)) return i;
  return fields.size();
}

/// What has been seen of a map while its keys are walked.
struct SeenKeys {
  std::uint32_t required = 0;
  int unknown = 0;
  int one = 0;
  bool some = false;
  std::vector<std::string_view> meant;  ///< keys that were only misspelt
};

class Validator {
 public:
  Validator(Cursor root, Diagnostics& diagnostics, DecodedValues& decoded)
      : end_(root.end()), diagnostics_(diagnostics), decoded_(decoded) {}

  void check(Cursor node, const Schema& schema);

 private:
  void check_scalar(Cursor node, const ScalarType& scalar);
  void check_map(Cursor map, const Schema& schema);
  void check_table(Cursor map, const Schema& schema);
  void check_list(Cursor list, const Schema& schema);
  void check_value(Cursor key, const Schema& map, std::size_t index, SeenKeys& seen);
  // Rare: kept apart from the path of valid files.
  [[gnu::cold]] void report_wrong_kind(Cursor node, const Schema& schema);
  [[gnu::cold]] void report_second_choice(Cursor key, const Schema& map);
  [[gnu::cold]] void report_unknown_key(Cursor key, const Schema& map, SeenKeys& seen);
  [[gnu::cold]] void report_missing_keys(Cursor map, const Schema& schema, const SeenKeys& seen);
  [[gnu::cold]] void report_scalar(Cursor node, NotationError error);
  std::string number_cut_at(Cursor item) const;
  bool refuse_cut_number(Cursor item);
  bool refuse_size(Cursor node, const Schema& schema);

  std::uint32_t end_;  ///< of all nodes
  Diagnostics& diagnostics_;
  DecodedValues& decoded_;
};

void Validator::check(Cursor node, const Schema& schema) {
  if (is_nothing(node)) {
    if (schema.empty != Empty::allowed) diagnostics_.told(node);
    return;
  }
  if (schema.form == Form::either) {
    const auto fits = [&](const Schema* choice) {
      return kind_of(*choice) == node.node().kind && (choice->chosen_by.empty() || find(node, choice->chosen_by));
    };
    const auto choice = std::find_if(schema.choices.begin(), schema.choices.end(), fits);
    return choice == schema.choices.end() ? report_wrong_kind(node, schema) : check(node, **choice);
  }
  if (kind_of(schema) != node.node().kind) return report_wrong_kind(node, schema);
  switch (schema.form) {
    case Form::scalar: return check_scalar(node, *schema.scalar);
    case Form::map: return check_map(node, schema);
    case Form::table: return check_table(node, schema);
    default: return check_list(node, schema);
  }
}

void Validator::check_scalar(Cursor node, const ScalarType& scalar) {
  if (&scalar == &dose_scalar && decoded_.note_dose(node)) return;
  auto parsed = parse_scalar(scalar, node.text());
  if (auto* error = std::get_if<NotationError>(&parsed)) return report_scalar(node, std::move(*error));
  decoded_.note(node, std::get<std::int32_t>(parsed));
  if (scalar.kind != ScalarKind::free_text && scalar.kind != ScalarKind::person) return;
  if (yaml::in_typographic_quotes(node.node()))
    diagnostics_.warn(node, "these quotes are none to YAML: they are part of the text",
                      "write \" in their place, or leave them out", diagnostic_id::notation);
  if (auto fault = yaml::free_text_fault(node.node(), diagnostics_.source_of(node.place())))
    diagnostics_.at_byte(node, fault->offset, std::move(fault->what), std::move(fault->hint), diagnostic_id::yaml);
}

void Validator::check_map(Cursor map, const Schema& schema) {
  if (refuse_size(map, schema)) return;
  SeenKeys seen;
  Cursor key = map.first();
  std::size_t expected = 0;
  for (std::uint32_t i = 0; i < map.count(); ++i) {
    const std::size_t field = index_of(key.text(), schema.fields, expected);
    if (field == schema.fields.size() || schema.fields[field].presence == Presence::elsewhere)
      report_unknown_key(key, schema, seen);
    else
      check_value(key, schema, field, seen);
    expected = field + 1;
    key = key.next().next();
  }
  const bool whole = seen.required == schema.required && (seen.one > 0 || !schema.needs_one) && (seen.some || !schema.needs_some);
  if (!whole) report_missing_keys(map, schema, seen);
}

void Validator::check_value(Cursor key, const Schema& map, std::size_t index, SeenKeys& seen) {
  const Field& field = map.fields[index];
  decoded_.note(key, static_cast<std::int32_t>(index));
  seen.required += field.presence == Presence::required ? 1 : 0;
  seen.some = seen.some || field.presence == Presence::some;
  if (field.presence == Presence::one && ++seen.one == 2) report_second_choice(key, map);
  check(key.next(), *field.schema);
}

void Validator::report_second_choice(Cursor key, const Schema& map) {
  diagnostics_.at(key, joined(map.what, " has one ", map.one_of, " only"), "give this one a line of its own");
}

/// The half of a number that a comma cut is told where the tree found its other half, a key without a value.
void Validator::report_scalar(Cursor node, NotationError error) {
  const bool told = !number_cut_at(node).empty() && node.next().end() < end_ && is_nothing(node.next().next());
  return told ? diagnostics_.told(node) : diagnostics_.within(node, std::move(error));
}

void Validator::report_unknown_key(Cursor key, const Schema& map, SeenKeys& seen) {
  ++seen.unknown;
  if (is_nothing(key.next())) {
    seen.meant.push_back(key.text().substr(0, key.text().find(':')));
    return diagnostics_.told(key);
  }
  if (diagnostics_.full()) return diagnostics_.at(key, {});
  if (const std::string_view word = yaml::word_before_bracket(key.text()); !word.empty()) {
    diagnostics_.at_byte(key, key.place().offset + word.size(), yaml::no_colon_after(word),
                         yaml::colon_before_bracket(key.text()), diagnostic_id::yaml);
    return seen.meant.push_back(word);
  }
  std::vector<std::string_view> allowed;
  for (const Field& field : map.fields) {
    if (field.presence == Presence::elsewhere && field.key == key.text())
      return diagnostics_.at(key, in_quotes(key.text()) + " has no place in " + std::string(map.what), std::string(field.about),
                             diagnostic_id::misplaced_key);
    const bool taken = field.presence == Presence::one && seen.one > 0;
    if (field.presence != Presence::elsewhere && !taken) allowed.push_back(field.key);
  }
  const auto meant = nearest(key.text(), allowed);
  std::string hint = allowed_hint(key.text(), allowed);
  if (!meant && !map.plan.empty()) hint += joined("; plan ", map.plan, " has nothing of this name, or no longer");
  diagnostics_.at(key, "unknown key " + in_quotes(key.text()), std::move(hint), diagnostic_id::unknown_key);
  if (meant) seen.meant.push_back(*meant);  // a required key that was only misspelt is not missing on top of that
}

void Validator::report_missing_keys(Cursor map, const Schema& schema, const SeenKeys& seen) {
  for (std::size_t i = 0; i < schema.fields.size(); ++i) {
    const Field& field = schema.fields[i];
    if (field.presence != Presence::required || find(map, static_cast<std::int32_t>(i), decoded_)) continue;
    if (std::find(seen.meant.begin(), seen.meant.end(), field.key) != seen.meant.end()) continue;
    diagnostics_.at(map, joined(schema.what, " needs the key ", in_quotes(field.key)), std::string(field.about),
                    diagnostic_id::missing_key);
  }
  if (seen.unknown > 0) return;  // it was probably meant as one of these
  std::vector<std::string_view> keys;
  const Presence wanted = schema.needs_one && seen.one == 0 ? Presence::one : Presence::some;
  if (wanted == Presence::some && (!schema.needs_some || seen.some)) return;
  for (const Field& field : schema.fields)
    if (field.presence == wanted) keys.push_back(field.key);
  if (wanted == Presence::one)
    diagnostics_.at(map, joined(schema.what, " names no ", schema.one_of), allowed_hint({}, keys), diagnostic_id::missing_key);
  else
    diagnostics_.at(map, joined(schema.what, " needs ", listed(keys)), {}, diagnostic_id::missing_key);
}

void Validator::check_table(Cursor map, const Schema& schema) {
  if (refuse_size(map, schema)) return;
  Cursor key = map.first();
  for (std::uint32_t i = 0; i < map.count(); ++i) {
    if (i == 1 && !schema.one_of.empty()) report_second_choice(key, schema);
    if (!is_nothing(key.next())) check_scalar(key, *schema.key);
    check(key.next(), *schema.item);
    key = key.next().next();
  }
}

/// `[3,6]`, `{10 m: 1,9 s}`: to YAML the comma ends a number. The one that was meant; empty where none is cut.
std::string Validator::number_cut_at(Cursor item) const {
  const std::string_view source = diagnostics_.source_of(item.place());
  const std::size_t end = yaml::plain_text_end(item.node(), source);
  const bool comma = end < source.size() && source[end] == ',' && item.text().find('.') == std::string_view::npos;
  return comma ? notation::with_point(source, end) : std::string();
}

bool Validator::refuse_cut_number(Cursor item) {
  const std::string meant = number_cut_at(item);
  if (meant.empty()) return false;
  diagnostics_.at(item, "this reads as two numbers: a decimal takes a point, not a comma",
                  "did you mean " + meant + "? Of two numbers, put a space behind the comma", diagnostic_id::notation);
  return true;
}

void Validator::check_list(Cursor list, const Schema& schema) {
  if (refuse_size(list, schema)) return;
  Cursor item = list.first();
  for (std::uint32_t i = 0; i < list.count(); ++i) {
    const bool seconds = schema.item->scalar == &seconds_scalar && item.is_scalar();
    if (!seconds || i + 1 == list.count() || !refuse_cut_number(item)) check(item, *schema.item);
    item = item.next();
  }
}

void Validator::report_wrong_kind(Cursor node, const Schema& schema) {
  std::vector<std::string_view> keys;
  for (const Field& field : schema.fields)
    if (field.presence != Presence::elsewhere) keys.push_back(field.key);
  std::string hint = keys.empty() ? std::string() : "a map with the keys " + first_of(keys);
  if (!schema.example.empty()) hint = joined("write it like ", schema.example);
  const std::string_view word = node.is_scalar() ? node.text().substr(0, node.text().find(' ')) : std::string_view();
  if (word.size() < node.text().size() && std::find(keys.begin(), keys.end(), word) != keys.end()) {
    const std::string_view before = diagnostics_.source_of(node.place()).substr(0, node.place().offset);
    const std::size_t last = before.find_last_not_of(" -");
    const bool own_line = last == std::string_view::npos || before[last] == '\n';
    const std::string pair = joined(word, ":", shortened(node.text().substr(word.size())));
    return diagnostics_.at_byte(node, node.place().offset + word.size(), yaml::no_colon_after(word),
                                own_line ? "write " + pair : joined("write {", pair, "}"), diagnostic_id::yaml);
  }
  if (schema.form == Form::list && schema.item->form == Form::scalar && node.is_scalar())
    hint = "write it in brackets: " + as_list(node.text());
  diagnostics_.at(node, joined("expected ", schema.name(), ", found ", kind_name(node)), std::move(hint),
                  diagnostic_id::wrong_shape);
  diagnostics_.skip(node);
}

/// True if there is nothing to walk: no entries, or more than are read at all.
bool Validator::refuse_size(Cursor node, const Schema& schema) {
  const std::uint32_t count = node.count();
  if (count == 0) {
    const bool fine = schema.empty == Empty::allowed;
    if (!fine)
      diagnostics_.at(node, joined("expected ", schema.what, ", found nothing in it"), "write what it holds, or remove the key",
                      diagnostic_id::wrong_shape);
    return true;
  }
  if (schema.most == 0 || count <= schema.most) return false;
  const std::string most = std::to_string(schema.most);
  diagnostics_.at(node, joined(schema.what, " has at most ", most, " entries, this one has ") + std::to_string(count), {},
                  diagnostic_id::limit);
  diagnostics_.skip(node);
  return true;
}

}  // namespace

DecodedValues validate(Cursor node, const Schema& schema, Diagnostics& diagnostics) {
  DecodedValues decoded(node);
  Validator(node, diagnostics, decoded).check(node, schema);
  return decoded;
}

}  // namespace rehab::reading
