// The shortest log that breaks a property: rebuilt from how the walk came there, and held against the engine's replay of it.
#pragma once

#include "rehab/athlete.hpp"
#include "verify/walk.hpp"

namespace rehab::verify {

struct Counterexample {
  Athlete athlete;
  Day today{};  ///< the day on which the next session breaks the property
  Prescription prescription;
  std::string said;      ///< what was said of the last session, where a report is compared with a better one
  bool replays = false;  ///< the replayed log gives what the walk found
};

/// How an athlete can come to a stand, and further to a breach there.
Counterexample counterexample(const Plan& plan, const Walk& walk, const Breach& breach);

/// The log that leads to a stand, its last report still unsaid; ends on the day of its last session.
std::vector<Entry> log_to(const Plan& plan, const Walk& walk, std::uint32_t stand, Profile& profile, Day& last);

}  // namespace rehab::verify
