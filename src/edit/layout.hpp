// How a person laid out a YAML text: columns, where a block ends, whether a part is written in flow style. Columns count bytes,
// which before keys and dashes are spaces.
#pragma once

#include <optional>
#include <string_view>

#include "edit/entry_text.hpp"
#include "yaml/tree.hpp"

namespace rehab::edit {

/// A tree with the text that it was read from.
struct SourceTree {
  std::string_view text;
  const yaml::Tree& tree;
  yaml::Cursor root() const { return {tree, 0}; }
};

/// A key of a map with its value, and the one after it.
struct KeyValue {
  yaml::Cursor key;
  yaml::Cursor value;
};
std::optional<KeyValue> find(yaml::Cursor map, std::string_view key);
yaml::Cursor last_item(yaml::Cursor list);
/// The value of a map's last key.
yaml::Cursor last_value(yaml::Cursor map);

/// Written with brackets or braces.
bool is_flow(const SourceTree& written, yaml::Cursor node);

std::size_t line_start(std::string_view text, std::size_t offset);
/// Behind the line feed.
std::size_t line_end(std::string_view text, std::size_t offset);
int column_of(std::string_view text, std::size_t offset);

/// The column of the dash that makes an item of what begins at `offset`, on its line or above; nothing where it stands otherwise.
std::optional<int> dash_column(std::string_view text, std::size_t offset);

/// Where the document's content ends: before a `...` or `---` line, or at the text's end.
std::size_t document_end(std::string_view text, std::size_t from);

/// Where the block that begins at `from` ends: after its last line before `until`. Comments deeper than the column `outer` belong
/// to it.
std::size_t block_end(std::string_view text, std::size_t from, std::size_t until, int outer);

/// Where the line begins on which the node after this one stands; `otherwise` where there is none below `parent`.
std::size_t next_start(const SourceTree& written, yaml::Cursor node, yaml::Cursor parent, std::size_t otherwise);

/// A key's value of which nothing is written, as behind the `log:` of a new athlete. Its place is the key's.
inline bool is_left_out(yaml::Cursor node) {
  return node.is_scalar() && node.text().empty() && node.node().style == yaml::Style::plain;
}

/// The byte after a scalar, or after a list or map in flow style; nothing where that cannot be told for certain.
std::optional<std::size_t> end_of(const SourceTree& written, yaml::Cursor node);

/// The layout of a log's entries, as its last ones show it; the default for what none shows. Nothing where the dashes stand
/// oddly.
std::optional<Layout> layout_of(const SourceTree& written, yaml::Cursor log);

}  // namespace rehab::edit
