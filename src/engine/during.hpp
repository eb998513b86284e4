// What the during rules ask for after a set, merged: the strictest wins, and the order of rules never matters.
#pragma once

#include <optional>
#include <vector>

#include "rehab/engine.hpp"

namespace rehab {

/// Longest rest < switch < end.
struct AfterSet {
  bool end = false;
  const std::vector<Work>* switch_to = nullptr;  ///< the plan's own; of several the one with the fewest reps
  std::optional<Recovery> rest;

  void add(const DuringOutcome& then);
};

/// The reps that a done line counts for a dose: of sets within a range of reps the lower number each.
int reps_for(const Dose& dose, const Dose& done);

/// What the during rules see of a set in a stage: its own answers, what nobody said as the plan takes it, by key.
std::vector<std::int64_t> set_values(const Plan& plan, int stage, std::span<const Answer> felt);

}  // namespace rehab
