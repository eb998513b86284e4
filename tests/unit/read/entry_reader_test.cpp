#include <doctest/doctest.h>

#include "unit/read/reading.hpp"

using namespace rehab;
using namespace rehab::test;

TEST_CASE("a run needs a distance or a time") {
  check_athletes({
      {"acceleration: 3 x 10 m @ 50% rest 3 min", "acceleration: 3 x 15",
       "16:23 3 x 15 has no unit: a run needs a distance or a time | m, yd, ft, km, mi, s or min"},
      {"acceleration: 3 x 10 m @ 50% rest 3 min", "acceleration: 3 x 30 s",
       "19:16 times are of a distance, and \"acceleration\" has none here | write them beside the run that was timed"},
      {"acceleration: 3 x 10 m @ 50% rest 3 min\n        pain: 0\n        fatigue: some\n        times: [3.6, 3.5, 3.6]",
       "acceleration: 3 x 30 s", ""},
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
  CHECK(std::holds_alternative<SaysWord>(parsed("full speed")));
}

TEST_CASE("a session under way, and a new injury") {
  const auto athlete = athlete_of(edited(small_athlete, "    limits: none", "    work: [{march: 5 min}]\n    finished: no"));
  CHECK(!athlete.log.at(4).finished);
  const auto again = athlete_of(edited(small_athlete, "    limits: none", "    injury: {date: 2012-03-14, side: right}"));
  REQUIRE(again.log.at(4).injury);
  CHECK(to_string(again.log.at(4).injury->date) == "2012-03-14");
  CHECK(again.log.at(4).injury->side == "right");
}

TEST_CASE("what stands beside work is about all of it, and without work about extra work") {
  const Athlete athlete = athlete_of(edited(small_athlete, "    check_in: {morning: fine}\n", "    twinge: yes\n    pain: 1\n"));
  REQUIRE(athlete.log.at(1).felt.size() == 2);
  CHECK(athlete.log.at(1).felt[0].observation == 4);
  CHECK(athlete.log.at(1).felt[0].notch == 1);
  CHECK(athlete.log.at(1).work.empty());
  const Athlete session = athlete_of(edited(small_athlete, "    notes: careful on the left", "    fatigue: tired"));
  REQUIRE(session.log.at(0).felt.size() == 1);
  CHECK(session.log.at(0).felt[0].notch == 2);
  check_athletes({
      {"    notes: careful on the left", "    morning: fine",
       "21:5 \"morning\" has no place in an entry | it stands in a check-in: `check_in: {...}`"},
      {"    notes: careful on the left", "    pain: 11", "21:11 11 is off the scale 0..10"},
  });
}

namespace {

int sign_of(std::string_view sign) {
  const auto athlete =
      athlete_of(edited(small_athlete, "{walk: normal, twinge: no}", "{sign: " + std::string(sign) + ", twinge: yes}"));
  return athlete.log.at(0).check_in.at(0).sign;
}

}  // namespace

TEST_CASE("a sign is the beginning of one of the list") {
  CHECK(sign_of("a pop") == 0);
  CHECK(sign_of("A Pu") == 1);
  CHECK(athlete_of(small_athlete).log.at(0).check_in.at(1).sign == -1);
  const auto beside = athlete_of(edited(small_athlete, "        pain: 0\n", "        twinge: yes\n        sign: a pul\n"));
  CHECK(beside.log.at(0).work.at(1).felt.at(0).sign == 1);
  const auto whole = athlete_of(edited(small_athlete, "    notes: careful on the left", "    twinge: yes\n    sign: a pop"));
  CHECK(whole.log.at(0).felt.at(0).sign == 0);
  check_athletes({
      {"{walk: normal, twinge: no}", "{twinge: yes, sign: pull}",
       "13:35 no sign begins with \"pull\" | the signs: a pop, a pull"},
      {"{walk: normal, twinge: no}", "{twinge: yes, sign: a p}", "13:35 \"a p\" is the beginning of 2 signs | a pop, a pull"},
      {"{walk: normal, twinge: no}", "{twinge: no, sign: a pop}",
       "13:34 there is nothing here that this is a sign of | it stands beside twinge: yes"},
      {"{walk: normal, twinge: no}", "{sign: a pop}",
       "13:22 there is nothing here that this is a sign of | it stands beside twinge: yes"},
  });
}

TEST_CASE("limits keep their unit, their last day, and that there are no runs") {
  const auto athlete = athlete_of(edited(small_athlete, "{intensity: 80%, distance: 20 m, by: City Physio}",
                                         "{distance: 60 ft, runs: none, until: 2012-03-20}"));
  const Allowance& now = *athlete.log.at(3).limits->now;
  CHECK(now.distance == Distance{182'880});
  CHECK(now.unit == LengthUnit::ft);
  CHECK(now.no_runs);
  CHECK(now.until == parse_day("2012-03-20"));
  CHECK(!athlete_of(small_athlete).log.at(3).limits->now->no_runs);
}

TEST_CASE("a rep that was not timed is a dash") {
  const auto athlete = athlete_of(edited(small_athlete, "[3.6, 3.5, 3.6]", "[-, 3.5, -]"));
  CHECK(athlete.log.at(0).work.at(1).times == std::vector<Duration>{{}, {3500}, {}});
}

TEST_CASE("a time that cannot be is told with what was meant, and a decimal comma is never two times") {
  check_athletes({
      {"[3.6, 3.5, 3.6]", "[36, 3.5]", "19:17 36 s over 10 m is slower than 0.5 m/s | did you mean 3.6"},
      {"[3.6, 3.5, 3.6]", "[0.36]", "19:17 0.36 s over 10 m is faster than 12.5 m/s | did you mean 3.6"},
      {"[3.6, 3.5, 3.6]", "[1.4]", "19:17 1.4 s over 10 m is faster than anybody from a standing start, 1.5 s"},
      {"[3.6, 3.5, 3.6]", "[3,6]",
       "19:17 this reads as two numbers: a decimal takes a point, not a comma | did you mean 3.6? Of two numbers, put a space "
       "behind the comma"},
      {"[3.6, 3.5, 3.6]", "[3.6,3.5]", ""},
      {"[3.6, 3.5, 3.6]", "[6, 5]", ""},
      {"times: [3.6, 3.5, 3.6]", "times: ['3,6']", "19:19 a decimal takes a point, not a comma | did you mean 3.6"},
      {"acceleration: 3 x 10 m @ 50% rest 3 min", "acceleration: 3 x 10 m @ 52,5%",
       "16:36 a decimal takes a point, not a comma | did you mean 52.5"},
  });
}

TEST_CASE("a time that is hard to believe is a warning where it is written") {
  const std::string text = edited(small_athlete, "[3.6, 3.5, 3.6]", "[1.55, 3.5, 7.5]");
  const auto reading = read_athlete(text, the_small_plan(), *parse_day("2012-06-01"));
  CHECK(reading.value);
  CHECK(lines_of(reading.diagnostics, text) ==
        "19:17 1.55 s over 10 m is far faster than the best | is it what was measured?\n"
        "19:28 7.5 s over 10 m is more than twice what the dose allows | is it what was measured?");
  REQUIRE(reading.diagnostics.size() == 2);
  CHECK(reading.diagnostics[0].severity == Severity::warning);
}
