// What base and rises make of the ladder: steps that they never let anybody do in full, and runs that they
// bound together with other work.
#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "domain/in_words.hpp"
#include "engine/base.hpp"
#include "engine/dose_of_day.hpp"
#include "verify/findings.hpp"

namespace rehab::verify {

namespace {

class RisesLint {
 public:
  RisesLint(const Plan& plan, Findings& findings) : plan_(plan), findings_(findings) {}

  void run() {
    climb();
    mixed_sum();
  }

 private:
  // ---- From the plan's start on, every session done in full ----

  Prescription next(int step, bool enters) const {
    Prescription day;
    day.step = step;
    day.movement = Movement::progress;
    day.decision = !state_.ever_run ? Decision::start : enters ? Decision::progress : Decision::repeat;
    set_dose(plan_, state_, std::nullopt, day);
    return day;
  }

  void do_in_full(const Prescription& day) {
    Done done;
    done.completed = percent(100);
    done.ran = day.load.runs;
    done.longest = base_of_load(day.load);
    done.minutes = day.load.minutes;
    done.reps = day.load.reps;
    state_.base = base_after(plan_, day, done, state_.base);
    state_.ever_run = true;
  }

  /// The last of the sessions up to a step, each done in full: one that is cut where no more of them lead any further.
  Prescription climb_to(int step, bool enters) {
    Prescription day = next(step, enters);
    for (bool rises = true; day.cut && rises; day = next(step, false)) {
      const Base before = state_.base;
      do_in_full(day);
      rises = state_.base != before;
    }
    return day;
  }

  /// To each step from all of the one below, and from a little less than all of itself.
  void climb() {
    for (int step = plan_.start; step < static_cast<int>(plan_.steps.size()); ++step) {
      const Load all = whole(step);
      Prescription day = climb_to(step, true);
      if (!day.cut) {
        state_.ever_run = true;
        state_.base = little_less(all);
        day = climb_to(step, false);
      }
      if (day.cut) out_of_reach(day);
      day.cut = false;
      day.load = all;
      do_in_full(day);
    }
  }

  Base little_less(const Load& load) const {
    Base base = base_of_load(load);
    if (base.distance) base.distance->tenths_mm -= 1;
    if (base.intensity) base.intensity->hundredths -= 1;
    if (plan_.rises.minutes && load.minutes > Duration{}) base.minutes = Duration{load.minutes.ms - 1};
    if (plan_.rises.reps && load.reps > 1) base.reps = load.reps - 1;
    return rounded_down(base);
  }

  Load whole(int step) const {
    Prescription day;
    day.step = step;
    day.decision = Decision::start;
    set_dose(plan_, State(), std::nullopt, day);
    return day.load;
  }

  void out_of_reach(const Prescription& day) {
    const Step& step = plan_.step(day.step);
    if (step.intensity > plan_.stage_of(day.step).cap) return;  // the cap cuts it
    std::string dose;
    each_line_of_day(plan_, day, [&](const Work& line, const std::optional<Work>& today) {
      if (today && today->dose != line.dose && dose.empty()) dose = exercise_of(plan_, line).id + ": " + to_string(today->dose);
    });
    findings_.warn(PlanWarning::out_of_reach, step.place,
                   "step " + step.id + " is never done in full: base and rises come to " + (dose.empty() ? "less of it" : dose) +
                       " and no further",
                   "a step nearer to the one below, or a larger rise");
  }

  // ---- Sums ----

  /// In order, each once.
  std::vector<int> exercises_by_time(const Step& step) const {
    std::vector<int> found;
    for (const Work& line : step.work) {
      const bool known = std::find(found.begin(), found.end(), line.exercise) != found.end();
      if (minutes_of(line) > Duration{} && !known) found.push_back(line.exercise);
    }
    return found;
  }

  std::string names(const std::vector<int>& exercises) const {
    std::vector<std::string> ids;
    for (const int exercise : exercises) ids.push_back(plan_.exercise(exercise).id);
    return list(ids, "and");
  }

  /// Said once, at the first step that has such a sum.
  void mixed_sum() {
    if (!plan_.rises.minutes) return;
    const auto is_run = [&](int exercise) { return plan_.exercise(exercise).kind == Kind::run; };
    for (const Step& step : plan_.steps) {
      const auto timed = exercises_by_time(step);
      const auto runs = std::count_if(timed.begin(), timed.end(), is_run);
      if (runs == 0 || runs == static_cast<std::ptrdiff_t>(timed.size())) continue;
      findings_.warn(
          PlanWarning::mixed_sum, step.place, "step " + step.id + " counts the minutes of " + names(timed) + " together",
          "base and minutes_rise are about that sum: a step with so much less of the other work may have as much more of "
          "the run; keep their shares alike from step to step, or give the runs a distance");
      return;
    }
  }

  const Plan& plan_;
  Findings& findings_;
  State state_;
};

}  // namespace

void lint_rises(const Plan& plan, Findings& findings) { RisesLint(plan, findings).run(); }

}  // namespace rehab::verify
