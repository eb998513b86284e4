#include "render/json.hpp"

#include <doctest/doctest.h>

#include "unit/fixtures.hpp"
#include "unit/render/small_plan.hpp"

using namespace rehab;
using namespace rehab::test;

namespace {

std::string next_json(const Athlete& athlete, std::string_view today) {
  const Plan plan = small_plan();
  return to_json(next_session(plan, athlete, on(today), "runner.yaml"));
}

}  // namespace

TEST_CASE("the next session as JSON is one line, every field in its place") {
  CHECK(
      next_json(beginner(), "2024-03-07") ==
      R"({"schema":"rehab.next/1","file":"runner.yaml","athlete":"Runner","plan":"small","today":"2024-03-07",)"
      R"("decision":"progress","date":"2024-03-07","day":6,"session":2,"complete":false,"resume":false,)"
      R"("stage":{"id":"short","number":1,"of":2,"title":"Short runs"},"step":{"id":"run-20","number":3,"of":4},)"
      R"("cap_pct":50,"metres":200,"work":[)"
      R"({"exercise":"march","kind":"drill","dose":"2 x 10 m rest 1 min","sets":1,"reps":2,"distance_m":10,"time_s":null,)"
      R"("intensity_pct":null,"rest_s":[60,60],"set_rest_s":null,"no_faster_than_s":null},)"
      R"({"exercise":"acceleration","kind":"run","dose":"2 x 5 x 20 m @ 50% rest 2-4 min / 5 min","sets":2,"reps":5,"distance_m":20,)"
      R"("time_s":null,"intensity_pct":50,"rest_s":[120,240],"set_rest_s":[300,300],"no_faster_than_s":6}],)"
      R"("during":[{"rule":"stop","when":"pain >= 2","then":"end","work":[],"from":["house"]},)"
      R"({"rule":"switch","when":"fatigue tired","then":"switch","work":[{"exercise":"jog","dose":"5 x 5 m rest 2 min"}],"from":["house"]},)"
      R"({"rule":"longer-rest","when":"fatigue some","then":"rest 4 min","work":[],"from":["house"]}],)"
      R"("checks":[)"
      R"({"observation":"walk","ask":"Is the walk normal?","if":"limp","decision":"wait","date":null,"step":null},)"
      R"({"observation":"morning","ask":"How is it the morning after?","if":"sore","decision":"wait","date":null,"step":null},)"
      R"({"observation":"morning","ask":"How is it the morning after?","if":"bad","decision":"wait","date":null,"step":null},)"
      R"({"observation":"red_flag","ask":"Any of these?","if":"yes","decision":"refer","date":null,"step":null}],"all_well":null,)"
      R"("because":[{"rule":"clean","then":["progress"],"say":"All of it done.",)"
      R"("saw":{"pain":"0","fatigue":"none","completed":"100%"},"from":["book:12"]},)"
      R"({"rule":"early","then":["cap 60%"],"say":"Easy at first.","saw":{"sessions":"1"},"from":["book"]}],)"
      R"("rest":{"days":[],"because":[]},"gate":null,"limits":null,"care":["walk back as recovery"],"warnings":[]})"
      "\n");
}

TEST_CASE("a wait as JSON says what is missing and gives no date and no dose") {
  const std::string json = next_json(newcomer(), "2024-03-05");
  CHECK(has(json, R"("decision":"wait","date":null,"day":4,"session":1,)"));
  CHECK(has(json, R"("stage":null,"step":null,"cap_pct":null,"metres":0,"work":[],)"));
  CHECK(has(json, R"("gate":{"id":"short","missing":["days_since_injury >= 5","walk normal"],"not_before":null})"));
  CHECK(has(json, R"("if":"normal","decision":"start","date":"2024-03-06","step":"run-10"})"));  // asked on the day of the run
}

TEST_CASE("a referral as JSON gives no date and no dose, and the rule that refers comes first") {
  Athlete athlete = beginner();
  athlete.log.push_back(check_in("2024-03-07", {{red_flag, 1, {}}}));
  const std::string json = next_json(athlete, "2024-03-08");
  CHECK(has(json, R"("decision":"refer","date":null,"day":7,"session":2,)"));
  CHECK(has(json, R"("stage":null,"step":null,"cap_pct":null,"metres":0,"work":[],)"));
  CHECK(has(json, R"("because":[{"rule":"red-flag","then":["refer"],"say":"See a clinician.","saw":{"red_flag":"yes"})"));
}

TEST_CASE("a session under way as JSON is what is left of it") {
  Athlete athlete = beginner();
  athlete.log.push_back(session("2024-03-07", "acceleration", "1 x 5 x 20 m @ 50%", {{fatigue, 1, {}}}));
  athlete.log.back().finished = false;
  const std::string json = next_json(athlete, "2024-03-07");
  CHECK(has(json, R"("decision":"progress","date":"2024-03-07","day":6,"session":2,"complete":false,"resume":true,)"));
  CHECK(has(json, R"("metres":100,)"));
  CHECK(has(json, R"("dose":"5 x 20 m @ 50% rest 4 min / 5 min")"));
  CHECK(has(json, R"("checks":[],)"));
  const std::string later = next_json(athlete, "2024-03-09");  // the session ended with its day
  CHECK(has(later, R"("decision":"repeat","date":"2024-03-09","day":8,"session":3,"complete":false,"resume":false,)"));
  CHECK(has(later, R"({"id":"unfinished","text":"The session of Thu 7 March was left unfinished. )"));
}

TEST_CASE("a session under way whose report asks for a clinician is a referral in JSON too") {
  Athlete athlete = beginner();
  athlete.log.push_back(session("2024-03-07", "acceleration", "1 x 5 x 20 m @ 50%", {{red_flag, 1, {}}}));
  athlete.log.back().finished = false;
  const std::string json = next_json(athlete, "2024-03-07");
  CHECK(has(json, R"("metres":0,"work":[],)"));
  CHECK(has(json, R"("decision":"refer","date":null,"day":6,)"));
}

TEST_CASE("rest, gate, limits and warnings are named in JSON") {
  Athlete athlete = beginner();
  athlete.log.push_back(session("2024-03-07", "acceleration", "2 x 5 x 20 m @ 50%", {{pain, 0, {}}, {fatigue, 0, {}}}));
  CHECK(has(next_json(athlete, "2024-03-08"), R"("gate":{"id":"fast","missing":["sessions >= 3"],"not_before":null})"));

  athlete.log.push_back(check_in("2024-03-08", {{morning, 2, {}}}));
  CHECK(has(next_json(athlete, "2024-03-08"), R"("rest":{"days":["2024-03-08"],"because":["sore"]})"));

  athlete.log.back().limits = limits_of(percent(40), std::nullopt);
  CHECK(
      has(next_json(athlete, "2024-03-08"),
          R"("limits":{"intensity_pct":40,"distance_m":null,"runs":null,"until":null,"by":"City Physio","since":"2024-03-08"})"));

  athlete.log.push_back(word("2024-03-08", SaysRest{2}, "travel"));
  CHECK(has(next_json(athlete, "2024-03-08"), R"("rest":{"days":["2024-03-08","2024-03-09"],"because":["sore","coach"]})"));

  CHECK(has(next_json(athlete, "2024-03-28"), R"("warnings":[{"id":"slow","text":"Longer than usual: have it looked at."}])"));
}

TEST_CASE("a coach's start is warned of until three clean sessions") {
  Athlete athlete = beginner();
  athlete.log.push_back(word("2024-03-07", SaysStartAt{3}, "ran it last week"));
  const std::string warning =
      "On Thu 7 March A. Coach set the session to Acceleration 4 x 20 m @ 80% (ran it last week). The log does not support it "
      "yet.";
  // Farther on the first day, so not faster; then 10% a day.
  for (const auto& [day, dose] :
       {std::pair{"2024-03-07", "4 x 20 m @ 50%"}, {"2024-03-08", "4 x 20 m @ 60%"}, {"2024-03-09", "4 x 20 m @ 70%"}}) {
    CHECK(has(next_json(athlete, day), warning));
    athlete.log.push_back(session(day, "acceleration", dose, {{pain, 0, {}}, {fatigue, 0, {}}}));
  }
  CHECK(has(next_json(athlete, "2024-03-10"), R"("warnings":[])"));
}

TEST_CASE("a target is warned of when it has passed or cannot be reached") {
  Athlete athlete = beginner();
  athlete.profile.target = Target{on("2024-03-09"), "first race"};
  CHECK(has(next_json(athlete, "2024-03-07"), R"("warnings":[]})"));
  athlete.profile.target->date = on("2024-03-07");
  CHECK(has(next_json(athlete, "2024-03-07"), "Target first race, Thu 7 March: out of reach, Sat 9 March at the earliest."));
  CHECK(has(next_json(athlete, "2024-03-08"), "Target first race, Thu 7 March: it has passed."));
}
