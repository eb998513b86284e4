// The dates ahead at this athlete's pace so far.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "engine/forecast.hpp"

namespace rehab {

/// How many sessions each step has taken: from the first at it to the first at a higher one, setbacks in between included.
struct Pace {
  std::vector<int> sessions_per_step;  ///< one for each step passed so far
  double days_per_session = 1;         ///< calendar days from session to session so far
};
Pace pace_so_far(const Plan& plan, const Profile& profile, std::span<const Entry> log);

/// The date of the last step at this pace: exact, each step ahead taking one of the counts seen so far, all equally likely.
struct Spread {
  Day early{};  ///< a tenth of all ways are over by then
  Day median{};
  Day late{};  ///< nine tenths are
};
/// Nothing where fewer than `pace_needs` steps have been passed, or the course ahead does not reach the last step.
inline constexpr std::size_t pace_needs = 3;
std::optional<Spread> spread_at_pace(const Plan& plan, const CourseAhead& ahead, const Pace& pace);

}  // namespace rehab
