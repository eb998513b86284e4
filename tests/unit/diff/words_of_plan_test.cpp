// Two plans with words of their own part by what is said, by who says it, and by what takes it back.
#include <string>

#include "diff/plan_diff.hpp"
#include "unit/fixtures.hpp"
#include "unit/search/small_plans.hpp"

namespace rehab::test {

namespace {

PlanDifference both(std::string_view old, std::string_view instead) {
  std::string text(plan_of_own_words);
  text.replace(text.find(old), old.size(), instead);
  return plan_difference(plan_from(plan_of_own_words), plan_from(text), enough);
}

bool apart(const PlanDifference& difference) {
  for (const auto& kind : difference.kinds) CHECK(kind.first.replays);
  return !difference.kinds.empty();
}

}  // namespace

TEST_CASE("who may say a word, and what takes it back, part two plans") {
  CHECK_FALSE(apart(both("title: One", "title: Uno")));
  CHECK(apart(both(", by: clinician", "")));
  CHECK(apart(both(", until: setback", "")));
  CHECK(apart(both("says: more load", "says: heavier")));
  CHECK_FALSE(apart(both("rules:\n", "rules:\n  - {rule: w, when: {contact: no}, then: warn, say: ask, from: house}\n")));
}

TEST_CASE("a word that changed is named among what is asked") {
  const auto difference = both(", by: clinician", "");
  REQUIRE(difference.guard.size() == 1);
  CHECK(difference.guard[0].name == "word contact");
  CHECK(difference.guard[0].has[0] == "\"cleared for contact\", by the clinician");
  CHECK(difference.guard[0].has[1] == "\"cleared for contact\"");
}

}  // namespace rehab::test
