// A plan changed one thing at a time: each number up and down, each word of a list, each outcome to its neighbours, each rule and
// gate dropped.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "rehab/plan.hpp"

namespace rehab::cases {

/// What a change does to an athlete who meets it.
enum class Strictness : std::uint8_t { looser, other, stricter };

constexpr Strictness opposite(Strictness strictness) {
  return strictness == Strictness::looser     ? Strictness::stricter
         : strictness == Strictness::stricter ? Strictness::looser
                                              : strictness;
}

struct Mutant {
  std::string what;  ///< `rule hurt: pain 2..3 -> 2..4`
  Place place;       ///< of what is changed
  Strictness strictness = Strictness::other;
  int rule = -1;      ///< the rule that it changes, or none
  bool same = false;  ///< shown to mean the same as the plan itself
  /// What is changed, as it stands, where that says more than the place: a stage that is given in part has its gate from below.
  std::string part;
  std::function<void(Plan&)> change;
};

/// In the order of the plan.
std::vector<Mutant> mutants_of(const Plan& plan);

/// The changed plan, worked out anew.
Plan changed(const Plan& plan, const Mutant& mutant);

}  // namespace rehab::cases
