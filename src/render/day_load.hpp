// How much a day's work was, as one number with its unit: what a bar of the course is high.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "rehab/plan.hpp"

namespace rehab {

/// What a plan's work is counted in: the longest run, the longest work by time, or all reps.
enum class LoadUnit { metres, minutes, reps };

struct DayLoad {
  double value = 0;
  LoadUnit unit = LoadUnit::metres;
  Length length;                     ///< of the longest run, in the unit that its dose is written in
  std::optional<Percent> intensity;  ///< of the line that the value is of
};

/// A day's load in the unit that the plan's own steps are counted in; nothing where none of the work has that unit.
std::optional<DayLoad> day_load(const Plan& plan, std::span<const Work> work);
/// What stands in its place where there is none: `30 min` or `60 reps` of other work, `drills`, `nothing`.
std::string other_work(const Plan& plan, std::span<const Work> work);

LoadUnit load_unit(const Plan& plan);
std::string load_title(LoadUnit unit);       ///< `Longest run`
std::string unit_name(LoadUnit unit);        ///< `m`, `min`; empty for reps
std::string load_text(const DayLoad& load);  ///< `20 m`, `20 yd`, `2.5 min`, `45 reps`
std::string number_text(double value);       ///< to a tenth: `20`, `9.1`

/// The steps of intensity that the course's colours tell apart, a lower bound each but the first.
inline constexpr int intensity_steps = 5;
/// 0 to 4; work that states no intensity is in the first.
int intensity_step(const std::optional<Percent>& intensity);
std::string intensity_step_text(int step);  ///< `60-69 %`

}  // namespace rehab
