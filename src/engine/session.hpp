// What was done in a session, held against what was prescribed for its day.
#pragma once

#include <optional>
#include <span>

#include "rehab/engine.hpp"

namespace rehab {

struct Done {
  bool ran = false;                   ///< any line of a run
  Percent completed;                  ///< of the prescribed line least done, rounded down
  bool exceeded = false;              ///< farther, faster or more than prescribed
  std::optional<Percent> highest_up;  ///< the highest intensity of the runs, rounded up: what it may have been
  Duration minutes;                   ///< all by time of what the step has by time
  std::int32_t reps = 0;              ///< likewise of what it has without an amount
  Base longest;  ///< the longest run and the highest intensity of the longest, rounded down: what was handled
};

/// `prescription` is the judged day of the session; on a wait or a referral nothing was prescribed.
Done assess(const Plan& plan, const Profile& profile, const Prescription& prescription, std::span<const DoneWork> work);

}  // namespace rehab
