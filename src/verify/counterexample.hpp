// The shortest log that breaks a property, held against the engine's replay of it.
#pragma once

#include "rehab/athlete.hpp"
#include "verify/properties.hpp"

namespace rehab::verify {

struct Counterexample {
  Athlete athlete;
  Day today{};  ///< the day on which the next session breaks the property
  Prescription prescription;
  std::string said;      ///< what was said of the last session, where a report is compared with a better one
  bool replays = false;  ///< the replayed log gives what the search found
};

/// How an athlete can come to a state, and further to a breach there.
Counterexample counterexample(const Plan& plan, search::Search& search, const Breach& breach);

}  // namespace rehab::verify
