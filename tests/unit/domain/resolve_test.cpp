#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "rehab/plan.hpp"
#include "unit/fixtures.hpp"

using namespace rehab;
using test::line;

namespace {

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

Step step(int stage, std::vector<Work> lines) {
  Step step;
  step.stage = stage;
  step.work = std::move(lines);
  return step;
}

Condition at_least(Key key, std::int64_t value) {
  Condition condition;
  condition.key = key;
  condition.any = {{value, facts::no_end}};
  return condition;
}

Rule resting(std::vector<Alternative> when) {
  Rule rule;
  rule.when.any = std::move(when);
  rule.then.rest_days = 1;
  return rule;
}

}  // namespace

TEST_CASE("a step knows the longest, the fastest and the metres of its runs, drills apart") {
  Plan plan = bare();
  plan.steps = {step(0, {line(run, "2 x 5 x 10 m @ 50%"), line(run, "2 x 30 m @ 60%"), line(drill, "4 x 100 m @ 90%")}),
                step(0, {line(flying, "3 x 20 m @ 95%")}), step(0, {line(drill, "4 x 5 m")}),
                step(0, {line(run, "5 min @ 40%")})};
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

TEST_CASE("a complaint is lifted by answers to all that resting rules ask about and a check-in can answer") {
  Plan plan = bare();
  const Condition hurts = at_least(key_of_observation(pain), 2);
  const Condition aches = at_least(key_of_observation(ache), 2);
  const Condition twinges = at_least(key_of_observation(twinge), 1);
  plan.rules = {resting({{hurts}})};
  resolve(plan);
  CHECK(plan.asked_by_rests.empty());
  plan.rules = {resting({{hurts}, {twinges}}), resting({{aches, at_least(completed, 10'000)}})};
  resolve(plan);
  CHECK(plan.asked_by_rests == std::vector<int>{ache, twinge});
  plan.rules[1].then.rest_days = 0;
  resolve(plan);
  CHECK(plan.asked_by_rests == std::vector<int>{twinge});
}

TEST_CASE("the coach's word counts from the stage before the first that asks for it, and nowhere where none does") {
  Plan plan = bare();
  plan.stages.resize(3);
  plan.steps = {step(0, {}), step(1, {}), step(1, {}), step(2, {})};
  resolve(plan);
  CHECK(plan.words[0].from_step == 4);
  plan.stages[2].enter.any = {{at_least(key_of(Fact::full_speed), 1)}};
  resolve(plan);
  CHECK(plan.words[0].from_step == 1);
}

TEST_CASE("the base of the start is its longest run and the intensity of that, as they are written") {
  Plan plan = bare();
  plan.steps = {step(0, {line(run, "2 x 12 m @ 57%"), line(run, "3 x 12 m @ 48%"), line(run, "4 x 8 m @ 90%")})};
  resolve(plan);
  CHECK(plan.base_of_start == Base{metres(12), percent(57)});
  plan.steps = {step(0, {line(drill, "4 x 5 m")})};
  resolve(plan);
  CHECK(plan.base_of_start == Base{});
}

TEST_CASE("a base below five metres is rounded to whole metres") {
  CHECK(rounded_down({Distance{48'000}, percent(59)}) == Base{metres(4), percent(55)});
  CHECK(rounded_down({Distance{99'000}, std::nullopt}) == Base{metres(5), std::nullopt});
}

TEST_CASE("resolving twice changes nothing") {
  Plan plan = bare();
  plan.steps = {step(0, {line(run, "2 x 5 x 10 m @ 50%")})};
  plan.rules = {resting({{at_least(key_of_observation(ache), 2)}})};
  resolve(plan);
  const Plan once = plan;
  resolve(plan);
  CHECK(plan.steps[0].metres == once.steps[0].metres);
  CHECK(plan.asked_by_rests == once.asked_by_rests);
  CHECK(plan.stages[0].step_count == once.stages[0].step_count);
}
