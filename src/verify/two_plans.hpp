// Two plans brought to one vocabulary, so that one log can be read under both: observations, answers, exercises and steps by
// name.
#pragma once

#include <array>
#include <vector>

#include "rehab/athlete.hpp"
#include "rehab/plan.hpp"
#include "verify/reports.hpp"

namespace rehab::verify {

/// Which of the two plans: 0 the first, 1 the second.
using Side = std::size_t;

class TwoPlans {
 public:
  TwoPlans(const Plan& first, const Plan& second);

  /// As it was given.
  const Plan& whole(Side side) const { return *whole_[side]; }
  /// The same without what no session hangs on: properties, and rules that only warn.
  const Plan& plan(Side side) const { return bare_[side]; }
  /// The same once more, but deaf to referrals at a check-in: the walk asks for those itself, day by day.
  const Plan& deaf(Side side) const { return deaf_[side]; }
  /// What the rules and gates of both ask, in the common vocabulary: a plan to fold reports and people with, never to prescribe.
  const Plan& tests() const { return tests_; }

  /// The common observation that one of the plan's own is.
  int common(Side side, int observation) const { return common_of_[side][static_cast<std::size_t>(observation)]; }
  /// A report in the common vocabulary as one of the plans hears it; what it has no word for it does not hear.
  Report heard(Side side, const Report& common) const;
  /// The same without answers that silence gives as well, to every plan that hears them and at every gate.
  Report spoken(const Report& common) const;
  /// The other plan's exercise of that name which is also the same thing; -1 where there is none.
  int other_exercise(Side side, int exercise) const { return exercise_[side][static_cast<std::size_t>(exercise)]; }
  /// The other plan's step of that name, or -1.
  int other_step(Side side, int step) const { return step_[side][static_cast<std::size_t>(step)]; }

 private:
  struct Common {
    std::array<int, 2> own = {-1, -1};              ///< each plan's observation
    std::array<std::vector<std::int8_t>, 2> notch;  ///< by common answer: its own notch, or unsaid
  };
  void add_observations();
  void add_tests(Side side);
  bool goes_without_saying(std::size_t common, std::int8_t answer) const;
  Alternative translated(Side side, const Alternative& alternative, bool at_gate) const;

  std::array<const Plan*, 2> whole_;
  std::array<Plan, 2> bare_, deaf_;
  Plan tests_;
  std::vector<Common> common_;
  std::array<std::vector<int>, 2> common_of_;  ///< by a plan's own observation
  std::array<std::vector<int>, 2> exercise_, step_;
};

}  // namespace rehab::verify
