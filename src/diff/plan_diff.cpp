#include "diff/plan_diff.hpp"

#include <algorithm>

#include "diff/partings.hpp"
#include "search/log_writer.hpp"

namespace rehab {

using namespace diff;

namespace {

constexpr std::uint64_t most_plain = 100'000;  // states of the search for logs in which all is done as prescribed

void ask(const TwoPlans& plans, Shift wanted, Parting& parting) {
  for (const Side side : {0u, 1u}) {
    const Plan& plan = plans.whole(side);
    const Athlete& athlete = parting.athlete[side];
    parting.prescription[side] = prescribe(plan, athlete.profile, replay(plan, athlete.profile, athlete.log), parting.today);
  }
  parting.replays = shift_on(plans, parting.prescription[0], parting.prescription[1]) == wanted;
}

/// What was said before the first session is left out where the plans part in the same way without it.
void shorten(const TwoPlans& plans, Shift wanted, Parting& parting) {
  for (std::size_t i = 0; i < parting.athlete[0].log.size() && parting.athlete[0].log.size() == parting.athlete[1].log.size();) {
    if (!parting.athlete[0].log[i].work.empty()) return;
    Parting shorter = parting;
    for (Athlete& athlete : shorter.athlete) athlete.log.erase(athlete.log.begin() + static_cast<std::ptrdiff_t>(i));
    ask(plans, wanted, shorter);
    if (shorter.replays)
      parting = std::move(shorter);
    else
      ++i;
  }
}

/// A log that leads to where the plans part, written for each of them and held against the engine's replay under both.
Parting parting_at(const TwoPlans& plans, Partings& partings, const PartsAt& at) {
  search::LogWriter writer(partings.search());
  writer.lead_to(at.state);
  Parting parting;
  parting.today = writer.day_after(at.state, at.gap);
  parting.on_a_word = at.how.word != 0;
  const search::Reports& reports = partings.search().reports();
  writer.report(at.how.statement, reports.report(at.how.statement.given, at.how.statement.fold), parting.today);
  writer.say(plans.plans().words[at.how.word], parting.today);
  writer.turn(at.state, at.person, parting.today);
  for (const Side side : {0u, 1u}) parting.athlete[side] = writer.athlete(side, "Parting");
  ask(plans, at.how.shift, parting);
  if (parting.replays) shorten(plans, at.how.shift, parting);
  return parting;
}

PlanDifference search_both(const TwoPlans& plans, std::uint64_t most_states, const Watcher& watcher) {
  PlanDifference difference;
  Partings plain(plans);
  plain.search().take(search::Ways::plain);
  plain.search().bound(std::min(most_states, most_plain), {});
  plain.search().run();
  Partings all(plans);
  const Watcher stops{[&](const Progress& now) {
    difference.stopped = difference.stopped || !watcher.goes_on(now);
    return !difference.stopped;
  }};
  difference.searched = true;
  all.search().bound(most_states, stops);
  difference.complete = all.search().run();
  difference.states = std::max(all.search().size(), plain.search().size());
  difference.situations = std::max(all.situations(), plain.situations());
  for (std::size_t s = 0; s < shift_count; ++s) {
    const Tally& tally = all.tallies()[s];
    const Tally& plainest = plain.tallies()[s];
    const auto& nearest = plainest.plain ? plainest.plain : tally.plain ? tally.plain : tally.on_word;
    if (!nearest) continue;
    difference.kinds.push_back({static_cast<Shift>(s),
                                std::max(tally.situations, plainest.situations),
                                std::max(tally.on_words, plainest.on_words),
                                parting_at(plans, plainest.plain ? plain : all, *nearest),
                                {}});
  }
  return difference;
}

bool all_replay(const PlanDifference& difference) {
  return std::all_of(difference.kinds.begin(), difference.kinds.end(),
                     [](const PartingKind& kind) { return kind.first.replays; });
}

PlanDifference searched(const Plan& first, const Plan& second, std::uint64_t most_states, const Watcher& watcher) {
  TwoPlans plans(first, second);
  PlanDifference difference = search_both(plans, most_states, watcher);
  if (all_replay(difference) || plans.tells_bases_apart() || difference.stopped) return difference;
  plans.tell_bases_apart();
  return search_both(plans, most_states, watcher);
}

}  // namespace

PlanDifference plan_difference(const Plan& first, const Plan& second, std::uint64_t most_states, const Watcher& watcher) {
  PlanDifference difference;
  if (!same_by_reading(first, second)) difference = searched(first, second, most_states, watcher);
  difference.during = during_difference(first, second);
  difference.guard = guard_difference(first, second);
  difference.words = words_difference(first, second);
  return difference;
}

}  // namespace rehab
