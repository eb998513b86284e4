// Two plans brought to one vocabulary, so that one log can be read under both: observations, answers, exercises and steps by
// name.
#pragma once

#include <array>
#include <vector>

#include "search/plans.hpp"

namespace rehab::diff {

using search::Side;

class TwoPlans {
 public:
  TwoPlans(const Plan& first, const Plan& second);
  TwoPlans(const TwoPlans&) = delete;
  TwoPlans& operator=(const TwoPlans&) = delete;

  /// As it was given.
  const Plan& whole(Side side) const { return *whole_[side]; }
  /// To be searched: without what no session hangs on, which is properties, and rules that only warn.
  const search::Plans& plans() const { return plans_; }
  /// Where the rises of both are the same, a dose that both bound alike on some base is no different on a larger one, and what
  /// was run short of it can be taken for all of it. Where they differ, or a log shows otherwise, every base is searched.
  bool tells_bases_apart() const { return plans_.bases_apart; }
  void tell_bases_apart() { plans_.bases_apart = true; }
  const Plan& plan(Side side) const { return bare_[side]; }
  /// What the rules and gates of both ask, in the common vocabulary: to fold reports and people with, never to prescribe.
  const Plan& tests() const { return tests_; }

  /// The common observation that one of the plan's own is.
  int common(Side side, int observation) const { return common_of_[side][static_cast<std::size_t>(observation)]; }
  /// The other plan's exercise of that name which is also the same thing; -1 where there is none.
  int other_exercise(Side side, int exercise) const { return plans_.each[side].exercise[static_cast<std::size_t>(exercise)]; }
  /// The other plan's step of that name, or -1.
  int other_step(Side side, int step) const { return step_[side][static_cast<std::size_t>(step)]; }

 private:
  bool same_rises() const;
  void add_observations();
  void add_tests(Side side);
  Alternative translated(Side side, const Alternative& alternative, bool at_gate) const;

  std::array<const Plan*, 2> whole_;
  std::array<Plan, 2> bare_;
  Plan tests_;
  search::Plans plans_;
  std::array<std::vector<int>, 2> common_of_;  ///< by a plan's own observation
  std::array<std::vector<int>, 2> step_;
};

}  // namespace rehab::diff
