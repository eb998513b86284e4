// What the rules see of a day, and which days they do not tell apart.
#include "search/verdicts.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "engine/ladder.hpp"
#include "search/packed.hpp"

namespace rehab::search {

namespace {

/// Those that days without a session change, birthdays apart.
constexpr bool of_days(const FactInfo& fact) { return fact.by_days != ByDays::stays && fact.by_days != ByDays::by_birthdays; }
constexpr auto facts_of_days = [] {
  std::array<Fact, static_cast<std::size_t>(std::count_if(facts::table.begin(), facts::table.end(), of_days))> found{};
  std::size_t at = 0;
  for (const FactInfo& fact : facts::table) {
    if (of_days(fact)) found[at++] = fact.fact;
  }
  return found;
}();

}  // namespace

// ---- What the rules see ----

/// The stage whose gate a progress would meet; for someone not on the ladder that of the plan's start; else -1.
int Verdicts::next_gate(Side side, const Position& place) const {
  const Plan& plan = plans_.plan(side);
  if (place.on_ladder == 0) return plan.step(plan.start).stage;
  const auto next = static_cast<std::size_t>(place.step) + 1;
  const int stage = plan.step(place.step).stage;
  return next < plan.steps.size() && plan.steps[next].stage != stage ? plan.steps[next].stage : -1;
}

Seen Verdicts::ruled(Seen seen) const {
  for (Side side = 0; side < plans_.count(); ++side) {
    for (std::size_t i = 0; i < counter_facts.size(); ++i) {
      auto& value = seen.facts[side][i];
      if (value >= 0) value = small(rules_.representative(key_of(counter_facts[i]), value));
    }
  }
  return seen;
}

PerPlan<RuledPosition> Verdicts::ruled(const Positions& places) const {
  PerPlan<RuledPosition> ruled;
  const auto seen = [&](Fact fact, std::int16_t value) {
    return value < 0 ? value : small(rules_.representative(key_of(fact), value));
  };
  for (Side side = 0; side < plans_.count(); ++side) {
    const Position& place = places[side];
    RuledPosition& its = ruled[side];
    its.on_ladder = place.on_ladder;
    its.referred = place.referred;
    its.words = place.words;
    if (rules_.matters(key_of(Fact::complete))) its.complete = place.complete;
    its.reported = place.reported;
    its.gate = small(next_gate(side, place));
    if (place.on_ladder != 0 && rules_.matters(key_of(Fact::stage)))
      its.stage = small(plans_.plan(side).steps[static_cast<std::size_t>(place.step)].stage);
    its.completed = seen(Fact::completed, place.completed);
    its.exceeded = seen(Fact::exceeded, place.exceeded);
    its.last_intensity = seen(Fact::last_intensity, place.last_intensity);
    its.complaint = place.complaint;
    its.rest_left = place.rest_left;
  }
  return ruled;
}

// ---- Days that no rule tells apart ----

Verdicts::Faced::FactsAlone Verdicts::facts_alone(Side side, const Situation& situation,
                                                  std::span<const std::int64_t> values) const {
  Strictest all;
  Faced::FactsAlone facts;
  for (const auto& part : parts_[side]) {
    if (!holds(part.facts, values)) continue;
    const Outcome& then = part.rule->then;
    all.add(Strictest::of(then, part.rule->setback));
    if (situation.counters.has_run != 0 && situation.gap <= then.rest_days) facts.rest = 1;
  }
  facts.cap = all.cap.hundredths;
  facts.movement = small(static_cast<int>(all.movement));
  facts.back = all.back;
  facts.setback = all.setback;
  return facts;
}

/// All that a plan's verdict hangs on but the report: what the rules without observations come to together, which groups of the
/// others are asked, what the gate ahead sees.
void Verdicts::face(Side side, const Situation& situation, bool at_start, Facing& facing) {
  const Plan& plan = plans_.plan(side);
  const Position& place = situation.places[side];
  Faced faced;
  faced.referred = place.referred;
  if (place.referred != 0) {
    facing.faced[side] = faced_.add(faced);
    return;
  }
  State state = abstraction_.unfold(side, situation.counters, situation.gap, place);
  if (at_start) state.at_step = 0;
  const Facts facts = facts_on(plan, abstraction_.profile(situation.counters.person), state, Abstraction::today);
  auto without_word = facts.known;
  take_words_back(plan, without_word);
  faced.facts = facts_alone(side, situation, facts.known);
  faced.without_word = (place.words & ~plan.lasting_words) != 0 ? facts_alone(side, situation, without_word) : faced.facts;
  faced.on_ladder = place.on_ladder;
  faced.at_start = at_start ? 1 : 0;
  if (situation.counters.has_run != 0) faced.last_rest = small(std::min(situation.gap, abstraction_.longest_rest() + 1));
  faced.too_soon = situation.counters.not_before != 0 && situation.gap == 0 ? 1 : 0;
  faced.gate = small(place.on_ladder == 0 || !at_start ? next_gate(side, place) : -1);
  for (std::size_t g = 0; g < reports_.groups().size(); ++g) {
    const ReportGroup& group = reports_.groups()[g];
    if (group.side != side || (group.gate >= 0 && group.gate != plans_.stage_of_tests(side, faced.gate))) continue;
    if (holds(group.facts, facts.known)) {
      facing.active[g] = Active::yes;
    } else if (group.rests_by_day || holds(group.facts, without_word)) {
      facing.active[g] = Active::perhaps;
    }
    if (!group.rests_by_day) continue;
    for (const Fact fact : facts_of_days)
      write(facing.of_day, small(std::clamp<std::int64_t>(facts.known[static_cast<std::size_t>(key_of(fact))], -1, 32'000)));
  }
  if (faced.gate >= 0) {
    std::vector<bool> seen;
    for (const auto& alternative : plan.stage(faced.gate).enter.any) seen.push_back(holds(fact_part(alternative), facts.known));
    faced.gate_sees = gates_seen_.emplace(std::move(seen), small(static_cast<std::int64_t>(gates_seen_.size()))).first->second;
  }
  facing.faced[side] = faced_.add(faced);
}

Verdicts::Facing Verdicts::facing(const Situation& situation, bool at_start) {
  Facing facing;
  facing.active.resize(reports_.groups().size());
  for (Side side = 0; side < plans_.count(); ++side) face(side, situation, at_start, facing);
  return facing;
}

std::string Verdicts::written(const Facing& facing) {
  std::string key = facing.of_day;
  for (const std::uint32_t faced : facing.faced) write(key, static_cast<std::int32_t>(faced));
  for (const Active active : facing.active) key += static_cast<char>(active);
  return key;
}

std::string Verdicts::written(const Situation& situation, const Facing& facing) const {
  std::string key = written(facing);
  write(key, (situation.counters.has_run != 0 ? 1 : 0) + (situation.places[0].reported != 0 ? 2 : 0));
  write(key, std::min(situation.gap, abstraction_.longest_rest() + 1));
  for (Side side = 0; side < plans_.count(); ++side) {
    write(key, situation.places[side].complaint);
    write(key, situation.rest_left(side));
  }
  return key;
}

std::uint32_t Verdicts::on(const Situation& situation) {
  const Facing facing = this->facing(situation, false);
  std::string key = written(situation, facing);
  if (hang_on_position_) key += written(situation, this->facing(situation, true));
  const auto known = by_facing_.find(key);
  if (known != by_facing_.end()) return known->second;
  const Overlook overlook = this->overlook(situation);
  const auto [same, is_new] = by_overlook_.emplace(written(overlook), static_cast<std::uint32_t>(there_.size()));
  if (is_new) {
    SpeltOut here = over_all_reports(overlook);
    there_.push_back({keep(std::move(here.verdicts)), std::move(here.classes), std::move(here.starts)});
  }
  return by_facing_[key] = same->second;
}

Verdicts::SpeltOut Verdicts::spelt_out(const Situation& situation) { return over_all_reports(overlook(situation)); }

/// Verdicts that come to the same are kept once.
std::uint32_t Verdicts::keep(DayVerdicts verdicts) {
  std::string content;
  const auto add = [&](const std::vector<VerdictClass>& classes) {
    for (const auto& c : classes) {
      write(content, static_cast<std::int32_t>(c.kind));
      content += c.parts.to_string();
    }
    content += ';';
  };
  add(verdicts.classes);
  add(verdicts.starts);
  for (const auto& pair : verdicts.pairs) {
    write(content, static_cast<std::int32_t>(pair.better));
    write(content, static_cast<std::int32_t>(pair.worse));
    content += reports_.pair(pair.given, pair.pair).change == Change::worse ? 'w' : 'u';
  }
  const auto [at, is_new] = by_content_.emplace(std::move(content), static_cast<std::uint32_t>(verdicts_.size()));
  if (!is_new) return at->second;
  for (auto* classes : {&verdicts.classes, &verdicts.starts}) {
    for (auto& c : *classes) c.classes = {};
  }
  verdicts_.push_back(std::move(verdicts));
  return at->second;
}

}  // namespace rehab::search
