// What a file may hold, as data. The reader checks files against these very definitions, and a JSON Schema can be written from
// them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "read/scalar.hpp"

namespace rehab::reading {

struct Schema;

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
  const Schema* schema = nullptr;  ///< null only for what belongs elsewhere
  Presence presence = Presence::optional;
  std::string_view about{};
};

enum class Form : std::uint8_t {
  scalar,
  map,     ///< with the keys of `fields`
  table,   ///< a map with keys of its own: each a `key`, each value an `item`
  list,    ///< of `item`
  either,  ///< the first of `choices` that is written the same way: a single value, a map or a list
};

/// No value may be empty; a log may.
enum class Empty : std::uint8_t { refused, allowed };

/// Schemas refer to each other by address: they live in tables that stay where they are.
struct Schema {
  Form form = Form::scalar;
  std::string_view what{};             ///< `a list of entries`; of a scalar, the scalar says it
  std::string_view example{};          ///< as a person would write it, for where something else stands there
  const ScalarType* scalar = nullptr;  ///< of a scalar
  std::span<const Field> fields{};     ///< of a map
  std::string_view plan{};             ///< of a map whose keys a plan names: the plan's name
  std::string_view one_of{};           ///< of a map: what the fields marked `one` are (`exercise`); of a table: its only key
  std::uint32_t required = 0;          ///< of a map: how many of its fields are
  bool needs_one = false;              ///< and whether any is marked so
  bool needs_some = false;
  const ScalarType* key = nullptr;  ///< of a table
  const Schema* item = nullptr;     ///< of a table and a list
  std::uint32_t most = 0;           ///< entries of a table or list; 0: no limit of its own
  Empty empty = Empty::refused;
  std::span<const Schema* const> choices{};  ///< of an either
  std::string_view chosen_by{};              ///< of a choice: taken where this key is there, and only then

  std::string_view name() const { return form == Form::scalar ? scalar->what : what; }
};

constexpr Schema scalar_schema(const ScalarType& scalar) { return {.form = Form::scalar, .scalar = &scalar}; }
constexpr Schema map_schema(std::string_view what, std::span<const Field> fields) {
  Schema schema{.form = Form::map, .what = what, .fields = fields};
  for (const Field& field : fields) {
    schema.required += field.presence == Presence::required ? 1 : 0;
    schema.needs_one = schema.needs_one || field.presence == Presence::one;
    schema.needs_some = schema.needs_some || field.presence == Presence::some;
  }
  return schema;
}
constexpr Schema list_schema(std::string_view what, const Schema& item, std::uint32_t most = 0) {
  return {.form = Form::list, .what = what, .item = &item, .most = most};
}
constexpr Schema table_schema(std::string_view what, const ScalarType& key, const Schema& item, std::uint32_t most = 0) {
  return {.form = Form::table, .what = what, .key = &key, .item = &item, .most = most};
}
constexpr Schema either_schema(std::string_view what, std::span<const Schema* const> choices) {
  return {.form = Form::either, .what = what, .choices = choices};
}

/// The same as a choice that a key tells from the others.
constexpr Schema chosen_by(std::string_view key, Schema schema) {
  schema.chosen_by = key;
  return schema;
}

/// The same with an example.
constexpr Schema like(std::string_view example, Schema schema) {
  schema.example = example;
  return schema;
}

// ---- The schemas of the shared scalars ----

extern const Schema free_text_schema;
extern const Schema person_schema;
extern const Schema speaker_schema;
extern const Schema free_texts_schema;  ///< a list of them
extern const Schema identifier_schema;
extern const Schema date_schema;
extern const Schema dose_schema;
extern const Schema percent_schema;
extern const Schema percent_or_zero_schema;
extern const Schema distance_schema;
extern const Schema distance_or_zero_schema;
extern const Schema duration_schema;
extern const Schema yes_no_schema;

}  // namespace rehab::reading
