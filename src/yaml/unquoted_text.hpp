// Free text that people write without quotes: where YAML reads something else than they meant, and says nothing.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "yaml/tree.hpp"

namespace rehab::yaml {

struct TextFault {
  std::uint32_t offset = 0;
  std::string what;
  std::string hint;
};

/// What is wrong with a scalar that holds free text (notes, a reason, a name): a ` #` with a single space before it that cuts
/// it short, or a start that only quotes make plain. `source` is the text that the tree was read from. A comment after two spaces
/// is meant as one. What else can go wrong (`: ` in the text, a start with `*` or `@`) is no YAML at all.
std::optional<TextFault> free_text_fault(const Node& scalar, std::string_view source);

/// Whether a plain scalar stands in quotes that a telephone made typographic.
bool in_typographic_quotes(const Node& scalar);

/// The place after a plain scalar in the source, over line ends where it goes on; of any other, its offset.
std::size_t plain_text_end(const Node& scalar, std::string_view source);

}  // namespace rehab::yaml
