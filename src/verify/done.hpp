// What an athlete can do with a session: as prescribed, less, slower, faster, farther, nothing; folded to what the tests tell
// apart.
#pragma once

#include <functional>
#include <vector>

#include "rehab/engine.hpp"
#include "verify/stand.hpp"

namespace rehab::verify {

/// What a session comes to, and work that comes to it.
struct Outcome {
  std::int16_t completed = -1;
  std::int16_t last_intensity = -1;
  std::int16_t ceiling = -1;  ///< -1: none that matters
  bool exceeded = false;
  bool keeps_ceiling = false;  ///< no prescribed run was done: what bounded before still does
  bool has_twin = false;       ///< another outcome is the same but that it exceeded
  bool timed = false;          ///< only a stopwatch shows it: takes the best times of `best_times`
  std::vector<DoneWork> work;
};

/// Everything that may be done on a day, as prescribed first. On a wait or under a referral nothing was prescribed.
std::vector<Outcome> outcomes_of(const Plan& plan, const Classes& asked, const Fold& fold, const Prescription& day);

/// Every attempt at a day that may come to something of its own, as prescribed first; `timed` takes the best times of
/// `best_times`.
using Attempt = std::function<void(std::vector<DoneWork> work, bool timed)>;
void each_attempt(const Plan& plan, const Classes& asked, const Prescription& day, const Attempt& attempt);

/// Best times over every distance that the plan runs from a standing start.
std::vector<BestTime> best_times(const Plan& plan);

}  // namespace rehab::verify
