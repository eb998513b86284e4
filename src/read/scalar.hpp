// The single values of a file, as data: what is allowed, in one definition for messages, JSON Schemas and the reader.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "rehab/dose.hpp"

namespace rehab {
struct Plan;
struct Scale;
}  // namespace rehab

namespace rehab::reading {

/// What a value looks like.
enum class ScalarKind : std::uint8_t {
  text,       ///< anything that is not empty
  free_text,  ///< the same, written by people for people: what YAML would cut short is refused
  person,     ///< the same, and somebody's name
  word,       ///< one of a closed list
  count,      ///< a whole number from `least` to `most`
  notch,      ///< an answer on a scale of numbers
  notation,   ///< what `read` reads
  coach,      ///< what a coach may say under a plan
};

/// The type that a JSON Schema gives it. YAML's own guess at types plays no part in reading; it does in an editor.
enum class JsonType : std::uint8_t { string, integer, yes_no, text_or_number };

/// A single value as a number: a word its position in the list, an answer its notch, a date its days since 1970, a
/// quantity its smallest unit. 0 where the text stands for no more than itself.
using ParsedScalar = Parsed<std::int32_t>;

/// Reads a notation, or says what is wrong with it, and where.
using ParseNotation = ParsedScalar (*)(std::string_view text);

struct ScalarType {
  ScalarKind kind = ScalarKind::text;
  JsonType json = JsonType::string;
  std::string_view what{};     ///< `a date like 2012-03-10`
  std::string_view pattern{};  ///< for a JSON Schema (ECMA-262); empty where any text will do
  std::span<const std::string_view> words{};
  int least = 0;
  int most = 0;  ///< of a count, and of a notation that may be a bare number, where not 0
  ParseNotation read = nullptr;
  const Scale* scale = nullptr;  ///< of a notch; it outlives this
  const Plan* plan = nullptr;    ///< of what a coach may say; likewise
};

/// Whether two words are the same, neither of them empty; a glance at the first letter tells most apart.
inline bool same_word(std::string_view a, std::string_view b) { return a.size() == b.size() && a.front() == b.front() && a == b; }

/// The one reader of single values; an error where the text is not what the scalar describes.
ParsedScalar parse_scalar(const ScalarType& scalar, std::string_view text);

// ---- The scalars that athlete and plan files share ----

extern const ScalarType free_text_scalar;   ///< what people write to people
extern const ScalarType person_scalar;      ///< somebody, where there is somebody
extern const ScalarType speaker_scalar;     ///< who says so, where somebody has to
extern const ScalarType athlete_scalar;     ///< who it is: a name, or a number
extern const ScalarType grade_scalar;       ///< how bad an injury is
extern const ScalarType identifier_scalar;  ///< `10m-first`, `running_a`
extern const ScalarType date_scalar;
extern const ScalarType dose_scalar;
extern const ScalarType percent_scalar;  ///< more than nothing
extern const ScalarType percent_or_zero_scalar;
extern const ScalarType distance_scalar;
extern const ScalarType distance_or_zero_scalar;
extern const ScalarType days_scalar;
extern const ScalarType duration_scalar;
extern const ScalarType seconds_scalar;  ///< or `-`, which is 0: not timed
extern const ScalarType yes_no_scalar;   ///< no is 0, yes is 1

}  // namespace rehab::reading
