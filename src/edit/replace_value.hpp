// The value behind a key of a file that a person wrote, given another: words, or lines of work. Layout, quotes and every comment
// stay.
#pragma once

#include <string>
#include <vector>

#include "edit/layout.hpp"
#include "edit/text_edits.hpp"
#include "yaml/tree.hpp"

namespace rehab::edit {

/// `60%`, or with a key `acceleration: 3 x 10 m`. Quoted where it must be, or where what it replaces is.
struct Item {
  std::string key;
  std::string text;
};

/// What `value` is to be: `none` for no item. It is a word, a map of one pair, or a list of such; its key stands before it. A
/// list stays one. False where that cannot be done safely, and then `edits` are worth nothing.
bool replace_value(const SourceTree& written, yaml::Cursor value, const std::vector<Item>& items, TextEdits& edits);

}  // namespace rehab::edit
