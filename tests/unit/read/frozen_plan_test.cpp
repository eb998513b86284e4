#include "read/frozen_plan.hpp"

#include <doctest/doctest.h>

#include "rehab/builtin.hpp"
#include "rehab/read.hpp"

using namespace rehab;

namespace {

/// All that decides a session, as text.
std::string sessions_of(const Plan& plan) {
  std::string out = plan.name + plan.steps[static_cast<std::size_t>(plan.start)].id;
  out += to_string(plan.tolerance.intensity) + to_string(plan.tolerance.distance);
  for (const Observation& observation : plan.observations) {
    out += observation.id + std::to_string(observation.scale.size());
    for (const Sign& sign : observation.signs) out += sign.text + std::to_string(static_cast<int>(sign.urgency));
  }
  for (const Step& step : plan.steps) {
    out += '\n' + step.id + ' ' + std::to_string(step.sessions) + ' ' + plan.stages[static_cast<std::size_t>(step.stage)].id;
    for (const Work& line : step.work) out += ' ' + to_string(line.dose);
    out += ' ' + std::to_string(step.from_reps.size()) + std::to_string(step.from_rest.size());
  }
  for (const Rule& rule : plan.rules) {
    out += '\n' + rule.id + ' ' + rule.when.written() + ' ' + rule.lifted_by;
    for (const std::string& word : rule.then.words()) out += ' ' + word;
  }
  for (const DuringRule& rule : plan.during) {
    out += '\n' + rule.id + ' ' + rule.when.written();
    for (const DuringOutcome& instead : rule.then.instead) out += instead.rest ? " or rest " + to_string(*instead.rest) : " or";
  }
  for (const Stage& stage : plan.stages) out += '\n' + stage.id + ' ' + stage.enter.written() + ' ' + to_string(stage.cap);
  return out + std::to_string(plan.words[0].from_step) + std::to_string(plan.referral.blocks.size());
}

}  // namespace

TEST_CASE("a plan that was frozen decides as before") {
  for (const BuiltIn& built_in : built_in_plans()) {
    CAPTURE(built_in.name);
    const auto read = read_plan(built_in.text);
    REQUIRE(read.value);
    const std::string frozen = freeze(*read.value);
    const Plan plan = thaw(frozen);
    CHECK(sessions_of(plan) == sessions_of(*read.value));
    CHECK(freeze(plan) == frozen);
    CHECK(!read.value->never.empty());
    CHECK(plan.never.empty());
  }
}
