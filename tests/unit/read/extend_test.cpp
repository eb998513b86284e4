// A plan that builds on another: merged by key and id, dropped by id, and every complaint in its own file.
#include <doctest/doctest.h>

#include <algorithm>

#include "rehab/builtin.hpp"
#include "rehab/read.hpp"
#include "unit/fixtures.hpp"
#include "unit/read/reading.hpp"

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
      "rules:\n  - {rule: stuck, drop: true}\nexercises:\n  jog: {drop: true}\nstages:\n  - stage: sprint\n    steps:\n      - "
      "{step: 40m, drop: true}\n");
  CHECK(rule(plan, "stuck") == nullptr);
  CHECK_FALSE(plan.find_exercise("jog"));
  CHECK_FALSE(plan.find_step("40m"));
  CHECK(plan.steps.size() + 1 == hansen().steps.size());
}

TEST_CASE("a new step stands after the one named before it") {
  const Plan plan = ours(
      "stages:\n  - stage: longer\n    steps:\n      - {step: 20m-easy}\n      - {step: 20m-easier, work: [{acceleration: 5 x 20 "
      "m @ 55%}], from: house}\n");
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
      {"exercises:\n  acceleration: {drop: true}\n", "the exercise acceleration is taken away here"},
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

TEST_CASE("a test is changed key by key, and a key is dropped from it") {
  Plan plan = ours("stages:\n  - {stage: longer, enter: {tone: drop, days_since_injury: \">= 8\"}}\n");
  CHECK(plan.stages[1].enter.written() == "days_since_injury >= 8 and stride even or slight");
  plan = ours("stages:\n  - {stage: short, enter: {days_since_injury: drop, walk: drop}}\n");
  CHECK(plan.stages[0].enter.any.empty());
}

TEST_CASE("a new step or stage stands where it is written") {
  const std::string before = ", work: [{acceleration: 5 x 20 m @ 55%}], from: house}\n";
  Plan plan = ours("stages:\n  - stage: longer\n    steps:\n      - {step: lower" + before + "      - {step: low" + before +
                   "      - {step: 25m-easy}\n");
  CHECK(*plan.find_step("lower") + 1 == *plan.find_step("low"));
  CHECK(*plan.find_step("low") + 1 == *plan.find_step("25m-easy"));
  plan = ours("stages:\n  - stage: between\n    title: Between\n    cap: 60%\n    from: house\n    steps:\n      - {step: low" +
              before + "  - stage: longer\n");
  CHECK(*plan.find_stage("between") == 1);
  CHECK(*plan.find_stage("longer") == 2);
}

TEST_CASE("replace takes the base's list away first") {
  const Plan plan = ours(
      "replace: [stages, always]\nstart: only\nstages:\n  - stage: full\n    title: All\n    cap: 60%\n    from: house\n    "
      "steps:\n      - {step: only, work: [{acceleration: 10 m @ 50%}], from: house}\nalways: [{always: a-way, reach: only, "
      "from: house}]\nduring: [{rule: stop-tired-fast, drop: true}]\nrules:\n  - {rule: pulled-at-speed, drop: true}\n  - {rule: "
      "stiff-fast, drop: true}\n  - {rule: tight-fast, drop: true}\n  - {rule: unsaid, drop: true}\nnever:\n  - {never: "
      "above-the-cap, drop: true}\n  - {never: "
      "fast-when-stiff, drop: true}\n");
  CHECK(plan.steps.size() == 1);
  CHECK(plan.always.size() == 1);
  CHECK(plan.rules.size() + 4 == hansen().rules.size());
}

namespace {

/// The diagnostics of a plan that extends hansen: those of its own file with line and column, others with a number.
std::string faults(std::string_view more) {
  const std::string text = std::string(head) + std::string(more);
  const auto reading = read_plan(text);
  std::string out;
  for (const Diagnostic& said : reading.diagnostics) {
    if (!out.empty()) out += "\n";
    if (said.severity == Severity::warning) out += "warning ";
    out += said.place.source == 0 ? test::lines_of({said}, text) : std::to_string(said.place.source) + ": " + said.message;
  }
  return out;
}

}  // namespace

TEST_CASE("a drop of anything but true is an error that says what to write") {
  CHECK(faults("rules:\n  - {rule: stuck, drop: yes}\n")
            .starts_with("5:25 \"yes\" drops nothing | did you mean drop: true? what stays has no drop"));
}

TEST_CASE("what is dropped and still named is told at the drop") {
  CHECK(faults("sources:\n  hickey: {drop: true}\n")
            .starts_with("5:18 the source hickey is taken away here, and still named in line "));
  CHECK(faults("sources:\n  hickey: {drop: true}\n")
            .ends_with("of the plan that this one extends | change what names it, or keep it"));
  CHECK(faults("exercises:\n  skip: {drop: true}\n").starts_with("5:16 the exercise skip is taken away here"));
  CHECK(faults("observations:\n  tone: {drop: true}\n").starts_with("5:16 the observation tone is taken away here"));
  CHECK(faults("stages:\n  - stage: short\n    steps:\n      - {step: 10m-set, drop: true}\n")
            .starts_with("7:31 the step 10m-set is taken away here"));
  CHECK(faults("stages:\n  - {stage: sprint, drop: true}\n").starts_with("5:27 the stage sprint is taken away here"));
  CHECK(faults("start: 10m-full\nstages:\n  - {stage: short, drop: true}\n")
            .find("the step 10m-full is taken away here, and still named in line 4 |") != std::string::npos);
  CHECK(faults("replace: [always]\nalways: [{always: x, reach: nowhere, from: house}]\n")
            .starts_with("5:29 unknown step \"nowhere\""));
}

TEST_CASE("what has no place, and what cannot be taken away") {
  const std::string step = "{step: lost, work: [{acceleration: 5 x 20 m @ 55%}], from: house}\n";
  CHECK(faults("stages:\n  - stage: longer\n    steps:\n      - " + step) ==
        "7:9 nothing says where this step stands on the ladder | name the step before it or after it in this list: - step: ID");
  CHECK(faults("stages:\n  - {stage: longer, enter: {walk: drop}}\n")
            .starts_with("5:29 there is nothing to drop: the test that this one changes"));
  CHECK(faults("rules:\n  - {rule: draggy, when: {fatigue: drop}}\n").starts_with("5:26 this leaves nothing to ask"));
  CHECK(faults("replace: [steps]\n")
            .starts_with("4:11 there is no list of that name to replace | there are: sources, observations"));
  CHECK(faults("replace: [rules]\n") == "4:11 \"rules\" is taken away, and this file gives none | write rules: here");
  CHECK(faults("replace: stages\n") == "4:10 expected a list of the lists that this file gives anew | as in replace: [stages]");
}

TEST_CASE("a new outcome under old words is a warning") {
  CHECK(faults("rules:\n  - {rule: draggy, then: rest 2 days}\n") ==
        "warning 5:26 this outcome is new, and what the sheet says of it is not: \"A heavy (draggy) hamstring is a tired "
        "on...\" [old-say] | give a `say` here, too");
  CHECK(faults("rules:\n  - {rule: draggy, then: [rest 1 day, repeat]}\n") == "");
  CHECK(faults("rules:\n  - {rule: draggy, then: rest 2 days, say: two days off}\n") == "");
  CHECK(faults("rules:\n  - {rule: minor, then: warn, say: under 18}\n") == "");
}

TEST_CASE("the cautious plan has a ladder of its own and what the other says besides") {
  const auto reading = read_plan(built_in_plan("hansen-cautious")->text);
  REQUIRE(reading.value);
  CHECK(reading.value->steps.size() == 21);
  CHECK(reading.value->rules.size() == hansen().rules.size());
  CHECK(rule(*reading.value, "unseen-fast")->when.written() == "stride slight, guarded or unknown");
}

}  // namespace rehab
