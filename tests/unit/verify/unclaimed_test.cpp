// What no property of a plan speaks of is just what no property holds.
#include "verify/unclaimed.hpp"

#include <algorithm>

#include "unit/fixtures.hpp"
#include "unit/search/small_plans.hpp"
#include "verify/verify.hpp"

namespace rehab::test {

namespace {

Plan days_with(std::string_view piece, std::string_view other) { return plan_with(plan_of_days, piece, other); }

bool says_days_in_a_row(const Plan& plan) {
  const auto asked = verify::unclaimed(plan).asked;
  return std::find(asked.begin(), asked.end(), "days in a row") != asked.end();
}

bool is_claimed(const Plan& plan) {
  const Verification proof = verify_plan(plan, enough);
  const auto its = std::find_if(proof.properties.begin(), proof.properties.end(),
                                [](const verify::Property& property) { return property.name == "days-in-a-row"; });
  REQUIRE(its != proof.properties.end());
  return its->claimed;
}

}  // namespace

TEST_CASE("days in a row are claimed of a plan, or no property asks about them: never both, never neither") {
  const struct {
    Plan plan;
    bool claimed;
  } cases[] = {
      {plan_from(plan_of_days), true},
      {days_with("days_in_a_row: \">= 2\"", "days_in_a_row: 2..3"), false},               // bounds no row
      {days_with("days_in_a_row: \">= 2\"", "days_in_a_row: \">= 2\", pain: 1"), false},  // not on them alone
  };
  for (const auto& [plan, claimed] : cases) {
    CHECK(is_claimed(plan) == claimed);
    CHECK(says_days_in_a_row(plan) == !claimed);
  }
  Plan apart = cases[2].plan;  // its steps leave days between sessions, which is a bound as well
  for (Step& step : apart.steps) step.apart = 2;
  CHECK(is_claimed(apart));
  CHECK_FALSE(says_days_in_a_row(apart));
}

}  // namespace rehab::test
