// What is proved of a session under way: the during rules, asked about every set that can be felt, at every step of the ladder.
// No state is walked: what is decided after a set depends on its answers and the stage alone.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "rehab/athlete.hpp"
#include "rehab/plan.hpp"

namespace rehab::verify {

/// The shortest set that breaks a property; logged beside a set of a session at `step`, it is what `track` acts on.
struct SetBreach {
  std::string_view property;
  Place place;  ///< of the rule that breaks it
  int step = 0;
  std::vector<Answer> felt;
  bool coach_chooses = false;  ///< breaks where the coach takes what stands behind `or`
  std::string detail;          ///< what comes of it, for people
};

struct SetProof {
  std::vector<SetBreach> breaches;  ///< one a property and rule, in order of the properties
  bool complete = true;             ///< false where the plan asks too much at once for every set to be looked at
};

SetProof prove_sets(const Plan& plan);

/// `fatigue tired, pain 2`
std::string set_in_words(const Plan& plan, const std::vector<Answer>& felt);

}  // namespace rehab::verify
