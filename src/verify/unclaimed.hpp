// What no property of a plan speaks of: nobody claims anything about it, however much is proved.
#pragma once

#include <string>
#include <vector>

#include "rehab/plan.hpp"

namespace rehab::verify {

struct Unclaimed {
  /// In words: observations that no `never` asks about, in plan order, then facts that rules or gates ask and no property does.
  std::vector<std::string> asked;
  /// Exercises in drills or work that no cap or rise covers, by id.
  std::vector<std::string> work;
};

Unclaimed unclaimed(const Plan& plan);

}  // namespace rehab::verify
