// What is worked out once when a plan has been read, so that no day has to.
#include <algorithm>

#include "rehab/plan_queries.hpp"
#include "rehab/work_in_all.hpp"

namespace rehab {
namespace {

void add_up_work(const Plan& plan, Step& step) {
  step.distance = step.metres = Distance{};
  step.intensity = Percent{};
  const WorkInAll all = work_in_all(plan, step.work);
  step.minutes = all.time;
  step.reps = all.reps;
  for (const Work& work : step.work) {
    if (!is_run(plan, work)) continue;
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

/// What lifts a complaint has to answer: all that resting rules ask about and a check-in can answer.
std::vector<int> asked_by_rests(const Plan& plan) {
  std::vector<int> asked;
  for (int o = 0; o < static_cast<int>(plan.observations.size()); ++o) {
    if (plan.observation(o).of == Of::work) continue;
    const auto rests_on_it = [&](const Rule& rule) { return rule.then.rest_days > 0 && asks(rule.when, key_of_observation(o)); };
    if (std::any_of(plan.rules.begin(), plan.rules.end(), rests_on_it)) asked.push_back(o);
  }
  return asked;
}

/// The first step of the stage before the first that asks for the word; where none does, there is no such step.
int near_gate_of(const Plan& plan, Key word) {
  for (std::size_t s = 0; s < plan.stages.size(); ++s) {
    if (asks(plan.stages[s].enter, word)) return plan.stages[s == 0 ? 0 : s - 1].first_step;
  }
  return static_cast<int>(plan.steps.size());
}

void place_words(Plan& plan) {
  plan.lasting_words = 0;
  for (std::size_t w = 0; w < plan.words.size(); ++w) {
    PlanWord& word = plan.words[w];
    word.from_step = word.near_its_gate ? near_gate_of(plan, key_of(fact_of_word(static_cast<int>(w)))) : -1;
    if (!word.until_setback) plan.lasting_words |= static_cast<std::uint8_t>(1u << w);
  }
}

Base base_of_step(const Plan& plan, const Step& step) {
  Base base;
  for (const Work& work : step.work) {
    const auto distance = run_distance(plan, work);
    if (!distance || (base.distance && *distance < *base.distance)) continue;
    if (base.distance != distance) base.intensity.reset();
    base.distance = distance;
    base.intensity = std::max(base.intensity, work.dose.intensity);
  }
  if (plan.rises.minutes && step.minutes > Duration{}) base.minutes = step.minutes;
  if (plan.rises.reps && step.reps > 0) base.reps = step.reps;
  return base;
}

}  // namespace

Distance rounded_down(Distance distance) {
  const std::int64_t multiple = metres(distance >= metres(5) ? 5 : 1).tenths_mm;
  return {std::max(distance.tenths_mm / multiple, std::int64_t{1}) * multiple};
}

Percent rounded_down(Percent intensity) { return {std::max(intensity.hundredths / 500, 1) * 500}; }

Duration rounded_down(Duration time) {
  const std::int64_t multiple = time.ms >= 60'000 ? 60'000 : 5'000;
  return {std::max(time.ms / multiple, std::int64_t{1}) * multiple};
}

Base rounded_down(const Base& base) {
  Base down = base;
  if (down.distance) down.distance = rounded_down(*down.distance);
  if (down.intensity) down.intensity = rounded_down(*down.intensity);
  if (down.minutes) down.minutes = rounded_down(*down.minutes);
  return down;
}

void resolve(Plan& plan) {
  for (Step& step : plan.steps) add_up_work(plan, step);
  place_stages(plan);
  plan.states_intensity =
      std::any_of(plan.steps.begin(), plan.steps.end(), [](const Step& step) { return step.intensity > Percent{}; });
  plan.verdict = RuleTable(plan.rules, [](const Rule&) { return true; });
  plan.referral = RuleTable(plan.rules, [](const Rule& rule) { return rule.then.movement == Movement::refer; });
  plan.asked_by_rests = asked_by_rests(plan);
  place_words(plan);
  if (!plan.steps.empty()) plan.base_of_start = base_of_step(plan, plan.step(plan.start));
}

}  // namespace rehab
