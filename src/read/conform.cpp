// A walk of tree and shape side by side.
#include "read/conform.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "domain/suggest.hpp"
#include "read/wording.hpp"
#include "yaml/plain_text.hpp"

namespace rehab::reading {
namespace {

using yaml::Cursor;
using yaml::NodeKind;

std::string_view kind_name(Cursor node) {
  if (node.is_map()) return "a map";
  return node.is_list() ? "a list" : "a single value";
}

NodeKind kind_of(const Shape& shape) {
  switch (shape.form) {
    case Form::map:
    case Form::table: return NodeKind::map;
    case Form::list: return NodeKind::list;
    default: return NodeKind::scalar;
  }
}

bool is_nothing(Cursor node) { return node.is_scalar() && node.text().empty() && node.node().style == yaml::Style::plain; }

std::string joined(std::string_view a, std::string_view b, std::string_view c = {}, std::string_view d = {}) {
  std::string out(a);
  out += b;
  out += c;
  return out += d;
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
struct Seen {
  std::uint32_t required = 0;
  int unknown = 0;
  int one = 0;
  bool some = false;
  std::vector<std::string_view> meant;  ///< keys that were only misspelt
};

class Conform {
 public:
  Conform(Complaints& complaints, Conformed& conformed) : complaints_(complaints), conformed_(conformed) {}

  void check(Cursor node, const Shape& shape);

 private:
  void check_leaf(Cursor node, const Leaf& leaf);
  void check_map(Cursor map, const Shape& shape);
  void check_table(Cursor map, const Shape& shape);
  void check_list(Cursor list, const Shape& shape);
  void check_value(Cursor key, const Shape& map, std::size_t index, Seen& seen);
  // Rare, and kept out of the way of all that is fine.
  [[gnu::cold]] void complain_of_kind(Cursor node, const Shape& shape);
  [[gnu::cold]] void complain_of_second(Cursor key, const Shape& map);
  [[gnu::cold]] void complain_of_key(Cursor key, const Shape& map, Seen& seen);
  [[gnu::cold]] void complain_of_missing(Cursor map, const Shape& shape, const Seen& seen);
  bool refuse_size(Cursor node, const Shape& shape);

  Complaints& complaints_;
  Conformed& conformed_;
};

void Conform::check(Cursor node, const Shape& shape) {
  if (shape.form == Form::either) {
    const auto fits = [&](const Shape* choice) { return kind_of(*choice) == node.node().kind; };
    const auto choice = std::find_if(shape.choices.begin(), shape.choices.end(), fits);
    return choice == shape.choices.end() ? complain_of_kind(node, shape) : check(node, **choice);
  }
  if (shape.empty == Empty::allowed && is_nothing(node)) return;
  if (kind_of(shape) != node.node().kind) return complain_of_kind(node, shape);
  switch (shape.form) {
    case Form::leaf: return check_leaf(node, *shape.leaf);
    case Form::map: return check_map(node, shape);
    case Form::table: return check_table(node, shape);
    default: return check_list(node, shape);
  }
}

void Conform::check_leaf(Cursor node, const Leaf& leaf) {
  if (&leaf == &dose_leaf && conformed_.note_dose(node)) return;
  auto said = read_leaf(leaf, node.text());
  if (auto* error = std::get_if<NotationError>(&said)) return complaints_.within(node, std::move(*error));
  conformed_.note(node, std::get<std::int32_t>(said));
  if (leaf.kind != LeafKind::free_text) return;
  if (auto fault = yaml::free_text_fault(node.node(), complaints_.source_of(node.place())))
    complaints_.at_byte(node, fault->offset, std::move(fault->what), std::move(fault->hint));
}

void Conform::check_map(Cursor map, const Shape& shape) {
  if (refuse_size(map, shape)) return;
  Seen seen;
  Cursor key = map.first();
  std::size_t expected = 0;
  for (std::uint32_t i = 0; i < map.count(); ++i) {
    const std::size_t field = index_of(key.text(), shape.fields, expected);
    if (field == shape.fields.size() || shape.fields[field].presence == Presence::elsewhere)
      complain_of_key(key, shape, seen);
    else
      check_value(key, shape, field, seen);
    expected = field + 1;
    key = key.next().next();
  }
  const bool whole = seen.required == shape.required && (seen.one > 0 || !shape.needs_one) && (seen.some || !shape.needs_some);
  if (!whole) complain_of_missing(map, shape, seen);
}

void Conform::check_value(Cursor key, const Shape& map, std::size_t index, Seen& seen) {
  const Field& field = map.fields[index];
  conformed_.note(key, static_cast<std::int32_t>(index));
  seen.required += field.presence == Presence::required ? 1 : 0;
  seen.some = seen.some || field.presence == Presence::some;
  if (field.presence == Presence::one && ++seen.one == 2) complain_of_second(key, map);
  check(key.next(), *field.shape);
}

void Conform::complain_of_second(Cursor key, const Shape& map) {
  complaints_.at(key, joined(map.what, " has one ", map.one_of, " only"), "give this one a line of its own");
}

void Conform::complain_of_key(Cursor key, const Shape& map, Seen& seen) {
  ++seen.unknown;
  if (complaints_.full()) return complaints_.at(key, {});
  std::vector<std::string_view> allowed;
  for (const Field& field : map.fields) {
    if (field.presence == Presence::elsewhere && field.key == key.text())
      return complaints_.at(key, quoted(key.text()) + " has no place in " + std::string(map.what), std::string(field.about));
    const bool taken = field.presence == Presence::one && seen.one > 0;
    if (field.presence != Presence::elsewhere && !taken) allowed.push_back(field.key);
  }
  complaints_.at(key, "unknown key " + quoted(key.text()), allowed_hint(key.text(), allowed));
  // A required key that was only misspelt is not missing on top of that.
  if (const auto meant = nearest(key.text(), allowed)) seen.meant.push_back(*meant);
}

void Conform::complain_of_missing(Cursor map, const Shape& shape, const Seen& seen) {
  for (std::size_t i = 0; i < shape.fields.size(); ++i) {
    const Field& field = shape.fields[i];
    if (field.presence != Presence::required || find(map, static_cast<std::int32_t>(i), conformed_)) continue;
    if (std::find(seen.meant.begin(), seen.meant.end(), field.key) != seen.meant.end()) continue;
    complaints_.at(map, joined(shape.what, " needs the key ", quoted(field.key)), std::string(field.about));
  }
  if (seen.unknown > 0) return;  // it was probably meant as one of these
  std::vector<std::string_view> keys;
  const Presence wanted = shape.needs_one && seen.one == 0 ? Presence::one : Presence::some;
  if (wanted == Presence::some && (!shape.needs_some || seen.some)) return;
  for (const Field& field : shape.fields)
    if (field.presence == wanted) keys.push_back(field.key);
  if (wanted == Presence::one)
    complaints_.at(map, joined(shape.what, " names no ", shape.one_of), allowed_hint({}, keys));
  else
    complaints_.at(map, joined(shape.what, " needs ", listed(keys)));
}

void Conform::check_table(Cursor map, const Shape& shape) {
  if (refuse_size(map, shape)) return;
  Cursor key = map.first();
  for (std::uint32_t i = 0; i < map.count(); ++i) {
    if (i == 1 && !shape.one_of.empty()) complain_of_second(key, shape);
    check_leaf(key, *shape.key);
    check(key.next(), *shape.item);
    key = key.next().next();
  }
}

void Conform::check_list(Cursor list, const Shape& shape) {
  if (refuse_size(list, shape)) return;
  Cursor item = list.first();
  for (std::uint32_t i = 0; i < list.count(); ++i) {
    check(item, *shape.item);
    item = item.next();
  }
}

void Conform::complain_of_kind(Cursor node, const Shape& shape) {
  std::vector<std::string_view> keys;
  for (const Field& field : shape.fields)
    if (field.presence != Presence::elsewhere) keys.push_back(field.key);
  std::string hint = keys.empty() ? std::string() : "a map with the keys " + first_of(keys);
  complaints_.at(node, joined("expected ", shape.name(), ", found ", kind_name(node)), std::move(hint));
  complaints_.leave(node);
}

/// True if there is nothing to walk: no entries, or more than are read at all.
bool Conform::refuse_size(Cursor node, const Shape& shape) {
  const std::uint32_t count = node.count();
  if (count == 0) {
    const bool fine = shape.empty == Empty::allowed;
    if (!fine)
      complaints_.at(node, joined("expected ", shape.what, ", found nothing in it"), "write what it holds, or remove the key");
    return true;
  }
  if (shape.most == 0 || count <= shape.most) return false;
  const std::string most = std::to_string(shape.most);
  complaints_.at(node, joined(shape.what, " has at most ", most, " entries, this one has ") + std::to_string(count));
  complaints_.leave(node);
  return true;
}

}  // namespace

Conformed conform(Cursor node, const Shape& shape, Complaints& complaints) {
  Conformed conformed(node);
  Conform(complaints, conformed).check(node, shape);
  return conformed;
}

}  // namespace rehab::reading
