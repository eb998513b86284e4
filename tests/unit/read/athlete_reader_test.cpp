#include <doctest/doctest.h>

#include "unit/read/reading.hpp"

using namespace rehab;
using namespace rehab::test;

TEST_CASE("best times") {
  check_athletes({
      {"{10 m: 1.75 s, 20 m: 2.90 s}", "{10 m: 1.75, 20 m: 2.90 s}", "7:16 1.75 has no unit | write 1.75 s or min"},
      {"{10 m: 1.75 s, 20 m: 2.90 s}", "{10: 1.75 s}", "7:10 10 has no unit | write 10 m, or yd, ft, km, mi"},
      {"{10 m: 1.75 s, 20 m: 2.90 s}", "{10 s: 1.75 s}", "7:13 s is no unit here | allowed: m, yd, ft, km or mi"},
      {"{10 m: 1.75 s, 20 m: 2.90 s}", "{10 m: 1.75 m}", "7:21 m is no unit here | allowed: s or min"},
      {"{10 m: 1.75 s, 20 m: 2.90 s}", "{0 m: 1 s}", "7:10 this must be more than 0"},
      {"{10 m: 1.75 s, 20 m: 2.90 s}", "{10 m: 0 s}", "7:16 this must be more than 0"},
      {"{10 m: 1.75 s, 20 m: 2.90 s}", "{10 m: 1.75 s, 10m: 1.80 s}", "7:24 there is a best time over 10 m already"},
      {"{10 m: 1.75 s, 20 m: 2.90 s}", "{10 m: 2.75 s, 20 m: 2.75 s}",
       "7:30 20 m takes longer than 10 m | the best over 10 m is 2.75 s"},
      {"{10 m: 1.75 s, 20 m: 2.90 s}", "{20 m: 2.7 s, 10 m: 2.75 s, 30 m: 4 s}",
       "7:16 20 m takes longer than 10 m | the best over 10 m is 2.75 s"},
      {"{10 m: 1.75 s, 20 m: 2.90 s}", "{10 m: 1.75 s, 10 yd: 1.65 s}", ""},
      {"{10 m: 1.75 s, 20 m: 2.90 s}", "{33 ft: 1.75 s, 0.1 mi: 17.5 s}", ""},
      {"{10 m: 1.75 s, 20 m: 2.90 s}", "{10 m: 1.75 s, 20 m: 290 s}",
       "7:30 290 s over 20 m is slower than 0.5 m/s | did you mean 2.9 s"},
      {"{10 m: 1.75 s, 20 m: 2.90 s}", "{10 m: 1.49 s}",
       "7:16 1.49 s over 10 m is faster than anybody from a standing start, 1.5 s"},
      {"{10 m: 1.75 s, 20 m: 2.90 s}", "{10 m: 1,75 s, 20 m: 2.90 s}",
       "7:17 a decimal takes a point, not a comma | did you mean 1.75"},
  });
}

TEST_CASE("the order of days") {
  check_athletes({
      {"- date: 2012-03-12", "- date: 2012-03-10",
       "24:11 2012-03-10 comes after the 2012-03-11 of line 22 | a log is in order of time: this entry goes further up"},
      {"- date: 2012-03-12", "- date: 2012-03-11", ""},
      {"- date: 2012-03-10", "- date: 2012-03-04", "12:11 2012-03-04 is before the injury of 2012-03-05"},
      {"- date: 2012-03-14", "- date: 2012-06-02", ""},
      {"- date: 2012-03-14", "- date: 2012-06-03", "28:11 2012-06-03 is later than tomorrow | today is 2012-06-01"},
      {"{date: 2012-03-05", "{date: 2012-03-11", "12:11 2012-03-10 is before the injury of 2012-03-11"},
      {"{date: 2012-03-05", "{date: 2012-06-09", "8:16 the injury lies in the future | today is 2012-06-01"},
      {"{date: 2012-04-07", "{date: 2012-03-04", "9:16 the target lies before the injury of 2012-03-05"},
      {"  born: 1988-02-01", "  born: 2012-03-06", "5:9 born after the injury of 2012-03-05"},
      {"  born: 1988-02-01", "  born: 2012-03-05", ""},
  });
}

TEST_CASE("new injuries") {
  check_athletes({
      {"  - date: 2012-03-11\n    check_in: {morning: fine}\n",
       "  - date: 2012-03-11\n    injury: {date: 2012-03-11, side: right}\n", ""},
      {"  - date: 2012-03-11\n    check_in: {morning: fine}\n", "  - date: 2012-03-11\n    injury: {date: 2012-03-10}\n", ""},
      {"  - date: 2012-03-11\n    check_in: {morning: fine}\n", "  - date: 2012-03-11\n    injury: {date: 2012-03-09}\n",
       "23:20 this injury is before the entry of 2012-03-10 in line 12 | an injury stands in the first entry after it"},
      {"  - date: 2012-03-11\n    check_in: {morning: fine}\n", "  - date: 2012-03-11\n    injury: {date: 2012-03-12}\n",
       "23:20 this injury is later than its entry of 2012-03-11"},
      {"  - date: 2012-03-11\n    check_in: {morning: fine}\n", "  - date: 2012-03-11\n    injury: {side: left}\n",
       "23:13 an injury needs the key \"date\" | the day it happened"},
      {"    notes: careful on the left\n", "    injury: {date: 2012-03-01}\n",
       "21:20 this injury is before the one of 2012-03-05"},
  });
}

TEST_CASE("one session with runs a day") {
  check_athletes({
      {"  - date: 2012-03-11\n    check_in: {morning: fine}\n", "  - date: 2012-03-10\n    work: [{acceleration: 2 x 10 m}]\n",
       "23:11 a second session with runs on 2012-03-10, beside that of line 15 | one session a day: put the lines together"},
      {"  - date: 2012-03-11\n    check_in: {morning: fine}\n", "  - date: 2012-03-10\n    work: [{march: 2 x 10 m}]\n", ""},
      {"  - date: 2012-03-11\n    check_in: {morning: fine}\n", "  - date: 2012-03-10\n    check_in: {walk: limp}\n", ""},
      {"  - date: 2012-03-11\n    check_in: {morning: fine}\n",
       "  - date: 2012-03-10\n    coach: {by: D. H., says: repeat, reason: heavy}\n  - date: 2012-03-10\n    work: [{flying_20: "
       "20 "
       "m}]\n",
       "25:11 a second session with runs on 2012-03-10, beside that of line 15 | one session a day: put the lines together"},
      {"    limits: none", "    work: [{march: 2 x 10 m}]\n    finished: no", ""},
      {"    limits: none", "    work: [{march: 2 x 10 m}]\n    finished: yes", ""},
      {"    limits: none", "    finished: no", "29:15 there is no session in this entry that could be finished or not"},
      {"    notes: careful on the left", "    finished: no", ""},
      {"    notes: careful on the left", "    finished: yes", ""},
      {"    notes: careful on the left", "    finished: maybe", "21:15 unknown word \"maybe\" | allowed: no, yes"},
      {"    notes: careful on the left", "    finished: false", "21:15 unknown word \"false\" | allowed: no, yes"},
  });
}

TEST_CASE("a name is somebody's") {
  check_athletes({
      {"name: Sledder", "name: None", "3:9 \"None\" is nobody's name | the athlete's name, or a number"},
      {"clinician: City Physio", "clinician: no", "6:14 \"no\" is nobody's name | a name; where there is nobody, remove the key"},
      {"clinician: City Physio", "clinician: N/A",
       "6:14 \"N/A\" is nobody's name | a name; where there is nobody, remove the key"},
      {"clinician: City Physio", "clinician: '-'", "6:14 \"-\" is nobody's name | a name; where there is nobody, remove the key"},
      {"clinician: City Physio", "clinician: Noe", ""},
      {"{by: D. H.,", "{by: none,", "25:17 \"none\" is nobody's name | the name of whoever says it"},
      {"by: City Physio}", "by: none}", "27:50 \"none\" is nobody's name | a name; where there is nobody, remove the key"},
  });
}

TEST_CASE("limits without runs, and their last day") {
  check_athletes({
      {"{intensity: 80%, distance: 20 m, by: City Physio}", "{runs: none}", ""},
      {"{intensity: 80%, distance: 20 m, by: City Physio}", "{distance: 60 ft, until: 2012-03-13}", ""},
      {"{intensity: 80%, distance: 20 m, by: City Physio}", "{distance: 60 ft, until: 2012-03-12}",
       "27:38 these limits end before the entry of 2012-03-13 | `until` is their last day"},
      {"{intensity: 80%, distance: 20 m, by: City Physio}", "{runs: some}", "27:20 unknown word \"some\" | allowed: none"},
      {"{intensity: 80%, distance: 20 m, by: City Physio}", "{until: 2012-03-20}",
       "27:13 a set of limits needs intensity, distance or runs"},
  });
}

TEST_CASE("why there was no session stands where there was none") {
  check_athletes({
      {"    check_in: {morning: fine}\n", "    missed: flu\n", ""},
      {"    check_in: {morning: fine}\n", "    missed: flu\n    work: [{march: 2 x 10 m}]\n", ""},
      {"    notes: careful on the left", "    missed: flu",
       "21:13 there is a session in this entry, so none was missed | remove `missed`, or use notes"},
      {"    check_in: {morning: fine}\n", "    missed:\n", "23:5 `missed` has no value | write one, or remove the key"},
  });
}

TEST_CASE("what an error leaves unread is not complained of again") {
  check_athletes({
      {"- date: 2012-03-11", "- date: 2012-03-31x", "22:11 \"2012-03-31x\" is no date | year, month, day: 2012-03-10"},
      {"      - march: 2 x 10 m rest 1 min", "      - march: 2 x 10 m rest 1 mn", "15:32 mn is no unit here | allowed: s or min"},
      {"      - acceleration: 3 x 10 m @ 50% rest 3 min", "      - acceleration: 3 x 10 @ 50% rest 3 min",
       "16:23 3 x 10 has no unit: a run needs a distance or a time | m, yd, ft, km, mi, s or min"},
      {"check_in: {walk: normal, twinge: no}", "check_in: {walk: normal, twinge: noo}",
       "13:38 unknown word \"noo\" | allowed: no, yes; did you mean \"no\"?"},
  });
}

TEST_CASE("an athlete is read as it was written") {
  const auto reading = read_athlete(small_athlete, the_small_plan(), *parse_day("2012-06-01"));
  REQUIRE_MESSAGE(reading.value, lines_of(reading.diagnostics, small_athlete));
  const Profile& profile = reading.value->profile;
  CHECK(profile.name == "Sledder");
  CHECK(profile.sport == "bobsled");
  CHECK(profile.born == parse_day("1988-02-01"));
  CHECK(profile.clinician == "City Physio");
  REQUIRE(profile.best.size() == 2);
  CHECK(profile.best[0].over == metres(10));
  CHECK(profile.best[1].time == Duration{2900});
  CHECK(to_string(profile.injury.date) == "2012-03-05");
  CHECK(profile.injury.side == "left");
  CHECK(profile.injury.grade == "2");
  REQUIRE(profile.target);
  CHECK(to_string(profile.target->date) == "2012-04-07");
  CHECK(profile.target->event == "first race");
  CHECK(reading.value->plan == "small");
  CHECK(reading.value->log.size() == 5);
}

TEST_CASE("what may be left out of an athlete file") {
  const std::string_view text = "rehab: athlete/1\nathlete: {name: A}\ninjury: {date: 2012-03-05}\nlog:\n";
  const auto reading = read_athlete(text, the_small_plan(), *parse_day("2012-06-01"));
  REQUIRE_MESSAGE(reading.value, lines_of(reading.diagnostics, text));
  CHECK(reading.value->log.empty());
  CHECK(reading.value->plan == "hansen");
  CHECK(!reading.value->profile.born);
  CHECK(!reading.value->profile.target);
  CHECK(faults_of_athlete("rehab: athlete/1\nathlete: {name: A}\ninjury: {date: 2012-03-05}\nlog: []\n") == "");
  CHECK(faults_of_athlete("rehab: athlete/1\nathlete: {name: A}\ninjury: {date: 2012-03-05}\n") ==
        "1:1 an athlete file needs the key \"log\" | what was done, in order of time; an empty `log:` will do");
  CHECK(faults_of_athlete("rehab: athlete/1\nathlete: {name: A}\ninjury: {date: 2012-03-05}\nlog: {}\n") ==
        "4:6 expected a list of entries, found a map | write it like - date: 2012-03-10, each entry with its dash");
}

TEST_CASE("best times stand shortest first, however they were written") {
  const std::string text = edited(small_athlete, "{10 m: 1.75 s, 20 m: 2.90 s}", "{60 m: 6.95 s, 10 m: 1.75 s, 20 m: 2.90 s}");
  const auto reading = read_athlete(text, the_small_plan(), *parse_day("2012-06-01"));
  REQUIRE(reading.value);
  REQUIRE(reading.value->profile.best.size() == 3);
  CHECK(reading.value->profile.best[0].over == metres(10));
  CHECK(reading.value->profile.best[2].over == metres(60));
}

TEST_CASE("the order of keys, a byte order mark and CRLF change nothing") {
  const std::string turned =
      "log:\n  - {check_in: {walk: limp}, date: 2012-03-06}\ninjury: {date: 2012-03-05}\nrehab: athlete/1\nathlete: {name: A}\n";
  CHECK(faults_of_athlete(turned) == "");
  std::string windows = "\xef\xbb\xbf";
  for (const char c : small_athlete) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
  CHECK(faults_of_athlete(windows) == "");
  CHECK(faults_of_athlete(edited(windows, "pain: 0", "pain: 11")) == "17:15 11 is off the scale 0..10");
}

TEST_CASE("all errors of a file are told in one go, in order of place") {
  std::string text = edited(small_athlete, "  sport: bobsled", "  sprot: bobsled");
  text = edited(text, "        pain: 0", "        pain: 11");
  text = edited(text, "- date: 2012-03-11", "- date: 2012-02-30");
  text = edited(text, "- date: 2012-03-13", "- date: 2012-03-09");
  text = edited(text, "says: repeat", "says: repaet");
  const std::string faults = faults_of_athlete(text);
  std::string places;
  for (std::size_t at = 0; at < faults.size(); at = faults.find('\n', at) + 1) {
    places += faults.substr(at, faults.find(' ', at) - at) + ' ';
    if (faults.find('\n', at) == std::string::npos) break;
  }
  CHECK(places == "4:3 17:15 22:11 25:30 26:11 ");
}

namespace {

std::string with_entries(int count, std::string_view entry) {
  std::string text = "rehab: athlete/1\nathlete: {name: A}\ninjury: {date: 2012-03-05}\nlog:\n";
  for (int i = 0; i < count; ++i) text += entry;
  return text;
}

}  // namespace

TEST_CASE("a log holds twenty thousand entries and not one more") {
  CHECK(faults_of_athlete(with_entries(20'000, "- date: 2012-03-06\n")) == "");
  CHECK(faults_of_athlete(with_entries(20'001, "- date: 2012-03-06\n")) ==
        "5:1 a list of entries has at most 20000 entries, this one has 20001");
}

TEST_CASE("an endless list of errors is cut short") {
  const auto reading = read_athlete(with_entries(500, "- date: 2012-02-30\n"), the_small_plan(), *parse_day("2012-06-01"));
  REQUIRE(reading.diagnostics.size() == 101);
  CHECK(reading.diagnostics.back().message == "and 400 more errors in this file");
}

TEST_CASE("a file of another kind is no athlete") {
  CHECK(faults_of_athlete(small_plan) == "1:8 this is a plan, not an athlete file");
}
