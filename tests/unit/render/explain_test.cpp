#include "render/explain.hpp"

#include <doctest/doctest.h>

#include "render/source_lines.hpp"
#include "unit/fixtures.hpp"
#include "unit/render/small_plan.hpp"

using namespace rehab;
using namespace rehab::test;

namespace {

std::string explained(const Athlete& athlete, std::string_view today, LogShown log = LogShown::last) {
  const Plan plan = small_plan();
  const Source file{"runner.yaml", "one\ntwo\nthree\n"};
  const Source rules{"small.yaml", "\n"};
  return explain_text(next_session(plan, athlete, on(today), "runner.yaml"), {{&file, 1}, {&rules, 1}}, log, 80, Color::off);
}

std::string explained_json(const Athlete& athlete, std::string_view today, LogShown log = LogShown::last) {
  const Plan plan = small_plan();
  const Source file{"runner.yaml", "one\ntwo\nthree\n"};
  const Source rules{"small.yaml", "\n"};
  return explain_json(next_session(plan, athlete, on(today), "runner.yaml"), {{&file, 1}, {&rules, 1}}, log);
}

/// A beginner whose hamstring tired; the entry stands in line 2 and the fatigue in line 3.
Athlete tired() {
  Athlete athlete = beginner();
  athlete.log[0].place = {4, 0};
  athlete.log[0].work[0].felt = {{pain, 0, {0, 0}}, {fatigue, 2, {8, 0}}};
  return athlete;
}

}  // namespace

TEST_CASE("an explanation tells every rule, what it saw and where that stands") {
  CHECK(explained(tired(), "2024-03-07") ==
        R"(TODAY   Acceleration 3 x 10 m @ 50%
        Nothing faster than 3.60 s, however good it feels.

Runner - the same session again

RULES THAT APPLIED
  tired  repeat, small.yaml:1
         The same again.
         saw fatigue tired, runner.yaml:3
         from house (house)
  early  cap 60%, small.yaml:1
         Easy at first.
         saw sessions 1, runner.yaml:2
         from book (author)

RULES THAT DID NOT APPLY
  red-flag  not red_flag yes (red_flag no, not asked, taken as fine)
  hurt      not pain >= 2 (pain 0, runner.yaml:1)
  sore      not morning sore or bad (morning fine, not asked, taken as fine)
  limp      not walk limp (walk unknown, not asked)
  slow      not days_since_injury >= 20 (days_since_injury 6)
  clean     not fatigue none or some (fatigue tired, runner.yaml:3)

THE LADDER
  before  run-10, step 2 of 4; 0 of 1 clean sessions before the last one
  now     the same session again: run-10, step 2 of 4; 0 of 1 clean sessions so
          far

WHO SAYS SO: every number on the sheet
  cap          60% - stage short (another decides)
               from book (author)
  cap          60% - rule early (another decides)
               from book (author)
  done         10 m at 50% - what was run last; at most 10 m and 10% above it,
               and only on a progress or a start
               from house (house)
  dose         acceleration 3 x 10 m @ 50% rest 2-4 min - step run-10
               from book:12 (author)
  drill        march 2 x 10 m rest 1 min - stage short
               from book (author)
  speed        no faster than 3.60 s a rep - the athlete's best time at 50%
  switch       jog 5 x 5 m rest 2 min - during rule switch
               from house (house)
  longer rest  4 min - during rule longer-rest
               from house (house)
  percent      of the athlete's best average speed over that same distance from
               a standing start: with a best time of t, 60% is no faster than t
               / 0.60; without one nothing is measured, and it is an instruction
               only

WHAT IT WOULD HAVE TAKEN
  fatigue some instead of tired: one step up: Acceleration 2 x 5 x 20 m @ 50%

WHAT NEARLY CHANGED IT
  walk limp (not asked): no session
  red_flag yes instead of no: STOP, see a clinician
  pain 2 instead of 0: one step back, on Fri 8 March: Easy jog 4 x 5 m
  morning sore instead of fine: no session
)");
}

TEST_CASE("a gate is explained condition by condition") {
  CHECK(has(explained(newcomer(), "2024-03-05"),
            "THE GATE of stage short: closed\n"
            "  lacks: days_since_injury >= 5 (days_since_injury 4)\n"
            "  lacks: walk normal (walk unknown, not asked)\n"
            "  from book (author)\n"));
  CHECK(has(explained(newcomer(), "2024-03-05"),
            "WHAT IT WOULD HAVE TAKEN\n"
            "  no report; the gate: days_since_injury >= 5 and walk normal\n"));  // the walk is asked on the day of the run
}

TEST_CASE("a cap that a lower one beats does not decide") {
  Athlete athlete = beginner();
  athlete.log.push_back(check_in("2024-03-07", {}));
  athlete.log.back().limits = limits_of(percent(40), std::nullopt);
  const std::string text = explained(athlete, "2024-03-07");
  CHECK(has(text, "60% - stage short (another decides)\n"));
  CHECK(has(text, "40% - limits, City Physio\n"));
}

TEST_CASE("the explanation of a referral shows no dose, and where it was asked for") {
  Athlete athlete = beginner();
  athlete.log.push_back(check_in("2024-03-07", {{red_flag, 1, {4, 0}}}));
  athlete.log.back().place = {4, 0};
  const std::string text = explained(athlete, "2024-03-09");
  CHECK(text.starts_with("STOP    See a clinician."));
  CHECK(has(text, "saw red_flag yes, runner.yaml:2\n"));
  CHECK(has(text, "asked for by the entry at runner.yaml:2\n"));
  CHECK_FALSE(has(text, "%"));
  CHECK_FALSE(has(text, " m "));
}

TEST_CASE("the whole log is told entry by entry") {
  Athlete athlete = tired();
  athlete.log.push_back(word("2024-03-07", SaysRepeat{}, "travel"));
  athlete.log.back().limits = limits_of(percent(40), metres(20));
  athlete.log.push_back(check_in("2024-03-08", {{red_flag, 1, {}}}));
  CHECK(has(explained(athlete, "2024-03-09", LogShown::whole),
            "THE LOG\n"
            "  2024-03-06  check-in: walk normal - runner.yaml:2\n"
            "              prescribed: start, run-10: Acceleration 3 x 10 m @ 50%\n"
            "              rules: early\n"
            "              done: Acceleration 3 x 10 m @ 50%; pain 0, fatigue tired\n"
            "              completed 100%\n"
            "  2024-03-07  limits: City Physio allows nothing above 40% and no run longer\n"
            "              than 20 m. - runner.yaml:1\n"
            "              A. Coach: repeat (travel)\n"
            "  2024-03-08  check-in: red_flag yes - runner.yaml:1\n"
            "              referred: no session until cleared\n"));
}

TEST_CASE("an explanation as JSON holds the same") {
  const std::string json = explained_json(tired(), "2024-03-07", LogShown::whole);
  CHECK(json.starts_with(R"({"schema":"rehab.explain/1","file":"runner.yaml","athlete":"Runner","plan":"small",)"
                         R"("today":"2024-03-07","decision":"repeat","date":"2024-03-07","step":"run-10","rules":[)"));
  CHECK(has(
      json,
      R"({"rule":"clean","at":"small.yaml:1","fired":false,"then":["progress"],"say":"All of it done.","saw":[)"
      R"({"key":"pain","value":"0","said":true,"at":["runner.yaml:1"]},{"key":"fatigue","value":"tired","said":true,"at":["runner.yaml:3"]},)"
      R"({"key":"completed","value":"100%","at":["runner.yaml:2"]}],"lacks":["fatigue none or some"],"from":["book:12"]})"));
  CHECK(has(json,
            R"("ladder":{"before":"run-10","clean_before":0,"step":"run-10","clean":0,"sessions":1,"cut":false},"gate":null,)"));
  CHECK(has(json,
            R"({"number":"cap","value":"60%","who":"rule early","decides":false,"from":[{"source":"book","weight":"author"}]},)"
            R"({"number":"done","value":"10 m at 50%","who":"what was run last; at most 10 m and 10% above it, and only on a )"
            R"(progress or a start","decides":true,"from":[{"source":"house","weight":"house"}]})"));
  CHECK(has(
      json,
      R"("would_take":[{"change":"fatigue some instead of tired","distance":1,"decision":"progress","date":"2024-03-07","step":"run-20"}],"best_report":null,)"));
  CHECK(
      has(json,
          R"("log":[{"date":"2024-03-06","at":"runner.yaml:2","check_in":{"walk":"normal"},"prescribed":{"decision":"start",)"));
  CHECK(json.ends_with("]}\n"));
}

TEST_CASE("places are told by file and line") {
  const Source sources[] = {{"a.yaml", "one\ntwo\n"}, {"b\x1b.yaml", ""}};
  const SourceLines where(sources);
  CHECK(where({0, 0}) == "a.yaml:1");
  CHECK(where({3, 0}) == "a.yaml:1");
  CHECK(where({4, 0}) == "a.yaml:2");
  CHECK(where({0, 1}) == "b\\u{1b}.yaml:1");
  CHECK(where({0, 2}).empty());
}
