// What answers leave on a day beside the ruling, and the classes of reports that both tell apart.
#include "search/verdicts.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "engine/ladder.hpp"
#include "search/bit_set.hpp"
#include "search/packed.hpp"

namespace rehab::search {

// ---- What answers leave on the day ----

Verdicts::AllStood Verdicts::find_stood(const Situation& situation, const Facing& facing, std::uint32_t fold) {
  const Given given = given_to(situation.places);
  AllStood all;
  Standings by_check_ins;  // of the days before, whatever extra work has asked for
  for (const Told& told : statements_.days_told(situation, given, fold, facing.before)) {
    Standings standings;
    for (Side side = 0; side < plans_.count(); ++side) {
      const State state = statements_.state(side, situation, {given, fold, told}, nullptr);
      const Day next = Abstraction::today + Days(1);
      standings[side].rest = state.rest_from <= Abstraction::today && Abstraction::today < state.rest_until;
      standings[side].complaint = state.complaint.stands;
      standings[side].left = state.rest_until > next ? small(days_between(next, state.rest_until)) : std::int16_t{0};
    }
    if (told.extra < 0) by_check_ins = standings;
    const auto leaves_more = [&](const Standing& standing, const Standing& other) { return standing.left > other.left; };
    if (given != Given::without && told.extra >= 0 &&
        !std::equal(standings.begin(), standings.end(), by_check_ins.begin(), std::not_fn(leaves_more)))
      continue;
    const std::uint32_t number = standings_.add(standings);
    all.told.emplace_back(told, number);
    if (std::find(all.standings.begin(), all.standings.end(), number) == all.standings.end()) all.standings.push_back(number);
  }
  return all;
}

/// The same for all reports whose answers ask for as much rest and can be given on the same days.
std::uint32_t Verdicts::stood(const Situation& situation, const Facing& facing, const Alike& alike) {
  std::string key{static_cast<char>(given_to(situation.places)), situation.counters.has_run != 0 ? 'h' : '-'};
  write(key, std::min(situation.gap, abstraction_.longest_rest() + 1));
  write(key, static_cast<std::int32_t>(alike.rests));
  write(key, static_cast<std::int32_t>(alike.before));
  for (Side side = 0; side < plans_.count(); ++side) {
    write(key, situation.places[side].complaint);
    write(key, situation.rest_left(side));
    if (!facing.of_day.empty()) write(key, static_cast<std::int32_t>(facing.faced[side]));
  }
  key += facing.of_day;
  const auto [at, is_new] = stood_by_.emplace(std::move(key), static_cast<std::uint32_t>(stood_.size()));
  if (is_new) stood_.push_back(find_stood(situation, facing, alike.fold));
  return at->second;
}

const std::vector<Verdicts::StoodTogether>& Verdicts::stood_together(std::uint32_t better, std::uint32_t worse) {
  const auto [at, is_new] = together_.try_emplace(std::uint64_t{better} << 32 | worse);
  if (!is_new) return at->second;
  for (const auto& one : stood_[better].told) {  // no structured binding: clang 14 lets no lambda take one
    const auto& told = one.first;
    const auto& standing = one.second;
    const auto same_days = [&](const auto& other) { return other.first == told; };
    const auto other = std::find_if(stood_[worse].told.begin(), stood_[worse].told.end(), same_days);
    if (other == stood_[worse].told.end()) continue;
    const auto known = [&](const StoodTogether& t) { return t.better == standing && t.worse == other->second; };
    if (std::none_of(at->second.begin(), at->second.end(), known)) at->second.push_back({told, standing, other->second});
  }
  return at->second;
}

/// A referral leaves nothing of them that matters.
std::uint32_t Verdicts::kind_of(std::uint32_t rulings, std::uint32_t standings) {
  std::uint32_t& known = kind_of_.at(rulings, standings);
  if (known != 0) return known - 1;
  PlanRulings kind;
  for (Side side = 0; side < plans_.count(); ++side) {
    Ruling& ruling = kind[side] = one_ruling_[rulings_[rulings][side]];
    const Standing& standing = standings_[standings][side];
    if (ruling.refers() && abstraction_.referral_forgets()) continue;
    if (!ruling.refers()) ruling.rest = ruling.rest != 0 || standing.rest != 0;
    if (ruling.takes_word_back != 0) ruling.unworded.rest = ruling.unworded.rest != 0 || standing.rest != 0;
    ruling.complaint = standing.complaint;
    ruling.left = standing.left;
  }
  const std::uint32_t at = add_kind(kind);
  known = at + 1;
  return at;
}

/// For each class of reports that the rules rule alike, the standings that its answers can leave.
std::vector<std::uint32_t> Verdicts::all_stood(const Situation& situation, const Facing& facing, const Judged& judged) {
  std::vector<std::uint32_t> stood_at;
  stood_at.reserve(judged.alike.size());
  std::unordered_map<std::uint64_t, std::uint32_t> known;
  for (const Alike& alike : judged.alike) {
    const auto [at, is_new] = known.try_emplace(std::uint64_t{alike.rests} << 32 | alike.before);
    if (is_new) at->second = stood(situation, facing, alike);
    stood_at.push_back(at->second);
  }
  return stood_at;
}

std::vector<VerdictClass> Verdicts::classes_of(const Judged& judged, const std::vector<std::uint32_t>& stood_at,
                                               std::vector<Statement>& first) {
  std::vector<VerdictClass> classes;
  std::vector<std::uint32_t> at_kind;
  for (std::size_t i = 0; i < judged.alike.size(); ++i) {
    const Alike& alike = judged.alike[i];
    const AllStood& all = stood_[stood_at[i]];
    for (const std::uint32_t standing : all.standings) {
      const std::uint32_t kind = kind_of(alike.rulings, standing);
      if (kind >= at_kind.size()) at_kind.resize(kind + std::size_t{1}, none);
      if (at_kind[kind] == none) {
        at_kind[kind] = static_cast<std::uint32_t>(classes.size());
        classes.push_back({kind, {}, {}});
        first.push_back({judged.given, alike.fold, all.first_told(standing)});
      }
      VerdictClass& its = classes[at_kind[kind]];
      its.parts |= alike.parts;
      its.classes.insert(its.classes.end(), alike.classes.begin(), alike.classes.end());
    }
  }
  return classes;
}

void Verdicts::add_pairs(const Judged& judged, const std::vector<std::uint32_t>& all_stood, DayVerdicts& into) {
  // Numbers of this day alone, so that what is known of two of them is a look-up.
  std::vector<std::uint32_t> distinct;
  std::vector<std::size_t> stood_at;
  for (const std::uint32_t stood : all_stood) {
    const auto at = std::find(distinct.begin(), distinct.end(), stood);
    stood_at.push_back(static_cast<std::size_t>(at - distinct.begin()));
    if (at == distinct.end()) distinct.push_back(stood);
  }
  std::vector<const std::vector<StoodTogether>*> together(distinct.size() * distinct.size());
  BitRows known;  // by the better kind and change: worse kinds
  for (const AlikePair& pair : judged.pairs) {
    const auto*& both = together[stood_at[pair.better] * distinct.size() + stood_at[pair.worse]];
    if (both == nullptr) both = &stood_together(distinct[stood_at[pair.better]], distinct[stood_at[pair.worse]]);
    for (const StoodTogether& at_once : *both) {
      const std::uint32_t is = kind_of(judged.alike[pair.better].rulings, at_once.better);
      const std::uint32_t gets = kind_of(judged.alike[pair.worse].rulings, at_once.worse);
      if (is == gets) continue;
      if (known[is * std::size_t{2} + static_cast<std::size_t>(pair.change)].add(gets))
        into.pairs.push_back({is, gets, judged.given, pair.pair, at_once.told});
    }
  }
}

Verdicts::Overlook Verdicts::overlook(const Situation& situation) {
  Overlook overlook;
  Facing facing = this->facing(situation, false);
  facing.before = statements_.resting_answers(situation);
  overlook.judged = &judged(situation, facing, false);
  overlook.stood = all_stood(situation, facing, *overlook.judged);
  const bool referred =
      std::all_of(situation.places.begin(), situation.places.begin() + static_cast<std::ptrdiff_t>(plans_.count()),
                  [](const Position& place) { return place.referred != 0; });
  if (referred) return overlook;
  Facing at_start = this->facing(situation, true);
  at_start.before = facing.before;
  overlook.started = &judged(situation, at_start, true);
  overlook.stood_at_start = all_stood(situation, at_start, *overlook.started);
  return overlook;
}

std::string Verdicts::written(const Overlook& overlook) {
  std::string key;
  for (const Judged* judged : {overlook.judged, overlook.started})
    key.append(reinterpret_cast<const char*>(&judged), sizeof judged);
  for (const auto* stood : {&overlook.stood, &overlook.stood_at_start}) {
    for (const std::uint32_t number : *stood) write(key, static_cast<std::int32_t>(number));
  }
  return key;
}

Verdicts::SpeltOut Verdicts::over_all_reports(const Overlook& overlook) {
  SpeltOut here;
  DayVerdicts& verdicts = here.verdicts;
  verdicts.reports = overlook.judged->reports;
  verdicts.classes = classes_of(*overlook.judged, overlook.stood, here.classes);
  for (const auto& verdict : verdicts.classes) verdicts.parts |= verdict.parts;
  if (overlook.started != nullptr) {
    verdicts.start_reports = overlook.started->reports;
    verdicts.starts = classes_of(*overlook.started, overlook.stood_at_start, here.starts);
  }
  verdicts.kinds = set_of(verdicts);
  if (overlook.started != nullptr && plans_.count() == 1) add_pairs(*overlook.judged, overlook.stood, verdicts);
  return here;
}

std::uint32_t Verdicts::set_of(const DayVerdicts& verdicts) {
  std::vector<std::uint32_t> set;
  for (const auto& c : verdicts.classes) set.push_back(c.kind);
  std::sort(set.begin(), set.end());
  set.push_back(none);
  const auto starts = static_cast<std::ptrdiff_t>(set.size());
  for (const auto& c : verdicts.starts) set.push_back(c.kind);
  std::sort(set.begin() + starts, set.end());
  return kind_sets_.emplace(std::move(set), static_cast<std::uint32_t>(kind_sets_.size())).first->second;
}

}  // namespace rehab::search
