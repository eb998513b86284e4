// What a plan speaks of, each by a name of its own: its sources, its questions with their scales, the coach's words, the
// exercises.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehab/place.hpp"
#include "rehab/units.hpp"

namespace rehab {

/// A source key with an optional place in it: `reply:12`.
struct Citation {
  int source = 0;  ///< index into Plan::sources
  std::string where;
  bool operator==(const Citation&) const = default;
};

struct Cited {
  std::vector<Citation> from;
  bool operator==(const Cited&) const = default;
};

struct Literature {
  std::string id;
  std::string title;
  std::string by;      ///< empty where not given
  std::string weight;  ///< how much it carries, in the plan's own words
  Place place;
  bool operator==(const Literature&) const = default;
};

/// An observation's scale, from best to worst. A value on it is a notch: 0 is the best.
struct Scale {
  std::vector<std::string> words;  ///< empty on a number scale
  int first = 0;                   ///< of a number scale: the best value
  int last = 0;                    ///< and the worst, inclusive; -1 where the scale could not be read
  std::string unit{};              ///< of its numbers: `%`, `cm`; empty where they have none
  /// Whether its numbers are better high.
  bool falls() const { return words.empty() && last < first; }
  int lowest() const { return falls() ? last : first; }   ///< of a number scale
  int highest() const { return falls() ? first : last; }  ///< of a number scale
  int size() const { return !words.empty() ? static_cast<int>(words.size()) : last < 0 ? 0 : highest() - lowest() + 1; }
  int number(int notch) const { return falls() ? first - notch : first + notch; }  ///< of a number scale
  int notch_of(int number) const { return falls() ? first - number : number - first; }
  /// A number with the scale's unit behind it: `85%`, `3 cm`, `4`.
  std::string with_unit(int number) const;
  /// An answer as it is written: `tired`, `85%`.
  std::string text(int notch) const;
  bool operator==(const Scale&) const = default;
};

/// Where an observation is made: beside a work line, in a check-in, or in either.
enum class Of : std::uint8_t { work, check_in, any };

/// What a coach or a clinician says once in the log, and gates, rules and properties ask as a fact: it stands until a new injury
/// or a clearance, or until a setback.
struct PlanWord {
  std::string id;              ///< as tests ask it: `contact: yes`
  std::string says;            ///< as the log says it: `cleared for contact`
  bool by_clinician = false;   ///< it counts only where the athlete's clinician says it
  bool until_setback = false;  ///< a setback takes it back
  bool near_its_gate = false;  ///< it counts from the stage before the first that asks for it, and no sooner
  Place place{};
  int from_step = -1;  ///< the lowest step from which it counts; -1: it always does. Worked out when the plan is read
  bool operator==(const PlanWord&) const = default;
};

/// `full speed`, the word that every plan has.
PlanWord full_speed_word();

/// How soon a sign has to be seen to.
enum class Urgency : std::uint8_t { today, now };

struct Sign {
  std::string text;  ///< without its urgency
  Urgency urgency = Urgency::today;
  bool operator==(const Sign&) const = default;
};

struct Observation {
  std::string id;
  Scale scale;
  Of of = Of::work;
  std::string ask;
  std::vector<Sign> signs;         ///< the closed list that the question asks through, shown below it
  std::optional<int> unless_said;  ///< notch taken where nobody wrote one; never counts at a gate
  bool kept = false;               ///< `of: test`: said in a check-in, it stands until said again or a new injury
  Place place;
  bool operator==(const Observation&) const = default;
};

enum class Kind : std::uint8_t { run, drill, other };

/// What a percentage of an exercise is of. A run's is of speed: caps, base, rises and measured times are about that alone.
enum class PercentOf : std::uint8_t { unstated, speed, one_rm, heart_rate, effort };
/// As a plan writes them, by number.
inline constexpr std::array<std::string_view, 5> percent_of_names{"", "speed", "1RM", "heart rate", "effort"};

struct Exercise {
  std::string id;
  std::string title;
  Kind kind = Kind::drill;
  bool standing = false;  ///< from a standing start, so that best times measure it
  Distance build_up;      ///< run before the measured distance; counts in a run's distance and metres
  PercentOf percent_of = PercentOf::unstated;
  std::string cue;
  Place place;
  bool operator==(const Exercise&) const = default;
};

}  // namespace rehab
