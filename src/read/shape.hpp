// What a file may hold, as data. The reader checks files against these very definitions, and a JSON Schema can be written from
// them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "read/leaf.hpp"

namespace rehab::reading {

struct Shape;

enum class Presence : std::uint8_t {
  required,
  optional,
  one,        ///< exactly one of the fields so marked
  some,       ///< at least one of the fields so marked
  elsewhere,  ///< not here; `about` says where it belongs
};

/// A key of a map and what stands behind it.
struct Field {
  std::string_view key{};
  const Shape* shape = nullptr;  ///< null only for what belongs elsewhere
  Presence presence = Presence::optional;
  std::string_view about{};
};

enum class Form : std::uint8_t {
  leaf,
  map,     ///< with the keys of `fields`
  table,   ///< a map with keys of its own: each a `key`, each value an `item`
  list,    ///< of `item`
  either,  ///< the one of `choices` that is written the same way: a single value, a map or a list
};

/// No value may be empty; a log may.
enum class Empty : std::uint8_t { refused, allowed };

/// Shapes refer to each other by address: they live in tables that stay where they are.
struct Shape {
  Form form = Form::leaf;
  std::string_view what{};          ///< `a list of entries`; of a leaf, the leaf says it
  const Leaf* leaf = nullptr;       ///< of a leaf
  std::span<const Field> fields{};  ///< of a map
  std::string_view one_of{};        ///< of a map: what the fields marked `one` are (`exercise`); of a table: its only key
  std::uint32_t required = 0;       ///< of a map: how many of its fields are
  bool needs_one = false;           ///< and whether any is marked so
  bool needs_some = false;
  const Leaf* key = nullptr;    ///< of a table
  const Shape* item = nullptr;  ///< of a table and a list
  std::uint32_t most = 0;       ///< entries of a table or list; 0: no limit of its own
  Empty empty = Empty::refused;
  std::span<const Shape* const> choices{};  ///< of an either

  std::string_view name() const { return form == Form::leaf ? leaf->what : what; }
};

constexpr Shape leaf_shape(const Leaf& leaf) { return {.form = Form::leaf, .leaf = &leaf}; }
constexpr Shape map_shape(std::string_view what, std::span<const Field> fields) {
  Shape shape{.form = Form::map, .what = what, .fields = fields};
  for (const Field& field : fields) {
    shape.required += field.presence == Presence::required ? 1 : 0;
    shape.needs_one = shape.needs_one || field.presence == Presence::one;
    shape.needs_some = shape.needs_some || field.presence == Presence::some;
  }
  return shape;
}
constexpr Shape list_shape(std::string_view what, const Shape& item, std::uint32_t most = 0) {
  return {.form = Form::list, .what = what, .item = &item, .most = most};
}
constexpr Shape table_shape(std::string_view what, const Leaf& key, const Shape& item, std::uint32_t most = 0) {
  return {.form = Form::table, .what = what, .key = &key, .item = &item, .most = most};
}
constexpr Shape either_shape(std::string_view what, std::span<const Shape* const> choices) {
  return {.form = Form::either, .what = what, .choices = choices};
}

// ---- The shapes of the shared leaves ----

extern const Shape text_shape;
extern const Shape free_text_shape;
extern const Shape free_texts_shape;  ///< a list of them
extern const Shape identifier_shape;
extern const Shape date_shape;
extern const Shape dose_shape;
extern const Shape percent_shape;
extern const Shape percent_or_zero_shape;
extern const Shape distance_shape;
extern const Shape distance_or_zero_shape;
extern const Shape duration_shape;
extern const Shape yes_no_shape;

}  // namespace rehab::reading
