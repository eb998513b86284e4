#include <doctest/doctest.h>

#include "unit/read/reading.hpp"

using namespace rehab;
using namespace rehab::test;

TEST_CASE("what was prescribed is asked under never alone") {
  check_plans({
      {"{sessions: \"< 5\"}", "{climb: \">= 1\"}",
       "43:27 \"climb\" is known of what was prescribed | it can be asked under never alone"},
      {"{sessions: \"< 5\"}", "{decision: refer}",
       "43:27 \"decision\" is known of what was prescribed | it can be asked under never alone"},
      {"enter: {days_since_injury: \">= 5\", walk", "enter: {intensity: \"> 60%\", walk",
       "25:13 \"intensity\" is known of what was prescribed | it can be asked under never alone"},
      {"climb: \">= 1\"}", "climb: \"<= -1\"}", ""},
      {"climb: \">= 1\"}", "decision: [start, progress]}", ""},
      {"climb: \">= 1\"}", "decision: \">= progress\"}",
       "50:59 decision has no order | name the words: start, progress, repeat, regress, restart, refer or wait"},
      {"climb: \">= 1\"}", "decision: go}",
       "50:59 \"go\" is no value of decision | allowed: start, progress, repeat, regress, restart, refer, wait"},
      {"climb: \">= 1\"}", "intensity_rise: \"< -5%\"}", ""},
      {"climb: \">= 1\"}", "distance_rise: \"> 10\"}", "50:67 10 has no unit | write 10 m, or yd, ft, km, mi"},
      {"climb: \">= 1\"}", "distance_rise: \"> 10 m\"}", ""},
      {"climb: \">= 1\"}", "metres: \"> -10 m\"}", "50:60 metres is never below 0"},
      {"climb: \">= 1\"}", "intensity: \"> 60\"}", "50:63 60 has no unit | write 60%"},
  });
}

TEST_CASE("what is asked after a set") {
  check_plans({
      {"when: {fatigue: some}", "when: {walk: limp}",
       "48:27 \"walk\" is asked in a check-in, not after a set | during tests ask what is seen beside a work line, and the "
       "stage"},
      {"when: {fatigue: some}", "when: {sessions: \"< 5\"}",
       "48:27 \"sessions\" is not asked after a set | during tests ask what is seen beside a work line, and the stage"},
      {"when: {fatigue: some}", "when: {climb: 1}",
       "48:27 \"climb\" is not asked after a set | during tests ask what is seen beside a work line, and the stage"},
      {"when: {fatigue: some}", "when: {twinge: yes}", ""},
      {"when: {fatigue: some}", "when: [{twinge: yes}, {pain: 1}]", ""},
      {"when: {fatigue: some}", "when: {}",
       "48:26 expected a map of what must hold, found nothing in it | write what it holds, or remove the key"},
      {"when: {fatigue: some}", "when: []",
       "48:26 expected a list of such maps, found nothing in it | write what it holds, or remove the key"},
      {"when: {fatigue: some}", "when: some",
       "48:26 expected a map of what must hold, or a list of such maps, found a single value"},
      {"when: {fatigue: some}", "when: {fatigue: {is: some}}", "48:36 expected a value or a list of them, found a map"},
  });
}

namespace {

/// The test that the small plan's first never has with this in the place of its climb.
Test never_with(std::string_view conditions) {
  auto reading = read_plan(edited(small_plan, R"({pain: ">= 2", climb: ">= 1"})", "{" + std::string(conditions) + "}"));
  REQUIRE_MESSAGE(reading.value, conditions);
  return reading.value->never.at(0).when;
}

}  // namespace

TEST_CASE("a condition is written as people read it") {
  struct Case {
    std::string_view test, written;
  };
  const Case cases[] = {
      {"fatigue: tired", "fatigue tired"},
      {"fatigue: [none, some]", "fatigue none or some"},
      {"fatigue: [some, tired, unknown]", "fatigue some, tired or unknown"},
      {"fatigue: '>=  some'", "fatigue >= some"},
      {"fatigue: unknown", "fatigue unknown"},
      {"fatigue: none..some", "fatigue none..some"},
      {"pain: 2..3", "pain 2..3"},
      {"pain: '>=2'", "pain >= 2"},
      {"pain: ['>= 2', unknown]", "pain >= 2 or unknown"},
      {"days_since_start: '>= 7'", "days_since_start >= 7"},
      {"completed: '>= 100 %'", "completed >= 100%"},
      {"completed: 62.5%", "completed 62.5%"},
      {"climb: '<= -1'", "climb <= -1"},
      {"distance_rise: '> 10m'", "distance_rise > 10 m"},
      {"intensity_rise: '< -5%'", "intensity_rise < -5%"},
      {"decision: [start, progress]", "decision start or progress"},
      {"stage: long", "stage long"},
      {"full_speed: no, stage: short", "full_speed no and stage short"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.test);
    CHECK(never_with(c.test).written() == c.written);
  }
}

TEST_CASE("a condition holds for what it names") {
  struct Case {
    std::string_view test;
    std::int64_t value;
    bool holds;
  };
  const Case cases[] = {
      {"fatigue: tired", 2, true},
      {"fatigue: tired", 1, false},
      {"fatigue: '>= some'", 1, true},
      {"fatigue: '> some'", 1, false},
      {"fatigue: '< some'", 0, true},
      {"fatigue: '< some'", unknown, false},
      {"fatigue: [none, tired]", 1, false},
      {"fatigue: [none, unknown]", unknown, true},
      {"fatigue: unknown", 0, false},
      {"pain: 2..3", 3, true},
      {"pain: 2..3", 4, false},
      {"pain: '>= 2'", 10, true},
      {"pain: '>= 2'", unknown, false},
      {"completed: '>= 100%'", 10'000, true},
      {"completed: '>= 100%'", 9'999, false},
      {"distance_rise: '> 10 m'", 100'000, false},
      {"distance_rise: '> 10 m'", 100'001, true},
      {"climb: '<= -1'", -2, true},
      {"climb: '<= -1'", 0, false},
      {"stage: long", 1, true},
      {"decision: refer", 5, true},
      {"exceeded: yes", 1, true},
  };
  for (const Case& c : cases) {
    CAPTURE(c.test);
    CAPTURE(c.value);
    CHECK(never_with(c.test).any.at(0).at(0).holds(c.value) == c.holds);
  }
}

TEST_CASE("a test knows its keys and its places") {
  const Test test = never_with("pain: 2, climb: 1");
  REQUIRE(test.any.at(0).size() == 2);
  CHECK(test.any[0][0].key == key_of_observation(0));
  CHECK(test.any[0][1].key == key_of(Fact::climb));
  CHECK(small_plan.substr(test.any[0][0].place.offset, 4) == "pain");
  CHECK(the_small_plan().rules.at(1).when.any.size() == 2);
  CHECK(the_small_plan().rules.at(1).when.written() == "sessions < 5 or days_since_start < 7");
}
