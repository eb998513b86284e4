// The tests of a plan's base in the plan's own vocabulary, so that the two can be compared: observations, words and stages by
// their ids, answers by what they say.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rehab/plan.hpp"

namespace rehab::verify {

/// Where the base's answers lie on a scale that may be another.
class ScaleMap {
 public:
  ScaleMap(const Scale& base, const Scale& own);

  /// The notches that meet what the base asks. A notch that the base does not know counts where the nearest notches that it knows
  /// count, above and below; beyond them all, where the nearest counts.
  std::vector<Interval> notches(const Condition& asked) const;

  /// The base's notches that this scale has not, in order.
  std::vector<int> lost() const;

 private:
  int base_size_;
  std::vector<std::optional<int>> of_base_;  ///< by notch of the plan's scale: the base's notch that says the same
};

/// A test of the base as the plan would write it.
struct Translated {
  std::vector<Alternative> any;
  bool whole = true;  ///< false: some alternatives ask what the plan cannot answer, and are left out
};

class BaseVocabulary {
 public:
  BaseVocabulary(const Plan& base, const Plan& plan) : base_(base), plan_(plan) {}

  Translated translated(const Test& test) const;

  /// Of an observation of the base, by number: its answers that the plan's scale has not. All where the observation is gone.
  std::vector<int> lost_answers(int observation) const;

 private:
  std::optional<Condition> translated(const Condition& asked) const;

  const Plan& base_;
  const Plan& plan_;
};

}  // namespace rehab::verify
