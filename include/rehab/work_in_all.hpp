// What lines of work come to in all, beside what is known of runs: for whoever holds one plan's work against another's.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "rehab/plan.hpp"

namespace rehab {

/// Each the more the harder.
struct WorkInAll {
  // Of drills and other work, runs apart.
  Distance longest;
  Distance metres;
  std::array<Percent, percent_of_names.size()> load{};  ///< the highest percentage, by what it is of
  // Runs or not.
  Duration time;
  std::int32_t reps = 0;  ///< of what has no amount; of a range the most
};

WorkInAll work_in_all(const Plan& plan, const std::vector<Work>& work);

}  // namespace rehab
