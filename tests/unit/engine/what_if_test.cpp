#include "engine/what_if.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "unit/render/small_plan.hpp"

using namespace rehab;
using namespace rehab::test;

namespace {

struct Asked {
  Plan plan = small_plan();
  Athlete athlete;
  NextSession next;
  WhatItTakes takes;

  Asked(Athlete who, std::string_view today) : athlete(std::move(who)) {
    next = next_session(plan, athlete, on(today), "runner.yaml");
    takes = what_it_takes(next);
  }
};

const WhatIf* of(const std::vector<WhatIf>& changes, int observation) {
  const auto found =
      std::find_if(changes.begin(), changes.end(), [&](const WhatIf& change) { return change.observation == observation; });
  return found == changes.end() ? nullptr : &*found;
}

Athlete after(std::vector<Answer> felt, std::string_view dose = "3 x 10 m @ 50%") {
  Athlete athlete = beginner();
  athlete.log[0].work[0].felt = std::move(felt);
  athlete.log[0].work[0].dose = std::get<Dose>(parse_dose(dose));
  return athlete;
}

}  // namespace

TEST_CASE("a tired hamstring would have had to tire one notch less") {
  const Asked asked(after({{pain, 0, {}}, {fatigue, 2, {}}}), "2024-03-07");
  REQUIRE(asked.takes.better.size() == 1);
  CHECK(asked.takes.better[0].observation == fatigue);
  CHECK(asked.takes.better[0].to == 1);
  CHECK(asked.takes.better[0].then.decision == Decision::progress);
}

TEST_CASE("after a progress it is told what nearly stopped it, the nearest first") {
  const Asked asked(beginner(), "2024-03-07");
  CHECK(asked.takes.better.empty());
  REQUIRE(of(asked.takes.worse, pain) != nullptr);
  CHECK(of(asked.takes.worse, pain)->to == 2);
  CHECK(of(asked.takes.worse, pain)->distance == 2);
  CHECK(of(asked.takes.worse, pain)->then.decision == Decision::regress);
  REQUIRE(of(asked.takes.worse, WhatIf::fewer_reps) != nullptr);
  CHECK(of(asked.takes.worse, WhatIf::fewer_reps)->to == 1);
  CHECK(of(asked.takes.worse, red_flag)->then.decision == Decision::refer);
  CHECK(std::is_sorted(asked.takes.worse.begin(), asked.takes.worse.end(),
                       [](const WhatIf& a, const WhatIf& b) { return a.distance < b.distance; }));
}

TEST_CASE("a session cut short would have had to be done as prescribed") {
  const Asked asked(after({{pain, 0, {}}, {fatigue, 0, {}}}, "2 x 10 m @ 50%"), "2024-03-07");
  REQUIRE(asked.takes.better.size() == 1);
  CHECK(asked.takes.better[0].observation == WhatIf::whole_dose);
  CHECK(asked.takes.better[0].distance == 1);
  CHECK(asked.takes.better[0].then.decision == Decision::progress);
}

TEST_CASE("what nobody said is one answer away") {
  const Asked asked(after({{pain, 0, {}}}), "2024-03-07");
  REQUIRE(of(asked.takes.better, fatigue) != nullptr);
  CHECK(of(asked.takes.better, fatigue)->from == State::unsaid);
  CHECK(of(asked.takes.better, fatigue)->then.decision == Decision::progress);
}

TEST_CASE("where no single change would do, the best report is asked about") {
  const Asked asked(after({{pain, 3, {}}, {fatigue, 2, {}}}), "2024-03-07");
  REQUIRE(of(asked.takes.better, pain) != nullptr);
  CHECK(of(asked.takes.better, pain)->then.decision == Decision::repeat);
  const Asked both(after({{fatigue, 2, {}}}, "2 x 10 m @ 50%"), "2024-03-07");
  CHECK(both.takes.better.empty());
  REQUIRE(both.takes.best_report.has_value());
  CHECK(both.takes.best_report->decision == Decision::progress);
}

TEST_CASE("a wait is asked about by its check-in") {
  const Asked asked(newcomer(), "2024-03-07");
  REQUIRE(of(asked.takes.better, walk) != nullptr);
  CHECK(of(asked.takes.better, walk)->to == 0);
  CHECK(of(asked.takes.better, walk)->then.decision == Decision::start);
  CHECK(of(asked.takes.worse, walk) == nullptr);
}

TEST_CASE("nothing but a clearance ends a referral") {
  Athlete athlete = beginner();
  athlete.log.push_back(check_in("2024-03-07", {{red_flag, 1, {}}}));
  const Asked asked(athlete, "2024-03-07");
  CHECK(asked.takes.better.empty());
  CHECK(asked.takes.worse.empty());
  CHECK_FALSE(asked.takes.best_report.has_value());
}

TEST_CASE("every change told of does change the session, and the engine says the same of a log that holds it") {
  Athlete athlete = after({{pain, 1, {}}, {fatigue, 1, {}}});
  athlete.log.push_back(check_in("2024-03-07", {{walk, 0, {}}, {morning, 1, {}}}));
  const Asked asked(athlete, "2024-03-07");
  REQUIRE(of(asked.takes.worse, morning) != nullptr);
  athlete.log[1].check_in[1].notch = of(asked.takes.worse, morning)->to;
  const State state = replay(asked.plan, athlete.profile, athlete.log);
  const Prescription then = prescribe(asked.plan, athlete.profile, state, on("2024-03-07"));
  CHECK(then.decision == of(asked.takes.worse, morning)->then.decision);
  CHECK(then.date == of(asked.takes.worse, morning)->then.date);
  CHECK(of(asked.takes.worse, morning)->to == 2);
}
