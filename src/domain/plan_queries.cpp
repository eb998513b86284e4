#include "rehab/plan_queries.hpp"

namespace rehab {

std::vector<Key> keys_asked(const Test& test) {
  std::vector<Key> keys;
  for (const auto& alternative : test.any) {
    for (const auto& condition : alternative) keys.push_back(condition.key);
  }
  std::sort(keys.begin(), keys.end(),
            [](Key a, Key b) { return is_observation(a) != is_observation(b) ? is_observation(a) : a < b; });
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

bool progress_asks(const Plan& plan, Key key) {
  return std::any_of(plan.rules.begin(), plan.rules.end(),
                     [&](const Rule& rule) { return rule.then.movement == Movement::progress && asks(rule.when, key); });
}

Domain domain_of(const Plan& plan, Key key) {
  if (is_observation(key)) {
    const auto& observation = plan.observation(observation_of(key));
    return {{0, observation.scale.size() - 1}, !observation.unless_said};
  }
  const auto fact = static_cast<Fact>(key);
  if (is_word_given(fact) && plan.word(word_of(fact)).from_step >= static_cast<int>(plan.steps.size()))
    return {{0, 0}, info(fact).may_be_unknown};  // no gate asks for it, so that it never counts
  const auto words = static_cast<std::int64_t>(words_of(plan, fact).size());
  return {words > 0 ? Interval{0, words - 1} : info(fact).range, info(fact).may_be_unknown};
}

Distance run_metres(const Plan& plan, std::span<const Work> work, int first) {
  Distance metres;
  for (std::size_t i = static_cast<std::size_t>(first); i < work.size(); ++i) {
    if (const auto distance = run_distance(plan, work[i])) metres = metres + work[i].dose.total_reps() * *distance;
  }
  return metres;
}

}  // namespace rehab
