// Walking maps and lists of the strict tree.
#pragma once

#include <optional>
#include <string_view>

#include "yaml/tree.hpp"

namespace rehab::reading {

/// Calls `visit(key, value)` for every pair of a map, in the order of the file.
template <class Visit>
void each_pair(yaml::Cursor map, Visit&& visit) {
  if (!map.is_map()) return;
  yaml::Cursor key = map.count() > 0 ? map.first() : map;
  for (std::uint32_t i = 0; i < map.count(); ++i) {
    const yaml::Cursor value = key.next();
    visit(key, value);
    key = value.next();
  }
}

/// Calls `visit(item)` for every item of a list; for anything else that is no list, once with the node itself.
template <class Visit>
void each_item(yaml::Cursor list, Visit&& visit) {
  if (!list.is_list()) return visit(list);
  yaml::Cursor item = list.count() > 0 ? list.first() : list;
  for (std::uint32_t i = 0; i < list.count(); ++i) {
    visit(item);
    item = item.next();
  }
}

/// The value behind a key, where the node is a map that has it.
inline std::optional<yaml::Cursor> find(yaml::Cursor map, std::string_view key) {
  if (!map.is_map() || map.count() == 0) return std::nullopt;
  yaml::Cursor name = map.first();
  for (std::uint32_t i = 0; i < map.count(); ++i) {
    const yaml::Cursor value = name.next();
    if (name.text() == key) return value;
    name = value.next();
  }
  return std::nullopt;
}

}  // namespace rehab::reading
