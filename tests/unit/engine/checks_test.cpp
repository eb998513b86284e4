// What to ask before starting: only answers that would change the session, and only of what nobody has answered yet.
#include <algorithm>

#include "course.hpp"

namespace rehab::test {

namespace {

std::vector<std::string> asked(const Course& course, int on) {
  const auto p = course.next(on);
  std::vector<std::string> lines;
  for (const auto& check : checks(course.plan(), course.profile(), course.state(), p)) {
    const Key key = key_of_observation(check.observation);
    lines.push_back(key_name(course.plan(), key) + " " + value_text(course.plan(), key, check.notch) + ": " +
                    std::string(to_string(check.instead.decision)) + " " + course.step(check.instead));
  }
  return lines;
}

bool has(const std::vector<std::string>& lines, const char* line) {
  return std::find(lines.begin(), lines.end(), line) != lines.end();
}

}  // namespace

TEST_CASE("an answer that would change the session is asked for, with what it would become") {
  Course course;
  course.started();
  const auto lines = asked(course, 6);
  CHECK(has(lines, "walk limp: wait none"));
  CHECK(has(lines, "ache 2: wait none"));
  CHECK(has(lines, "morning sore: wait none"));
  CHECK(has(lines, "red_flag yes: refer none"));
  CHECK_FALSE(has(lines, "walk normal: progress 10m-sets"));
  CHECK_FALSE(has(lines, "ache 1: progress 10m-sets"));
}

TEST_CASE("what somebody answered that day is not asked again, an older answer is") {
  Course course;
  course.started().check_in(6, {{"walk", "normal"}});
  CHECK_FALSE(has(asked(course, 6), "walk limp: wait none"));
  CHECK(has(asked(course, 7), "walk limp: wait none"));
}

TEST_CASE("a waiting athlete is asked what would open the gate, and all well leads to a start") {
  Course course;
  CHECK(has(asked(course, 6), "walk normal: start 10m-set"));
  const auto well = all_well(course.plan(), course.profile(), course.state(), course.next(6));
  REQUIRE(well);
  CHECK(well->decision == Decision::start);
  CHECK(well->date == Course::day(6));
}

TEST_CASE("all well is told where it leads higher than what stands on top") {
  Course course;
  course.started().as_prescribed(6).as_prescribed(7);
  const auto p = course.next(9);
  CHECK(course.step(p) == "10m-full");
  const auto well = all_well(course.plan(), course.profile(), course.state(), p);
  REQUIRE(well);
  CHECK(course.step(*well) == "20m-easy");
  course.all_well(9);
  CHECK_FALSE(all_well(course.plan(), course.profile(), course.state(), course.next(9)));
}

TEST_CASE("nothing is asked under a referral") {
  Course course;
  course.started().check_in(6, {{"red_flag", "yes"}});
  CHECK(asked(course, 6).empty());
  CHECK_FALSE(all_well(course.plan(), course.profile(), course.state(), course.next(6)));
}

}  // namespace rehab::test
