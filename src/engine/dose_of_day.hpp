// The day's dose: a step's work, cut to the day's cap and limits.
#pragma once

#include <span>
#include <vector>

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

  bool bounds() const { return minutes || reps; }
};

/// Lines that are done in turn are cut together: to as many whole turns as fit, or to a shorter one where not even one does.
class RoomForTurns {
 public:
  /// `lines`: as they are left for the day, of one number of turns.
  RoomForTurns(const RoomOfDay& room, std::span<const std::optional<Work>> lines);
  /// Cuts one of the lines to it, and takes that; false where nothing is left for it.
  bool take(Dose& dose, RoomOfDay& room) const;

 private:
  /// Of a turn that does not fit each line is cut by as much.
  RoomOfDay share_of_short_turn(const Dose& dose) const;

  RoomOfDay all_;   ///< when the first of the lines came
  RoomOfDay turn_;  ///< what one turn takes
  int turns_ = 0;   ///< whole ones that fit
};

/// How many of the first lines are done in turn; 1 of those that are not.
std::size_t lines_in_turn(std::span<const Work> work);

/// Calls `each` with every line of the prescription's step, and the line as it is left for the day, if it is.
template <class Each>
void each_line_of_day(const Plan& plan, const Prescription& day, const Each& each) {
  RoomOfDay room{day.most_minutes, day.most_reps};
  std::span<const Work> work(plan.step(day.step).work);
  while (!work.empty()) {
    const std::size_t count = room.bounds() ? lines_in_turn(work) : 1;
    if (count == 1) {
      auto today = cut_to_day(plan, day, work.front());
      if (today && !room.take(today->dose)) today.reset();
      each(work.front(), today);
    } else {
      std::vector<std::optional<Work>> turns;
      for (const Work& line : work.first(count)) turns.push_back(cut_to_day(plan, day, line));
      const RoomForTurns room_for_turns(room, turns);
      for (std::size_t i = 0; i < count; ++i) {
        if (turns[i] && !room_for_turns.take(turns[i]->dose, room)) turns[i].reset();
        each(work[i], turns[i]);
      }
    }
    work = work.subspan(count);
  }
}

/// Fills cap, limits, cut and load for the prescription's step.
void set_dose(const Plan& plan, const State& state, const std::optional<Percent>& rules_cap, Prescription& prescription);

}  // namespace rehab
