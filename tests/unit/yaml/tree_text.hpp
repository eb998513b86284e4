// A tree as one line of text, for tests: maps in braces, lists in brackets, quoted scalars in quotes, blocks after a bar.
#pragma once

#include <string>

#include "yaml/tree.hpp"

namespace rehab::yaml::testing {

inline std::string scalar_text(const Node& node) {
  std::string text(node.text());
  for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2) text.replace(at, 1, "\\n");
  if (node.style == Style::quoted) return '"' + text + '"';
  return node.style == Style::block ? '|' + text + '|' : text;
}

inline std::string tree_text(Cursor at) {
  if (at.is_scalar()) return scalar_text(at.node());
  std::string out = at.is_map() ? "{" : "[";
  Cursor child = at.count() > 0 ? at.first() : at;
  for (std::uint32_t i = 0; i < at.count(); ++i) {
    if (i > 0) out += ", ";
    if (at.is_map()) {
      out += tree_text(child) + ": ";
      child = child.next();
    }
    out += tree_text(child);
    child = child.next();
  }
  return out + (at.is_map() ? "}" : "]");
}

}  // namespace rehab::yaml::testing
