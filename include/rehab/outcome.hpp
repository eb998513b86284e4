// What a rule asks for, and how several that fire come to one.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehab/units.hpp"

namespace rehab {

/// From mildest to strictest: the strictest that fires wins.
enum class Movement : std::uint8_t { none, progress, repeat, regress, restart, refer };
inline constexpr std::array<std::string_view, 6> movement_names{"none", "progress", "repeat", "regress", "restart", "refer"};
constexpr std::string_view to_string(Movement movement) { return movement_names[static_cast<std::size_t>(movement)]; }

/// What is prescribed for a day, in one word.
enum class Decision : std::uint8_t { start, progress, repeat, regress, restart, refer, wait };
inline constexpr std::array<std::string_view, 7> decision_names{"start",   "progress", "repeat", "regress",
                                                                "restart", "refer",    "wait"};
inline constexpr int decision_count = static_cast<int>(decision_names.size());
constexpr std::string_view to_string(Decision decision) { return decision_names[static_cast<std::size_t>(decision)]; }

/// How far back a regress leads: so many steps down, or to a step that is named; several together to the lowest place of all.
struct Regress {
  static constexpr std::int16_t nowhere = std::numeric_limits<std::int16_t>::max();

  std::int16_t steps = 0;     ///< 0 where none are counted
  std::int16_t to = nowhere;  ///< index into Plan::steps: the lowest that is named
  bool asked() const { return steps > 0 || to != nowhere; }
  /// Without a branch, as what is merged of it.
  void merge(const Regress& other) {
    steps = std::max(steps, other.steps);
    to = std::min(to, other.to);
  }
  /// Wherever one stands, the other leads as far back.
  bool never_beyond(const Regress& other) const { return steps <= other.steps && to >= other.to; }
  auto operator<=>(const Regress&) const = default;
};

/// What a rule asks for; several together merge into the strictest of each.
struct Outcome {
  Movement movement = Movement::none;
  Regress back{};    ///< of a regress
  std::string to{};  ///< the step or stage that a regress names, as written
  int rest_days = 0;
  std::optional<Percent> cap;
  bool warn = false;
  Regress goes_back() const { return movement == Movement::regress ? back : Regress{}; }
  bool operator==(const Outcome&) const = default;
  std::vector<std::string> words() const;  ///< canonical: {"rest 1 day", "regress 1"}
};

/// Outcomes merged, but for their rests and warnings: the strictest of each.
struct Strictest {
  static constexpr Percent no_cap{std::numeric_limits<std::int32_t>::max()};

  Movement movement = Movement::none;
  Regress back;  ///< of all that ask for one
  Percent cap = no_cap;
  bool setback = false;
  bool operator==(const Strictest&) const = default;

  /// Without a branch: nobody could guess which rules fire.
  /// What a single rule asks for.
  static Strictest of(const Outcome& then, bool setback) {
    return {then.movement, then.goes_back(), then.cap.value_or(no_cap), setback};
  }
  void add(const Strictest& other) {
    movement = std::max(movement, other.movement);
    back.merge(other.back);
    cap = std::min(cap, other.cap);
    setback |= other.setback;
  }
};

}  // namespace rehab
