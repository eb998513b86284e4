#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

#include "rehab/plan.hpp"

using namespace rehab;

namespace {

Plan two_stages() {
  Plan plan;
  plan.observations.resize(3);
  plan.observations[0] = {"pain", {{}, 0, 10}, Of::work, "", {}, std::nullopt, false, {}};
  plan.observations[1] = {"fatigue", {{"none", "some", "tired"}, 0, 0}, Of::work, "", {}, std::nullopt, false, {}};
  plan.observations[2] = {"effort", {{}, 6, 20}, Of::work, "", {}, std::nullopt, false, {}};
  plan.stages.resize(2);
  plan.stages[0].id = "short";
  plan.stages[1].id = "longer";
  return plan;
}

std::string text(Fact fact, std::int64_t value) { return value_text(two_stages(), key_of(fact), value); }

}  // namespace

TEST_CASE("every fact is found by its name, and every name is one") {
  std::set<std::string> names;
  for (int i = 0; i < fact_count; ++i) {
    const auto& each = info(static_cast<Fact>(i));
    CAPTURE(i);
    CHECK(static_cast<int>(each.fact) == i);
    if (is_word_given(each.fact) && word_of(each.fact) > 0) {
      CHECK(each.name.empty());  // the plan's own
      continue;
    }
    CHECK(fact_named(each.name) == each.fact);
    CHECK_FALSE(each.about.empty());
    names.emplace(each.name);
  }
  CHECK(names.size() == fact_count - (max_words - 1));
  CHECK_FALSE(fact_named("pain").has_value());
  CHECK_FALSE(fact_named("").has_value());
}

TEST_CASE("what was prescribed is known in never alone") {
  CHECK_FALSE(is_prescribed(Fact::completed));
  CHECK_FALSE(is_prescribed(Fact::clinician));
  CHECK(is_prescribed(Fact::decision));
  CHECK(is_prescribed(Fact::metres_rise));
}

TEST_CASE("a fact's value is written as a person reads it") {
  CHECK(text(Fact::completed, 10'000) == "100%");
  CHECK(text(Fact::completed, 6667) == "66.67%");
  CHECK(text(Fact::intensity_rise, -500) == "-5%");
  CHECK(text(Fact::distance, 100'000) == "10 m");
  CHECK(text(Fact::metres_rise, -250'000) == "-25 m");
  CHECK(text(Fact::days_off, 3) == "3");
  CHECK(text(Fact::climb, -2) == "-2");
  CHECK(text(Fact::exceeded, 0) == "no");
  CHECK(text(Fact::clinician, 1) == "yes");
  CHECK(text(Fact::stage, 1) == "longer");
  CHECK(text(Fact::decision, 0) == "start");
  CHECK(text(Fact::decision, 6) == "wait");
}

TEST_CASE("an observation's value is its notch on the scale") {
  const Plan plan = two_stages();
  CHECK(value_text(plan, key_of_observation(0), 4) == "4");
  CHECK(value_text(plan, key_of_observation(1), 2) == "tired");
  CHECK(value_text(plan, key_of_observation(2), 0) == "6");
}

TEST_CASE("what nobody knows is unknown") {
  for (int i = 0; i < fact_count; ++i) CHECK(value_text(two_stages(), i, unknown) == "unknown");
  CHECK(value_text(two_stages(), key_of_observation(1), unknown) == "unknown");
}

TEST_CASE("a key has the name that a plan writes") {
  const Plan plan = two_stages();
  CHECK(key_name(plan, key_of(Fact::days_since_start)) == "days_since_start");
  CHECK(key_name(plan, key_of_observation(1)) == "fatigue");
}

TEST_CASE("a word fact has its words, by value") {
  const Plan plan = two_stages();
  CHECK(words_of(plan, Fact::exceeded) == std::vector<std::string_view>{"no", "yes"});
  CHECK(words_of(plan, Fact::stage) == std::vector<std::string_view>{"short", "longer"});
  CHECK(words_of(plan, Fact::decision).size() == 7);
  CHECK(words_of(plan, Fact::sessions).empty());
  CHECK(words_of(plan, Fact::completed).empty());
}
