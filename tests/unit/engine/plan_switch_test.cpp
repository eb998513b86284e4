// The switch to another plan: which one holds, what is passed over, and what the sheet says of it.
#include "engine/plan_switch.hpp"

#include "read/document.hpp"
#include "unit/fixtures.hpp"

namespace rehab::test {

namespace {

/// One step of 10 m, then one of 20 m; `sessions` clean ones at each.
std::string small_plan_of(std::string_view name, std::string_view question, int sessions) {
  return "rehab: plan/1\nname: " + std::string(name) + "\ntitle: Small\nsources: {house: {title: ours, weight: house}}\n" +
         "observations: {" + std::string(question) + ": {scale: 0..3, of: work, ask: \"how much?\"}}\n" +
         "exercises: {run: {title: Run, kind: run}, " + std::string(name) + "_drill: {title: Drill, kind: drill}}\n" +
         "tolerance: 5%\nlimits: {distance_rise: 10 m, intensity_rise: 10%, metres_rise: 50 m, from: house}\nstart: a\n" +
         "stages:\n  - {stage: s, title: S, cap: 60%, sessions: " + std::to_string(sessions) + ", from: house, steps: [" +
         "{step: a, work: [{run: 2 x 10 m @ 50%}], from: house}, {step: b, work: [{run: 2 x 20 m @ 50%}], from: house}]}\n" +
         "rules:\n  - {rule: clean, when: {" + std::string(question) +
         ": 0, completed: \">= 100%\"}, then: progress, from: house}\n";
}

const Plan& quick() {
  static const Plan plan = plan_from(small_plan_of("quick", "ache", 1));
  return plan;
}
const Plan& slow() {
  static const Plan plan = plan_from(small_plan_of("slow", "pain", 2));
  return plan;
}

constexpr std::string_view log_with_a_switch = R"(rehab: athlete/1
athlete: {name: Ida}
injury: {date: 2026-03-02}
plan: quick
log:
  - date: 2026-03-05
    work:
      - quick_drill: 2 x 5 m
        ache: 2
      - run: 2 x 10 m @ 50%
        ache: 0
  - {date: 2026-03-06, work: [{run: 2 x 20 m @ 50%, ache: 0}]}
  - {date: 2026-03-07, plan: slow}
  - {date: 2026-03-08, work: [{run: 2 x 10 m @ 50%, pain: 0}]}
)";

Athlete read_with(const Plan& plan, std::string_view athlete, std::optional<std::size_t> held = {}) {
  const auto document = open_document(athlete);
  auto reading = read_athlete(*document.value, plan, *parse_day("2026-06-01"), held);
  for (const auto& d : reading.diagnostics) MESSAGE(d.message);
  REQUIRE(reading.value.has_value());
  return *reading.value;
}

std::optional<Warning> warning_on(std::string_view athlete, std::string_view day) {
  const Athlete now = read_with(slow(), athlete), before = read_with(quick(), athlete, 0);
  const NextSession next = next_session(slow(), now, *parse_day(day), "ida.yaml");
  return switch_warning(next, quick(), before);
}

}  // namespace

TEST_CASE("the plans of a file: the one to begin with, then those that the log names, with their days") {
  const auto document = open_document(log_with_a_switch);
  const auto plans = plans_named_by(*document.value).value.value();
  REQUIRE(plans.size() == 2);
  CHECK(plans[0].name == "quick");
  CHECK_FALSE(plans[0].since.has_value());
  CHECK(plans[1].name == "slow");
  CHECK(plans[1].since == parse_day("2026-03-07"));
  CHECK(plans[1].entry == 2);
}

TEST_CASE("what a plan does not know of the days of another is passed over, and nothing else") {
  const Athlete now = read_with(slow(), log_with_a_switch);
  CHECK(now.plan == "quick");
  CHECK(now.log[0].work.size() == 1);  // the drill is the other plan's
  CHECK(now.log[0].work[0].felt.empty());
  CHECK(now.log[3].work[0].felt.size() == 1);
  const Athlete before = read_with(quick(), log_with_a_switch, 0);
  CHECK(before.log[0].work.size() == 2);
  CHECK(before.log[0].work[0].felt.size() == 1);
  CHECK(before.log[3].work[0].felt.empty());
}

TEST_CASE("each reading tells what is wrong on the days of its own plan") {
  std::string wrong(log_with_a_switch);
  wrong.replace(wrong.find("ache: 2"), 7, "ache: 9");
  wrong.replace(wrong.rfind("pain: 0"), 7, "ache: 0");
  const auto document = open_document(wrong);
  const auto faults = [&](const Plan& plan, std::size_t held) {
    const auto reading = read_athlete(*document.value, plan, *parse_day("2026-06-01"), held);
    CHECK(reading.diagnostics.size() == 1);
    return reading.diagnostics.empty() ? "" : reading.diagnostics.front().message;
  };
  CHECK(faults(quick(), 0) == "9 is off the scale 0..3");
  CHECK(faults(slow(), 1) == "unknown key \"ache\"");
}

TEST_CASE("what was said beside work that a plan does not have counts of the rest") {
  std::string said(log_with_a_switch);
  said.replace(said.find("ache: 2"), 7, "pain: 2");
  const auto document = open_document(said);
  const auto reading = read_athlete(*document.value, slow(), *parse_day("2026-06-01"), 1);
  REQUIRE(reading.value.has_value());
  CHECK(reading.value->log[0].work[0].felt.size() == 1);
  CHECK(reading.value->log[0].work[0].felt[0].notch == 2);
}

TEST_CASE("the sheet says since when, what the plan before would ask for, and what was beyond the plan now") {
  const auto warning = warning_on(log_with_a_switch.substr(0, log_with_a_switch.rfind("  - {date")), "2026-03-08");
  REQUIRE(warning.has_value());
  CHECK(warning->id == "plan-switch");
  CHECK(warning->text ==
        "By the plan slow since Sat 7 March. The one before it, quick, would ask for Run 2 x 20 m @ 50%. "
        "1 of 2 sessions before went beyond this plan; a coach's start at sets the step anew.");
}

TEST_CASE("three clean sessions after the switch end the warning") {
  std::string longer(log_with_a_switch);
  for (int day = 9; day < 13; ++day) {
    CHECK(warning_on(longer, "2026-03-12").has_value() == (day < 11));
    const std::string date = day < 10 ? "2026-03-0" + std::to_string(day) : "2026-03-" + std::to_string(day);
    longer += "  - {date: " + date + ", work: [{run: 2 x " + (day < 10 ? "10" : "20") + " m @ 50%, pain: 0}]}\n";
  }
}

}  // namespace rehab::test
