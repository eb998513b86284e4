// What of two plan files, one laid over the other, belongs together: by key, and in lists by the id of an item.
#pragma once

#include <string_view>
#include <vector>

#include "yaml/tree.hpp"

namespace rehab::reading {

/// How a key's two values come together; anything else is replaced whole.
struct MergeRule {
  std::string_view key;
  enum class MergeKind { fields, test, table, list, ladder } kind;
  std::string_view sort{};  ///< of a table or list: what an item is, and in a list the key that names it
  bool holds_items() const { return !sort.empty(); }
};

/// Null where the value is replaced whole.
const MergeRule* merge_rule_of(std::string_view key);

/// The id of a list's item, empty where it has none.
std::string_view id_in(yaml::Cursor item, std::string_view id_key);

/// Do two nodes say the same, wherever they stand?
bool same(yaml::Cursor a, yaml::Cursor b);

/// What `replace:` may name.
std::vector<std::string_view> replaceable_keys();

}  // namespace rehab::reading
