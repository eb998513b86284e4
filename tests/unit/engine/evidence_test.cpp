#include "engine/evidence.hpp"

#include <doctest/doctest.h>

#include <array>

#include "unit/render/small_plan.hpp"

using namespace rehab;
using namespace rehab::test;

namespace {

Place at(std::uint32_t offset) { return {offset, 0}; }

std::vector<Place> found(const Athlete& athlete, std::string_view today, Key key, const Plan& plan = small_plan()) {
  return evidence(next_session(plan, athlete, on(today), "runner.yaml"), key);
}

/// A first session with two lines, and two check-ins after it, each with its place.
Athlete logged() {
  Athlete athlete = beginner();
  Entry& first = athlete.log[0];
  first.place = at(10);
  first.check_in = {{walk, 0, at(11)}, {morning, 2, at(12)}};
  first.work[0].felt = {{pain, 1, at(21)}, {fatigue, 0, at(22)}};
  first.work.push_back(first.work[0]);
  first.work[1].felt = {{pain, 0, at(31)}, {red_flag, 0, at(32)}};
  athlete.log.push_back(check_in("2024-03-07", {{morning, 1, at(41)}}));
  athlete.log.push_back(check_in("2024-03-07", {{morning, 0, at(51)}, {red_flag, 0, at(52)}}));
  athlete.log[1].place = at(40);
  athlete.log[2].place = at(50);
  return athlete;
}

}  // namespace

TEST_CASE("an answer is found where its worst stands") {
  CHECK(found(logged(), "2024-03-07", key_of_observation(pain)) == std::vector{at(21)});
  CHECK(found(logged(), "2024-03-07", key_of_observation(morning)) == std::vector{at(41)});
  CHECK(found(logged(), "2024-03-07", key_of_observation(red_flag)) == std::vector{at(52)});
}

TEST_CASE("a check-in before the session is no answer to what comes after it") {
  CHECK(found(logged(), "2024-03-07", key_of_observation(walk)).empty());
}

TEST_CASE("counters rest on the sessions they count") {
  CHECK(found(logged(), "2024-03-07", key_of(Fact::completed)) == std::vector{at(10)});
  CHECK(found(logged(), "2024-03-07", key_of(Fact::days_since_start)) == std::vector{at(10)});
  CHECK(found(logged(), "2024-03-07", key_of(Fact::sessions_since_exceeded)) == std::vector{at(10)});
  CHECK(found(logged(), "2024-03-07", key_of(Fact::age)).empty());
  CHECK(found(newcomer(), "2024-03-07", key_of(Fact::completed)).empty());
}

TEST_CASE("a word and a setback are found") {
  Athlete athlete = logged();
  athlete.log.push_back(word("2024-03-08", SaysWord{}, "looks right"));
  athlete.log.back().coach->place = at(61);
  CHECK(found(athlete, "2024-03-08", key_of(Fact::full_speed)).empty());  // no stage asks for the word
  Plan plan = small_plan();
  plan.stages[1].enter.any[0].push_back(Condition{key_of(Fact::full_speed), {{1, 1}}, false, "full_speed yes", {}});
  resolve(plan);
  CHECK(found(athlete, "2024-03-08", key_of(Fact::full_speed), plan) == std::vector{at(61)});

  athlete.log[0].work[0].felt[0].notch = 2;
  Entry back = session("2024-03-08", "jog", "4 x 5 m", {{pain, 0, {}}});
  back.place = at(70);
  athlete.log.push_back(back);
  CHECK(found(athlete, "2024-03-09", key_of(Fact::setbacks_7d)) == std::vector{at(70)});

  Entry weeks_later = session("2024-03-25", "jog", "4 x 5 m", {{pain, 0, {}}});
  weeks_later.place = at(80);
  athlete.log.push_back(weeks_later);
  CHECK(found(athlete, "2024-03-26", key_of(Fact::setbacks_7d)).empty());
  CHECK(found(athlete, "2024-03-26", key_of(Fact::setbacks)) == std::vector{at(70)});
}

TEST_CASE("a cleared referral leaves no report to find") {
  Athlete athlete = logged();
  athlete.log.push_back(check_in("2024-03-07", {{red_flag, 1, at(61)}}));
  CHECK(found(athlete, "2024-03-07", key_of_observation(red_flag)) == std::vector{at(61)});
  athlete.log.push_back(word("2024-03-08", SaysCleared{}, "nothing found"));
  CHECK(found(athlete, "2024-03-08", key_of_observation(red_flag)).empty());
  CHECK(found(athlete, "2024-03-08", key_of_observation(pain)).empty());
}

TEST_CASE("the log passes entry by entry with what had been prescribed") {
  const Plan plan = small_plan();
  const auto all = passed(plan, logged());
  REQUIRE(all.size() == 3);
  CHECK(all[0].is_session);
  CHECK(all[0].prescribed.decision == Decision::start);
  CHECK(all[0].completed == 10'000);
  CHECK(all[0].exceeded);
  CHECK_FALSE(all[1].is_session);
}

TEST_CASE("a referral is asked for by one entry, a report among them, and stands until it is cleared") {
  const Plan plan = small_plan();
  Athlete athlete = logged();
  athlete.log[2].check_in[1].notch = 1;
  athlete.log.push_back(word("2024-03-08", SaysRepeat{}, "travel"));
  athlete.log.push_back(word("2024-03-09", SaysCleared{}, "nothing found"));
  const auto all = passed(plan, athlete);
  REQUIRE(all.size() == 5);
  const auto asked = [&](std::size_t entry) { return all[entry].asked_for.has_value(); };
  CHECK(std::array{asked(0), asked(1), asked(2), asked(3), asked(4)} == std::array{false, false, true, false, false});
  CHECK(std::array{all[1].referred, all[2].referred, all[3].referred, all[4].referred} == std::array{false, true, true, false});

  Athlete reported = logged();
  reported.log[0].work[1].felt[1].notch = 1;  // the red flag beside the last line
  const auto by_report = passed(plan, reported);
  CHECK(by_report[0].asked_for.has_value());
  CHECK(by_report[0].referred);
  CHECK_FALSE(by_report[1].asked_for.has_value());
}
