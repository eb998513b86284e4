// A test file: cases of a plan, each an athlete, what happened, and what is to be prescribed then.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehab/athlete.hpp"

namespace rehab {

/// What can be expected of a next session.
enum class Aspect : std::uint8_t {
  decision,
  date,
  day,
  session,
  complete,
  resume,
  stage,
  step,
  cap,
  dose,  ///< the step's lines, as prescribed
  work,  ///< all lines, drills too
  metres,
  gate,
  missing,
  because,      ///< rules that must be among those that fired
  not_because,  ///< and those that must not
  rest,
  during,  ///< of a session under way: the during rules that fired
  left,    ///< and what is left of it
  warnings,
};
inline constexpr std::array<std::string_view, 20> aspect_names = {
    "decision", "date",   "day",  "session", "complete", "resume",      "stage", "step",   "cap",  "dose",
    "work",     "metres", "gate", "missing", "because",  "not_because", "rest",  "during", "left", "warnings"};

constexpr std::string_view to_string(Aspect aspect) { return aspect_names[static_cast<std::size_t>(aspect)]; }

/// One thing that is expected: its values as the program writes them, one where it is no list, `none` where it is to be absent.
struct Expectation {
  Aspect aspect = Aspect::decision;
  std::vector<std::string> values;
  Place place;  ///< of the value
};

/// Something that happened, then what is asked and expected; either may be absent.
struct Moment {
  std::optional<Entry> entry;
  std::optional<std::vector<Answer>> as_prescribed;  ///< the entry's work: what was prescribed for its day, and how it felt
  std::optional<Day> today;                          ///< where something is expected
  std::vector<Expectation> expected;
  Place place;
};

struct Case {
  std::string name;
  Place place;
  Profile profile;
  std::vector<Moment> moments;
};

struct TestFile {
  std::vector<Case> cases;
};

}  // namespace rehab
