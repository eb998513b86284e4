#include <doctest/doctest.h>

#include "unit/read/reading.hpp"
#include "rehab/builtin.hpp"

using namespace rehab;
using namespace rehab::test;

TEST_CASE("every built-in plan reads without a word") {
  REQUIRE(!built_in_plans().empty());
  for (const BuiltIn& plan : built_in_plans()) {
    CAPTURE(plan.name);
    const auto reading = read_plan(plan.text);
    CHECK(lines_of(reading.diagnostics, plan.text) == "");
    REQUIRE(reading.value);
    CHECK(reading.value->name == plan.name);
  }
}

TEST_CASE("a plan with everything once reads without a word") { CHECK(faults_of_plan(small_plan) == ""); }
