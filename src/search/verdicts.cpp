#include "search/verdicts.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "engine/ladder.hpp"
#include "search/packed.hpp"

namespace rehab::search {

Told Verdicts::AllStood::first_told(std::uint32_t standing) const {
  return std::find_if(told.begin(), told.end(), [&](const auto& t) { return t.second == standing; })->first;
}

Verdicts::Verdicts(const Plans& plans, const ValueClasses& rules, const Abstraction& abstraction, Reports& reports,
                   const Statements& statements)
    : plans_(plans), rules_(rules), abstraction_(abstraction), reports_(reports), statements_(statements) {
  std::set<int> rests;
  for (Side side = 0; side < plans.count(); ++side) {
    for (const auto& rule : plans.plan(side).rules) {
      if (only_warns(rule)) continue;
      hang_on_position_ = hang_on_position_ || asks_position(rule);
      if (rule.then.rest_days > 0) rests.insert(rule.then.rest_days);
      for (const auto& alternative : rule.when.any) {
        if (observation_part(alternative).empty()) parts_[side].push_back({&rule, fact_part(alternative)});
      }
    }
  }
  rests_.assign(rests.begin(), rests.end());
}

bool Verdicts::refers(std::uint32_t kind) const {
  return std::all_of(kinds_[kind].begin(), kinds_[kind].begin() + static_cast<std::ptrdiff_t>(plans_.count()),
                     [](const Ruling& ruling) { return ruling.refers(); });
}

std::uint32_t Verdicts::regressed(std::uint32_t kind) {
  PlanRulings rulings = kinds_[kind];
  for (Ruling& ruling : rulings) {
    if (ruling.takes_word_back == 0) continue;
    const Ruling::Unworded now = ruling.unworded;
    ruling.takes_word_back = 0;
    ruling.unworded = {};
    ruling.movement = now.movement;
    if (ruling.refers()) {
      const Ruling standing = ruling;
      ruling = {};
      ruling.movement = standing.movement;
      if (abstraction_.referral_forgets()) continue;
      ruling.complaint = standing.complaint;
      ruling.left = standing.left;
      continue;
    }
    ruling.back = now.back;
    ruling.cap = now.cap;
    ruling.rest = now.rest;
  }
  return add_kind(rulings);
}

std::uint32_t Verdicts::add_kind(const PlanRulings& rulings) {
  const auto [at, is_new] = kinds_.take(rulings);
  if (!is_new) return at;
  PlanRulings prescribing;
  PerPlan<OfDay> of_day;
  for (Side side = 0; side < plans_.count(); ++side) {
    const Ruling& ruling = rulings[side];
    prescribing[side] = ruling.prescribing();
    of_day[side] = {small(ruling.forbids() ? 1 : 0), ruling.complaint, ruling.left, ruling.since};
  }
  views_.push_back({prescribing_.add(prescribing), of_day_.add(of_day)});
  return at;
}

// ---- The rulings ----

/// But for rests that answers ask for, and what they say against a session, which hang on their days.
Ruling Verdicts::ruling(Side side, const Situation& situation, State state, bool at_start) const {
  const Plan& plan = plans_.plan(side);
  const Profile& profile = abstraction_.profile(situation.counters.person);
  if (at_start) state.at_step = 0;
  state.rest_from = state.rest_until = State::no_day;
  Facts facts = facts_on(plan, profile, state, Abstraction::today);
  const Verdict verdict = verdict_on_day(plan, state, Abstraction::today, facts);
  Ruling ruling;
  ruling.movement = small(static_cast<int>(verdict.movement));
  if (state.referred) ruling.movement = small(static_cast<int>(Movement::refer));
  if (ruling.refers()) return ruling;
  ruling.rest = verdict.rest_forbids;
  const int apart = abstraction_.most_apart(side);
  ruling.since = small(state.last_session ? std::min(days_between(*state.last_session, Abstraction::today), apart) : apart);
  if (verdict.cap) ruling.cap = small(verdict.cap->hundredths);
  ruling.back = verdict.back;
  ruling.setback = verdict.setback_rule;
  if (verdict.setback_rule && !verdict.setback && (state.words & ~plan.lasting_words) != 0) {
    take_words_back(plan, facts.known);
    take_words_back(plan, facts.worst);
    const Verdict without = verdict_on(plan, state, facts, Abstraction::today);
    ruling.takes_word_back = 1;
    ruling.unworded = {small(static_cast<int>(without.movement)), without.back,
                       without.cap ? small(without.cap->hundredths) : std::int16_t{-1}, without.rest_forbids};
  }
  const bool on_ladder = situation.on_ladder(side);
  const bool gate_asked = !on_ladder || (verdict.movement == Movement::progress && !at_start);
  const int gate = next_gate(side, situation.places[side]);
  if (!gate_asked) return ruling;
  const GateFacts seen = gate_facts_on(plan, profile, state, Abstraction::today);
  ruling.gate_open = (on_ladder || Abstraction::today >= state.not_before) && (gate < 0 || holds(plan.stage(gate).enter, seen));
  return ruling;
}

/// A ruling is asked for once for all reports that ask for the same where the rules see the same.
std::uint32_t Verdicts::rulings_of(const Situation& situation, const Facing& facing, const ReportAsks& asks, std::uint32_t fold,
                                   bool at_start) {
  PerPlan<std::uint32_t> rulings{};
  for (Side side = 0; side < plans_.count(); ++side) {
    const std::uint64_t key = std::uint64_t{facing.faced[side]} << 32 | asks.ruled[side];
    const auto [at, is_new] = ruled_[side].emplace(key, none);
    if (is_new) {
      const Given given = given_to(situation.places);
      const Statement statement{given, fold, statements_.days_told(situation, given, fold, {}).front()};
      at->second = one_ruling_.add(ruling(side, situation, statements_.state(side, situation, statement, nullptr), at_start));
    }
    rulings[side] = at->second;
  }
  return rulings_.add(rulings);
}

/// As far as rests tell apart what was taken back; where they hang on their days, each report by itself.
std::uint32_t Verdicts::before_of(const Situation& situation, const Facing& facing, std::uint32_t fold) {
  if (!facing.of_day.empty()) return fold + 1;
  if (facing.before.empty()) return 0;
  std::string key;
  for (const auto& answer : statements_.taken_back(facing.before, reports_.report(given_to(situation.places), fold))) {
    for (const int days : answer.days) write(key, days);
  }
  return before_.emplace(std::move(key), static_cast<std::uint32_t>(before_.size())).first->second;
}

/// Which reports are alike; the number of each one's, by class of reports.
std::vector<std::uint32_t> Verdicts::find_alike(const Situation& situation, const Facing& facing, bool at_start, Judged& judged) {
  const Given given = judged.given = given_to(situation.places);
  judged.reports = &reports_.classes(given, facing.active);
  const ReportClasses& reports = *judged.reports;
  const bool by_fold = !facing.of_day.empty() || !facing.before.empty();
  Interned<std::array<std::uint32_t, 3>> known;
  std::vector<std::uint32_t> rulings_of(reports.asks.size(), none), alike(reports.asks.size(), none);
  std::vector<std::uint32_t> alike_of(reports.first.size(), none);
  for (std::uint32_t number = 0; number < reports.first.size(); ++number) {
    const std::uint32_t fold = reports.first[number];
    if (!reports_.timing(given, fold).all_today && situation.gap == 0) continue;  // there was no earlier day
    const std::uint32_t number_of_asks = reports.asks_of[number];
    const ReportAsks& asks = reports.asks[number_of_asks];
    std::uint32_t& at = alike[number_of_asks];
    if (at == none || by_fold) {
      std::uint32_t& rulings = rulings_of[number_of_asks];
      if (rulings == none) rulings = this->rulings_of(situation, facing, asks, fold, at_start);
      const std::uint32_t before = before_of(situation, facing, fold);
      const auto taken = known.take({rulings, asks.rests, before});
      if (taken.is_new) judged.alike.push_back({rulings, asks.rests, before, fold, {}, {}});
      at = taken.index;
    }
    alike_of[number] = at;
    judged.alike[at].classes.push_back(number);
    judged.alike[at].parts |= reports.parts[number];
  }
  return alike_of;
}

void Verdicts::find_pairs(const std::vector<std::uint32_t>& alike_of, Judged& judged) const {
  if (plans_.count() > 1) return;
  const std::size_t width = judged.alike.size();
  std::vector<bool> paired[2] = {std::vector<bool>(width * width), std::vector<bool>(width * width)};
  for (const std::uint32_t at : judged.reports->pairs) {
    const ReportPair& pair = reports_.pair(judged.given, at);
    const std::uint32_t better = alike_of[judged.reports->of_fold[pair.better]];
    const std::uint32_t worse = alike_of[judged.reports->of_fold[pair.worse]];
    if (better == none || worse == none || better == worse) continue;
    auto known_pair = paired[static_cast<std::size_t>(pair.change)][better * width + worse];
    if (!known_pair) judged.pairs.push_back({better, worse, at, pair.change});
    known_pair = true;
  }
}

/// Days on which all reports are ruled alike share what was found.
const Verdicts::Judged& Verdicts::judged(const Situation& situation, const Facing& facing, bool at_start) {
  const bool once = !facing.of_day.empty() || !facing.before.empty();
  std::string key;
  if (!once) {
    key = written(facing);
    write(key, static_cast<int>(given_to(situation.places)) + (situation.gap == 0 ? 4 : 0));
    if (const auto known = judged_.find(key); known != judged_.end()) return *known->second;
  }
  Judged judged;
  const auto alike_of = find_alike(situation, facing, at_start, judged);
  std::string content(reinterpret_cast<const char*>(&judged.reports), sizeof judged.reports);
  for (const std::uint32_t at : alike_of) write(content, static_cast<std::int32_t>(at));
  for (const Alike& alike : judged.alike) {
    for (const std::uint32_t number : {alike.rulings, alike.rests, alike.before})
      write(content, static_cast<std::int32_t>(number));
  }
  const auto [same, is_new] = judged_by_content_.emplace(std::move(content), nullptr);
  if (is_new) {
    find_pairs(alike_of, judged);
    same->second = &all_judged_.emplace_back(std::move(judged));
  }
  if (!once) judged_.emplace(std::move(key), same->second);
  return *same->second;
}

}  // namespace rehab::search
