// What was done, held against what was prescribed: completed, exceeded, measured intensity, and the base they leave.
#include "engine/session.hpp"
#include "course.hpp"

namespace rehab::test {

namespace {

Course at_step(std::string_view step) {
  Course course;
  course.all_well(5).start_at(5, step);
  return course;
}

const Felt good = {{"pain", "0"}, {"fatigue", "none"}, {"stride", "even"}};

}  // namespace

TEST_CASE("reps count when they are the exercise, far enough and fast enough within the tolerance") {
  struct Case {
    const char* exercise;
    const char* done;
    std::int64_t completed;
    bool exceeded;
  };
  // Prescribed: 5 x 10 m @ 50%; 5 points and a tenth of the distance may be off.
  const Case cases[] = {
      {"acceleration", "5 x 10 m @ 50%", 10'000, false},  {"acceleration", "5 x 10 m", 10'000, false},
      {"acceleration", "5 x 10 m @ 45%", 10'000, false},  {"acceleration", "5 x 10 m @ 44%", 0, false},
      {"acceleration", "4 x 10 m @ 50%", 8'000, false},   {"acceleration", "2 x 2 x 10 m @ 50%", 8'000, false},
      {"acceleration", "5 x 9 m @ 50%", 10'000, false},   {"acceleration", "5 x 8.9 m @ 50%", 0, false},
      {"acceleration", "5 x 11 yd @ 50%", 10'000, false}, {"acceleration", "6 x 10 m @ 50%", 10'000, true},
      {"acceleration", "4 x 12 m @ 50%", 8'000, true},    {"acceleration", "5 x 11 m @ 50%", 10'000, false},
      {"acceleration", "5 x 10 m @ 55%", 10'000, false},  {"acceleration", "5 x 10 m @ 56%", 10'000, true},
      {"fast_easy_fast", "5 x 10 m @ 50%", 0, false},     {"flying_20", "1 x 10 m @ 50%", 0, true},
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
  // Best over 10 m: 1.75 s, so 50 % is 3.50 s; a stopwatch may be 5 points off.
  const Case cases[] = {
      {{}, 10'000, 5'000, false},
      {{Duration{3500}}, 10'000, 5'000, false},
      {{Duration{3880}, Duration{3900}}, 8'000, 5'000, false},  // 45.1 %, 44.9 %
      {{Duration{3182}}, 10'000, 5'500, false},                 // 54.997 %, rounded up
      {{Duration{3180}}, 10'000, 5'504, true},                  // 55.03 %
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

TEST_CASE("the line least done counts, and a single rep by time counts by its share") {
  Plan plan = hansen();
  const int jog = plan.find_exercise("jog").value();
  const auto dose = [](const char* text) { return std::get<Dose>(parse_dose(text)); };
  plan.steps[static_cast<std::size_t>(plan.start)].work = {
      {plan.find_exercise("acceleration").value(), dose("4 x 10 m @ 50%"), {}},
      {plan.find_exercise("bridge").value(), dose("10"), {}},
      {jog, dose("10 min"), {}}};
  resolve(plan);
  Course course(plan);
  course.all_well(5);
  Entry entry;
  entry.date = Course::day(5);
  const auto line = [&](const char* exercise, const char* done) {
    DoneWork work;
    work.exercise = plan.find_exercise(exercise).value();
    work.dose = dose(done);
    entry.work.push_back(work);
  };
  line("acceleration", "4 x 10 m @ 50%");
  line("bridge", "7");
  CHECK(course.add(entry).state().completed == 7'000);
}

TEST_CASE("a done line counts for one prescribed line, the farthest that it fits") {
  Plan plan = hansen();
  const auto dose = [](const char* text) { return std::get<Dose>(parse_dose(text)); };
  const int run = plan.find_exercise("acceleration").value();
  plan.steps[static_cast<std::size_t>(plan.start)].work = {{run, dose("2 x 10 m @ 50%"), {}}, {run, dose("2 x 20 m @ 50%"), {}}};
  resolve(plan);
  Course course(plan);
  course.all_well(5).session(5, "acceleration", "4 x 20 m @ 50%", good);
  CHECK(course.state().completed == 0);  // nothing is left for the shorter line
}

TEST_CASE("lines that are alike are each done by a line of their own, in whatever order they were written") {
  struct Case {
    std::vector<const char*> prescribed, done;
    std::int64_t completed;
  };
  const Case cases[] = {
      {{"3 x 20 m @ 60%", "3 x 20 m @ 60%"}, {"3 x 20 m @ 60%", "3 x 20 m @ 60%"}, 10'000},
      {{"3 x 20 m @ 60%", "3 x 20 m @ 65%"}, {"3 x 20 m @ 60%", "3 x 20 m @ 65%"}, 10'000},
      {{"3 x 20 m @ 60%", "3 x 20 m @ 60%"}, {"3 x 20 m @ 60%"}, 0},
      {{"3 x 20 m @ 60%", "3 x 20 m @ 60%"}, {"1 x 20 m @ 60%", "3 x 20 m @ 60%"}, 3'333},
      {{"3 x 20 m @ 60%", "3 x 20 m @ 60%"}, {"6 x 20 m @ 60%"}, 0},
      {{"5 min", "8 min", "5 min"}, {"5 min", "8 min", "5 min"}, 10'000},
      {{"5 min", "8 min", "5 min"}, {"5 min", "5 min", "8 min"}, 10'000},
      {{"25 min"}, {"10 min", "15 min"}, 10'000},
  };
  for (const Case& c : cases) {
    Plan plan = hansen();
    const auto work = [&](const char* text) {
      Work line{plan.find_exercise("acceleration").value(), std::get<Dose>(parse_dose(text)), {}};
      if (!line.dose.intensity) line.exercise = plan.find_exercise("jog").value();
      return line;
    };
    auto& lines = plan.steps[static_cast<std::size_t>(plan.start)].work;
    lines.clear();
    for (const char* text : c.prescribed) lines.push_back(work(text));
    plan.stages.front().cap = percent(100);
    resolve(plan);
    Prescription p;
    p.step = plan.start;
    p.cap = percent(100);
    std::vector<DoneWork> done;
    for (const char* text : c.done) {
      DoneWork line;
      static_cast<Work&>(line) = work(text);
      done.push_back(line);
    }
    CAPTURE(c.done.front());
    CAPTURE(c.done.size());
    CHECK(assess(plan, {}, p, done).completed.hundredths == c.completed);
  }
}

TEST_CASE("in what a session was too much is noted for whoever asks: which rep, which line, or all together") {
  Course course = at_step("10m-set");
  course.profile().best = {{metres(10), Duration{1750}}};
  const Prescription p = course.next(5);
  const auto done = [&](const char* text) {
    DoneWork line;
    line.exercise = course.plan().find_exercise("acceleration").value();
    line.dose = std::get<Dose>(parse_dose(text));
    return line;
  };
  std::vector<DoneWork> work{done("5 x 10 m @ 50%"), done("1 x 12 m @ 60%")};
  work[0].times = {Duration{3500}, Duration{3100}};
  std::vector<TooMuch> found;
  CHECK(assess(course.plan(), course.profile(), p, work, &found).exceeded);
  REQUIRE(found.size() == 4);
  CHECK(found[0].kind == TooMuchKind::faster);
  CHECK(found[0].rep == &work[0].times[1]);
  CHECK(found[1].kind == TooMuchKind::farther);
  CHECK(found[1].line == &work[1]);
  CHECK(found[2].kind == TooMuchKind::faster);
  CHECK(found[2].rep == nullptr);
  CHECK(found[2].run == percent(60));
  CHECK(found[3].kind == TooMuchKind::more_metres);
  CHECK(found[3].metres == metres(62));

  found.clear();
  CHECK_FALSE(assess(course.plan(), course.profile(), p, std::span(work).first(0), &found).exceeded);
  CHECK(found.empty());
}

TEST_CASE("a session before its gate is dated, exceeds, counts for nothing and moves nothing") {
  Course course;
  course.session(3, "acceleration", "3 x 10 m @ 50%", good);
  const State state = course.state();
  CHECK(state.sessions == 0);
  CHECK(state.last_session == Course::day(3));
  CHECK(state.exceeded == 1);
  CHECK(state.completed == unknown);
  CHECK_FALSE(state.on_ladder);
  CHECK(course.next(4).decision == Decision::wait);
}

TEST_CASE("drills alone are extra work on a day with runs, and the session of a step without any") {
  Course course;
  course.started().extra(6, "running_a", "4 x 5 m", {});
  CHECK(course.state().sessions == 1);
  Course drills = at_step("drills-only");
  drills.session(5, "running_a", "4 x 5 m", good);
  CHECK(drills.state().sessions == 1);
}

TEST_CASE("more of the step's own drills than prescribed exceeds, the day's drills counted in") {
  Course as_much = at_step("drills-only");
  as_much.session(5, "running_a", "6 x 5 m", good);
  CHECK(as_much.state().exceeded == 0);
  Course more = at_step("drills-only");
  more.session(5, "running_a", "7 x 5 m", good);
  CHECK(more.state().exceeded == 1);
}

TEST_CASE("a session on a day of rest exceeds, and is judged by what that day says") {
  Course course;
  course.started().as_prescribed(6).as_prescribed(7).as_prescribed(8);
  CHECK(course.state().exceeded == 1);
  CHECK(course.state().since_exceeded == 0);
  CHECK(course.plan().steps[static_cast<std::size_t>(course.state().step)].id == "10m-full");  // the tone was not felt
}

TEST_CASE("what was completed bounds the next dose as prescribed, else the lower of prescribed and done") {
  Course whole = at_step("10m-full");
  whole.as_prescribed(5);
  CHECK(whole.state().base == Base{metres(10), percent(60)});
  Course part = at_step("10m-full");
  part.session(5, "acceleration", "6 x 8 m @ 38%", good);
  CHECK(part.state().base == Base{metres(5), percent(35)});
  CHECK(part.dose(part.next(6)) == "2 x 5 x 5 m @ 35% rest 2-4 min / 5 min");  // no progress: nothing above base
}

TEST_CASE("the intensity of the longest runs is the one that counts") {
  Course course = at_step("10m-full");
  Entry entry;
  entry.date = Course::day(5);
  for (const char* dose : {"4 x 5 m @ 60%", "3 x 10 m @ 40%"}) {
    DoneWork line;
    line.exercise = course.plan().find_exercise("acceleration").value();
    line.dose = std::get<Dose>(parse_dose(dose));
    entry.work.push_back(line);
  }
  CHECK(course.add(entry).state().base == Base{metres(10), percent(40)});
}

TEST_CASE("a session prescribed and done without runs lowers base to the load of the plan's start") {
  Course course;
  course.started().as_prescribed(6).as_prescribed(7).as_prescribed(9, {{"pain", "4"}});
  course.all_well(11).as_prescribed(11).all_well(12);
  const State before = course.state();
  CHECK(before.base.distance <= metres(10));
  course.coach(12, SaysRegress{9}).as_prescribed(12);
  CHECK(course.state().base == Base{metres(10), percent(50)});
}

TEST_CASE("after a session that nobody ran, limits that end let nothing jump") {
  Course course = at_step("10m-full");
  course.as_prescribed(5).limits(6, at_most(percent(30)));
  Entry entry;
  entry.date = Course::day(6);
  DoneWork line;
  line.exercise = course.plan().find_exercise("flying_20").value();
  line.dose = std::get<Dose>(parse_dose("1 x 5 m @ 20%"));
  entry.work.push_back(line);
  course.add(entry).limits(7, std::nullopt);
  CHECK(course.state().base.intensity <= percent(30));
}

TEST_CASE("a clearance keeps base, a new injury forgets it") {
  Course course;
  course.started().coach(6, SaysCleared{});
  CHECK(course.state().base == Base{metres(10), percent(50)});
  course.injured(7);
  CHECK(course.state().base == Base{});
  CHECK(course.state().ever_run);
}

TEST_CASE("setbacks are remembered for the seven days that end with the last session, and counted on") {
  Course course = at_step("10m-full");
  course.as_prescribed(5, {{"pain", "2"}}).as_prescribed(7);
  CHECK(course.state().setbacks_week == 1);
  course.as_prescribed(13);
  CHECK(course.state().setbacks_week == 64);
  course.as_prescribed(14);
  CHECK(course.state().setbacks_week == 0);
  CHECK(course.state().setbacks == 1);
}

namespace {

std::int64_t fact_on(const Course& course, Fact fact, int on) {
  return facts_on(course.plan(), course.profile(), course.state(), Course::day(on)).known[static_cast<std::size_t>(key_of(fact))];
}

}  // namespace

TEST_CASE("a step up counts in the seven days that end with the day asked about, and leaves them day by day") {
  Course course;
  course.started();
  CHECK(fact_on(course, Fact::climbs_7d, 6) == 0);
  course.as_prescribed(6).as_prescribed(7);
  CHECK(fact_on(course, Fact::climbs_7d, 8) == 2);
  CHECK(fact_on(course, Fact::climbs_7d, 12) == 2);
  CHECK(fact_on(course, Fact::climbs_7d, 13) == 1);
  CHECK(fact_on(course, Fact::climbs_7d, 14) == 0);
  course.as_prescribed(13);
  CHECK(fact_on(course, Fact::climbs_7d, 13) >= 1);
}

TEST_CASE("the days in a stage are counted from its first session, and anew where another stage is come to") {
  Course course;
  CHECK(fact_on(course, Fact::days_at_stage, 5) == 0);
  course.started();
  CHECK(fact_on(course, Fact::days_at_stage, 9) == 4);
  course.as_prescribed(6);
  CHECK(fact_on(course, Fact::days_at_stage, 9) == 4);
  course.start_at(8, "20m-easy").as_prescribed(8);
  CHECK(fact_on(course, Fact::days_at_stage, 9) == 1);
  course.coach(9, SaysCleared{});
  CHECK(fact_on(course, Fact::days_at_stage, 10) == 0);
}

TEST_CASE("a setback takes the coach's full speed back at once") {
  Course course;
  course.all_well(5).start_at(5, "60m").as_prescribed(5).coach(6, SaysWord{});
  CHECK(course.state().has_word(0));
  course.as_prescribed(6, {{"pain", "2"}});
  const auto p = course.next(8);
  CHECK(p.setback);
  CHECK(course.fired(p, "no-word"));
  course.as_prescribed(8);
  CHECK_FALSE(course.state().has_word(0));
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
