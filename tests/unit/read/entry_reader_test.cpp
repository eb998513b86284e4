#include <doctest/doctest.h>

#include "unit/read/reading.hpp"

using namespace rehab;
using namespace rehab::test;

TEST_CASE("a run needs a distance or a time") {
  check_athletes({
      {"acceleration: 3 x 10 m @ 50% rest 3 min", "acceleration: 3 x 15",
       "16:23 3 x 15 has no unit: a run needs a distance or a time | m, yd, s or min"},
      {"acceleration: 3 x 10 m @ 50% rest 3 min", "acceleration: 3 x 30 s", ""},
      {"      - march: 2 x 10 m rest 1 min", "      - march: 3 x 15", ""},
  });
}

namespace {

Athlete athlete_of(std::string_view text) {
  auto reading = read_athlete(text, the_small_plan(), *parse_day("2012-06-01"));
  REQUIRE_MESSAGE(reading.value, lines_of(reading.diagnostics, text));
  return std::move(*reading.value);
}

CoachSays parsed(std::string_view says) {
  const auto athlete = athlete_of(edited(small_athlete, "says: repeat", "says: " + std::string(says)));
  return athlete.log.at(2).coach->says;
}

}  // namespace

TEST_CASE("an entry is read as it was written") {
  const Athlete athlete = athlete_of(small_athlete);
  const Entry& entry = athlete.log.at(0);
  CHECK(to_string(entry.date) == "2012-03-10");
  REQUIRE(entry.check_in.size() == 2);
  CHECK(entry.check_in[0].observation == 2);
  CHECK(entry.check_in[0].notch == 0);
  REQUIRE(entry.work.size() == 2);
  CHECK(entry.work[0].exercise == 3);
  CHECK(to_string(entry.work[1].dose) == "3 x 10 m @ 50% rest 3 min");
  REQUIRE(entry.work[1].felt.size() == 2);
  CHECK(entry.work[1].felt[1].observation == 1);
  CHECK(entry.work[1].felt[1].notch == 1);
  CHECK(entry.work[1].times == std::vector<Duration>{{3600}, {3500}, {3600}});
  CHECK(entry.finished);
  CHECK(entry.also == std::vector<std::string>{"bench press", "light massage"});
  CHECK(entry.notes == "careful on the left");
  CHECK(athlete.log.at(1).work.empty());
}

TEST_CASE("the exercise of a line may stand behind what was felt") {
  const auto athlete = athlete_of(edited(small_athlete, "      - acceleration: 3 x 10 m @ 50% rest 3 min\n        pain: 0\n",
                                         "      - pain: 0\n        acceleration: 3 x 10 m @ 50% rest 3 min\n"));
  CHECK(athlete.log.at(0).work.at(1).exercise == 0);
}

TEST_CASE("limits stand until none") {
  const Athlete athlete = athlete_of(small_athlete);
  REQUIRE(athlete.log.at(3).limits);
  REQUIRE(athlete.log.at(3).limits->now);
  CHECK(athlete.log.at(3).limits->now->intensity == percent(80));
  CHECK(athlete.log.at(3).limits->now->distance == metres(20));
  CHECK(athlete.log.at(3).limits->now->by == "City Physio");
  REQUIRE(athlete.log.at(4).limits);
  CHECK(!athlete.log.at(4).limits->now);
}

TEST_CASE("a coach's word is read as it was said") {
  const Athlete athlete = athlete_of(small_athlete);
  CHECK(athlete.log.at(2).coach->by == "D. H.");
  CHECK(athlete.log.at(2).coach->reason == "left foot still guarded");
  CHECK(std::holds_alternative<SaysRepeat>(parsed("repeat")));
  CHECK(std::get<SaysRegress>(parsed("regress")).steps == 1);
  CHECK(std::get<SaysRegress>(parsed("regress 3")).steps == 3);
  CHECK(std::get<SaysRest>(parsed("rest 2 days")).days == 2);
  CHECK(std::get<SaysStartAt>(parsed("start at third")).step == 2);
  CHECK(std::holds_alternative<SaysCleared>(parsed("cleared")));
  CHECK(std::holds_alternative<SaysFullSpeed>(parsed("full speed")));
}

TEST_CASE("a session under way, and a new injury") {
  const auto athlete = athlete_of(edited(small_athlete, "    limits: none", "    work: [{march: 5 min}]\n    finished: no"));
  CHECK(!athlete.log.at(4).finished);
  const auto again = athlete_of(edited(small_athlete, "    limits: none", "    injury: {date: 2012-03-14, side: right}"));
  REQUIRE(again.log.at(4).injury);
  CHECK(to_string(again.log.at(4).injury->date) == "2012-03-14");
  CHECK(again.log.at(4).injury->side == "right");
}
