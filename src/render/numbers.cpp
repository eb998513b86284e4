#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/json.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

using NumberList = std::vector<Number>;

std::string limits_by(const NextSession& next) {
  const LimitsChange& limits = *next.athlete->log[*next.limits_entry].limits;
  return limits.now->by.empty() ? "limits in the log" : "limits, " + limits.now->by;
}

/// `10 m and 10%`: of what the plan has.
std::string rise_words(const Plan& plan, const Rises& rises) {
  std::vector<std::string> words;
  if (rises.distance > Distance{}) words.push_back(to_string(rises.distance));
  if (plan.states_intensity) words.push_back(to_string(rises.intensity));
  if (rises.minutes) words.push_back(to_string(*rises.minutes));
  if (rises.reps) words.push_back(count_text(*rises.reps, "rep", "reps"));
  return list(words, "and");
}

/// A stage has a cap where a run in it states an intensity; elsewhere it may.
bool has_cap(const Plan& plan, const Stage& stage) {
  const auto first = plan.steps.begin() + stage.first_step;
  return stage.cap < percent(100) ||
         std::any_of(first, first + stage.step_count, [](const Step& step) { return step.intensity > Percent{}; });
}

/// `20 m at 60%`.
void add_caps(const NextSession& next, NumberList& numbers) {
  const Plan& plan = *next.plan;
  const auto add = [&](Percent cap, std::string who, const std::vector<Citation>& from) {
    numbers.push_back({"cap", to_string(cap), std::move(who), from, cap == next.prescription.cap});
  };
  const Stage& stage = plan.stage_of(next.prescription.step);
  if (plan.states_intensity && has_cap(plan, stage)) add(stage.cap, "stage " + stage.id, stage.from);
  for (const int index : next.because) {
    const Rule& rule = plan.rule(index);
    if (rule.then.cap) add(*rule.then.cap, "rule " + rule.id, rule.from);
  }
  if (limits_hold(next) && next.state.limits.intensity) add(*next.state.limits.intensity, limits_by(next), {});
  const bool another = std::any_of(numbers.begin(), numbers.end(), [](const Number& number) { return number.decides; });
  if (const Base& base = next.state.base; base != Base{}) {
    const Rises& rises = plan.rises_to(next.prescription.step, next.prescription.decision == Decision::progress);
    numbers.push_back({"done", base_words(base),
                       fmt::format("what was {} last; at most {} above it, and only on a progress or a start", done_or_run(base),
                                   rise_words(plan, rises)),
                       rises.from, !another});
  }
}

void add_doses(const NextSession& next, NumberList& numbers) {
  const Plan& plan = *next.plan;
  const Step& step = plan.step(next.prescription.step);
  const Stage& stage = plan.stage_of(next.prescription.step);
  for (const Work& line : step.work) {
    numbers.push_back({"dose", plan.exercise(line.exercise).id + " " + whole_dose(plan, line), "step " + step.id, step.from});
  }
  if (!step.from_reps.empty()) numbers.push_back({"reps", "of that dose", "step " + step.id, step.from_reps});
  if (!step.from_rest.empty()) {
    numbers.push_back({"recovery", "of that dose", "step " + step.id, step.from_rest});
  }
  for (const Work& line : stage.drills) {
    numbers.push_back({"drill", plan.exercise(line.exercise).id + " " + whole_dose(plan, line), "stage " + stage.id, stage.from});
  }
  if (limits_hold(next)) {
    const Allowance& limits = next.state.limits;
    if (limits.distance) numbers.push_back({"no longer than", to_string(*limits.distance, limits.unit), limits_by(next), {}});
    if (limits.no_runs) numbers.push_back({"runs", "none", limits_by(next), {}});
  }
  for (const Work& line : next.work) {
    if (const auto limit = speed_limit(plan, next.athlete->profile, line); !limit.empty()) {
      numbers.push_back({"speed", limit, fmt::format("the athlete's best time at {}", to_string(*line.dose.intensity)), {}});
    }
  }
}

void add_days(const NextSession& next, NumberList& numbers) {
  const Plan& plan = *next.plan;
  for (const int index : next.rest.rules) {
    const Rule& rule = plan.rule(index);
    numbers.push_back({"rest", count_text(rule.then.rest_days, "day", "days"), "rule " + rule.id, rule.from});
  }
  const Step& step = plan.step(next.prescription.step);
  if (step.apart > 1) numbers.push_back({"apart", count_text(step.apart, "day", "days"), "step " + step.id, step.from});
  for (const int index : next.because) {
    const Rule& rule = plan.rule(index);
    if (rule.then.movement == Movement::regress && next.prescription.decision == Decision::regress) {
      const std::string how = rule.then.to.empty() ? count_text(rule.then.back.steps, "step", "steps") : "to " + rule.then.to;
      numbers.push_back({"back", how, "rule " + rule.id, rule.from, decided(plan, next.prescription, index)});
    }
  }
  if (const int needed = step.sessions; needed > 1) {
    numbers.push_back({"sessions", fmt::format("{} clean ones", needed), "step " + step.id, step.from});
  }
}

void add_during(const NextSession& next, NumberList& numbers) {
  for (const DuringRule& rule : next.plan->during) {
    const auto add = [&](const DuringOutcome& then, const std::string& whose) {
      if (then.rest) numbers.push_back({"longer rest", to_string(*then.rest), whose, rule.from});
      for (const Work& line : then.switch_to)
        numbers.push_back(
            {"switch", next.plan->exercise(line.exercise).id + " " + whole_dose(*next.plan, line), whose, rule.from});
    };
    add(rule.then, "during rule " + rule.id);
    for (const DuringOutcome& instead : rule.then.instead) add(instead, "during rule " + rule.id + ", if the coach prefers it");
  }
}

}  // namespace

std::string_view done_or_run(const Base& base) { return base.minutes || base.reps ? "done" : "run"; }

std::optional<Percent> cap_of(const Plan& plan, const Prescription& p) {
  if (p.step < 0) return std::nullopt;
  const bool of_stage = plan.states_intensity && has_cap(plan, plan.stage_of(p.step));
  return of_stage || p.cap < percent(100) ? std::optional(p.cap) : std::nullopt;
}

std::string base_words(const Base& base) {
  std::vector<std::string> words;
  if (base.distance) words.push_back(to_string(*base.distance));
  if (base.intensity) words.push_back(to_string(*base.intensity));
  std::vector<std::string> parts;
  if (!words.empty()) parts.push_back(list(words, "at"));
  if (base.minutes) parts.push_back(to_string(*base.minutes) + " in all");
  if (base.reps) parts.push_back(count_text(*base.reps, "rep", "reps"));
  return list(parts, "and");
}

std::vector<Number> numbers_of(const NextSession& next) {
  NumberList numbers;
  if (next.prescription.step < 0) return numbers;
  add_caps(next, numbers);
  add_doses(next, numbers);
  add_days(next, numbers);
  add_during(next, numbers);
  return numbers;
}

std::string weighed(const Plan& plan, const std::vector<Citation>& from) {
  std::string text;
  for (const Citation& citation : from) {
    const std::string& weight = plan.sources[static_cast<std::size_t>(citation.source)].weight;
    if (!text.empty()) text += ", ";
    text += citation_text(plan, citation);
    if (!weight.empty()) text += " (" + weight + ")";
  }
  return text;
}

}  // namespace rehab
