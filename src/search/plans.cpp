#include "search/plans.hpp"

#include <algorithm>
#include <numeric>

namespace rehab::search {

std::optional<CoachSays> Word::says(Side side) const {
  const Pending& its = pending[side];
  if (its.start_at >= 0) return SaysStartAt{its.start_at};
  if (its.movement == Movement::repeat) return SaysRepeat{};
  if (its.movement == Movement::regress) return SaysRegress{its.steps};
  return std::nullopt;
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
  for (const auto& observation : plan.observations) {
    only.observation.push_back(static_cast<int>(only.observation.size()));
    only.notch.emplace_back(static_cast<std::size_t>(observation.scale.size()));
    std::iota(only.notch.back().begin(), only.notch.back().end(), std::int8_t{0});
  }
  for (int e = 0; e < static_cast<int>(plan.exercises.size()); ++e) only.exercise.push_back(e);
  std::vector<PerPlan<int>> starts;
  for (int step = 0; step < static_cast<int>(plan.steps.size()); ++step) starts.push_back({step, -1});
  words = words_of_coach(plan.steps.size(), starts);
  for (std::size_t w = 0; w < plan.words.size(); ++w) given.push_back({{static_cast<int>(w), -1}, plan.words[w].by_clinician});
}

std::vector<Answer> SearchedPlan::own(const std::vector<Answer>& common) const {
  std::vector<Answer> answers;
  for (const auto& answer : common) {
    const auto c = static_cast<std::size_t>(answer.observation);
    if (observation[c] < 0) continue;
    const std::int8_t its = notch[c][static_cast<std::size_t>(answer.notch)];
    if (its != State::unsaid) answers.push_back({observation[c], its, {}});
  }
  return answers;
}

}  // namespace rehab::search
