// Ranges of reps, and lines that are done in turn: what is done of them, and what is left.
#include <doctest/doctest.h>

#include "engine/dose_of_day.hpp"
#include "engine/during.hpp"
#include "engine/session.hpp"
#include "rehab/read.hpp"

namespace rehab::test {

namespace {

constexpr std::string_view text = R"(rehab: plan/1
name: gym
title: Squats and intervals
sources: {house: {title: ours, weight: house}}
observations: {pain: {scale: 0..10, of: work, ask: "pain?"}}
exercises:
  squat: {title: Squat, kind: other, percent_of: 1RM}
  run: {title: Run, kind: run}
  walk: {title: Walk, kind: other}
tolerance: {distance: 10%}
limits: {distance_rise: 10 m, metres_rise: 50 m, from: house}
start: squats
stages:
  - stage: all
    title: All
    from: house
    steps:
      - {step: squats, work: [{squat: 3 x 6-8 @ 70% rest 2 min}], from: house}
      - {step: turns, work: [{repeat: 3, of: [{run: 60 s}, {walk: 90 s}]}, {squat: 10}], from: house}
rules:
  - {rule: clean, when: {completed: ">= 100%", pain: 0}, then: progress, from: house}
)";

const Plan& gym() {
  static const Plan plan = *read_plan(text).value;
  return plan;
}

DoneWork done(std::string_view exercise, std::string_view dose) {
  DoneWork line;
  line.exercise = gym().find_exercise(exercise).value();
  line.dose = std::get<Dose>(parse_dose(dose));
  return line;
}

Prescription of(std::string_view step) {
  Prescription p;
  p.step = gym().find_step(step).value();
  p.load.runs = step == "turns";
  p.load.time = seconds(60);
  return p;
}

Done assessed(std::string_view step, const std::vector<DoneWork>& work) { return assess(gym(), {}, of(step), work); }

std::vector<std::string> left(std::string_view step, const std::vector<DoneWork>& work) {
  std::vector<std::string> lines;
  for (const Work& line : remaining(gym(), 0, gym().step(of(step).step).work, {work, {}}).work)
    lines.push_back(gym().exercise(line.exercise).id + ": " + to_string(line.dose));
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("the lower number of a range completes it, more than the upper exceeds it") {
  CHECK(assessed("squats", {done("squat", "3 x 6 @ 70%")}).completed == percent(100));
  CHECK_FALSE(assessed("squats", {done("squat", "3 x 6 @ 70%")}).exceeded);
  CHECK(assessed("squats", {done("squat", "3 x 8 @ 70%")}).completed == percent(100));
  CHECK_FALSE(assessed("squats", {done("squat", "3 x 8 @ 70%")}).exceeded);
  CHECK(assessed("squats", {done("squat", "3 x 8 @ 70%"), done("squat", "1 @ 70%")}).exceeded);
  CHECK(assessed("squats", {done("squat", "8 @ 70%"), done("squat", "2 x 4 @ 70%")}).completed == Percent{8888});
}

TEST_CASE("a set within the range is a whole set, whatever its reps") {
  CHECK(left("squats", {}) == Lines{"squat: 3 x 6-8 @ 70% rest 2 min"});
  CHECK(left("squats", {done("squat", "7 @ 70%")}) == Lines{"squat: 2 x 6-8 @ 70% rest 2 min"});
  CHECK(left("squats", {done("squat", "8 @ 70%"), done("squat", "6 @ 70%")}) == Lines{"squat: 6-8 @ 70% rest 2 min"});
  CHECK(left("squats", {done("squat", "2 @ 70%")}) == Lines{"squat: 4-6 @ 70% rest 2 min", "squat: 2 x 6-8 @ 70% rest 2 min"});
  CHECK(left("squats", {done("squat", "3 x 8 @ 70%")}).empty());
}

TEST_CASE("lines in turn are a set each, and a log has them in whatever lines") {
  const auto& lines = gym().step(1).work;
  REQUIRE(lines.size() == 3);
  CHECK(to_string(lines[0].dose) == "3 x 1 x 60 s");
  CHECK(lines[0].turns == lines[1].turns);
  CHECK(lines[2].turns == 0);
  CHECK(assessed("turns", {done("run", "3 x 60 s"), done("walk", "3 x 90 s"), done("squat", "10")}).completed == percent(100));
  CHECK(assessed("turns", {done("run", "60 s"), done("run", "60 s"), done("walk", "3 x 90 s"), done("squat", "10")}).completed ==
        Percent{6666});
  CHECK(left("turns", {done("run", "60 s")}) == Lines{"run: 2 x 1 x 60 s", "walk: 3 x 1 x 90 s", "squat: 10"});
}

TEST_CASE("what may be done bounds a range by its upper number, and takes that away first") {
  const auto cut_to = [](std::int32_t most, std::string_view dose) {
    RoomOfDay room;
    room.reps = most;
    Dose cut = std::get<Dose>(parse_dose(dose));
    CHECK(room.take(cut));
    return to_string(cut);
  };
  CHECK(reps_of(gym().step(0).work[0]) == 24);
  CHECK(cut_to(24, "3 x 6-8") == "3 x 6-8");
  CHECK(cut_to(23, "3 x 6-8") == "3 x 6-7");
  CHECK(cut_to(20, "3 x 6-8") == "3 x 6");
  CHECK(cut_to(12, "3 x 6-8") == "2 x 6");
}

TEST_CASE("lines in turn are cut together, to whole turns; a turn that does not fit is a shorter one") {
  const auto cut_to = [](std::int64_t left) {
    Prescription p = of("turns");
    p.most_minutes = seconds(left);
    Lines lines;
    for (const Work& line : work_of(gym(), p)) lines.push_back(gym().exercise(line.exercise).id + ": " + to_string(line.dose));
    return lines;
  };
  CHECK(cut_to(450) == Lines{"run: 3 x 1 x 60 s", "walk: 3 x 1 x 90 s", "squat: 10"});
  CHECK(cut_to(449) == Lines{"run: 2 x 1 x 60 s", "walk: 2 x 1 x 90 s", "squat: 10"});
  CHECK(cut_to(299) == Lines{"run: 60 s", "walk: 90 s", "squat: 10"});
  CHECK(cut_to(100) == Lines{"run: 40 s", "walk: 60 s", "squat: 10"});
  CHECK(cut_to(0) == Lines{"squat: 10"});
}

TEST_CASE("what is done as prescribed is a line that a log can hold") {
  CHECK(to_string(as_done(gym().step(0).work[0]).dose) == "3 x 6 @ 70% rest 2 min");
  CHECK(to_string(as_done(gym().step(1).work[0]).dose) == "3 x 60 s");
}

}  // namespace rehab::test
