// The last step at the pace so far.
#include "engine/spread.hpp"

#include "unit/engine/course.hpp"

namespace rehab::test {

TEST_CASE("pace counts the sessions each step took, going back included") {
  Course course;
  course.started().as_prescribed(6, {{"fatigue", "tired"}}).as_prescribed(7).as_prescribed(9);
  const auto pace = pace_so_far(course.plan(), course.profile(), course.log());
  CHECK(pace.sessions_per_step == std::vector<int>{1, 2});
}

TEST_CASE("the spread needs some steps, and is never earlier than all going well") {
  Course course;
  course.started().as_prescribed(6);
  const auto few = pace_so_far(course.plan(), course.profile(), course.log());
  CHECK_FALSE(spread_at_pace(course.plan(), course_ahead(course.plan(), course.profile(), course.state(), Course::day(7)), few));
  course.as_prescribed(7, {{"fatigue", "tired"}}).as_prescribed(9).all_well(10).as_prescribed(10);
  const auto ahead = course_ahead(course.plan(), course.profile(), course.state(), Course::day(11));
  const auto spread = spread_at_pace(course.plan(), ahead, pace_so_far(course.plan(), course.profile(), course.log()));
  REQUIRE(spread);
  CHECK(spread->early >= *ahead.last_step);
  CHECK(spread->median >= spread->early);
  CHECK(spread->late > spread->median);
}

}  // namespace rehab::test
