// What bounds the next dose, and what it is compared with, as far as anything tells it apart.
#pragma once

#include <cstdint>
#include <set>
#include <vector>

#include "rehab/plan.hpp"

namespace rehab::search {

/// Could a property hold of a smaller dose and not of a larger one?
bool asks_for_less(const Plan& plan);

/// All that a base can be where no dose is more than these, ascending: they themselves, and what is rounded down below the
/// largest.
std::vector<Distance> bases_of(const std::set<Distance>& doses);
std::vector<Percent> bases_of(const std::set<Percent>& doses);

/// The bases that are told apart.
enum class Bases : std::uint8_t {
  all,
  /// Those that rises lead to. What somebody did short of the dose is taken for the next larger of them: he could as well have
  /// run that, and whoever ran less is prescribed no more.
  that_rises_lead_to,
  /// Of two plans: every intensity, and the distances that the rises of both lead to from a metre or from any dose. Nobody is
  /// looked at who ran another distance, so that none is taken for another.
  of_two_plans
};

class BaseGrid {
 public:
  BaseGrid(const std::vector<const Plan*>& plans, Bases bases);

  /// The base that stands for this one: each value the next of the grid; nothing where it bounds no dose.
  Base up(const Base& base) const;
  /// Has it more values than can be numbered? Then it holds some of them.
  bool overfull() const;
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
