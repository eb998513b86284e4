// What meets a test and what does not, by the values that its keys can take.
#pragma once

#include <optional>
#include <vector>

#include "rehab/plan.hpp"

namespace rehab::verify {

/// What a condition leaves of its key's domain.
Condition within(const Plan& plan, const Condition& condition);

/// Is there a value for each of its keys, taken one by one?
bool can_hold(const Plan& plan, const Alternative& alternative);

/// What meets one alternative and none of some others.
struct LeftOver {
  std::optional<Alternative> some;  ///< one part of it, its conditions not written; nothing where the others cover all of it
  bool decided = true;              ///< false: it was too much to look through, and nothing was found
};

LeftOver left_over(const Plan& plan, const Alternative& asked, const std::vector<const Alternative*>& others);

/// Is all that meets `a` known to meet `b`?
bool implies(const Plan& plan, const Test& a, const Test& b);

/// A condition as a person reads it: `days_in_a_row 3`, `stride guarded or unknown`.
std::string in_words(const Plan& plan, const Condition& condition);

}  // namespace rehab::verify
