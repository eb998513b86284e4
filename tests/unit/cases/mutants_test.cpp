// Single changes of a plan: each is one that a plan could say.
#include "cases/mutants.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "unit/fixtures.hpp"

namespace rehab::cases {

TEST_CASE("no change takes the only rep of a switch, nor more of a rest than there is") {
  Plan plan = test::hansen();
  const auto resting =
      std::find_if(plan.during.begin(), plan.during.end(), [](const DuringRule& r) { return r.then.rest.has_value(); });
  const auto switching =
      std::find_if(plan.during.begin(), plan.during.end(), [](const DuringRule& r) { return !r.then.switch_to.empty(); });
  REQUIRE(resting != plan.during.end());
  REQUIRE(switching != plan.during.end());
  resting->then.rest = Recovery{seconds(30), seconds(90)};
  switching->then.switch_to.front().dose.reps = 1;
  for (const Mutant& mutant : mutants_of(plan)) {
    CAPTURE(mutant.what);
    const Plan other = changed(plan, mutant);
    for (const DuringRule& rule : other.during) {
      if (rule.then.rest) CHECK(rule.then.rest->least >= Duration{});
      for (const Work& line : rule.then.switch_to) CHECK(line.dose.reps >= 1);
    }
  }
}

}  // namespace rehab::cases
