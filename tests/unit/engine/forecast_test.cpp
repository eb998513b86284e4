// The days ahead: the account's own dates, what holds them up, and what the target makes of them: nothing.
#include "engine/forecast.hpp"

#include "unit/engine/course.hpp"

namespace rehab::test {

namespace {

CourseAhead ahead_of(const Course& course, int on) {
  return course_ahead(course.plan(), course.profile(), course.state(), Course::day(on));
}

std::optional<int> day_of(const Course& course, const CourseAhead& ahead, std::string_view step) {
  const int index = course.plan().find_step(step).value();
  for (const auto& session : ahead.sessions) {
    if (session.prescribed.step == index) return days_between(Course::day(0), session.date);
  }
  return std::nullopt;
}

}  // namespace

TEST_CASE("with every report good the forecast shows the account's own course") {
  Course course;
  const auto ahead = ahead_of(course, 0);
  CHECK(day_of(course, ahead, "10m-set") == 5);
  CHECK(day_of(course, ahead, "20m-easy") == 9);
  CHECK(day_of(course, ahead, "30m-strong") == 15);
  CHECK(day_of(course, ahead, "60m") == 22);
  CHECK(day_of(course, ahead, "full-speed") == 27);
  REQUIRE(ahead.last_step);
  CHECK(*ahead.last_step == Course::day(27));
  CHECK(ahead.sessions.size() == 17);
  REQUIRE(ahead.assumed.size() == 1);
  CHECK(ahead.assumed[0].what == "the coach's word: full speed");
}

TEST_CASE("the cautious plan reaches full speed on day 33") {
  const Plan cautious = plan_from(built_in_plan("hansen-cautious")->text);
  const Course course(cautious);
  const auto ahead = ahead_of(course, 0);
  REQUIRE(ahead.last_step);
  CHECK(*ahead.last_step == Course::day(33));
}

TEST_CASE("a forecast from the middle is the same course") {
  Course course;
  course.started().as_prescribed(6).as_prescribed(7);
  CHECK(ahead_of(course, 8).last_step == Course::day(27));
}

TEST_CASE("a referral has no dates ahead") {
  Course course;
  course.started().check_in(6, {{"red_flag", "yes"}});
  const auto ahead = ahead_of(course, 6);
  CHECK(ahead.sessions.empty());
  CHECK_FALSE(ahead.last_step);
  CHECK(ahead.held_up == "a referral stands");
}

TEST_CASE("limits that hold the athlete are named, and the dates end there") {
  Course course;
  course.started().limits(6, at_most(percent(80), metres(20)));
  const auto ahead = ahead_of(course, 6);
  CHECK(ahead.held_up == "the limits in the log hold the athlete at 25m-easy");
  CHECK_FALSE(ahead.last_step);
  CHECK(ahead.sessions.size() < 15);
}

TEST_CASE("a plan that leads up and back for ever is followed once, to its highest step") {
  Plan plan = hansen();
  Rule back;
  back.when.any = {{Condition{key_of(Fact::stage), {{2, 2}}, false, "stage sprint", {}}}};
  back.then.movement = Movement::regress;
  back.then.back = {1};
  plan.rules.push_back(back);
  resolve(plan);
  const Course course(plan);
  const auto ahead = ahead_of(course, 0);
  CHECK_FALSE(ahead.last_step);
  CHECK(ahead.held_up == "good reports do not lead on from 30m-strong");
}

TEST_CASE("a target changes no date") {
  Course course;
  course.profile().target = Target{Course::day(12), "first race"};
  CHECK(ahead_of(course, 0).last_step == Course::day(27));
}

}  // namespace rehab::test
