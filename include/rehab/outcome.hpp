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
  void merge(const Regress& other) {
    steps = std::max(steps, other.steps);
    to = std::min(to, other.to);
  }
  /// Wherever one stands, the other leads as far back.
  bool never_beyond(const Regress& other) const { return steps <= other.steps && to >= other.to; }
  auto operator<=>(const Regress&) const = default;
};

/// Does it lead to a lower place, if there is one? Beside a movement that is stricter a regress still counts.
inline bool goes_back(Movement movement, const Regress& back) { return movement == Movement::restart || back.asked(); }

/// What a rule asks for; several together merge into the strictest of each.
struct Outcome {
  Movement movement = Movement::none;
  Regress back{};    ///< of a regress
  std::string to{};  ///< the step or stage that a regress names, as written
  int rest_days = 0;
  std::optional<Percent> cap;
  bool warn = false;
  Regress regress() const { return movement == Movement::regress ? back : Regress{}; }

  /// Nothing but a movement, or none; what it says beside holds nobody back.
  bool only_moves() const {
    const auto& [moves, its_back, named, days, most, warns] = *this;  // each of its members: a new one has to be looked at here
    return days == 0 && !most;
  }
  bool only_warns() const { return movement == Movement::none && only_moves(); }
  bool holds_back() const { return movement >= Movement::repeat || !only_moves(); }
  bool operator==(const Outcome&) const = default;
  std::vector<std::string> words() const;  ///< canonical: {"rest 1 day", "regress 1"}
};

/// Is what the one asks in no way stricter than what the other does? Warnings apart: each says something of its own.
inline bool never_stricter(const Outcome& one, const Outcome& other) {
  const auto& [moves, back, named, days, most, warns] = one;  // each of its members: a new one has to be looked at here
  const bool no_lower = moves < other.movement || (moves == other.movement && back.never_beyond(other.back));
  return no_lower && days <= other.rest_days && (!most || (other.cap && *other.cap <= *most));
}

/// Outcomes merged, but for their rests and warnings: the strictest of each.
struct Strictest {
  static constexpr Percent no_cap{std::numeric_limits<std::int32_t>::max()};

  Movement movement = Movement::none;
  Regress back;  ///< of all that ask for one
  Percent cap = no_cap;
  bool setback = false;
  bool operator==(const Strictest&) const = default;

  /// What a single rule asks for.
  static Strictest of(const Outcome& then, bool setback) {
    return {then.movement, then.regress(), then.cap.value_or(no_cap), setback};
  }
  /// Without a branch: nobody could guess which rules fire.
  void add(const Strictest& other) {
    movement = std::max(movement, other.movement);
    back.merge(other.back);
    cap = std::min(cap, other.cap);
    setback |= other.setback;
  }
};

}  // namespace rehab
