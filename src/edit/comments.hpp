// The comments and blank lines of a text, each with the value that it is about.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "edit/layout.hpp"

namespace rehab::edit {

/// A comment on a line of its own, or blank lines.
struct LineAbove {
  std::string text;        ///< empty: blank lines
  std::size_t column = 0;  ///< where it was written; 0 of one that stood behind something
};

/// What a person wrote around one value (a scalar, or an empty map or list).
struct Remarks {
  std::vector<LineAbove> above;
  std::string behind;   ///< a comment at the end of its line; empty: none
  std::size_t gap = 0;  ///< blanks before that
  bool has_comment_above() const;
};

struct CommentedText {
  std::vector<Remarks> of_node;   ///< by index of the tree; empty where a node is no value
  std::vector<LineAbove> at_end;  ///< what stands below everything
};

/// Nothing where it cannot be told for certain what is a comment: a block of text (`|`, `>`) may hold lines that look like one.
std::optional<CommentedText> comments_of(const SourceTree& written);

/// The comments alone, in order; none where they cannot be told.
std::vector<std::string> comment_texts(std::string_view text);

}  // namespace rehab::edit
