// A session under way: what is left of it, and what tiredness or pain make of it.
#include "course.hpp"

namespace rehab::test {

namespace {

struct Begun {
  Course course;
  std::vector<Work> dose;
  std::vector<DoneWork> done;
  int stage = 0;

  explicit Begun(std::string_view step) {
    course.all_well(5).start_at(5, step);
    const auto p = course.next(5);
    dose = work_of(course.plan(), p);
    stage = course.plan().steps[static_cast<std::size_t>(p.step)].stage;
  }
  Begun& did(std::string_view exercise, std::string_view reps, Felt felt = {}) {
    DoneWork line;
    line.exercise = course.plan().find_exercise(exercise).value();
    line.dose = std::get<Dose>(parse_dose(reps));
    for (const auto& [name, value] : felt) line.felt.push_back(course.answer(name, value));
    done.push_back(line);
    return *this;
  }
  Begun& drills() { return did("march", "2 x 10 m").did("skip", "2 x 10 m").did("running_a", "2 x 5 m"); }
  std::vector<std::string> left() const {
    std::vector<std::string> lines;
    for (const auto& work : remaining(course.plan(), stage, dose, {done, {}}).work) {
      lines.push_back(course.plan().exercises[static_cast<std::size_t>(work.exercise)].id + ": " + to_string(work.dose));
    }
    return lines;
  }
};

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("what is left is the dose less what was done, the begun set first") {
  Begun session("10m-sets");
  CHECK(session.left().size() == 4);
  session.drills();
  CHECK(session.left() == Lines{"acceleration: 2 x 5 x 10 m @ 50% rest 2-4 min / 5 min"});
  session.did("acceleration", "3 x 10 m @ 50%");
  CHECK(session.left() ==
        Lines{"acceleration: 2 x 10 m @ 50% rest 2-4 min / 5 min", "acceleration: 5 x 10 m @ 50% rest 2-4 min / 5 min"});
  session.did("acceleration", "7 x 10 m @ 50%");
  CHECK(session.left().empty());
}

TEST_CASE("a tired hamstring changes the type of work, it does not push on") {
  Begun session("10m-set");
  session.drills().did("acceleration", "2 x 10 m @ 50%", {{"fatigue", "tired"}});
  CHECK(session.left() == Lines{"running_a: 5 x 5 m rest 2 min"});
  session.did("running_a", "2 x 5 m");
  CHECK(session.left() == Lines{"running_a: 3 x 5 m rest 2 min"});
}

TEST_CASE("a rep counts once, for a drill that is left or for what the work was switched to") {
  Begun session("10m-set");
  session.did("march", "2 x 10 m").did("skip", "2 x 10 m").did("acceleration", "2 x 10 m @ 50%", {{"fatigue", "tired"}});
  session.did("running_a", "3 x 5 m");
  CHECK(session.left() == Lines{"running_a: 4 x 5 m rest 2 min"});
}

TEST_CASE("nothing is added for a hamstring that tires with the last run") {
  Begun session("10m-set");
  session.drills().did("acceleration", "5 x 10 m @ 50%", {{"fatigue", "tired"}});
  CHECK(session.left().empty());
}

TEST_CASE("pain ends the session, drills and all, whatever else was said") {
  Begun session("10m-set");
  session.did("march", "2 x 10 m", {{"pain", "2"}}).did("skip", "1 x 10 m", {{"fatigue", "tired"}});
  CHECK(session.left().empty());
  CHECK(remaining(session.course.plan(), session.stage, session.dose, {session.done, {}}).ended);
}

TEST_CASE("some fatigue makes the rests longer, never shorter") {
  Begun session("10m-set");
  session.drills().did("acceleration", "1 x 10 m @ 50%", {{"fatigue", "some"}});
  CHECK(session.left() == Lines{"acceleration: 4 x 10 m @ 50% rest 8 min"});
  Plan plan = hansen();
  for (auto& rule : plan.during) {
    if (rule.then.rest) rule.then.rest = Recovery{minutes(1), minutes(1)};
  }
  const auto left = remaining(plan, session.stage, session.dose, {session.done, {}});
  CHECK(to_string(left.work.back().dose) == "4 x 10 m @ 50% rest 2-4 min");
}

TEST_CASE("in the last stage a tired hamstring ends the session") {
  Begun session("60m-fast");
  session.drills().did("acceleration", "1 x 60 m @ 60%", {{"fatigue", "tired"}});
  CHECK(session.left().empty());
}

}  // namespace rehab::test
