#include "rehab/builtin.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace rehab;

TEST_CASE("built-in plans are found by name") {
  for (const BuiltIn& plan : built_in_plans()) {
    CAPTURE(plan.name);
    REQUIRE(built_in_plan(plan.name));
    CHECK(built_in_plan(plan.name)->text == plan.text);
    CHECK(plan.text.find("rehab: plan/1") != std::string_view::npos);
  }
  CHECK(!built_in_plan("hamsen"));
}
