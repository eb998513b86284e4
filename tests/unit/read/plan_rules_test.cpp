#include <doctest/doctest.h>

#include "unit/read/reading.hpp"

using namespace rehab;
using namespace rehab::test;

TEST_CASE("outcomes of rules") {
  check_plans({
      {"then: progress", "then: repeat", ""},
      {"then: progress", "then: regress", ""},
      {"then: progress", "then: regress 3", ""},
      {"then: progress", "then: restart", ""},
      {"then: progress", "then: regress to second", ""},
      {"then: progress", "then: regress to long", ""},
      {"then: progress", "then: regress to secnd",
       "44:102 unknown step or stage \"secnd\" | allowed: short, long, first, second, third; did you mean \"second\"?"},
      {"then: progress", "then: regress to", "44:112 \"regress to\" needs the name of a step | write \"regress to STEP\""},
      {"then: progress", "then: refer", ""},
      {"then: progress", "then: rest 2 days", ""},
      {"then: progress", "then: cap 62.5%", ""},
      {"then: progress", "then: [rest 1 day, repeat, cap 60%]", ""},
      {"then: progress", "then: [progress, repeat]",
       "44:113 a rule moves one way, and this is a second | progress, repeat, regress, restart or refer"},
      {"then: progress", "then: [rest 1 day, rest 2 days]", "44:115 this outcome is said twice | one of a sort is enough"},
      {"then: progress", "then: [cap 60%, cap 50%]", "44:112 this outcome is said twice | one of a sort is enough"},
      {"then: progress", "then: [warn, warn]",
       "44:102 a warning needs words: this rule has no say | say: look at it again\n"
       "44:109 this outcome is said twice | one of a sort is enough"},
      {"then: progress", "then: warn", "44:102 a warning needs words: this rule has no say | say: look at it again"},
      {"then: progress", "then: []",
       "44:102 expected a list of outcomes, found nothing in it | write what it holds, or remove the key"},
      {"then: progress", "then: progres",
       "44:102 \"progres\" is not understood | allowed: progress, repeat, regress 2, regress to STEP, restart, refer, rest 1 "
       "day, cap 60%, warn; "
       "did you mean \"progress\"?"},
      {"then: progress", "then: forward",
       "44:102 \"forward\" is not understood | allowed: progress, repeat, regress 2, regress to STEP, restart, refer, rest 1 "
       "day, cap 60%, warn"},
      {"then: progress", "then: regress many", "44:110 \"many\" is no number of steps from 1 to 256 | write \"regress 2\""},
      {"then: progress", "then: rest 1 week", "44:107 \"week\" is no unit here | write \"rest 7 days\""},
      {"then: progress", "then: cap 60", "44:106 60 has no unit | write 60%"},
      {"then: progress", "then: cap", "44:105 expected a number of % at the end"},
      {"then: progress", "then: end",
       "44:102 \"end\" is not understood | allowed: progress, repeat, regress 2, regress to STEP, restart, refer, rest 1 day, "
       "cap 60%, warn"},
      {"then: progress", "then: {rest: 1 day}", "44:102 expected an outcome or a list of them, found a map"},
      {"then: progress", "then: full speed",
       "44:102 \"full speed\" is not understood | allowed: progress, repeat, regress 2, regress to STEP, restart, refer, rest 1 "
       "day, cap 60%, "
       "warn"},
  });
}

TEST_CASE("a rule may ask for a test, but no rest ends what was measured") {
  const std::string kept =
      edited(small_plan, "walk: {scale: [normal, limp], of: check_in,", "walk: {scale: [normal, limp], of: test,");
  CHECK(faults_of_plan(
            edited(kept, "when: {pain: \">= 2\"}, then: [rest 1 day, regress 1]", "when: {walk: limp}, then: regress 1")) == "");
  CHECK(
      faults_of_plan(edited(kept, "when: {pain: \">= 2\"}, then: [rest 1 day, regress 1]",
                            "when: {walk: limp}, then: [rest 1 day, regress 1]")) ==
      "42:44 \"walk\" is a test: it stands until it is made again, and no rest ends that | without the rest: repeat, regress, a "
      "cap or refer hold until she is tested again");
}

TEST_CASE("outcomes after a set") {
  check_plans({
      {"then: rest 4 min", "then: end", ""},
      {"then: rest 4 min", "then: rest 2-4 min", ""},
      {"then: rest 4 min", "then: rest 4", "48:54 4 has no unit | write 4 s or min"},
      {"then: rest 4 min", "then: rest 1 day", "48:56 day is no unit here | allowed: s or min"},
      {"then: rest 4 min", "then: rest", "48:53 expected a time at the end"},
      {"then: rest 4 min", "then: stop", "48:49 \"stop\" is not understood | allowed: rest 4 min, end"},
      {"then: rest 4 min", "then: {swich: {running_a: 5 x 5 m}}",
       "48:50 unknown key \"swich\" | allowed: switch, or; did you mean \"switch\"?"},
      {"then: rest 4 min", "then: {switch: {march: 2 x 10 m}, or: rest 8 min}", ""},
      {"then: rest 4 min", "then: {switch: {march: 2 x 10 m}, or: end}", ""},
      {"then: rest 4 min", "then: {switch: {march: 2 x 10 m}, or: {switch: {running_a: 5 x 5 m}}}", ""},
      {"then: rest 4 min", "then: {switch: {march: 2 x 10 m}, or: rest 8}", "48:86 8 has no unit | write 8 s or min"},
      {"then: rest 4 min", "then: {switch: {march: 2 x 10 m}, or: repeat}",
       "48:81 \"repeat\" is not understood | allowed: rest 4 min, end"},
      {"then: rest 4 min", "then: {or: end}", "48:49 a switch needs the key \"switch\" | what to do instead"},
      {"then: rest 4 min", "then: {switch: {march: 2 x 10 m}, or: {switch: {march: 5 x 5 m}, or: end}}",
       "48:108 unknown key \"or\" | allowed: switch"},
      {"then: rest 4 min", "then: {switch: running_a}", "48:58 expected a map of exercise and dose, found a single value"},
      {"then: rest 4 min", "then: {switch: {running_a: five}}", "48:70 expected a number of sets, reps or an amount, found five"},
      {"then: rest 4 min", "then: {switch: {running_a: 5 x 5 m, march: 2 x 10 m}}", ""},
      {"then: rest 4 min", "then: [rest 4 min, {switch: {march: 2 x 10 m}}]", ""},
      {"then: rest 4 min", "then: [end, rest 4 min]", "48:49 after an end there is nothing to rest or to switch for | end alone"},
      {"then: rest 4 min", "then: [rest 4 min, rest 5 min]", "48:62 this outcome is said twice | one of a sort is enough"},
      {"then: rest 4 min", "then: [end, end]", "48:55 this outcome is said twice | one of a sort is enough"},
      {"then: rest 4 min", "then: [{switch: {march: 2 x 10 m}}, {switch: {march: 2 x 10 m}}]",
       "48:79 this outcome is said twice | one of a sort is enough"},
  });
}

TEST_CASE("rules are read as they were written") {
  const Plan& plan = the_small_plan();
  REQUIRE(plan.rules.size() == 3);
  CHECK(plan.rules[0].then.words() == std::vector<std::string>{"rest 1 day", "regress 1"});
  CHECK(plan.rules[0].setback);
  CHECK(plan.rules[0].say == "some pain");
  CHECK(!plan.rules[1].setback);
  CHECK(plan.rules[1].then.words() == std::vector<std::string>{"cap 60%"});
  CHECK(plan.rules[1].from.at(0).where == "12");
  CHECK(plan.rules[2].then.movement == Movement::progress);
  REQUIRE(plan.during.size() == 3);
  CHECK(to_string(plan.during[0].then.switch_to.at(0).dose) == "5 x 5 m rest 2 min");
  CHECK(plan.during[1].then.end);
  CHECK(plan.during[2].then.rest == Recovery{minutes(4), minutes(4)});
  CHECK(plan.always.at(0).reach == 2);
}

TEST_CASE("every outcome can be written") {
  struct Case {
    std::string_view then;
    std::vector<std::string> words;
  };
  const Case cases[] = {
      {"regress", {"regress 1"}},
      {"regress 3", {"regress 3"}},
      {"restart", {"restart"}},
      {"refer", {"refer"}},
      {"rest  2  days", {"rest 2 days"}},
      {"cap 62.5 %", {"cap 62.5%"}},
      {"[repeat, cap 60%, rest 1 day]", {"rest 1 day", "cap 60%", "repeat"}},
  };
  for (const Case& c : cases) {
    CAPTURE(c.then);
    const auto reading = read_plan(edited(small_plan, "then: progress", "then: " + std::string(c.then)));
    REQUIRE(reading.value);
    CHECK(reading.value->rules.at(2).then.words() == c.words);
  }
}

TEST_CASE("what the coach may choose instead is kept beside the outcome") {
  const auto reading = read_plan(edited(small_plan, "then: rest 4 min", "then: {switch: {march: 2 x 10 m}, or: rest 8 min}"));
  REQUIRE(reading.value);
  const DuringOutcome& then = reading.value->during.at(2).then;
  CHECK(then.switch_to.size() == 1);
  CHECK(!then.rest);
  REQUIRE(then.instead.size() == 1);
  CHECK(then.instead[0].rest == Recovery{minutes(8), minutes(8)});
}

TEST_CASE("a during rule asks the stage of the session under way") {
  check_plans({
      {"when: {fatigue: some}", "when: {fatigue: some, stage: long}", ""},
      {"when: {fatigue: some}", "when: {fatigue: some, stage: lng}",
       "48:49 \"lng\" is no value of stage | allowed: short, long; did you mean \"long\"?"},
  });
}

TEST_CASE("a rule that refers says what lifts it") {
  const auto reading = read_plan(
      edited(small_plan, "when: {completed: \">= 100%\", pain: 0..1, fatigue: [none, some], twinge: no}, then: progress",
             "when: {age: \"< 18\"}, then: refer, lifted_by: name a clinician"));
  REQUIRE(reading.value);
  CHECK(reading.value->rules.at(2).lifted_by == "name a clinician");
  check_plans({
      {"then: progress", "then: progress, lifted_by: rain",
       "44:123 this rule does not refer, so there is nothing to lift | then: refer, or remove `lifted_by`"},
      {"then: progress", "then: refer, lifted_by: rain",
       "44:120 nothing but a clearance lifts a referral that asks about \"completed\" | "
       "remove `lifted_by`, or ask about age, grade and clinician alone"},
  });
}

TEST_CASE("setbacks, injuries and the grade can be asked") {
  check_plans({
      {"when: {pain: \">= 2\"}, then: [rest", "when: {setbacks: \">= 2\", injuries: 0, grade: [unknown, 2..3]}, then: [rest", ""},
  });
}
