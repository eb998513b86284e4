// A plan that builds on another: merged by key and id, dropped by id, and every complaint in its own file.
#include <doctest/doctest.h>

#include <algorithm>

#include "rehab/builtin.hpp"
#include "rehab/read.hpp"
#include "unit/fixtures.hpp"

namespace rehab {
namespace {

using test::hansen;

constexpr std::string_view head = "rehab: plan/1\nextends: hansen\nname: ours\n";

Plan ours(std::string_view more) {
  auto reading = read_plan(std::string(head) + std::string(more));
  for (const auto& d : reading.diagnostics) MESSAGE(d.message);
  REQUIRE(reading.value);
  return *reading.value;
}

const Rule* rule(const Plan& plan, std::string_view id) {
  const auto found = std::find_if(plan.rules.begin(), plan.rules.end(), [&](const Rule& r) { return r.id == id; });
  return found == plan.rules.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("a plan that gives nothing new means what it extends, under its own name") {
  const Plan plan = ours("");
  CHECK(plan.name == "ours");
  CHECK(plan.title == hansen().title);
  CHECK(plan.rules.size() == hansen().rules.size());
  CHECK(plan.steps.size() == hansen().steps.size());
}

TEST_CASE("a rule is changed key by key, the rest of it stays") {
  const Plan plan = ours("rules:\n  - {rule: hurt, when: {pain: 1..3}}\n");
  CHECK(rule(plan, "hurt")->when.written() == "pain 1..3");
  CHECK(rule(plan, "hurt")->then.rest_days == 1);
  CHECK(rule(plan, "hurt")->setback);
  CHECK(rule(plan, "hurt")->when.any[0][0].place.source == 0);
  CHECK(rule(plan, "limp")->when.any[0][0].place.source == 1);
}

TEST_CASE("drop removes a rule, a step and an exercise") {
  const Plan plan = ours(
      "rules:\n  - {rule: stuck, drop: true}\nexercises:\n  jog: {drop: true}\n"
      "stages:\n  - stage: sprint\n    steps:\n      - {step: 40m, drop: true}\n");
  CHECK(rule(plan, "stuck") == nullptr);
  CHECK_FALSE(plan.find_exercise("jog"));
  CHECK_FALSE(plan.find_step("40m"));
  CHECK(plan.steps.size() + 1 == hansen().steps.size());
}

TEST_CASE("a new step stands after the one named before it") {
  const Plan plan = ours(
      "stages:\n  - stage: longer\n    steps:\n      - {step: 20m-easy}\n"
      "      - {step: 20m-easier, work: [{acceleration: 5 x 20 m @ 55%}], from: house}\n");
  CHECK(*plan.find_step("20m-easier") == *plan.find_step("20m-easy") + 1);
}

TEST_CASE("a stage's sessions hold for all its steps") {
  const Plan plan = ours("stages:\n  - {stage: short, sessions: 2}\n");
  CHECK(plan.steps[static_cast<std::size_t>(*plan.find_step("10m-set"))].sessions == 2);
  CHECK(plan.steps[static_cast<std::size_t>(*plan.find_step("20m-easy"))].sessions == 1);
}

TEST_CASE("what cannot be laid over is said in the file that says it") {
  struct Case {
    const char* more;
    const char* message;
  };
  const Case cases[] = {
      {"rules:\n  - {rule: hurtt, drop: true}\n", "there is nothing to drop"},
      {"rules:\n  - {rule: hurt, drop: true, say: gone}\n", "what is dropped holds nothing else"},
      {"exercises:\n  jogging: {drop: true}\n", "there is nothing to drop"},
      {"exercises:\n  acceleration: {drop: true}\n", "unknown exercise"},
      {"rules: {hurt: 1}\n", "expected a list"},
      {"extends: hansen\n", "key"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.more);
    const auto reading = read_plan(std::string(head) + c.more);
    CHECK_FALSE(reading.value);
    REQUIRE_FALSE(reading.diagnostics.empty());
    const bool parsed = std::any_of(reading.diagnostics.begin(), reading.diagnostics.end(),
                                    [&](const Diagnostic& d) { return d.message.find(c.message) != std::string::npos; });
    if (!parsed) MESSAGE(reading.diagnostics[0].message);
    CHECK(parsed);
  }
}

TEST_CASE("plans that extend each other in a circle are told, and a missing one at its place") {
  const FindPlan circle = [](std::string_view, std::string_view) -> std::variant<Source, std::string> {
    return Source{"b.yaml", "rehab: plan/1\nextends: a.yaml\n"};
  };
  auto reading = read_plan(Source{"a.yaml", "rehab: plan/1\nextends: b.yaml\n"}, circle);
  REQUIRE(reading.diagnostics.size() == 1);
  CHECK(reading.diagnostics[0].message == "plans extend each other 8 deep, or in a circle");
  const FindPlan none = [](std::string_view, std::string_view) -> std::variant<Source, std::string> {
    return std::string("no such file");
  };
  reading = read_plan(Source{"a.yaml", "rehab: plan/1\nextends: b.yaml\n"}, none);
  REQUIRE(reading.diagnostics.size() == 1);
  CHECK(reading.diagnostics[0].place.offset == 23);
}

TEST_CASE("the cautious plan takes two sessions a step and holds on a pain of 1") {
  const auto reading = read_plan(built_in_plan("hansen-cautious")->text);
  REQUIRE(reading.value);
  CHECK(std::all_of(reading.value->steps.begin(), reading.value->steps.end(), [](const Step& s) { return s.sessions == 2; }));
  CHECK(rule(*reading.value, "slight-pain")->then.movement == Movement::repeat);
}

}  // namespace rehab
