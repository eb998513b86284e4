// What was done in a session, held against what was prescribed for its day.
#pragma once

#include <optional>
#include <span>

#include "rehab/engine.hpp"

namespace rehab {

struct Done {
  bool ran = false;                     ///< any line of a run
  Percent completed;                    ///< of the prescribed reps, rounded down
  bool exceeded = false;                ///< longer, faster or more metres than prescribed
  std::optional<Percent> highest_up;    ///< the highest intensity of the runs, rounded up: what it may have been
  std::optional<Percent> highest_down;  ///< the same rounded down: what is sure to have been handled
};

/// `prescription` is the judged day of the session; on a wait or a referral nothing was prescribed.
Done assess(const Plan& plan, const Profile& profile, const Prescription& prescription, std::span<const DoneWork> work);

}  // namespace rehab
