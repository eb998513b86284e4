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

TEST_CASE("where days alone open the gate, an answer that changes nothing is not asked for") {
  Plan plan = hansen();
  plan.stages[static_cast<std::size_t>(plan.step(plan.start).stage)].enter.any = {
      {Condition{key_of(Fact::days_since_injury), {{62, 1000}}, false, "days_since_injury >= 62", {}}}};
  resolve(plan);
  const Course course(plan);
  CHECK(course.next(0).decision == Decision::wait);
  const auto lines = asked(course, 0);
  CHECK_FALSE(has(lines, "walk normal: start 10m-set"));
  CHECK(has(lines, "red_flag yes: refer none"));
}

namespace {

/// Two stages; a test that the second's gate asks for, and one that only a rule does.
const Plan& plan_of_tests() {
  static const Plan plan = *read_plan(R"(rehab: plan/1
name: tests
title: Tests
sources: {house: {title: ours, weight: house}}
observations:
  pain: {scale: 0..1, of: work, ask: "pain?"}
  hop: {scale: 100..0 %, of: test, ask: "hop?"}
  reach: {scale: [far, short], of: test, ask: "reach?"}
exercises: {jog: {title: Jog, kind: run}}
tolerance: {distance: 10%}
limits: {minutes_rise: 5 min, from: house}
start: a
stages:
  - {stage: one, title: One, from: house, steps: [{step: a, work: [{jog: 1 min}], from: house}]}
  - {stage: two, title: Two, enter: {reach: far}, from: house, steps: [{step: b, work: [{jog: 2 min}], from: house}]}
rules:
  - {rule: weak, when: {hop: "< 70 %", stage: one}, then: repeat, say: weak, from: house}
  - {rule: clean, when: {completed: ">= 100%", pain: 0}, then: progress, say: on, from: house}
)")
                                .value;
  return plan;
}

std::string to_ask(const Course& course, int on) {
  std::string names;
  for (const int o : still_to_ask(course.plan(), course.state(), Course::day(on))) names += course.plan().observation(o).id + " ";
  return names;
}

void jogged(int on, std::string_view dose, Course& course) { course.session(on, "jog", dose, {{"pain", "0"}}); }

}  // namespace

TEST_CASE("a test is asked for where the next gate or a rule needs it, until a result is there that serves") {
  Course course(plan_of_tests());
  CHECK(to_ask(course, 1) == "");
  jogged(1, "1 min", course);
  CHECK(to_ask(course, 2) == "hop reach ");
  course.check_in(2, {{"hop", "69%"}});
  CHECK(course.next(2).decision == Decision::repeat);
  CHECK(to_ask(course, 2) == "reach ");
  CHECK(to_ask(course, 3) == "hop reach ");  // what was measured is against her
  course.check_in(3, {{"hop", "70%"}, {"reach", "far"}});
  CHECK(to_ask(course, 4) == "");
  CHECK(course.next(4).decision == Decision::progress);
  jogged(4, "2 min", course);
  CHECK(to_ask(course, 5) == "");  // the rule is of another stage
}

TEST_CASE("all well answers questions of the day, and makes no test") {
  Course course(plan_of_tests());
  jogged(1, "1 min", course);
  CHECK_FALSE(all_well(course.plan(), course.profile(), course.state(), course.next(2)));
}

}  // namespace rehab::test
