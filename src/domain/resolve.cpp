// What is worked out once when a plan has been read, so that no day has to.
#include <algorithm>
#include <limits>

#include "rehab/plan.hpp"

namespace rehab {
namespace {

/// No gate can wait longer than the calendar has days.
constexpr std::int64_t longest_wait = std::int64_t{300} * 366;

void add_up_runs(const Plan& plan, Step& step) {
  step.distance = step.metres = Distance{};
  step.intensity = Percent{};
  for (const Work& work : step.work) {
    if (plan.exercises[static_cast<std::size_t>(work.exercise)].kind != Kind::run) continue;
    if (work.dose.intensity) step.intensity = std::max(step.intensity, *work.dose.intensity);
    const auto distance = run_distance(plan, work);
    if (!distance) continue;
    step.distance = std::max(step.distance, *distance);
    step.metres = step.metres + work.dose.total_reps() * *distance;
  }
}

/// Steps stand in order of their stages.
void place_stages(Plan& plan) {
  for (Stage& stage : plan.stages) stage.first_step = stage.step_count = 0;
  for (std::size_t i = 0; i < plan.steps.size(); ++i) {
    Stage& stage = plan.stages[static_cast<std::size_t>(plan.steps[i].stage)];
    if (stage.step_count++ == 0) stage.first_step = static_cast<int>(i);
  }
}

/// Could a check-in alone meet what this alternative asks of an observation?
bool met_by_check_in(const Plan& plan, const Alternative& all) {
  return std::any_of(all.begin(), all.end(), [&](const Condition& c) {
    return is_observation(c.key) && plan.observations[static_cast<std::size_t>(observation_of(c.key))].of != Of::work;
  });
}

/// Counts every alternative that needs a slot; rules beyond the last slot get none, which the reader refuses.
void hand_out_rest_slots(Plan& plan) {
  plan.rest_slots = 0;
  for (Rule& rule : plan.rules) {
    rule.rest_slot = -1;
    if (rule.then.rest_days == 0) continue;
    const auto met = [&plan](const Alternative& all) { return met_by_check_in(plan, all); };
    if (std::none_of(rule.when.any.begin(), rule.when.any.end(), met)) continue;
    const int slots = static_cast<int>(rule.when.any.size());
    if (plan.rest_slots + slots <= max_rest_slots) rule.rest_slot = plan.rest_slots;
    plan.rest_slots += slots;
  }
}

/// The last day that a threshold of a fact lies ahead; nothing where days passing do not move the fact.
std::optional<std::int64_t> days_to(Key key, std::int64_t threshold) {
  if (is_observation(key)) return std::nullopt;
  switch (info(static_cast<Fact>(key)).by_days) {
    case ByDays::stays: return std::nullopt;
    case ByDays::counts: return threshold;
    case ByDays::falls_to_0: return 0;
    case ByDays::by_birthdays: break;
  }
  return threshold < longest_wait ? 366 * (threshold + 1) : longest_wait;
}

bool finite(std::int64_t end) {
  return end != std::numeric_limits<std::int64_t>::min() && end != std::numeric_limits<std::int64_t>::max();
}

/// Days until the last threshold of a condition; -1 where days passing do not move what it asks about.
std::int64_t days_to(const Condition& condition) {
  std::int64_t farthest = -1;
  for (const Interval& interval : condition.any) {
    for (const std::int64_t end : {interval.least, interval.most}) {
      if (finite(end)) farthest = std::max(farthest, days_to(condition.key, end).value_or(-1));
    }
  }
  return farthest;
}

int gate_horizon(const Plan& plan) {
  std::int64_t farthest = -1;
  for (const Stage& stage : plan.stages) {
    for (const Alternative& all : stage.enter.any) {
      for (const Condition& condition : all) farthest = std::max(farthest, days_to(condition));
    }
  }
  return farthest < 0 ? 0 : static_cast<int>(std::min(farthest, longest_wait)) + 2;
}

}  // namespace

void resolve(Plan& plan) {
  for (Step& step : plan.steps) add_up_runs(plan, step);
  place_stages(plan);
  hand_out_rest_slots(plan);
  plan.verdict = RuleTable(plan.rules, [](const Rule&) { return true; });
  plan.referral = RuleTable(plan.rules, [](const Rule& rule) { return rule.then.movement == Movement::refer; });
  plan.gate_horizon = gate_horizon(plan);
}

}  // namespace rehab
