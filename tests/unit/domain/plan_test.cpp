#include "rehab/plan.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "unit/fixtures.hpp"

using namespace rehab;
using test::line;

namespace {

Condition of(std::vector<Interval> any, std::string written = {}) {
  Condition condition;
  condition.any = std::move(any);
  condition.written = std::move(written);
  return condition;
}

}  // namespace

TEST_CASE("a condition holds inside its intervals, ends included") {
  const Condition condition = of({{2, 3}, {7, facts::no_end}});
  CHECK_FALSE(condition.holds(1));
  CHECK(condition.holds(2));
  CHECK(condition.holds(3));
  CHECK_FALSE(condition.holds(4));
  CHECK(condition.holds(7));
  CHECK(condition.holds(facts::no_end));
}

TEST_CASE("what is unknown meets a condition only where unknown is named") {
  Condition at_most = of({{facts::no_beginning, 5}});
  CHECK(at_most.holds(-1'000'000));
  CHECK_FALSE(at_most.holds(unknown));
  at_most.or_unknown = true;
  CHECK(at_most.holds(unknown));
  CHECK_FALSE(at_most.holds(6));
}

TEST_CASE("a test is written with and between keys and or between alternatives") {
  Test test;
  CHECK(test.written() == "");
  test.any = {{of({}, "pain >= 2"), of({}, "setbacks_7d >= 1")}, {of({}, "twinge yes")}};
  CHECK(test.written() == "pain >= 2 and setbacks_7d >= 1 or twinge yes");
}

TEST_CASE("an outcome is written in one order, its movement last") {
  const auto words = [](Movement movement, std::int16_t steps = 0) {
    Outcome outcome;
    outcome.movement = movement;
    outcome.back = {steps};
    return outcome.words();
  };
  CHECK(words(Movement::none).empty());
  CHECK(words(Movement::progress) == std::vector<std::string>{"progress"});
  CHECK(words(Movement::repeat) == std::vector<std::string>{"repeat"});
  CHECK(words(Movement::regress, 2) == std::vector<std::string>{"regress 2"});
  CHECK(words(Movement::restart) == std::vector<std::string>{"restart"});
  CHECK(words(Movement::refer) == std::vector<std::string>{"refer"});

  Outcome all;
  all.rest_days = 1;
  all.cap = percent(60);
  all.warn = true;
  all.movement = Movement::regress;
  all.back = {1};
  CHECK(all.words() == std::vector<std::string>{"rest 1 day", "cap 60%", "warn", "regress 1"});
  all.rest_days = 2;
  CHECK(all.words().front() == "rest 2 days");
  all.to = "10m-set";
  CHECK(all.words().back() == "regress to 10m-set");
}

TEST_CASE("things of a plan are found by their ids") {
  Plan plan;
  plan.observations.resize(2);
  plan.observations[1].id = "pain";
  plan.exercises.resize(1);
  plan.exercises[0].id = "jog";
  plan.stages.resize(1);
  plan.stages[0].id = "short";
  plan.steps.resize(3);
  plan.steps[2].id = "10m-set";
  CHECK(plan.find_observation("pain") == 1);
  CHECK(plan.find_exercise("jog") == 0);
  CHECK(plan.find_stage("short") == 0);
  CHECK(plan.find_step("10m-set") == 2);
  CHECK_FALSE(plan.find_step("short").has_value());
  CHECK_FALSE(plan.find_observation("jog").has_value());
}

TEST_CASE("only a run has a distance, and its build-up counts in it") {
  Plan plan;
  plan.exercises.resize(3);
  plan.exercises[0].kind = Kind::run;
  plan.exercises[1].kind = Kind::drill;
  plan.exercises[2].kind = Kind::run;
  plan.exercises[2].build_up = metres(30);
  CHECK(run_distance(plan, line(0, "3 x 10 m")) == metres(10));
  CHECK(run_distance(plan, line(2, "3 x 20 m")) == metres(50));
  CHECK_FALSE(run_distance(plan, line(1, "3 x 10 m")).has_value());
  CHECK_FALSE(run_distance(plan, line(0, "5 min")).has_value());
  CHECK_FALSE(run_distance(plan, line(0, "3 x 15")).has_value());
}
