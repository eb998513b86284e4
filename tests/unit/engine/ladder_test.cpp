// Where a regress leads: so many steps down, or to a place that is named; of several to the lowest.
#include <doctest/doctest.h>

#include "engine/ladder.hpp"
#include "rehab/read.hpp"

namespace rehab::test {

namespace {

/// Three stages of two steps each, the athlete's start the third step.
const Plan& ladder() {
  static const Plan plan = *read_plan(R"(rehab: plan/1
name: ladder
title: Six steps
sources: {house: {title: ours, weight: house}}
observations:
  pain: {scale: 0..10, of: work, ask: "pain?"}
  ache: {scale: 0..10, of: work, ask: "ache?"}
exercises: {jog: {title: Jog, kind: run}}
tolerance: {distance: 10%}
limits: {minutes_rise: 5 min, from: house}
start: c
stages:
  - {stage: low, title: Low, from: house, steps: [{step: a, work: [{jog: 1 min}], from: house}, {step: b, work: [{jog: 2 min}], from: house}]}
  - {stage: middle, title: Middle, from: house, steps: [{step: c, work: [{jog: 3 min}], from: house}, {step: d, work: [{jog: 4 min}], from: house}]}
  - {stage: high, title: High, from: house, steps: [{step: e, work: [{jog: 5 min}], from: house}, {step: f, work: [{jog: 6 min}], from: house}]}
rules:
  - {rule: to-step, when: {pain: 1}, then: regress to d, say: x, from: house}
  - {rule: to-stage, when: {pain: 2}, then: regress to middle, say: x, from: house}
  - {rule: by-count, when: {ache: 1}, then: regress 2, say: x, from: house}
  - {rule: anew, when: {ache: 2}, then: restart, say: x, from: house}
  - {rule: lowest, when: {ache: 3}, then: regress to a, say: x, from: house}
)")
                                .value;
  return plan;
}

/// Where the rules lead from a step; -1: from off the ladder, where it is a start.
std::string led(int step, int pain, int ache) {
  State state;
  state.on_ladder = step >= 0;
  state.step = static_cast<std::int16_t>(std::max(step, 0));
  state.last_session = Day{};
  state.reported[0] = static_cast<std::int8_t>(pain);
  state.reported[1] = static_cast<std::int8_t>(ache);
  state.known.set(0).set(1);
  const Prescription p = judge(ladder(), {}, state, Day{} + Days(1));
  return std::string(to_string(p.decision)) + " " + ladder().step(p.step).id;
}

}  // namespace

TEST_CASE("a regress leads to the step that it names, or to the first of the stage, and never up") {
  CHECK(led(5, 1, 0) == "regress d");
  CHECK(led(4, 2, 0) == "regress c");
  CHECK(led(2, 1, 0) == "regress c");
  CHECK(led(1, 2, 0) == "regress b");
}

TEST_CASE("of several regresses, and a restart, the lowest step counts") {
  CHECK(led(5, 1, 1) == "regress d");  // two steps down from f is d, too
  CHECK(led(4, 1, 1) == "regress c");  // two down from e is lower than d
  CHECK(led(5, 1, 2) == "restart c");  // and so is the start
  CHECK(led(5, 2, 3) == "regress a");
  CHECK(led(0, 1, 1) == "regress a");
}

TEST_CASE("before the first session a regress leads down from the plan's start") {
  CHECK(led(-1, 1, 0) == "start c");
  CHECK(led(-1, 0, 3) == "start a");
  CHECK(led(-1, 1, 1) == "start a");
}

}  // namespace rehab::test
