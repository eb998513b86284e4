// Numbers that hold back less than in the plan that this one extends: caps, limits, tolerances, sessions, days apart, the start,
// and the work of the steps themselves.
#include <algorithm>
#include <string>

#include "verify/findings.hpp"

namespace rehab::verify {

namespace {

/// The highest percentages of a step's work that is no run, by what they are of.
std::array<Percent, percent_of_names.size()> loads_of(const Plan& plan, const Step& step) {
  std::array<Percent, percent_of_names.size()> loads{};
  for (const auto& line : step.work) {
    Percent& highest = loads[static_cast<std::size_t>(percent_of(plan, line))];
    if (!is_run(plan, line) && line.dose.intensity) highest = std::max(highest, *line.dose.intensity);
  }
  return loads;
}

class NumbersLint {
 public:
  NumbersLint(const Plan& base, const Plan& plan, Findings& findings) : base_(base), plan_(plan), findings_(findings) {}

  void run() {
    if (base_.states_intensity)
      raised(Place{}, plan_.tolerance.place, "tolerance of intensity", base_.tolerance.intensity, plan_.tolerance.intensity);
    raised(Place{}, plan_.tolerance.place, "tolerance of distance", base_.tolerance.distance, plan_.tolerance.distance);
    raised_limits(Place{}, "", base_.rises, plan_.rises);
    for (const auto& stage : plan_.stages) {
      const auto before = base_.find_stage(stage.id);
      if (before && base_.states_intensity)
        raised(stage.place, stage.place, "cap of stage " + stage.id, base_.stage(*before).cap, stage.cap);
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

  void look_at_step(int before, int number) {
    const Step& was = base_.step(before);
    const Step& step = plan_.step(number);
    if (step.own_rises || was.own_rises)
      raised_limits(step.place, " of step " + step.id, base_.rises_to(before, true), plan_.rises_to(number, true));
    look_at_work(was, step);
    if (step.sessions < was.sessions)
      findings_.eased(step.place, "step " + step.id + " takes " + std::to_string(step.sessions) + " of " +
                                      std::to_string(was.sessions) + " clean sessions");
    if (step.apart < was.apart)
      findings_.eased(step.place, "step " + step.id + " comes again after " + std::to_string(step.apart) + " of " +
                                      std::to_string(was.apart) + " days");
  }

  /// The same work in another way is nothing to be said of: how far, how fast, how much in all, and with how long a rest is.
  void look_at_work(const Step& was, const Step& step) {
    const auto more = [&](const std::string& what, const auto& before, const auto& now) {
      raised(step.place, step.place, what + " of step " + step.id, before, now);
    };
    more("longest run", was.distance, step.distance);
    more("distance in all", was.metres, step.metres);
    more("intensity", was.intensity, step.intensity);
    more("time in all", was.minutes, step.minutes);
    more("number of reps in all", was.reps, step.reps);
    const auto before = loads_of(base_, was);
    const auto now = loads_of(plan_, step);
    for (std::size_t of = 0; of < now.size(); ++of) {
      const std::string what = "percentage" + (of == 0 ? "" : " of " + std::string(percent_of_names[of]));
      if (before[of] > Percent{}) more(what, before[of], now[of]);
    }
    for (const auto& line : step.work) shorter_rest(was, step, line);
  }

  /// Than the shortest of the same exercise in the base's step.
  void shorter_rest(const Step& was, const Step& step, const Work& line) {
    const std::string& exercise = exercise_of(plan_, line).id;
    std::optional<Recovery> before;
    for (const auto& other : was.work) {
      if (exercise_of(base_, other).id != exercise || !other.dose.rest) continue;
      before = before ? std::min(*before, *other.dose.rest) : *other.dose.rest;
    }
    if (!before || !line.dose.rest || !(*line.dose.rest < *before)) return;
    findings_.eased(step.place, "the rest of " + exercise + " in step " + step.id + " is shortened from " + text(*before) +
                                    " to " + text(*line.dose.rest));
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
