#include <doctest/doctest.h>

#include <limits>
#include <string>
#include <vector>

#include "rehab/plan.hpp"

using namespace rehab;

namespace {

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();

enum { run, drill, flying };  // exercises
enum { pain, ache, twinge };  // observations: of work, check-in and any
constexpr int completed = key_of(Fact::completed);

Plan bare() {
  Plan plan;
  plan.exercises.resize(3);
  plan.exercises[run].kind = Kind::run;
  plan.exercises[drill].kind = Kind::drill;
  plan.exercises[flying].kind = Kind::run;
  plan.exercises[flying].build_up = metres(30);
  plan.observations.resize(3);
  plan.observations[pain].of = Of::work;
  plan.observations[ache].of = Of::check_in;
  plan.observations[twinge].of = Of::any;
  plan.stages.resize(1);
  return plan;
}

Work work(int exercise, const char* dose) { return {exercise, std::get<Dose>(parse_dose(dose)), {}}; }

Step step(int stage, std::vector<Work> lines) {
  Step step;
  step.stage = stage;
  step.work = std::move(lines);
  return step;
}

Condition at_least(Key key, std::int64_t value) {
  Condition condition;
  condition.key = key;
  condition.any = {{value, highest}};
  return condition;
}

Rule resting(std::vector<Alternative> when) {
  Rule rule;
  rule.when.any = std::move(when);
  rule.then.rest_days = 1;
  return rule;
}

int horizon_of(std::vector<Alternative> enter) {
  Plan plan = bare();
  plan.stages[0].enter.any = std::move(enter);
  resolve(plan);
  return plan.gate_horizon;
}

}  // namespace

TEST_CASE("a step knows the longest, the fastest and the metres of its runs, drills apart") {
  Plan plan = bare();
  plan.steps = {step(0, {work(run, "2 x 5 x 10 m @ 50%"), work(run, "2 x 30 m @ 60%"), work(drill, "4 x 100 m @ 90%")}),
                step(0, {work(flying, "3 x 20 m @ 95%")}), step(0, {work(drill, "4 x 5 m")}),
                step(0, {work(run, "5 min @ 40%")})};
  resolve(plan);
  CHECK(plan.steps[0].distance == metres(30));
  CHECK(plan.steps[0].metres == metres(160));
  CHECK(plan.steps[0].intensity == percent(60));
  CHECK(plan.steps[1].distance == metres(50));
  CHECK(plan.steps[1].metres == metres(150));
  CHECK(plan.steps[2].distance == metres(0));
  CHECK(plan.steps[2].intensity == percent(0));
  CHECK(plan.steps[3].metres == metres(0));
  CHECK(plan.steps[3].intensity == percent(40));
}

TEST_CASE("a stage knows where its steps stand") {
  Plan plan = bare();
  plan.stages.resize(3);
  plan.steps = {step(0, {}), step(0, {}), step(1, {}), step(2, {}), step(2, {}), step(2, {})};
  resolve(plan);
  CHECK(plan.stages[0].first_step == 0);
  CHECK(plan.stages[0].step_count == 2);
  CHECK(plan.stages[1].first_step == 2);
  CHECK(plan.stages[1].step_count == 1);
  CHECK(plan.stages[2].first_step == 3);
  CHECK(plan.stages[2].step_count == 3);
}

TEST_CASE("rules that refer have a table of their own, since they are asked at every entry") {
  Plan plan = bare();
  plan.rules.resize(4);
  plan.rules[0].then.movement = Movement::refer;
  plan.rules[2].then.movement = Movement::restart;
  plan.rules[3].then.movement = Movement::refer;
  resolve(plan);
  std::vector<int> rules;
  for (const Way& way : plan.referral.blocks.at(0).ways) rules.push_back(way.rule);
  CHECK(rules == std::vector<int>{0, 3});
  CHECK(plan.verdict.blocks.at(0).ways.size() == 4);
}

TEST_CASE("a rest gets a slot an alternative where a check-in alone can ask for it") {
  Plan plan = bare();
  const Condition hurts = at_least(key_of_observation(pain), 2);
  const Condition aches = at_least(key_of_observation(ache), 2);
  const Condition twinges = at_least(key_of_observation(twinge), 1);
  const Condition done = at_least(completed, 10'000);
  plan.rules = {resting({{hurts}}),
                resting({{aches}}),
                resting({{hurts}, {twinges}}),
                resting({{hurts, aches}}),
                resting({{done}}),
                resting({{aches, done}}),
                resting({}),
                resting({{aches}})};
  plan.rules[7].then.rest_days = 0;
  resolve(plan);
  std::vector<int> slots;
  for (const Rule& rule : plan.rules) slots.push_back(rule.rest_slot);
  CHECK(slots == std::vector<int>{-1, 0, 1, 3, -1, 4, -1, -1});
  CHECK(plan.rest_slots == 5);
}

TEST_CASE("rules beyond the last slot are counted and get none") {
  Plan plan = bare();
  plan.rules.assign(max_rest_slots + 2, resting({{at_least(key_of_observation(ache), 2)}}));
  resolve(plan);
  CHECK(plan.rest_slots == max_rest_slots + 2);
  CHECK(plan.rules[max_rest_slots - 1].rest_slot == max_rest_slots - 1);
  CHECK(plan.rules[max_rest_slots].rest_slot == -1);
}

TEST_CASE("the horizon lies behind the last day that a gate waits for") {
  CHECK(horizon_of({}) == 0);
  CHECK(horizon_of({{at_least(key_of(Fact::sessions), 50), at_least(key_of_observation(ache), 5)}}) == 0);
  CHECK(horizon_of({{at_least(key_of(Fact::days_since_injury), 5)}}) == 7);
  CHECK(horizon_of({{at_least(key_of(Fact::days_since_injury), 5)}, {at_least(key_of(Fact::days_off), 9)}}) == 11);
  CHECK(horizon_of({{at_least(key_of(Fact::days_in_a_row), 3)}}) == 2);
  CHECK(horizon_of({{at_least(key_of(Fact::age), 18)}}) == 366 * 19 + 2);

  Condition at_most = at_least(key_of(Fact::days_since_start), 0);
  at_most.any = {{lowest, 30}};
  CHECK(horizon_of({{at_most}}) == 32);
}

TEST_CASE("a gate that no calendar reaches does not make the horizon endless") {
  const int end = horizon_of({{at_least(key_of(Fact::days_since_injury), highest - 1)}});
  CHECK(end == 300 * 366 + 2);
  CHECK(horizon_of({{at_least(key_of(Fact::age), highest - 1)}}) == end);
}

TEST_CASE("resolving twice changes nothing") {
  Plan plan = bare();
  plan.steps = {step(0, {work(run, "2 x 5 x 10 m @ 50%")})};
  plan.rules = {resting({{at_least(key_of_observation(ache), 2)}})};
  resolve(plan);
  const Plan once = plan;
  resolve(plan);
  CHECK(plan.steps[0].metres == once.steps[0].metres);
  CHECK(plan.rest_slots == once.rest_slots);
  CHECK(plan.stages[0].step_count == once.stages[0].step_count);
}
