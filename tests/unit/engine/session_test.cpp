// What was done, held against what was prescribed: completed, exceeded, measured intensity, and the base they leave.
#include "course.hpp"

namespace rehab::test {

namespace {

Course at_step(std::string_view step) {
  Course course;
  course.check_in(5, {{"walk", "normal"}}).start_at(5, step);
  return course;
}

const Felt good = {{"pain", "0"}, {"fatigue", "none"}, {"stride", "even"}};

}  // namespace

TEST_CASE("reps count when they are the exercise, far enough and within the tolerance") {
  struct Case {
    const char* exercise;
    const char* done;
    std::int64_t completed;
    bool exceeded;
  };
  // Prescribed: 5 x 10 m @ 50%, at most 60 % on the day.
  const Case cases[] = {
      {"acceleration", "5 x 10 m @ 50%", 10'000, false}, {"acceleration", "5 x 10 m", 10'000, false},
      {"acceleration", "5 x 10 m @ 45%", 10'000, false}, {"acceleration", "5 x 10 m @ 44%", 0, false},
      {"acceleration", "4 x 10 m @ 50%", 8'000, false},  {"acceleration", "2 x 2 x 10 m @ 50%", 8'000, false},
      {"acceleration", "5 x 9 m @ 50%", 0, false},       {"acceleration", "6 x 10 m @ 50%", 10'000, true},
      {"acceleration", "4 x 12 m @ 50%", 8'000, true},   {"acceleration", "5 x 10 m @ 60%", 10'000, false},
      {"acceleration", "5 x 10 m @ 61%", 10'000, true},  {"running_a", "5 x 10 m", 0, false},
      {"fast_easy_fast", "5 x 10 m @ 50%", 0, false},    {"flying_20", "1 x 10 m @ 50%", 0, true},
  };
  for (const auto& c : cases) {
    Course course = at_step("10m-set");
    course.session(5, c.exercise, c.done, good);
    CAPTURE(c.exercise);
    CAPTURE(c.done);
    CHECK(course.state().completed == c.completed);
    CHECK(course.state().exceeded == (c.exceeded ? 1 : 0));
  }
}

TEST_CASE("times measure what starts standing, rep by rep, the rest as written") {
  struct Case {
    std::vector<Duration> times;
    std::int64_t completed;
    std::int64_t highest;
    bool exceeded;
  };
  // Best over 10 m: 1.75 s, so 50 % is 3.50 s. The day's cap is 60 %, a stopwatch may be 5 points off.
  const Case cases[] = {
      {{}, 10'000, 5'000, false},
      {{Duration{3500}}, 10'000, 5'000, false},
      {{Duration{3880}, Duration{3900}}, 8'000, 5'000, false},  // 45.1 %, 44.9 %
      {{Duration{2693}}, 10'000, 6'499, false},                 // 64.98 %, rounded up
      {{Duration{2692}}, 10'000, 6'501, true},                  // 65.01 %
  };
  for (const auto& c : cases) {
    Course course = at_step("10m-set");
    course.profile().best = {{metres(10), Duration{1750}}};
    course.session(5, "acceleration", "5 x 10 m @ 50%", good, c.times);
    CAPTURE(c.times.size());
    CHECK(course.state().completed == c.completed);
    CHECK(course.state().last_intensity == c.highest);
    CHECK(course.state().exceeded == (c.exceeded ? 1 : 0));
  }
}

TEST_CASE("a drills-only step counts its drills") {
  Course course = at_step("drills-only");
  course.session(5, "running_a", "4 x 5 m", good);
  CHECK(course.state().completed == 10'000);
}

TEST_CASE("a session before its gate counts as done and exceeded, and moves nothing") {
  Course course;
  course.session(3, "acceleration", "3 x 10 m @ 50%", good);
  const State state = course.state();
  CHECK(state.sessions == 1);
  CHECK(state.exceeded == 1);
  CHECK(state.completed == unknown);
  CHECK_FALSE(state.on_ladder);
  CHECK(course.next(4).decision == Decision::wait);
}

TEST_CASE("a session on a day of rest exceeds, and is judged by what that day says") {
  Course course;
  course.started().as_prescribed(6).as_prescribed(7).as_prescribed(8);
  CHECK(course.state().exceeded == 1);
  CHECK(course.state().since_exceeded == 0);
  CHECK(course.plan().steps[static_cast<std::size_t>(course.state().step)].id == "10m-firmer");
}

TEST_CASE("what was really run bounds what comes next") {
  Course course = at_step("20m-brisk");  // prescribed at 60 %: early days
  course.session(5, "acceleration", "2 x 20 m @ 35%", good);
  CHECK(course.state().ceiling == percent(45));
  CHECK(course.dose(course.next(6)) == "5 x 20 m @ 45% rest 2-4 min");
}

TEST_CASE("where nothing was ever run, what was prescribed and left undone bounds what comes next") {
  Course course;
  course.check_in(0, {{"walk", "normal"}});
  for (const int day : {0, 1, 2, 3}) course.session(day, "march", "1", {});
  course.start_at(3, "25m-full").session(4, "march", "1", {});
  CHECK(course.state().ceiling == percent(70));  // 60 %: early days
  CHECK(course.dose(course.next(7)) == "5 x 25 m @ 70% rest 2-4 min");
}

TEST_CASE("after a session that nobody ran, a cap that ends lets nothing jump") {
  Course course = at_step("30m-fast");
  course.coach(9, SaysFullSpeed{});
  for (const int day : {9, 10}) course.session(day, "acceleration", "4 x 30 m @ 85%", good);
  course.limits(11, Allowance{percent(50), std::nullopt, "City Physio"}).session(11, "march", "1", good).limits(11, std::nullopt);
  CHECK(course.state().ceiling == percent(60));
}

TEST_CASE("base and rise are rounded down to a multiple of five") {
  Course course = at_step("10m-set");
  course.session(5, "acceleration", "5 x 10 m @ 38%", good);
  CHECK(course.state().ceiling == percent(45));
}

TEST_CASE("setbacks are remembered for the seven days that end with the last session") {
  Course course = at_step("10m-full");
  course.as_prescribed(5, {{"pain", "2"}}).as_prescribed(7);
  CHECK(course.state().setbacks == 1);
  course.as_prescribed(13);
  CHECK(course.state().setbacks == 64);
  course.as_prescribed(14);
  CHECK(course.state().setbacks == 0);
}

TEST_CASE("a setback takes the coach's full speed back") {
  Course course = at_step("50m");
  course.as_prescribed(5).coach(6, SaysFullSpeed{}).as_prescribed(6, {{"pain", "2"}});
  CHECK(course.state().full_speed);
  course.as_prescribed(8);
  CHECK_FALSE(course.state().full_speed);
}

TEST_CASE("no faster than: best time over intensity, rounded up to what a stopwatch shows") {
  Course course;
  course.profile().best = {{metres(10), Duration{1750}}, {metres(20), Duration{2900}}};
  const auto limit = [&](const char* exercise, const char* dose) {
    const Work work{course.plan().find_exercise(exercise).value(), std::get<Dose>(parse_dose(dose)), {}};
    return no_faster_than(course.plan(), course.profile(), work);
  };
  CHECK(limit("acceleration", "3 x 10 m @ 50%") == Duration{3500});
  CHECK(limit("acceleration", "3 x 10 m @ 60%") == Duration{2920});
  CHECK(limit("acceleration", "3 x 15 m @ 50%") == Duration{4650});
  CHECK_FALSE(limit("acceleration", "3 x 30 m @ 50%"));
  CHECK_FALSE(limit("fast_easy_fast", "3 x 20 m @ 50%"));
  CHECK_FALSE(limit("running_a", "3 x 10 m"));
}

}  // namespace rehab::test
