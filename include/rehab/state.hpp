// Where an athlete stands: what later days can tell apart, and no more. Computed by replaying the log, never stored.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "rehab/athlete.hpp"
#include "rehab/day.hpp"
#include "rehab/plan.hpp"

namespace rehab {

/// The largest of each kind among a session's prescribed runs, after the day's cap and limits; 0 where there is no run.
struct Load {
  Percent intensity;
  Distance distance;
  Distance metres;
  Duration time;  ///< of runs prescribed by time
  bool operator==(const Load&) const = default;
};

/// What the coach said since the last session; holds until the next one is done.
struct Pending {
  Movement movement = Movement::none;  ///< repeat or regress
  std::int16_t steps = 0;              ///< of the regress
  std::int16_t start_at = -1;          ///< a step, or none
  std::optional<Day> rest_until;       ///< the first day that his rest no longer forbids
  bool operator==(const Pending&) const = default;
};

struct State {
  static constexpr std::int8_t unsaid = -1;
  static constexpr Day no_day = Day::min();

  Day day{};     ///< of the last entry absorbed; the injury's own before the first
  Day injury{};  ///< the one in force

  // Counters: sessions and days.
  std::int32_t sessions = 0;
  std::optional<Day> first_session;
  std::optional<Day> last_session;
  std::int32_t in_a_row = 0;         ///< sessions on consecutive days that end with the last
  std::int32_t since_exceeded = -1;  ///< sessions since one exceeded what was allowed (0: the last); -1: none did

  // Place on the ladder.
  bool on_ladder = false;
  bool complete = false;
  bool full_speed = false;        ///< the coach's word
  bool referred = false;          ///< stands until the coach writes `cleared`
  std::int16_t step = 0;          ///< of the last session; meaningful on the ladder
  std::int16_t clean = 0;         ///< clean sessions of this step before the last session's report
  std::int32_t at_step = 0;       ///< sessions done at this step since the athlete came to it
  std::int8_t override_left = 0;  ///< clean sessions until a coach's `start at` is no longer warned of

  // The last session's report, folded.
  bool cut = false;                       ///< the day's cap or limits made its dose smaller than the step's own
  Load load;                              ///< as prescribed
  std::int64_t completed = unknown;       ///< hundredths of a percent
  std::int64_t exceeded = unknown;        ///< 0 no, 1 yes
  std::int64_t last_intensity = unknown;  ///< hundredths of a percent, rounded up
  std::optional<Percent> ceiling;         ///< base + rise, rounded down to a multiple of 5
  std::uint8_t setbacks = 0;              ///< bit i: a setback i days before the last session

  std::optional<Percent> limit_intensity;
  std::optional<Distance> limit_distance;

  Pending pending;

  std::array<std::int8_t, max_observations> reported;  ///< each observation's worst notch over the last session's lines
  std::array<std::int8_t, max_observations> checked;   ///< and over the check-ins since; off the ladder the newest
  /// By rest slot: the first day of rest that the newest check-in which alone meets the rule asks for; `no_day` where none did.
  std::array<Day, max_rest_slots> rest_from;

  State() {
    reported.fill(unsaid);
    checked.fill(unsaid);
    rest_from.fill(no_day);
  }
  bool operator==(const State&) const = default;
};

}  // namespace rehab
