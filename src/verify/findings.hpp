// The warnings of a plan as they are found: which of them the plan allows, and which of what it allows is not there.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "rehab/plan.hpp"

namespace rehab::verify {

class Findings {
 public:
  explicit Findings(const Plan& plan) : plan_(plan), used_(plan.allowed.size()) {}

  /// `of` is the place of the item that would allow it, `at` what is shown.
  void warn(PlanWarning warning, Place of, Place at, std::string message, std::string hint = {});
  void warn(PlanWarning warning, Place of, std::string message, std::string hint = {}) {
    warn(warning, of, of, std::move(message), std::move(hint));
  }

  /// The plan that this one extends holds back more.
  void eased(Place of, Place at, std::string message) {
    warn(PlanWarning::eased, of, at, std::move(message), "the plan that this one extends is stricter there");
  }
  void eased(Place of, std::string message) { eased(of, of, std::move(message)); }

  /// In order of place.
  std::vector<Diagnostic> take(bool with_base);

 private:
  const Plan& plan_;
  std::vector<bool> used_;  ///< by what the plan allows
  std::vector<Diagnostic> found_;
};

/// What is said of the ladder: rests, drills, caps, rises.
void lint_work(const Plan& plan, Findings& findings);
/// What base and rises make of it: steps out of reach, runs and other work in one sum.
void lint_rises(const Plan& plan, Findings& findings);
/// What a plan takes away from the one that it extends.
void lint_against(const Plan& base, const Plan& plan, Findings& findings);
/// Of that, what is asked.
void lint_asked(const Plan& base, const Plan& plan, Findings& findings);
/// Of that, what is a number.
void lint_numbers(const Plan& base, const Plan& plan, Findings& findings);

}  // namespace rehab::verify
