// What is said of the ladder by reading it: rests, drills, caps, rises.
#include <algorithm>

#include "domain/in_words.hpp"
#include "rehab/plan_queries.hpp"
#include "rehab/work_in_all.hpp"
#include "verify/findings.hpp"

namespace rehab::verify {

namespace {

constexpr Duration least_rest = seconds(30);
constexpr Percent most_above_steps = percent(10);

class LadderLint {
 public:
  LadderLint(const Plan& plan, Findings& findings) : plan_(plan), findings_(findings) {
    for (const auto& step : plan.steps) has_runs_ = has_runs_ || any_run(plan, step.work);
  }

  void run() {
    for (const auto& stage : plan_.stages) {
      for (const auto& line : stage.drills) short_rest(line, stage.place);
      loose_cap(stage);
    }
    for (std::size_t i = 0; i < plan_.steps.size(); ++i) {
      const Step& step = plan_.steps[i];
      for (const auto& line : step.work) {
        short_rest(line, step.place);
        if (is_run(plan_, line)) unstated(line, step);
      }
      tight_cap(step);
      more_drills(step);
      if (i > 0) over(plan_.steps[i - 1], step);
      if (i > 0) unbounded(plan_.steps[i - 1], step);
    }
    for (const auto& rule : plan_.during) {
      switched(rule, rule.then);
      for (const auto& instead : rule.then.instead) switched(rule, instead);
    }
    no_build_up();
  }

 private:
  const Exercise& exercise(const Work& line) const { return plan_.exercise(line.exercise); }

  void short_rest(const Work& line, Place of) {
    if (exercise(line).kind == Kind::other) return;
    for (const auto& rest : {line.dose.rest, line.dose.set_rest}) {
      if (!rest || rest->least >= least_rest) continue;
      findings_.warn(PlanWarning::short_rest, of, line.place, "a rest of " + to_string(*rest) + " in " + as_written(plan_, line),
                     "at least " + to_string(least_rest) + "; minutes between fast runs");
    }
  }

  /// What a run leaves open.
  void unstated(const Work& line, const Step& step) {
    if (!line.dose.rest && line.dose.total_reps() > 1 && line.turns == 0)
      findings_.warn(PlanWarning::no_rest, step.place, line.place, as_written(plan_, line) + " has no rest between its reps",
                     "rest 2-4 min, or what the step below has");
    if (!line.dose.intensity && plan_.states_intensity)
      findings_.warn(PlanWarning::no_intensity, step.place, line.place, as_written(plan_, line) + " does not say how fast",
                     "@ and a percentage, no more than the stage's cap");
  }

  Distance metres_beside_runs(const std::vector<Work>& work) const { return work_in_all(plan_, work).metres; }

  void more_drills(const Step& step) {
    const auto by_time = [&](const Work& line) { return is_run(plan_, line) && line.dose.distance() == nullptr; };
    if (!has_runs_ || std::any_of(step.work.begin(), step.work.end(), by_time)) return;
    const Stage& stage = plan_.stage(step.stage);
    const Distance beside = metres_beside_runs(stage.drills) + metres_beside_runs(step.work);
    if (beside <= step.metres) return;
    findings_.warn(PlanWarning::more_drills, step.place,
                   "step " + step.id + " has " + to_string(beside) + " of drills and other work beside " +
                       to_string(step.metres) + " of runs",
                   "caps and rises are about runs alone");
  }

  void loose_cap(const Stage& stage) {
    Percent fastest;
    for (int i = 0; i < stage.step_count; ++i) fastest = std::max(fastest, plan_.step(stage.first_step + i).intensity);
    if (fastest == Percent{} || stage.cap - fastest <= most_above_steps) return;
    findings_.warn(PlanWarning::loose_cap, stage.place,
                   "the cap of stage " + stage.id + ", " + to_string(stage.cap) + ", is " + to_string(stage.cap - fastest) +
                       " above its fastest step",
                   "at most 10 points above " + to_string(fastest));
  }

  void tight_cap(const Step& step) {
    const Stage& stage = plan_.stage(step.stage);
    if (step.intensity <= stage.cap) return;
    findings_.warn(PlanWarning::tight_cap, step.place,
                   "step " + step.id + " asks for " + to_string(step.intensity) + ", and the cap of stage " + stage.id + " is " +
                       to_string(stage.cap),
                   "it is always cut, and nothing rises on what was cut: lower the step, or raise the cap");
  }

  void switched(const DuringRule& rule, const DuringOutcome& then) {
    for (const auto& line : then.switch_to) short_rest(line, rule.place);
    const Step* least = nullptr;
    for (const auto& step : plan_.steps) {
      if (step.metres > Distance{} && (least == nullptr || step.metres < least->metres)) least = &step;
    }
    const Distance beside = metres_beside_runs(then.switch_to);
    if (least == nullptr || beside <= least->metres) return;
    findings_.warn(PlanWarning::more_drills, rule.place,
                   "during rule " + rule.id + " switches to " + to_string(beside) + " of drills and other work, and step " +
                       least->id + " has " + to_string(least->metres) + " of runs",
                   "a switch is for a tired hamstring");
  }

  const Recovery* least_rest_of(const Step& step) const {
    const Recovery* least = nullptr;
    for (const auto& line : step.work) {
      if (is_run(plan_, line) && line.dose.rest && (least == nullptr || line.dose.rest->least < least->least))
        least = &*line.dose.rest;
    }
    return least;
  }

  void over(const Step& below, const Step& step) {
    const Rises& allowed = step.own_rises ? *step.own_rises : plan_.rises;
    const auto rises = [&](std::string_view what, auto by, auto most, std::string_view limit) {
      if (by <= most) return;
      using std::to_string;
      findings_.warn(PlanWarning::rise, step.place,
                     "step " + step.id + " raises the " + std::string(what) + " by " + to_string(by) + " over " + below.id,
                     std::string(limit) +
                         (step.rises_of_stage ? " of its stage's limits allows "
                          : step.own_rises    ? " of its own limits allows "
                                              : " of the plan's limits allows ") +
                         to_string(most) + " at once");
    };
    rises("distance", step.distance - below.distance, allowed.distance, "distance_rise");
    if (below.intensity > Percent{}) rises("intensity", step.intensity - below.intensity, allowed.intensity, "intensity_rise");
    rises("metres", step.metres - below.metres, allowed.metres, "metres_rise");
    if (const Duration minutes = below.minutes; allowed.minutes && minutes > Duration{})
      rises("work by time", Duration{step.minutes.ms - minutes.ms}, *allowed.minutes, "minutes_rise");
    if (const int reps = below.reps; allowed.reps && reps > 0) rises("reps", step.reps - reps, int{*allowed.reps}, "reps_rise");
    if (step.distance > below.distance && step.intensity > below.intensity && below.intensity > Percent{})
      findings_.warn(PlanWarning::two_rises, step.place,
                     "step " + step.id + " raises distance and intensity together over " + below.id, "one thing at a time");
    const Recovery* own = least_rest_of(step);
    const Recovery* other = least_rest_of(below);
    if (own == nullptr || other == nullptr || step.intensity < below.intensity || 2 * own->least.ms >= other->least.ms) return;
    findings_.warn(
        PlanWarning::short_rest, step.place,
        "step " + step.id + " rests " + to_string(*own) + ", under half of the " + to_string(*other) + " of " + below.id,
        "it is no slower");
  }

  /// Work by time, and reps without an amount, where no limit is about them.
  void unbounded(const Step& below, const Step& step) {
    const Rises& allowed = step.own_rises ? *step.own_rises : plan_.rises;
    const Duration time = allowed.minutes ? Duration{} : step.minutes;
    const Duration time_below = below.minutes;
    const int reps = allowed.reps ? 0 : step.reps;
    const int reps_below = below.reps;
    const bool more_time = time.ms > 2 * time_below.ms;
    if (!more_time && reps <= 2 * reps_below) return;
    const bool other_work = time_below.ms == 0 && reps_below == 0 && step.work.size() <= below.work.size();
    if (other_work) return;  // in the place of what was done, not beside it
    const std::string was = more_time ? to_string(time_below) : std::to_string(reps_below) + " reps";
    findings_.warn(PlanWarning::unbounded, step.place,
                   "step " + step.id + " has " + (more_time ? to_string(time) : std::to_string(reps) + " reps") +
                       " of work that no limit is about, and " + below.id + " has " + was,
                   std::string("more than twice as much at once; limits can give ") + (more_time ? "minutes_rise" : "reps_rise"));
  }

  void no_build_up() {
    std::vector<bool> seen(plan_.exercises.size());
    for (const auto& step : plan_.steps) {
      for (const auto& line : step.work) {
        const Exercise& run = exercise(line);
        if (!is_run(plan_, line) || run.standing || run.build_up > Distance{} || line.dose.distance() == nullptr) continue;
        if (!line.dose.intensity || seen[static_cast<std::size_t>(line.exercise)]) continue;
        seen[static_cast<std::size_t>(line.exercise)] = true;
        findings_.warn(PlanWarning::no_build_up, run.place,
                       "what is run before the " + to_string(*line.dose.distance(), line.dose.unit) + " of " + run.id +
                           " counts nowhere, and no time measures it",
                       "start: standing, or build_up: 30 m");
      }
    }
  }

  const Plan& plan_;
  Findings& findings_;
  bool has_runs_ = false;
};

}  // namespace

void lint_work(const Plan& plan, Findings& findings) { LadderLint(plan, findings).run(); }

}  // namespace rehab::verify
