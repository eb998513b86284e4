// What it would take: the nearest single change of the last report that makes another session of the next. Each change is written
// into the log's last entries, and these are absorbed and prescribed anew: the engine answers, no second logic does.
#pragma once

#include <optional>
#include <vector>

#include "rehab/next_session.hpp"

namespace rehab {

/// One change and what comes of it.
struct WhatIf {
  static constexpr int whole_dose = -1;  ///< for `observation`: the last session done as it was prescribed
  static constexpr int fewer_reps = -2;  ///< for `observation`: `to` reps fewer of it

  int observation = 0;
  int from = State::unsaid;  ///< the notch as it was said or is taken to be
  int to = 0;
  int distance = 0;  ///< in notches or reps
  Prescription then;
};

struct WhatItTakes {
  std::vector<WhatIf> better;  ///< to a milder decision or a higher step, the nearest first, one for each observation
  std::vector<WhatIf> worse;   ///< what nearly was, likewise
  std::optional<Prescription> best_report;  ///< if everything had been best; only where no single change makes it better
};

/// Nothing under a referral: only a clearance ends it.
WhatItTakes what_it_takes(const NextSession& next);

}  // namespace rehab
