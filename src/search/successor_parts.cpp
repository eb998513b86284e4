// All that can follow on a day, put together of the parts that places and days share.
#include <algorithm>

#include "search/successors.hpp"

namespace rehab::search {

namespace {

bool any_goes_back(const PlanRulings& rulings) {
  return std::any_of(rulings.begin(), rulings.end(), [](const Ruling& ruling) {
    return ruling.back.asked() || ruling.moves() == Movement::restart || ruling.refers();
  });
}

}  // namespace

std::uint32_t SuccessorTable::of(const Situation& situation, std::uint32_t place, std::uint32_t there) {
  std::uint32_t& at = entry(index_, places_.prescribing(place), verdicts_[verdicts_.day(there)].kinds, none);
  if (at != none) return at;
  Successors all;
  all.rules = rules_part(situation, place, there);
  if (ways_ == Ways::all) all.starts = starts_part(situation, place, there);
  all.rules_kept = kept_part(situation, place, parts_[all.rules].kept);
  all.starts_kept = kept_part(situation, place, parts_[all.starts].kept);
  all.referral = referral_part(situation, place, there);
  counts_.push_back(0);
  for (const std::uint32_t part : all.all()) counts_.back() += parts_[part].transitions;
  successors_.push_back(all);
  return at = static_cast<std::uint32_t>(successors_.size()) - 1;
}

std::uint32_t SuccessorTable::add_part(SuccessorPart part) {
  sort_out(part.groups);
  for (const auto group : part.groups) {
    append(part.later, groups_[group].later);
    part.keepers.push_back(groups_[group].keepers);
    part.transitions += groups_[group].transitions;
  }
  part.kept = united(std::exchange(part.keepers, {}));
  sort_out(part.runs);
  sort_out(part.later);
  for (const auto run : part.runs) part.transitions += runs_[run].transitions;
  parts_.push_back(std::move(part));
  return static_cast<std::uint32_t>(parts_.size()) - 1;
}

/// The same, but for what the steps in reach leave out of account.
Situation SuccessorTable::stepping(const Situation& situation) const {
  Situation left = situation;
  for (Side side = 0; side < plans_.count(); ++side) {
    const Position seen = abstraction_.stepping(side, situation.places[side]);
    left.places[side].base_distance = seen.base_distance;
    left.places[side].base_intensity = seen.base_intensity;
  }
  return left;
}

std::uint32_t SuccessorTable::rules_part(const Situation& situation, std::uint32_t place, std::uint32_t there) {
  const DayVerdicts& verdicts = verdicts_[verdicts_.day(there)];
  const std::uint32_t stepping = places_.stepping(place);
  if (const std::uint32_t known = entry(rules_index_, stepping, verdicts.kinds, none); known != none) return known;
  const Situation seen = this->stepping(situation);
  SuccessorPart part;
  for (std::size_t c = 0; c < verdicts.classes.size(); ++c) {
    const Heard verdict{verdicts.classes[c].kind, verdicts_.statements(there, false)[c]};
    const Ruled here = ruled_[rule(seen, stepping, verdict)];
    part.groups.push_back(group_for(seen, here.own, verdict.kind));
    if (here.regress != none) part.groups.push_back(group_for(seen, here.regress, verdicts_.regressed(verdict.kind)));
  }
  return rules_index_[stepping][verdicts.kinds] = add_part(std::move(part));
}

/// Where nothing leads back it does not matter which step somebody comes from.
std::uint32_t SuccessorTable::starts_part(const Situation& situation, std::uint32_t place, std::uint32_t there) {
  const DayVerdicts& verdicts = verdicts_[verdicts_.day(there)];
  const bool from_step =
      abstraction_.counts_moves() || std::any_of(verdicts.starts.begin(), verdicts.starts.end(),
                                                 [&](const VerdictClass& c) { return any_goes_back(verdicts_.kind(c.kind)); });
  Positions from;
  for (Side side = 0; side < plans_.count(); ++side) {
    from[side] = abstraction_.prescribing(situation.places[side]);
    from[side].clean = from[side].cut = 0;
    if (!from_step) from[side].step = 0;
  }
  const std::uint32_t starting = starting_.add(from);
  if (const std::uint32_t known = entry(starts_index_, starting, verdicts.kinds, none); known != none) return known;
  SuccessorPart part;
  for (std::size_t c = 0; c < verdicts.starts.size(); ++c) {
    const std::uint32_t kind = verdicts.starts[c].kind;
    part.groups.push_back(group_for(situation, starts(situation, place, {kind, verdicts_.statements(there, true)[c]}), kind));
  }
  return starts_index_[starting][verdicts.kinds] = add_part(std::move(part));
}

/// Each run by itself, from this very place.
std::uint32_t SuccessorTable::kept_part(const Situation& situation, std::uint32_t place, std::uint32_t keepers) {
  if (keepers == 0) return 0;
  const auto [known, is_new] = kept_index_.emplace(std::uint64_t{places_.prescribing(place)} << 32 | keepers, none);
  if (!is_new) return known->second;
  SuccessorPart part;
  for (const std::uint32_t number : *keepers_in_[keepers]) {
    const Keeper keeper = keepers_[number];
    const auto run = run_for(situation, from_for(situation, keeper.joint, true), day(keeper.day));
    if (runs_[run].transitions > 0) (keeper.later != 0 ? part.later : part.runs).push_back(run);
  }
  return known->second = add_part(std::move(part));
}

/// A set of keepers by its number; 0: none.
std::uint32_t SuccessorTable::number_of(std::vector<std::uint32_t> keepers) {
  sort_out(keepers);
  const auto [at, is_new] = keeper_sets_.emplace(std::move(keepers), static_cast<std::uint32_t>(keeper_sets_.size()));
  if (is_new) keepers_in_.push_back(&at->first);
  return at->second;
}

/// All that is in some sets.
std::uint32_t SuccessorTable::united(std::vector<std::uint32_t> sets) {
  sort_out(sets);
  if (sets.empty()) return 0;
  if (sets.size() == 1) return sets[0];
  const auto [at, is_new] = unions_.emplace(std::move(sets), none);
  if (!is_new) return at->second;
  std::vector<std::uint32_t> all;
  for (const std::uint32_t set : at->first) append(all, *keepers_in_[set]);
  return at->second = number_of(std::move(all));
}

std::uint32_t SuccessorTable::referral_part(const Situation& situation, std::uint32_t place, std::uint32_t there) {
  const DayVerdicts& verdicts = verdicts_[verdicts_.day(there)];
  SuccessorPart part;
  for (const VerdictClass& verdict : verdicts.classes) {
    if (!verdicts_.refers(verdict.kind)) continue;
    const Group& own = groups_[group_for(situation, ruled_[ruled_at(place, verdict.kind)].own, verdict.kind)];
    own.runs.each([&](std::uint32_t run) { part.runs.push_back(run); });
    part.keepers.push_back(own.keepers);
  }
  const std::uint32_t kept = kept_part(situation, place, united(std::exchange(part.keepers, {})));
  if (part.runs.empty()) return kept;
  append(part.runs, parts_[kept].runs);
  return add_part(std::move(part));
}

}  // namespace rehab::search
