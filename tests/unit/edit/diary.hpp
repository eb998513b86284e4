// A plan of a few words, for tests that write entries down and need no rules.
#pragma once

#include "rehab/athlete.hpp"
#include "rehab/plan.hpp"

namespace rehab::test::diary {

inline Plan diary_plan() {
  Plan plan;
  plan.name = "diary";
  const auto ask = [&](const char* id, Scale scale, Of of) {
    Observation one;
    one.id = id;
    one.scale = std::move(scale);
    one.of = of;
    plan.observations.push_back(std::move(one));
  };
  ask("pain", {{}, 0, 10}, Of::work);
  ask("fatigue", {{"none", "some", "tired", "draggy"}, 0, 0}, Of::work);
  ask("stride", {{"even", "slight", "guarded"}, 0, 0}, Of::work);
  ask("walk", {{"normal", "limp"}, 0, 0}, Of::check_in);
  ask("morning", {{"fine", "stiff", "sore"}, 0, 0}, Of::check_in);
  ask("red_flag", {{"no", "yes"}, 0, 0}, Of::any);
  plan.observations.back().signs = {{"a pop, or tearing", Urgency::today}, {"chest pain", Urgency::now}};
  for (const char* id : {"march", "running_a", "acceleration"}) {
    Exercise exercise;
    exercise.id = id;
    if (exercise.id == "acceleration") exercise.kind = Kind::run;
    plan.exercises.push_back(std::move(exercise));
  }
  for (const char* id : {"drills-only", "10m-first"}) {
    Step step;
    step.id = id;
    plan.steps.push_back(std::move(step));
  }
  return plan;
}

enum DiaryObservation { pain, fatigue, stride, walk, morning, red_flag };
enum DiaryExercise { march, running_a, acceleration };

inline Answer answer(int observation, int notch, int sign = -1) { return {observation, notch, {}, sign}; }

inline DoneWork done(int exercise, const char* dose, std::vector<Answer> felt = {}, std::vector<Duration> times = {}) {
  DoneWork work;
  work.exercise = exercise;
  work.dose = std::get<Dose>(parse_dose(dose));
  work.felt = std::move(felt);
  work.times = std::move(times);
  return work;
}

inline Entry on(const char* day) {
  Entry entry;
  entry.date = *parse_day(day);
  return entry;
}

}  // namespace rehab::test::diary
