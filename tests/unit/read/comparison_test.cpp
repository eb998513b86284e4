#include <doctest/doctest.h>

#include "unit/read/reading.hpp"

using namespace rehab;
using namespace rehab::test;

TEST_CASE("tests of numbers") {
  check_plans({
      {"when: {completed: \">= 100%\",", "when: {completed: \">= 100\",", "44:41 100 has no unit | write 100%"},
      {"when: {completed: \">= 100%\",", "when: {completed: 100,", "44:37 100 has no unit | write 100%"},
      {"when: {completed: \">= 100%\",", "when: {completed: \">= 100 m\",", "44:45 m is no unit here | a percentage, like 10%"},
      {"when: {completed: \">= 100%\",", "when: {completed: 100%,", ""},
      {"when: {completed: \">= 100%\",", "when: {completed: 90%..100%,", ""},
      {"when: {completed: \">= 100%\",", "when: {completed: [100%, unknown],", ""},
      {"when: {completed: \">= 100%\",", "when: {completed: unknown,", ""},
      {"when: {completed: \">= 100%\",", "when: {completed: \"=> 90%\",",
       "44:37 \"=> 90%\" is no comparison | did you mean \">= 90%\"? a value alone, a range like 2..3, or >=, <=, > or < before "
       "it"},
      {"when: {completed: \">= 100%\",", "when: {completed: \"= 90%\",",
       "44:37 \"= 90%\" is no comparison | a value alone, a range like 2..3, or >=, <=, > or < before it"},
      {"when: {completed: \">= 100%\",", "when: {completed: \"!= 90%\",",
       "44:37 \"!= 90%\" is no comparison | a value alone, a range like 2..3, or >=, <=, > or < before it"},
      {"when: {completed: \">= 100%\",", "when: {completed: \"-5%\",", "44:37 completed is never below 0"},
      {"when: {completed: \">= 100%\",", "when: {completed: \">=\",",
       "44:40 a value is missing here | a value, a range like 2..3 or a comparison like >= 2"},
      {"when: {completed: \">= 100%\",", "when: {completed: \">= \",",
       "44:41 a value is missing here | a value, a range like 2..3 or a comparison like >= 2"},
      {"when: {completed: \">= 100%\",", "when: {completed: \"> 110%\",", ""},
      {"when: {completed: \">= 100%\",", "when: {completed: \"> 111%\",", "44:40 111% is too much | at most 110%"},
      {"{days_since_start: \"< 7\"}", "{days_since_start: \"< 7 days\"}",
       "43:67 \"7 days\" is no value of days_since_start | a whole number"},
      {"{days_since_start: \"< 7\"}", "{days_since_start: 7..3}", "43:64 this range runs backwards | 3..7"},
      {"{days_since_start: \"< 7\"}", "{days_since_start: 3..7}", ""},
      {"{days_since_start: \"< 7\"}", "{days_since_start: \"< -1\"}", "43:67 days_since_start is never below 0"},
      {"{days_since_start: \"< 7\"}", "{days_since_start: \"< 0\"}",
       "43:64 days_since_start is never < 0 | this could never hold"},
      {"{days_since_start: \"< 7\"}", "{days_since_start: \">= 0\"}", ""},
      {"{days_since_start: \"< 7\"}", "{days_since_start: soon}",
       "43:64 \"soon\" is no value of days_since_start | a whole number"},
      {"{days_since_start: \"< 7\"}", "{days_since_start: [1, 2, 2]}", "43:71 2 is named twice"},
      {"{days_since_start: \"< 7\"}", "{days_since_start: [1, \">= 7\", unknown]}", ""},
      {"{days_since_start: \"< 7\"}", "{days_since_start: 1..}",
       "43:67 a value is missing here | a value, a range like 2..3 or a comparison like >= 2"},
      {"{days_since_start: \"< 7\"}", "{days_since_start: ..7}",
       "43:64 a value is missing here | a value, a range like 2..3 or a comparison like >= 2"},
      {"{days_since_start: \"< 7\"}", "{days_since_start: 0..1..2}",
       "43:67 \"1..2\" is no value of days_since_start | a whole number"},
  });
}

TEST_CASE("tests of scales") {
  check_plans({
      {"when: {pain: \">= 2\"}, then: end", "when: {pain: 11}, then: end", "47:31 11 is off the scale 0..10"},
      {"when: {pain: \">= 2\"}, then: end", "when: {pain: \">= 11\"}, then: end", "47:35 11 is off the scale 0..10"},
      {"when: {pain: \">= 2\"}, then: end", "when: {pain: \"> 10\"}, then: end",
       "47:31 pain is never > 10 | this could never hold"},
      {"when: {pain: \">= 2\"}, then: end", "when: {pain: \"< 0\"}, then: end",
       "47:31 pain is never < 0 | this could never hold"},
      {"when: {pain: \">= 2\"}, then: end", "when: {pain: 2..3}, then: end", ""},
      {"when: {pain: \">= 2\"}, then: end", "when: {pain: 3..2}, then: end", "47:31 this range runs backwards | 2..3"},
      {"when: {pain: \">= 2\"}, then: end", "when: {pain: 2..11}, then: end", "47:34 11 is off the scale 0..10"},
      {"when: {pain: \">= 2\"}, then: end", "when: {pain: \">= two\"}, then: end",
       "47:35 \"two\" is no whole number | the scale goes from 0, none, to 10, the worst"},
      {"when: {pain: \">= 2\"}, then: end", "when: {pain: [2, 3]}, then: end", ""},
      {"when: {pain: \">= 2\"}, then: end", "when: {pain: [2, 2]}, then: end", "47:35 2 is named twice"},
      {"when: {pain: \">= 2\"}, then: end", "when: {pain: unknown}, then: end", ""},
      {"when: {pain: \">= 2\"}, then: end", "when: {pain: [2, unknown]}, then: end", ""},
      {"when: {fatigue: some}", "when: {fatigue: \">= some\"}", ""},
      {"when: {fatigue: some}", "when: {fatigue: \"> tired\"}", "48:36 fatigue is never > tired | this could never hold"},
      {"when: {fatigue: some}", "when: {fatigue: \"< none\"}", "48:36 fatigue is never < none | this could never hold"},
      {"when: {fatigue: some}", "when: {fatigue: tierd}",
       "48:36 \"tierd\" is no value of fatigue | allowed: none, some, tired; did you mean \"tired\"?"},
      {"when: {fatigue: some}", "when: {fatigue: some..tired}", ""},
      {"when: {fatigue: some}", "when: {fatigue: tired..some}", "48:36 this range runs backwards | some..tired"},
      {"when: {fatigue: some}", "when: {fatigue: [some, tird]}",
       "48:43 \"tird\" is no value of fatigue | allowed: none, some, tired; did you mean \"tired\"?"},
      {"when: {fatigue: some}", "when: {fatigue: 2}", "48:36 \"2\" is no value of fatigue | allowed: none, some, tired"},
      {"when: {fatigue: some}", "when: {fatigue: yes}", "48:36 \"yes\" is no value of fatigue | allowed: none, some, tired"},
      {"twinge: no}", "twinge: yes}", ""},
      {"twinge: no}", "twinge: true}", "44:91 \"true\" is no value of twinge | allowed: no, yes"},
      {"twinge: no}", "twinge: \">= yes\"}", ""},
      {"twinge: no}", "twinge: [no, yes]}", ""},
  });
}

TEST_CASE("tests of words that the engine knows") {
  check_plans({
      {"{sessions: \"< 5\"}", "{exceeded: yes}", ""},
      {"{sessions: \"< 5\"}", "{exceeded: maybe}", "43:37 \"maybe\" is no value of exceeded | allowed: no, yes"},
      {"{sessions: \"< 5\"}", "{exceeded: \">= yes\"}", "43:37 exceeded has no order | name the words: no or yes"},
      {"{sessions: \"< 5\"}", "{stage: short}", ""},
      {"{sessions: \"< 5\"}", "{stage: shrt}",
       "43:34 \"shrt\" is no value of stage | allowed: short, long; did you mean \"short\"?"},
      {"{sessions: \"< 5\"}", "{stage: \">= long\"}", ""},
      {"{sessions: \"< 5\"}", "{stage: \"> long\"}", "43:34 stage is never > long | this could never hold"},
      {"{sessions: \"< 5\"}", "{clinician: no, age: \"< 18\"}", ""},
      {"{sessions: \"< 5\"}", "{full_speed: yes, complete: no}", ""},
      {"{sessions: \"< 5\"}", "{last_intensity: \"> 90\"}", "43:46 90 has no unit | write 90%"},
      {"{sessions: \"< 5\"}", "{setbacks_7d: 0}", ""},
  });
}

TEST_CASE("where more is better a comparison is of the numbers that are written") {
  const auto stops = [](std::string_view test) {
    const std::string falling = edited(small_plan, "scale: 0..10", "scale: 10..0");
    const auto plan = read_plan(edited(falling, "when: {pain: \">= 2\"}, then: end", test));
    REQUIRE(plan.value);
    const Condition& condition = plan.value->during.at(1).when.any[0][0];
    std::string held = condition.written + ":";
    for (int notch = 0; notch <= 10; ++notch)
      if (condition.holds(notch)) held += " " + plan.value->observations[0].scale.text(notch);
    return held;
  };
  CHECK(stops("when: {pain: \">= 8\"}, then: end") == "pain >= 8: 10 9 8");
  CHECK(stops("when: {pain: \"< 2\"}, then: end") == "pain < 2: 1 0");
  CHECK(stops("when: {pain: 7..9}, then: end") == "pain 7..9: 9 8 7");
  CHECK(stops("when: {pain: [10, 0]}, then: end") == "pain 10 or 0: 10 0");
  check_plans({
      {"scale: 0..10, of: work, ask: \"worst pain, 0-10\"}",
       "scale: 10..0, of: work, ask: \"worst pain, 0-10\", unless_said: 11}", "8:72 11 is off the scale 10..0"},
  });
}
