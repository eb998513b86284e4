// Numbers that hold back less than in the plan that this one extends: caps, limits, tolerances, sessions, days apart, the start,
// and the work of steps and the drills of stages.
#include <algorithm>
#include <string>

#include "rehab/work_in_all.hpp"
#include "verify/findings.hpp"

namespace rehab::verify {

namespace {

class NumbersLint {
 public:
  NumbersLint(const Plan& base, const Plan& plan, Findings& findings) : base_(base), plan_(plan), findings_(findings) {}

  void run() {
    if (base_.states_intensity)
      raised(Place{}, plan_.tolerance.place, "tolerance of intensity", base_.tolerance.intensity, plan_.tolerance.intensity);
    raised(Place{}, plan_.tolerance.place, "tolerance of distance", base_.tolerance.distance, plan_.tolerance.distance);
    raised_limits(Place{}, "", base_.rises, plan_.rises);
    for (const auto& stage : plan_.stages) {
      if (const auto before = base_.find_stage(stage.id)) look_at_stage(base_.stage(*before), stage);
    }
    for (int i = 0; i < static_cast<int>(plan_.steps.size()); ++i) {
      if (const auto before = base_.find_step(plan_.step(i).id)) look_at_step(*before, i);
    }
    const auto start = plan_.find_step(base_.step(base_.start).id);
    if (start && *start < plan_.start)
      findings_.eased(plan_.step(plan_.start).place, plan_.start_place,
                      "a new athlete starts at " + plan_.step(plan_.start).id + ", above " + base_.step(base_.start).id);
  }

 private:
  /// `of` is the item that would allow it, `at` what is shown.
  template <class Number>
  void raised(Place of, Place at, const std::string& what, const Number& before, const Number& now) {
    if (now > before) findings_.eased(of, at, "the " + what + " is raised from " + text(before) + " to " + text(now));
  }

  /// One that is not given bounds nothing.
  template <class Number>
  void raised(Place of, Place at, const std::string& what, const std::optional<Number>& before,
              const std::optional<Number>& now) {
    if (before && !now) return findings_.eased(of, at, "the " + what + " of " + text(*before) + " is gone");
    if (before) raised(of, at, what, *before, *now);
  }

  void raised_limits(Place of, const std::string& whose, const Rises& before, const Rises& now) {
    raised(of, now.place, "limit distance_rise" + whose, before.distance, now.distance);
    raised(of, now.place, "limit intensity_rise" + whose, before.intensity, now.intensity);
    raised(of, now.place, "limit metres_rise" + whose, before.metres, now.metres);
    raised(of, now.place, "limit minutes_rise" + whose, before.minutes, now.minutes);
    raised(of, now.place, "limit reps_rise" + whose, before.reps, now.reps);
  }

  void look_at_stage(const Stage& was, const Stage& stage) {
    if (base_.states_intensity) raised(stage.place, stage.place, "cap of stage " + stage.id, was.cap, stage.cap);
    const std::string drills = "the drills of stage " + stage.id;
    look_at_work(stage.place, drills, drills, was.drills, stage.drills);
  }

  void look_at_step(int before, int number) {
    const Step& was = base_.step(before);
    const Step& step = plan_.step(number);
    if (step.own_rises || was.own_rises)
      raised_limits(step.place, " of step " + step.id, base_.rises_to(before, true), plan_.rises_to(number, true));
    look_at_runs(was, step);
    look_at_work(step.place, "step " + step.id, "drills and other work in step " + step.id, was.work, step.work);
    if (step.sessions < was.sessions)
      findings_.eased(step.place, "step " + step.id + " takes " + std::to_string(step.sessions) + " of " +
                                      std::to_string(was.sessions) + " clean sessions");
    if (step.apart < was.apart)
      findings_.eased(step.place, "step " + step.id + " comes again after " + std::to_string(step.apart) + " of " +
                                      std::to_string(was.apart) + " days");
  }

  /// The same work in another way is nothing to be said of: how far, how fast, how much in all, and with how long a rest is.
  void look_at_runs(const Step& was, const Step& step) {
    const auto more = [&](const std::string& what, const auto& before, const auto& now) {
      raised(step.place, step.place, what + " of step " + step.id, before, now);
    };
    more("longest run", was.distance, step.distance);
    more("distance in all", was.metres, step.metres);
    more("intensity", was.intensity, step.intensity);
  }

  /// `whose` is `step 10m-set`; `beside` the same of its drills and other work, runs apart.
  void look_at_work(Place at, const std::string& whose, const std::string& beside, const std::vector<Work>& was,
                    const std::vector<Work>& work) {
    const auto more = [&](const std::string& what, const std::string& of, const auto& before, const auto& now) {
      raised(at, at, what + " of " + of, before, now);
    };
    const WorkInAll before = work_in_all(base_, was);
    const WorkInAll now = work_in_all(plan_, work);
    more("longest distance", beside, before.longest, now.longest);
    more("distance in all", beside, before.metres, now.metres);
    more("time in all", whose, before.time, now.time);
    more("number of reps in all", whose, before.reps, now.reps);
    for (std::size_t of = 0; of < now.load.size(); ++of) {
      const std::string what = "percentage" + (of == 0 ? "" : " of " + std::string(percent_of_names[of]));
      if (before.load[of] > Percent{}) more(what, whose, before.load[of], now.load[of]);
    }
    for (const auto& line : work) shorter_rest(at, whose, was, line);
  }

  /// Than the shortest of the same exercise in the base.
  void shorter_rest(Place at, const std::string& whose, const std::vector<Work>& was, const Work& line) {
    const std::string& exercise = exercise_of(plan_, line).id;
    std::optional<Recovery> before;
    for (const auto& other : was) {
      if (exercise_of(base_, other).id != exercise || !other.dose.rest) continue;
      before = before ? std::min(*before, *other.dose.rest) : *other.dose.rest;
    }
    if (!before || !line.dose.rest || !(*line.dose.rest < *before)) return;
    findings_.eased(
        at, "the rest of " + exercise + " in " + whose + " is shortened from " + text(*before) + " to " + text(*line.dose.rest));
  }

  static std::string text(std::int32_t count) { return std::to_string(count); }
  template <class Quantity>
  static std::string text(const Quantity& quantity) {
    return to_string(quantity);
  }

  const Plan& base_;
  const Plan& plan_;
  Findings& findings_;
};

}  // namespace

void lint_numbers(const Plan& base, const Plan& plan, Findings& findings) { NumbersLint(base, plan, findings).run(); }

}  // namespace rehab::verify
