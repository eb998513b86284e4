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
  CHECK(has(lines, "walk limp: regress drills-only"));
  CHECK(has(lines, "ache 2: regress drills-only"));
  CHECK(has(lines, "morning sore: repeat 10m-first"));
  CHECK(has(lines, "red_flag yes: refer none"));
  CHECK_FALSE(has(lines, "walk normal: progress 10m-set"));
  CHECK_FALSE(has(lines, "ache 1: progress 10m-set"));
}

TEST_CASE("what somebody answered is not asked again") {
  Course course;
  course.started().check_in(6, {{"walk", "normal"}});
  CHECK_FALSE(has(asked(course, 6), "walk limp: regress drills-only"));
}

TEST_CASE("a waiting athlete is asked what would open the gate") {
  CHECK(has(asked(Course(), 6), "walk normal: start 10m-first"));
}

TEST_CASE("nothing is asked under a referral") {
  Course course;
  course.started().check_in(6, {{"red_flag", "yes"}});
  CHECK(asked(course, 6).empty());
}

}  // namespace rehab::test
