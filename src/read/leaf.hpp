// The single values of a file, as data: what is allowed, said for people, for a JSON Schema and for the reader at once.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "rehab/dose.hpp"

namespace rehab::reading {

/// What a value looks like.
enum class LeafKind : std::uint8_t {
  text,       ///< anything that is not empty
  free_text,  ///< the same, written by people for people: what YAML would cut short is refused
  word,       ///< one of a closed list
  count,      ///< a whole number from `least` to `most`
  notch,      ///< the same, as an answer on a number scale
  notation,   ///< what `check` reads
};

/// The type that a JSON Schema gives it. YAML's own guess at types plays no part in reading; it does in an editor.
enum class JsonType : std::uint8_t { string, integer, number, yes_no, text_or_number };

/// Reads a notation and says what is wrong with it, and where.
using Check = std::optional<NotationError> (*)(std::string_view text);

struct Leaf {
  LeafKind kind = LeafKind::text;
  JsonType json = JsonType::string;
  std::string_view what{};     ///< `a date like 2012-03-10`
  std::string_view pattern{};  ///< for a JSON Schema (ECMA-262); empty where any text will do
  std::span<const std::string_view> words{};
  int least = 0;
  int most = 0;
  Check check = nullptr;
};

/// Nothing where the text is what the leaf describes.
std::optional<NotationError> fault_in(const Leaf& leaf, std::string_view text);

// ---- The leaves that athlete and plan files share ----

extern const Leaf text_leaf;        ///< one word or many, no meaning
extern const Leaf free_text_leaf;   ///< what people write to people
extern const Leaf identifier_leaf;  ///< `10m-first`, `running_a`
extern const Leaf date_leaf;
extern const Leaf dose_leaf;
extern const Leaf percent_leaf;  ///< more than nothing
extern const Leaf percent_or_zero_leaf;
extern const Leaf distance_leaf;
extern const Leaf distance_or_zero_leaf;
extern const Leaf duration_leaf;
extern const Leaf seconds_leaf;
extern const Leaf yes_no_leaf;

}  // namespace rehab::reading
