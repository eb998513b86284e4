#include "render/json.hpp"

#include <doctest/doctest.h>

#include "unit/render/small_plan.hpp"

using namespace rehab;
using namespace rehab::test;

namespace {

std::string next_json(const Athlete& athlete, std::string_view today) {
  const Plan plan = small_plan();
  return to_json(next_session(plan, athlete, on(today), "runner.yaml"));
}

/// The part of the object from a key on, as far as the text goes.
bool has(const std::string& json, std::string_view part) { return json.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("the next session as JSON is one line, every field in its place") {
  CHECK(
      next_json(beginner(), "2024-03-07") ==
      R"({"schema":"rehab.next/1","file":"runner.yaml","athlete":"Runner","plan":"small","today":"2024-03-07",)"
      R"("decision":"progress","date":"2024-03-07","day":6,"session":2,"complete":false,"resume":false,)"
      R"("stage":{"id":"short","number":1,"of":2,"title":"Short runs"},"step":{"id":"run-20","number":3,"of":4},)"
      R"("cap_pct":60,"metres":200,"work":[)"
      R"({"exercise":"march","kind":"drill","dose":"2 x 10 m rest 1 min","sets":1,"reps":2,"distance_m":10,"time_s":null,)"
      R"("intensity_pct":null,"rest_s":[60,60],"set_rest_s":null,"no_faster_than_s":null},)"
      R"({"exercise":"acceleration","kind":"run","dose":"2 x 5 x 20 m @ 50% rest 2-4 min / 5 min","sets":2,"reps":5,"distance_m":20,)"
      R"("time_s":null,"intensity_pct":50,"rest_s":[120,240],"set_rest_s":[300,300],"no_faster_than_s":6}],)"
      R"("during":[{"rule":"stop","when":"pain >= 2","then":"end","work":[],"from":["house"]},)"
      R"({"rule":"switch","when":"fatigue tired","then":"switch","work":[{"exercise":"jog","dose":"5 x 5 m rest 2 min"}],"from":["house"]},)"
      R"({"rule":"longer-rest","when":"fatigue some","then":"rest 4 min","work":[],"from":["house"]}],)"
      R"("checks":[)"
      R"({"observation":"walk","ask":"is the walk normal?","if":"limp","decision":"regress","date":"2024-03-08","step":"jog-easy"},)"
      R"({"observation":"morning","ask":"how is it the morning after?","if":"sore","decision":"repeat","date":"2024-03-08","step":"run-10"},)"
      R"({"observation":"morning","ask":"how is it the morning after?","if":"bad","decision":"repeat","date":"2024-03-08","step":"run-10"},)"
      R"({"observation":"red_flag","ask":"any of these?","if":"yes","decision":"refer","date":null,"step":null}],)"
      R"("because":[{"rule":"clean","then":["progress"],"say":"all of it done",)"
      R"("saw":{"pain":"0","fatigue":"none","completed":"100%"},"from":["book:12"]},)"
      R"({"rule":"early","then":["cap 60%"],"say":"easy at first","saw":{"sessions":"1"},"from":["book"]}],)"
      R"("rest":{"days":[],"because":[]},"gate":null,"limits":null,"care":["walk back as recovery"],"warnings":[]})"
      "\n");
}

TEST_CASE("a wait as JSON says what is missing and gives no date and no dose") {
  const std::string json = next_json(newcomer(), "2024-03-05");
  CHECK(has(json, R"("decision":"wait","date":null,"day":4,"session":1,)"));
  CHECK(has(json, R"("stage":null,"step":null,"cap_pct":null,"metres":0,"work":[],)"));
  CHECK(has(json, R"("gate":{"id":"short","missing":["days_since_injury >= 5","walk normal"]})"));
  CHECK(has(json, R"("if":"normal","decision":"start","date":"2024-03-06","step":"run-10"})"));
}

TEST_CASE("a referral as JSON gives no date and no dose, and the rule that refers comes first") {
  Athlete athlete = beginner();
  athlete.log.push_back(check_in("2024-03-07", {{red_flag, 1, {}}}));
  const std::string json = next_json(athlete, "2024-03-08");
  CHECK(has(json, R"("decision":"refer","date":null,"day":7,"session":2,)"));
  CHECK(has(json, R"("stage":null,"step":null,"cap_pct":null,"metres":0,"work":[],)"));
  CHECK(has(json, R"("because":[{"rule":"red-flag","then":["refer"],"say":"see a clinician","saw":{"red_flag":"yes"})"));
}

TEST_CASE("a session under way as JSON is what is left of it") {
  Athlete athlete = beginner();
  athlete.log.push_back(session("2024-03-07", "acceleration", "1 x 5 x 20 m @ 50%", {{fatigue, 1, {}}}));
  athlete.log.back().finished = false;
  const std::string json = next_json(athlete, "2024-03-09");
  CHECK(has(json, R"("decision":"progress","date":"2024-03-07","day":6,"session":2,"complete":false,"resume":true,)"));
  CHECK(has(json, R"("metres":100,)"));
  CHECK(has(json, R"("dose":"5 x 20 m @ 50% rest 4 min / 5 min")"));
  CHECK(has(json, R"("checks":[],)"));
  CHECK(has(json, "was left unfinished"));
}

TEST_CASE("nothing is left of a session under way once its report asks for a clinician") {
  Athlete athlete = beginner();
  athlete.log.push_back(session("2024-03-07", "acceleration", "1 x 5 x 20 m @ 50%", {{red_flag, 1, {}}}));
  athlete.log.back().finished = false;
  const std::string json = next_json(athlete, "2024-03-07");
  CHECK(has(json, R"("metres":0,"work":[],)"));
  CHECK(has(json, "asks for a clinician"));
}

TEST_CASE("rest, gate, limits and warnings are named in JSON") {
  Athlete athlete = beginner();
  athlete.log.push_back(session("2024-03-07", "acceleration", "2 x 5 x 20 m @ 50%", {{pain, 0, {}}, {fatigue, 0, {}}}));
  CHECK(has(next_json(athlete, "2024-03-08"), R"("gate":{"id":"fast","missing":["sessions >= 3"]})"));

  athlete.log.push_back(check_in("2024-03-08", {{morning, 2, {}}}));
  CHECK(has(next_json(athlete, "2024-03-08"), R"("rest":{"days":["2024-03-08"],"because":["sore"]})"));

  athlete.log.back().limits = limits_of(percent(40), std::nullopt);
  CHECK(
      has(next_json(athlete, "2024-03-08"),
          R"("limits":{"intensity_pct":40,"distance_m":null,"runs":null,"until":null,"by":"City Physio","since":"2024-03-08"})"));

  athlete.log.push_back(word("2024-03-08", SaysRest{2}, "travel"));
  CHECK(has(next_json(athlete, "2024-03-08"), R"("rest":{"days":["2024-03-08","2024-03-09"],"because":["sore","coach"]})"));

  CHECK(has(next_json(athlete, "2024-03-28"), R"("warnings":["longer than usual; have it looked at"])"));
}

TEST_CASE("a coach's start is warned of until three clean sessions") {
  Athlete athlete = beginner();
  athlete.log.push_back(word("2024-03-07", SaysStartAt{3}, "ran it last week"));
  const std::string warning =
      "on the word of A. Coach, not on what the log supports: started at run-fast on 2024-03-07 (ran it last week)";
  CHECK(next_json(athlete, "2024-03-07").find(warning) != std::string::npos);
  for (const char* day : {"2024-03-07", "2024-03-08", "2024-03-09"}) {
    athlete.log.push_back(session(day, "acceleration", "4 x 20 m @ 80%", {{pain, 0, {}}, {fatigue, 0, {}}}));
  }
  athlete.log[2].work[0].dose.intensity = percent(60);
  CHECK(next_json(athlete, "2024-03-10").find("not on what the log supports") == std::string::npos);
}

TEST_CASE("a target is warned of when it has passed or cannot be reached") {
  Athlete athlete = beginner();
  athlete.profile.target = Target{on("2024-03-08"), "first race"};
  CHECK(has(next_json(athlete, "2024-03-07"), R"("warnings":[]})"));
  athlete.profile.target->date = on("2024-03-07");
  CHECK(has(next_json(athlete, "2024-03-07"),
            "the target, first race on 2024-03-07, is out of reach: run-fast is on 2024-03-08 at the earliest"));
  CHECK(has(next_json(athlete, "2024-03-08"), "the target, first race on 2024-03-07, has passed"));
}
