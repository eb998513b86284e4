// What may be done on a day: the ladder, gates, rests, caps and dates.
#include "course.hpp"

namespace rehab::test {

TEST_CASE("a new athlete starts on day 5 once somebody has seen a normal walk") {
  Course course;
  course.check_in(1, {{"walk", "normal"}});
  const auto p = course.next(2);
  CHECK(p.decision == Decision::start);
  CHECK(p.date == Course::day(5));
  CHECK(course.step(p) == "10m-first");
}

TEST_CASE("a new athlete waits while nobody has looked at the walk") {
  const auto p = Course().next(9);
  CHECK(p.decision == Decision::wait);
  CHECK(p.gate == Gate::stage);
  CHECK_FALSE(p.date);
}

TEST_CASE("off the ladder the newest answer counts, on it the worst") {
  Course off;
  off.check_in(3, {{"walk", "limp"}}).check_in(6, {{"walk", "normal"}});
  CHECK(off.next(7).decision == Decision::start);
  Course on;
  on.started().check_in(6, {{"walk", "limp"}}).check_in(7, {{"walk", "normal"}});
  CHECK(on.next(7).decision == Decision::regress);
}

TEST_CASE("a clean session moves one step up") {
  const auto p = Course().started().next(6);
  CHECK(p.step >= 0);
  CHECK(p.decision == Decision::progress);
  CHECK(p.date == Course::day(6));
}

TEST_CASE("the account's course: each session on its date") {
  Course course;
  course.check_in(5, {{"walk", "normal"}});
  const std::pair<int, const char*> sessions[] = {
      {5, "10m-first"},   {6, "10m-set"},     {7, "10m-two-sets"},    {9, "10m-firmer"}, {10, "10m-full"}, {11, "10m-full"},
      {13, "20m-easy"},   {14, "20m-steady"}, {15, "20m-brisk"},      {17, "25m-brisk"}, {18, "25m-full"}, {19, "30m-brisk"},
      {21, "30m-strong"}, {22, "30m-fast"},   {23, "30m-full"},       {25, "40m"},       {26, "50m"},      {27, "60m"},
      {29, "60m-fast"},   {31, "flying"},     {33, "fast-easy-fast"}, {35, "full-speed"}};
  int today = 5;
  for (const auto& [on, step] : sessions) {
    const auto p = course.next(today);
    CHECK(p.date == Course::day(on));
    CHECK(course.step(p) == step);
    course.as_prescribed(on);
    if (std::string_view(step) == "50m") course.coach(on, SaysFullSpeed{});
    today = on;
  }
  const auto after = course.next(36);
  CHECK(after.complete);
  CHECK(after.decision == Decision::repeat);
}

TEST_CASE("a gate that does not open holds the step and names itself") {
  Course course;
  course.started().as_prescribed(6).as_prescribed(7).as_prescribed(9).as_prescribed(10);
  const auto p = course.next(11);
  CHECK(p.decision == Decision::repeat);
  CHECK(p.gate == Gate::stage);
  CHECK(course.plan().stages[static_cast<std::size_t>(p.gate_stage)].id == "longer");
  CHECK(course.step(p) == "10m-full");
}

TEST_CASE("a report decides the next session") {
  struct Case {
    Felt report;
    Decision decision;
    const char* step;
  };
  const Case cases[] = {
      {{{"pain", "1"}}, Decision::progress, "10m-firmer"},
      {{{"fatigue", "some"}}, Decision::progress, "10m-firmer"},
      {{{"stiffness", "slight"}}, Decision::progress, "10m-firmer"},
      {{{"stride", "guarded"}}, Decision::progress, "10m-firmer"},
      {{{"pain", "unsaid"}}, Decision::repeat, "10m-two-sets"},
      {{{"fatigue", "unsaid"}}, Decision::repeat, "10m-two-sets"},
      {{{"fatigue", "tired"}}, Decision::repeat, "10m-two-sets"},
      {{{"fatigue", "draggy"}}, Decision::repeat, "10m-two-sets"},
      {{{"stiffness", "marked"}}, Decision::repeat, "10m-two-sets"},
      {{{"pain", "2"}}, Decision::regress, "10m-set"},
      {{{"pain", "3"}}, Decision::regress, "10m-set"},
      {{{"pain", "4"}}, Decision::regress, "10m-first"},
      {{{"twinge", "yes"}}, Decision::regress, "10m-first"},
      {{{"red_flag", "yes"}}, Decision::refer, "none"},
  };
  for (const auto& c : cases) {
    Course course;
    course.started().as_prescribed(6).as_prescribed(7, c.report);
    const auto p = course.next(8);
    CAPTURE(c.report.begin()->first);
    CAPTURE(c.report.begin()->second);
    CHECK(p.decision == c.decision);
    CHECK(course.step(p) == c.step);
  }
}

TEST_CASE("three days on, then one off") {
  Course course;
  course.started().as_prescribed(6).as_prescribed(7);
  const auto p = course.next(8);
  CHECK(p.date == Course::day(9));
  const auto rest = rest_before(course.plan(), course.profile(), course.state(), Course::day(8), p.date.value());
  REQUIRE(rest.days.size() == 1);
  CHECK(rest.days[0] == Course::day(8));
  REQUIRE(rest.rules.size() == 1);
  CHECK(course.plan().rules[static_cast<std::size_t>(rest.rules[0])].id == "three-on");
}

TEST_CASE("a rest that a check-in alone asks for counts from that check-in") {
  Course course;
  course.started().check_in(7, {{"morning", "sore"}});
  CHECK(course.next(7).date == Course::day(8));
  course.check_in(8, {{"morning", "sore"}});
  CHECK(course.next(8).date == Course::day(9));
}

TEST_CASE("an evening check-in speaks of the day after") {
  Course course;
  course.started().check_in(5, {{"ache", "2"}});
  CHECK(course.next(5).date == Course::day(7));
}

TEST_CASE("going back never leads to a harder step") {
  for (int step = 0; step < static_cast<int>(hansen().steps.size()); ++step) {
    Course course;
    course.check_in(5, {{"walk", "normal"}}).coach(5, SaysStartAt{step}).as_prescribed(5, {{"pain", "2"}});
    const auto p = course.next(7);
    const auto& from = hansen().steps[static_cast<std::size_t>(step)];
    const auto& to = hansen().steps[static_cast<std::size_t>(p.step)];
    CAPTURE(from.id);
    CHECK(p.step <= step);
    CHECK(to.distance <= from.distance);
    CHECK(to.intensity <= from.intensity);
    CHECK(to.metres <= from.metres);
  }
}

TEST_CASE("days off lead back") {
  Course course;
  course.check_in(5, {{"walk", "normal"}}).start_at(5, "10m-firmer").as_prescribed(5);
  CHECK(course.step(course.next(9)) == "10m-full");
  CHECK(course.step(course.next(10)) == "10m-firmer");
  CHECK(course.step(course.next(13)) == "10m-two-sets");
  CHECK(course.next(20).decision == Decision::restart);
  CHECK(course.step(course.next(20)) == "10m-first");
}

TEST_CASE("a pending word of the coach holds until the next session is done") {
  Course course;
  course.started().coach(6, SaysRepeat{});
  CHECK(course.step(course.next(6)) == "10m-first");
  course.as_prescribed(6);
  CHECK(course.step(course.next(7)) == "10m-set");
}

TEST_CASE("several words of the coach hold together, the strictest of each") {
  Course course;
  course.started().as_prescribed(6).coach(7, SaysRegress{1}).coach(7, SaysRepeat{}).coach(7, SaysRest{2});
  const auto p = course.next(7);
  CHECK(p.decision == Decision::regress);
  CHECK(p.date == Course::day(9));
}

TEST_CASE("a start at goes past gates but not past caps, and is warned of for three clean sessions") {
  Course course;
  course.check_in(1, {{"walk", "limp"}}).start_at(2, "30m-full");
  const auto p = course.next(2);
  CHECK(p.decision == Decision::start);
  CHECK(p.by_coach);
  CHECK(course.dose(p) == "4 x 30 m @ 60% rest 3-4 min");
  CHECK(p.override_left == 3);
}

TEST_CASE("a cut session earns no step") {
  Course course;
  course.check_in(5, {{"walk", "normal"}}).limits(5, Allowance{percent(40), std::nullopt, "City Physio"}).as_prescribed(5);
  const auto p = course.next(6);
  CHECK(p.decision == Decision::repeat);
  CHECK(p.gate == Gate::cut);
}

TEST_CASE("limits shorten the run, build-up counted, and drop what leaves no distance") {
  Course course;
  course.check_in(5, {{"walk", "normal"}}).start_at(5, "flying");
  course.limits(5, Allowance{std::nullopt, metres(40), "City Physio"});
  CHECK(course.dose(course.next(5)) == "3 x 10 m @ 60% rest 5-6 min");
  course.limits(5, Allowance{std::nullopt, metres(30), "City Physio"});
  const auto p = course.next(5);
  CHECK(work_of(course.plan(), p).size() == static_cast<std::size_t>(drills_in(course.plan(), p)));
  course.limits(5, std::nullopt);
  CHECK(course.dose(course.next(5)) == "3 x 20 m @ 60% rest 5-6 min");
}

TEST_CASE("a referral stands until the coach writes cleared, and then the athlete starts anew") {
  Course course;
  course.started().check_in(6, {{"red_flag", "yes"}}).check_in(7, {{"red_flag", "no"}, {"walk", "normal"}});
  CHECK(course.next(7).decision == Decision::refer);
  course.session(8, "acceleration", "3 x 10 m @ 50%", {{"pain", "0"}});
  CHECK(course.next(9).decision == Decision::refer);
  course.coach(10, SaysCleared{});
  CHECK(course.next(10).decision == Decision::wait);
  course.check_in(11, {{"walk", "normal"}});
  const auto p = course.next(11);
  CHECK(p.decision == Decision::start);
  CHECK(course.state().sessions == 2);
}

TEST_CASE("a new injury starts everything anew") {
  Course course;
  course.started().as_prescribed(6);
  Entry entry;
  entry.date = Course::day(20);
  entry.injury = Injury{Course::day(20), "right", "", "", ""};
  course.add(entry).check_in(21, {{"walk", "normal"}});
  const auto p = course.next(21);
  CHECK(p.date == Course::day(25));
  CHECK(course.state().sessions == 0);
}

TEST_CASE("under 18 and nobody named is a referral") {
  Course course;
  course.profile().born = Day(std::chrono::year(2010) / 1 / 1);
  CHECK(course.next(6).decision == Decision::refer);
  course.profile().clinician = "City Physio";
  CHECK(course.next(6).decision == Decision::wait);
}

}  // namespace rehab::test
