#include "verify/plan_diff.hpp"

#include <algorithm>

#include "verify/pair_log.hpp"

namespace rehab {

using namespace verify;

namespace {
constexpr std::uint64_t most_plain = 100'000;  // stands of the search for logs in which all is done as prescribed
}

PlanDifference plan_difference(const Plan& first, const Plan& second, std::uint64_t most_states, const Watcher& watcher) {
  const TwoPlans plans(first, second);
  PairWalk walk(plans);
  PairWalk plain(plans);
  plain.take_plain_ways();
  plain.run(std::min(most_states, most_plain));
  PlanDifference difference;
  const Watcher stops{[&](const Progress& now) {
    difference.stopped = difference.stopped || !watcher.goes_on(now);
    return !difference.stopped;
  }};
  difference.complete = walk.run(most_states, stops);
  difference.stands = walk.stands();
  difference.situations = walk.situations();
  for (std::size_t s = 0; s < shift_count; ++s) {
    const Tally& tally = walk.tallies()[s];
    const auto& plainest = plain.tallies()[s].plain;
    const auto& nearest = plainest ? plainest : tally.plain ? tally.plain : tally.on_word;
    if (!nearest) continue;
    difference.kinds.push_back(
        {static_cast<Shift>(s), tally.situations, tally.on_words, parting_at(plans, plainest ? plain : walk, *nearest)});
  }
  difference.during = during_difference(first, second);
  difference.words = words_difference(first, second);
  return difference;
}

}  // namespace rehab
