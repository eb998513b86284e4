// What may be done on a day: the ladder, gates, rests, caps and dates.
#include "course.hpp"

namespace rehab::test {

TEST_CASE("a new athlete starts on day 5 once somebody has seen a normal walk that day") {
  Course course;
  course.check_in(1, {{"walk", "normal"}});
  CHECK(course.next(2).decision == Decision::wait);
  CHECK(course.next(5).decision == Decision::wait);
  course.check_in(5, {{"walk", "normal"}});
  const auto p = course.next(5);
  CHECK(p.decision == Decision::start);
  CHECK(p.date == Course::day(5));
  CHECK(course.step(p) == "10m-set");
}

TEST_CASE("a new athlete waits while nobody has looked at the walk") {
  const auto p = Course().next(9);
  CHECK(p.decision == Decision::wait);
  CHECK(p.gate == Gate::stage);
  CHECK_FALSE(p.date);
}

TEST_CASE("a clean session moves one step up") {
  Course course;
  const auto p = course.started().next(6);
  CHECK(p.decision == Decision::progress);
  CHECK(p.date == Course::day(6));
  CHECK(course.step(p) == "10m-sets");
}

TEST_CASE("the account's course: each session on its date, six days before the race") {
  Course course;
  const std::pair<int, const char*> sessions[] = {
      {5, "10m-set"},    {6, "10m-sets"},    {7, "10m-full"},    {9, "20m-easy"},    {10, "25m-easy"},  {11, "25m-brisk"},
      {13, "25m-brisk"}, {14, "25m-strong"}, {15, "30m-strong"}, {17, "30m-fast"},   {18, "30m-full"},  {19, "40m"},
      {21, "50m"},       {22, "60m"},        {23, "60m-fast"},   {25, "flying-20s"}, {27, "full-speed"}};
  int today = 5;
  for (const auto& [on, step] : sessions) {
    course.all_well(on);
    const auto p = course.next(today);
    CHECK(p.date == Course::day(on));
    CHECK(course.step(p) == step);
    course.as_prescribed(on);
    if (std::string_view(step) == "60m") course.coach(on, SaysWord{});
    today = on;
  }
  const auto after = course.next(28);
  CHECK(after.complete);
  CHECK(after.decision == Decision::repeat);
}

TEST_CASE("a gate that does not open holds the step and names itself") {
  Course course;
  course.started().as_prescribed(6).as_prescribed(7);
  const auto p = course.next(9);  // nobody has felt the tone that day
  CHECK(p.decision == Decision::repeat);
  CHECK(p.gate == Gate::stage);
  CHECK(course.plan().stages[static_cast<std::size_t>(p.gate_stage)].id == "longer");
  CHECK(course.step(p) == "10m-full");
  course.check_in(9, {{"tone", "raised"}});
  CHECK(course.step(course.next(9)) == "20m-easy");
  CHECK(course.step(course.next(10)) == "10m-full");  // a check-in's answer counts on its own day alone
}

TEST_CASE("a report decides the next session") {
  struct Case {
    Felt report;
    Decision decision;
    const char* step;
  };
  const Case cases[] = {
      {{{"pain", "1"}}, Decision::progress, "10m-full"},
      {{{"fatigue", "some"}}, Decision::progress, "10m-full"},
      {{{"stiffness", "slight"}}, Decision::progress, "10m-full"},
      {{{"stride", "guarded"}}, Decision::progress, "10m-full"},
      {{{"pain", "unsaid"}}, Decision::repeat, "10m-sets"},
      {{{"fatigue", "unsaid"}}, Decision::repeat, "10m-sets"},
      {{{"fatigue", "tired"}}, Decision::repeat, "10m-sets"},
      {{{"fatigue", "draggy"}}, Decision::repeat, "10m-sets"},
      {{{"stiffness", "marked"}}, Decision::repeat, "10m-sets"},
      {{{"pain", "2"}}, Decision::regress, "10m-set"},
      {{{"pain", "3"}}, Decision::regress, "10m-set"},
      {{{"pain", "4"}}, Decision::regress, "drills-only"},
      {{{"pain", "6"}}, Decision::refer, "none"},
      {{{"twinge", "yes"}}, Decision::regress, "drills-only"},
      {{{"red_flag", "yes"}}, Decision::refer, "none"},
  };
  for (const auto& c : cases) {
    Course course;
    course.started().as_prescribed(6, c.report);
    const auto p = course.next(7);
    CAPTURE(c.report.begin()->first);
    CAPTURE(c.report.begin()->second);
    CHECK(p.decision == c.decision);
    CHECK(course.step(p) == c.step);
  }
}

TEST_CASE("what is said beside an early line alone is not known, but counts where it is bad") {
  Course good;
  good.started();
  Entry entry = good.as_prescribed(6).log().back();
  const auto said_first = [&](std::string_view pain) {
    Course course;
    course.started();
    Entry moved = entry;
    std::erase_if(moved.felt, [&](const Answer& a) { return a.observation == course.answer("pain", "0").observation; });
    moved.work.front().felt.push_back(course.answer("pain", pain));
    return course.add(moved).next(7);
  };
  CHECK(said_first("0").decision == Decision::repeat);   // nobody says how the runs felt
  CHECK(said_first("2").decision == Decision::regress);  // and a march that hurt is no good news
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

TEST_CASE("what was said against a session stands until she is asked again, and all is answered well") {
  Course course;
  course.started().check_in(6, {{"walk", "limp"}});
  const auto today = course.next(6);
  CHECK(today.decision == Decision::wait);
  CHECK(today.gate == Gate::complaint);
  CHECK(today.not_before == Course::day(7));
  CHECK(course.next(30).decision == Decision::wait);  // silence lifts nothing
  course.check_in(7, {{"walk", "normal"}});
  CHECK(course.next(7).decision == Decision::wait);  // nor does one answer of six
  course.all_well(7);
  const auto p = course.next(7);
  CHECK(p.decision == Decision::regress);
  CHECK(p.date == Course::day(7));
  CHECK(course.step(p) == "drills-only");
}

TEST_CASE("a session run all the same lifts no complaint and exceeds") {
  Course course;
  course.started().check_in(6, {{"ache", "2"}}).as_prescribed(7);
  CHECK(course.state().exceeded == 1);
  CHECK(course.next(8).gate == Gate::complaint);
}

TEST_CASE("good answers lift the wait, never the days of the rest") {
  Course course;
  course.started().check_in(6, {{"ache", "4"}}).check_in(6, {{"ache", "0"}}).all_well(6);
  CHECK(course.next(6).gate == Gate::complaint);  // the same day is no later day
  CHECK(course.next(6).not_before == Course::day(7));
}

TEST_CASE("extra work reports, moves nothing, and asks for a rest of the day after without a wait") {
  Course course;
  course.started().extra(6, "jog", "20 min", {{"pain", "3"}});
  CHECK(course.state().sessions == 1);
  const auto p = course.next(6);
  CHECK(p.decision == Decision::regress);
  CHECK(p.date == Course::day(8));
}

TEST_CASE("months of bridges are a layoff") {
  Course course;
  course.started();
  for (int day = 6; day < 40; day += 2) course.extra(day, "bridge", "3 x 15", {{"pain", "0"}});
  CHECK(course.next(40).decision == Decision::restart);
}

TEST_CASE("going back never leads to a harder step") {
  for (int step = 0; step < static_cast<int>(hansen().steps.size()); ++step) {
    Course course;
    course.all_well(5).coach(5, SaysStartAt{step}).as_prescribed(5, {{"pain", "2"}}).all_well(7);
    const auto p = course.next(7);
    if (p.step < 0) continue;
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
  course.started().as_prescribed(6).as_prescribed(7);
  CHECK(course.step(course.next(11)) == "10m-full");
  CHECK(course.step(course.next(12)) == "10m-full");
  CHECK(course.step(course.next(15)) == "10m-set");
  CHECK(course.next(22).decision == Decision::restart);
}

TEST_CASE("a pending word of the coach holds until the next session is done") {
  Course course;
  course.started().coach(6, SaysRepeat{});
  CHECK(course.step(course.next(6)) == "10m-set");
  course.as_prescribed(6);
  CHECK(course.step(course.next(7)) == "10m-sets");
}

TEST_CASE("several words of the coach hold together, the strictest of each") {
  Course course;
  course.started().as_prescribed(6).coach(7, SaysRegress{1}).coach(7, SaysRepeat{}).coach(7, SaysRest{2});
  const auto p = course.next(7);
  CHECK(p.decision == Decision::regress);
  CHECK(p.date == Course::day(9));
}

TEST_CASE("a start at goes past gates but not past caps, base and rise, and is warned of for three clean sessions") {
  Course fresh;
  fresh.all_well(5).start_at(5, "30m-full");
  const auto p = fresh.next(5);
  CHECK(p.decision == Decision::start);
  CHECK(p.by_coach);
  CHECK(fresh.dose(p) == "4 x 30 m @ 60% rest 3-4 min");  // no run yet: free of base, but for early days
  CHECK(p.override_left == 3);
  Course later;
  later.started().start_at(6, "30m-full");
  CHECK(later.dose(later.next(6)) == "4 x 20 m @ 50% rest 3-4 min");
}

TEST_CASE("a start at leads no higher than where a regress leads") {
  Course course;
  course.started().as_prescribed(6, {{"pain", "2"}}).start_at(7, "30m-full");
  const auto p = course.next(8);
  CHECK(p.decision == Decision::start);
  CHECK(course.step(p) == "10m-set");
  CHECK(p.setback);
}

TEST_CASE("off the ladder a start at does not pass the first gate") {
  Course course;
  course.start_at(2, "30m-full");
  CHECK(course.next(6).decision == Decision::wait);
}

TEST_CASE("a cut session earns no step") {
  Course course;
  course.check_in(5, {{"walk", "normal"}}).limits(5, at_most(percent(40))).as_prescribed(5);
  const auto p = course.next(6);
  CHECK(p.decision == Decision::repeat);
  CHECK(p.gate == Gate::cut);
}

TEST_CASE("limits shorten the run, are said in their own unit, and end with their last day") {
  Course course;
  Allowance yards = at_most({}, Distance{9 * 9144}, Course::day(6));
  yards.unit = LengthUnit::yd;
  course.all_well(5).limits(5, yards);
  CHECK(course.dose(course.next(5)) == "5 x 9 yd @ 50% rest 2-4 min");
  course.limits(5, no_runs());
  const auto p = course.next(5);
  CHECK(work_of(course.plan(), p).size() == static_cast<std::size_t>(drills_in(course.plan(), p)));
  course.limits(5, at_most(percent(40), {}, Course::day(4)));
  CHECK(course.dose(course.next(5)) == "5 x 10 m @ 50% rest 2-4 min");
}

TEST_CASE("limits that are lifted let nothing above what was run, but by one rise on a progress") {
  Course course;
  course.started().as_prescribed(6).as_prescribed(7);
  course.all_well(9).limits(9, at_most(percent(30), metres(5))).as_prescribed(9);
  course.all_well(10).limits(10, std::nullopt);
  CHECK(course.dose(course.next(10)) == "5 x 15 m @ 30% rest 2-4 min");  // farther, so not faster
}

TEST_CASE("a referral stands until the coach writes cleared, and the athlete starts anew the day after") {
  Course course;
  course.started().check_in(6, {{"red_flag", "yes"}}).check_in(7, {{"red_flag", "no"}, {"walk", "normal"}});
  CHECK(course.next(7).decision == Decision::refer);
  course.session(8, "acceleration", "3 x 10 m @ 50%", {{"pain", "0"}});
  CHECK(course.next(9).decision == Decision::refer);
  course.coach(10, SaysCleared{}).all_well(10);
  CHECK(course.next(10).decision == Decision::wait);
  course.all_well(11);
  const auto p = course.next(11);
  CHECK(p.decision == Decision::start);
  CHECK(course.state().sessions == 1);  // the one against the referral is not counted
}

TEST_CASE("a new injury starts everything anew, is a referral in this plan, and lifts none") {
  Course course;
  course.started().as_prescribed(6).injured(20).all_well(25);
  CHECK(course.state().sessions == 0);
  CHECK(course.next(25).decision == Decision::refer);
  course.coach(25, SaysCleared{}).all_well(26);
  CHECK(course.next(26).decision == Decision::start);
  Course flagged;
  flagged.started().check_in(6, {{"red_flag", "yes"}}).injured(7);
  CHECK(flagged.state().referred);
}

TEST_CASE("the coach's full speed counts from the stage before, and is gone on a prescription that is a setback") {
  Course early;
  early.started().coach(6, SaysWord{});
  CHECK_FALSE(early.state().has_word(0));
}

TEST_CASE("under 18 and nobody named is a referral, and so is a grade of three") {
  Course course;
  course.profile().born = Day(std::chrono::year(2010) / 1 / 1);
  CHECK(course.next(6).decision == Decision::refer);
  course.profile().clinician = "City Physio";
  CHECK(course.next(6).decision == Decision::wait);
  Course torn;
  torn.profile().injury.grade = "3b";
  CHECK(torn.next(6).decision == Decision::refer);
}

TEST_CASE("a gate that days open is looked at for sixty days, and for none more") {
  Plan plan = hansen();
  Stage& first = plan.stages[static_cast<std::size_t>(plan.step(plan.start).stage)];
  const auto opens_on = [&](int day) {
    first.enter.any = {{Condition{key_of(Fact::days_since_injury), {{day, 1000}}, false, "days", {}}}};
    resolve(plan);
    return Course(plan).next(0).date;
  };
  CHECK(opens_on(60) == Course::day(60));
  CHECK_FALSE(opens_on(61));
}

TEST_CASE("every rule whose answers asked for a day of rest is named as what made it so") {
  Course course;
  course.started().check_in(7, {{"walk", "limp"}, {"morning", "sore"}, {"ache", "3"}});
  const auto named = [&](int today, int until) {
    std::string names;
    for (const int rule :
         rest_before(course.plan(), course.profile(), course.state(), Course::day(today), Course::day(until)).rules)
      names += course.plan().rule(rule).id + " ";
    return names;
  };
  CHECK(named(7, 8) == "hurt limp sore-morning ");
  CHECK(course.state().complaint.rules.count() == 3);
  course.all_well(9);
  CHECK(course.state().complaint.rules.none());
}

TEST_CASE("a new injury's grade is the one that counts, where its entry gives one") {
  const auto grade = [](const char* first, const char* then) {
    Course course;
    course.profile().injury.grade = first;
    Entry entry;
    entry.date = Course::day(3);
    entry.injury = Injury{Course::day(3), "", "", "", then};
    const State state = course.add(entry).coach(4, SaysCleared{}).state();
    return facts_on(course.plan(), course.profile(), state, Course::day(5)).known[static_cast<std::size_t>(key_of(Fact::grade))];
  };
  CHECK(grade("1", "3") == 3);
  CHECK(grade("3", "1b") == 1);
  CHECK(grade("2", "") == 2);
  CHECK(grade("", "partial") == unknown);
}

}  // namespace rehab::test
