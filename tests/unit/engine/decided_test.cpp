// One answer to which rule decided: what `because` lists first, the sheet gives as a reason, and coverage counts.
#include <string>

#include "rehab/next_session.hpp"
#include "unit/fixtures.hpp"

namespace rehab::test {

namespace {

constexpr std::string_view four_steps = R"(rehab: plan/1
name: four
title: Four steps
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..2, of: work, ask: "pain?"}
exercises:
  run: {title: Run, kind: run, start: standing}
tolerance: 5%
limits: {distance_rise: 10 m, intensity_rise: 10%, metres_rise: 50 m, from: house}
start: a
stages:
  - stage: one
    title: One
    cap: 90%
    from: house
    steps:
      - {step: a, work: [{run: 4 x 20 m @ 50% rest 2 min}], from: house}
      - {step: b, work: [{run: 4 x 20 m @ 60% rest 2 min}], from: house}
      - {step: c, work: [{run: 4 x 20 m @ 70% rest 2 min}], from: house}
      - {step: d, work: [{run: 4 x 20 m @ 80% rest 2 min}], from: house}
rules:
  - {rule: slow, when: {sessions: ">= 0"}, then: cap 90%, say: slow, from: house}
  - {rule: some, when: {pain: ">= 1"}, then: regress 1, say: ow, from: house}
  - {rule: much, when: {pain: 2}, then: regress 2, say: oh, from: house}
  - {rule: clean, when: {pain: 0, completed: ">= 100%"}, then: progress, say: on, from: house}
)";

/// Three clean sessions lead to step d; what follows them is given.
std::string deciding(std::string_view last_pain, std::string_view then) {
  const Plan plan = plan_from(four_steps);
  std::string log = "rehab: athlete/1\nathlete: {name: A}\ninjury: {date: 2026-03-01}\nlog:\n";
  int day = 2;
  for (const char* level : {"50%", "60%", "70%"}) {
    log += "  - {date: 2026-03-0" + std::to_string(day++) + ", work: [{run: 4 x 20 m @ " + level + ", pain: ";
    log += std::string(day == 5 ? last_pain : "0") + "}]}\n";
  }
  const auto athlete = read_athlete(log + std::string(then), plan, *parse_day("2026-03-05"));
  REQUIRE(athlete.value);
  const NextSession next = next_session(plan, *athlete.value, *parse_day("2026-03-05"), "a.yaml");
  std::string names{to_string(next.prescription.decision)};
  bool others = false;
  for (const int rule : next.because) {
    const bool decides = decided(plan, next.prescription, rule);
    CHECK_FALSE((decides && others));  // those that decide come first
    others = others || !decides;
    if (decides) names += " " + plan.rule(rule).id;
  }
  return names;
}

std::string word(std::string_view says) {
  return "  - {date: 2026-03-04, coach: {by: D, says: " + std::string(says) + ", reason: r}}\n";
}

}  // namespace

TEST_CASE("of several rules that lead back only the one that leads farthest decides") {
  CHECK(deciding("0", "") == "progress clean");
  CHECK(deciding("1", "") == "regress some");
  CHECK(deciding("2", "") == "regress much");
}

TEST_CASE("beside the coach's word a rule decides where it asks for as much") {
  CHECK(deciding("1", word("regress 1")) == "regress some");
  CHECK(deciding("1", word("regress 2")) == "regress");
  CHECK(deciding("2", word("regress 1")) == "regress much");
  CHECK(deciding("0", word("repeat")) == "repeat");
}

TEST_CASE("on a start a rule decides where it leads below what the coach said, and there alone") {
  CHECK(deciding("1", word("start at d")) == "start some");
  CHECK(deciding("1", word("start at a")) == "start");
  CHECK(deciding("0", word("start at d")) == "start");
}

}  // namespace rehab::test
