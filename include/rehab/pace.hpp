// How fast a run was, against the athlete's best times; and which times can be believed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "rehab/athlete.hpp"
#include "rehab/plan.hpp"

namespace rehab {

/// Intensity as run, exact: `num / den` of 100 %.
struct Ratio {
  std::int64_t num = 0;
  std::int64_t den = 1;
};

/// The best time that timed reps of a work are measured against; nothing where the exercise does not start standing or no best
/// is known.
std::optional<Profile::Best> best_for(const Plan& plan, const Profile& profile, const Work& work);

Ratio measured_by(const Profile::Best& best, Duration time);

/// Best over that distance / time, where there is one.
std::optional<Ratio> measured(const Plan& plan, const Profile& profile, const Work& work, Duration time);

/// The fastest a rep of this work may be run at its intensity, rounded up to hundredths of a second, where a best is known.
std::optional<Duration> no_faster_than(const Plan& plan, const Profile& profile, const Work& work);

/// Why the time of a rep is hard to believe, in words: less than 0.9 of the best time over that distance, or more than twice what
/// the dose allows. Nothing where it is not, or no best is known.
std::optional<std::string> doubtful_time(const Plan& plan, const Profile& profile, const Work& work, Duration time);

/// Where nobody takes such a time: why, and what was probably meant.
struct ImpossibleTime {
  std::string why;
  std::optional<Duration> meant;
};

/// Nobody is faster than 12.5 m/s on average or slower than 0.5 m/s, nor from a standing start faster than anybody has been.
std::optional<ImpossibleTime> impossible_time(Distance over, Duration time, bool standing);

}  // namespace rehab
