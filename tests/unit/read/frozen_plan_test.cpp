#include "read/frozen_plan.hpp"

#include <doctest/doctest.h>

#include "rehab/builtin.hpp"
#include "rehab/read.hpp"

using namespace rehab;

TEST_CASE("a plan that was frozen decides as before") {
  for (const BuiltIn& built_in : built_in_plans()) {
    CAPTURE(built_in.name);
    const auto read = read_plan(built_in.text);
    REQUIRE(read.value);
    const std::string frozen = freeze(*read.value);
    const Plan plan = thaw(frozen);
    CHECK(freeze(plan) == frozen);
    Plan decides = *read.value;  // what it claims and lets pass is for whoever reads its text
    CHECK(!decides.never.empty());
    decides.never.clear();
    decides.always.clear();
    decides.allowed.clear();
    decides.removed.clear();
    CHECK(plan == decides);
  }
}
