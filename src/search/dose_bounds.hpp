// What bounds the next dose, and what it is compared with, as far as anything tells it apart.
#pragma once

#include <vector>

#include "rehab/plan.hpp"

namespace rehab::search {

/// Could a property hold of a smaller dose and not of a larger one?
bool asks_for_less(const Plan& plan);

/// The bases that are told apart: all; or those that rises lead to. What somebody did short of the dose is then taken for the
/// next larger of them: he could as well have run that, and whoever ran less is prescribed no more.
class BaseGrid {
 public:
  BaseGrid(const Plan& plan, bool all);

  /// The base that stands for this one: each value the next of the grid; nothing where it bounds no dose.
  Base up(const Base& base) const;
  const std::vector<Distance>& distances() const { return distances_; }
  const std::vector<Percent>& intensities() const { return intensities_; }

 private:
  std::vector<Distance> distances_;   ///< ascending
  std::vector<Percent> intensities_;  ///< ascending
};

/// Metres of a session that no test of `metres_rise` tells apart, whatever step comes next.
class MetresClasses {
 public:
  explicit MetresClasses(const Plan& plan);
  Distance first(Distance metres) const;

 private:
  std::vector<Distance> bounds_;  ///< ascending: metres up to here, and no more, leave some rise what it is
};

}  // namespace rehab::search
