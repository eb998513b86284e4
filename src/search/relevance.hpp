// Which fields of an abstract state matter where, by what the plan's rules, gates and properties can ask there.
#pragma once

#include <utility>
#include <vector>

#include "search/value_classes.hpp"

namespace rehab::search {

/// Could a property hold beside a referral, of which only the decision is known?
bool looks_beside_referrals(const Plan& plan);

/// Does a property tell two falls of the intensity apart?
bool tells_falls_apart(const Plan& plan);

/// Does a rule hold back whoever did too much, whatever of it was completed, and hangs nothing else on that?
bool too_much_hides_completed(const Plan& plan);

/// The last intensities that no test tells apart under a bound of what can be prescribed: what a property asks of them does not
/// matter where the bound already forbids what it speaks of.
class LastIntensities {
 public:
  /// `highest`: no dose is above it.
  LastIntensities(const Plan& plan, const ValueClasses& classes, std::int16_t highest);

  /// The first of the class of a value under the bound; hundredths of a percent, -1 for unknown.
  std::int16_t under(std::int16_t bound, std::int16_t value) const;
  /// From now on all are told apart.
  void keep_apart() { by_bound_.clear(); }

 private:
  struct UnderBound {
    std::int16_t bound = 0;
    std::vector<std::pair<std::int16_t, std::int16_t>> first;
  };
  std::vector<UnderBound> by_bound_;  ///< by multiples of 5 %
};

}  // namespace rehab::search
