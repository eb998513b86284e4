// The day's dose: a step's work, cut to the day's cap and limits.
#pragma once

#include "rehab/engine.hpp"

namespace rehab {

/// A line cut to what the day allows; nothing where a run leaves no distance.
std::optional<Work> cut_to_day(const Plan& plan, const Prescription& day, const Work& line);

/// What base and rise leave of a day's minutes and reps while its lines are gone through; nothing bounds what has no value.
struct RoomOfDay {
  std::optional<Duration> minutes;
  std::optional<std::int32_t> reps;
  /// Shortens a line to what is left, and takes that; false where nothing is left for it.
  bool take(Dose& dose);
};

/// Calls `each` with every line of the prescription's step, and the line as it is left for the day, if it is.
template <class Each>
void each_line_of_day(const Plan& plan, const Prescription& day, const Each& each) {
  RoomOfDay room{day.most_minutes, day.most_reps};
  for (const Work& line : plan.step(day.step).work) {
    auto today = cut_to_day(plan, day, line);
    if (today && !room.take(today->dose)) today.reset();
    each(line, today);
  }
}

/// Fills cap, limits, cut and load for the prescription's step.
void set_dose(const Plan& plan, const State& state, const std::optional<Percent>& rules_cap, Prescription& prescription);

}  // namespace rehab
