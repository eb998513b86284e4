#include "search/plans.hpp"

#include <algorithm>
#include <numeric>
#include <set>

namespace rehab::search {

std::shared_ptr<const Plan> without_referrals(Plan plan) {
  plan.referral = {};
  return std::make_shared<const Plan>(std::move(plan));
}

std::vector<Word> words_of_coach(std::size_t most_steps, const std::vector<PerPlan<int>>& starts) {
  std::vector<Word> words;
  const auto add = [&](Movement movement, std::size_t down, const PerPlan<int>& start) {
    Word word;
    for (Side side = 0; side < most_plans; ++side) {
      word.pending[side].movement = movement;
      word.pending[side].steps = static_cast<std::int16_t>(down);
      word.pending[side].start_at = static_cast<std::int16_t>(start[side]);
    }
    words.push_back(word);
  };
  constexpr PerPlan<int> nowhere = {-1, -1};
  add(Movement::none, 0, nowhere);
  add(Movement::repeat, 0, nowhere);
  for (std::size_t down = 1; down < std::max<std::size_t>(2, most_steps); ++down) add(Movement::regress, down, nowhere);
  for (const auto& start : starts) add(Movement::none, 0, start);
  return words;
}

Plans::Plans(const Plan& plan) : each(1), tests(&plan) {
  SearchedPlan& only = each[0];
  only.plan = &plan;
  only.listener = without_referrals(plan);
  for (const auto& observation : plan.observations) {
    only.observation.push_back(static_cast<int>(only.observation.size()));
    only.notch.emplace_back(static_cast<std::size_t>(observation.scale.size()));
    std::iota(only.notch.back().begin(), only.notch.back().end(), std::int8_t{0});
  }
  for (int e = 0; e < static_cast<int>(plan.exercises.size()); ++e) only.exercise.push_back(e);
  std::vector<PerPlan<int>> starts;
  for (int step = 0; step < static_cast<int>(plan.steps.size()); ++step) starts.push_back({step, -1});
  words = words_of_coach(plan.steps.size(), starts);
}

Report SearchedPlan::own(const Report& common) const {
  Report report;
  report.reported.assign(plan->observations.size(), State::unsaid);
  report.checked = report.reported;
  for (std::size_t c = 0; c < observation.size(); ++c) {
    if (observation[c] < 0) continue;
    const auto translated = [&](std::int8_t there) {
      return there == State::unsaid ? there : notch[c][static_cast<std::size_t>(there)];
    };
    report.reported[static_cast<std::size_t>(observation[c])] = translated(common.reported[c]);
    report.checked[static_cast<std::size_t>(observation[c])] = translated(common.checked[c]);
  }
  return report;
}

std::vector<BestTime> best_times(const Plans& plans) {
  std::set<std::int64_t> distances;
  for (const auto& searched : plans.each) {
    for (const auto& step : searched.plan->steps) {
      for (const auto& work : step.work) {
        const auto* distance = work.dose.distance();
        if (distance != nullptr && searched.plan->exercises[static_cast<std::size_t>(work.exercise)].standing)
          distances.insert(distance->tenths_mm);
      }
    }
  }
  std::vector<BestTime> best;
  for (const auto d : distances) best.push_back({Distance{d}, Duration{750 + d / 100}});  // 10 m/s after 0.75 s to get going
  return best;
}

}  // namespace rehab::search
