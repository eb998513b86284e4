#include "search/verdicts.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "engine/ladder.hpp"

namespace rehab::search {

namespace {

std::int16_t small(std::int64_t value) { return static_cast<std::int16_t>(value); }

Alternative fact_part(const Alternative& alternative) {
  Alternative part;
  for (const auto& condition : alternative) {
    if (!is_observation(condition.key)) part.push_back(condition);
  }
  return part;
}

void write(std::string& key, std::int32_t value) { key.append(reinterpret_cast<const char*>(&value), sizeof value); }

}  // namespace

Verdicts::Verdicts(const Plans& plans, const ValueClasses& rules, const Abstraction& abstraction, const Reports& reports,
                   const Statements& statements)
    : plans_(plans), rules_(rules), abstraction_(abstraction), reports_(reports), statements_(statements) {
  for (Side side = 0; side < plans.count(); ++side) {
    for (const auto& rule : plans.plan(side).rules) {
      if (only_warns(rule)) continue;
      hang_on_position_ = hang_on_position_ || asks_position(rule);
      for (const auto& alternative : rule.when.any) {
        const bool of_report = rule.then.rest_days > 0 || !observation_part(alternative).empty();
        parts_[side].push_back({&rule, fact_part(alternative), of_report});
        if (of_report && rule.then.rest_days > 0) rests_.push_back(rule.then.rest_days);
      }
    }
  }
  std::sort(rests_.begin(), rests_.end());
  rests_.erase(std::unique(rests_.begin(), rests_.end()), rests_.end());
  note_starts();
}

void Verdicts::note_starts() {
  std::map<PerPlan<int>, std::int16_t> first_in;
  for (std::size_t word = 0; word < plans_.words.size(); ++word) {
    start_like_.push_back(-1);
    if (!plans_.words[word].starts()) continue;
    PerPlan<int> stages{};
    for (Side side = 0; hang_on_position_ && side < plans_.count(); ++side) {
      const int step = plans_.words[word].pending[side].start_at;
      stages[side] = plans_.plan(side).steps[static_cast<std::size_t>(step)].stage;
    }
    start_like_.back() = first_in.emplace(stages, small(static_cast<std::int64_t>(word))).first->second;
  }
}

bool Verdicts::refers(std::uint32_t kind) const {
  return std::all_of(kinds_[kind].begin(), kinds_[kind].begin() + static_cast<std::ptrdiff_t>(plans_.count()),
                     [](const Ruling& ruling) { return ruling.refers(); });
}

bool Verdicts::rests(std::uint32_t kind) const {
  return std::all_of(kinds_[kind].begin(), kinds_[kind].begin() + static_cast<std::ptrdiff_t>(plans_.count()),
                     [](const Ruling& ruling) { return ruling.rest != 0; });
}

// ---- What the rules see ----

/// The stage whose gate a progress would meet; for someone not on the ladder that of the plan's start; else -1.
int Verdicts::next_gate(Side side, const Position& place) const {
  const Plan& plan = plans_.plan(side);
  if (place.on_ladder == 0) return plan.steps[static_cast<std::size_t>(plan.start)].stage;
  const auto next = static_cast<std::size_t>(place.step) + 1;
  const int stage = plan.steps[static_cast<std::size_t>(place.step)].stage;
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
    its.full_speed = place.full_speed;
    if (rules_.matters(key_of(Fact::complete))) its.complete = place.complete;
    its.reported = place.reported;
    its.gate = small(next_gate(side, place));
    if (place.on_ladder != 0 && rules_.matters(key_of(Fact::stage)))
      its.stage = small(plans_.plan(side).steps[static_cast<std::size_t>(place.step)].stage);
    its.completed = seen(Fact::completed, place.completed);
    its.exceeded = seen(Fact::exceeded, place.exceeded);
    its.last_intensity = seen(Fact::last_intensity, place.last_intensity);
  }
  return ruled;
}

// ---- Days that no rule tells apart ----

/// Which rests that a report begins would still forbid the day; where check-ins of any day count, how far back they may lie.
void Verdicts::write_rests(const Situation& situation, std::string& key) const {
  const bool has_run = situation.counters.has_run != 0;
  for (const int rest : rests_) {
    const bool forbids = has_run ? situation.gap <= rest : situation.gap < rest;
    key += forbids ? 'r' : '-';
  }
  if (plans_.check_ins == CheckIns::of_any_day) write(key, std::min({situation.gap, abstraction_.longest_rest() + 2, 1000}));
}

/// All that a verdict hangs on but the report: what the rules without observations come to together, which parts of the others
/// hold, what the gate ahead sees.
void Verdicts::write_facts(Side side, const Situation& situation, int start_at, std::string& key) const {
  const Plan& plan = plans_.plan(side);
  const Position& place = situation.places[side];
  if (place.referred != 0) {
    key += "referred";
    return;
  }
  key += place.on_ladder != 0 ? 'l' : '-';
  State state = abstraction_.unfold(side, situation.counters, situation.gap, place);
  state.pending.start_at = small(start_at);
  const Facts facts = facts_on(plan, abstraction_.profile(situation.counters.person), state, Abstraction::today);
  Strictest all;
  bool rest = false;
  for (const auto& part : parts_[side]) {
    const bool met = holds(part.facts, facts.known);
    if (part.of_report) key += met ? '1' : '0';
    if (part.of_report || !met) continue;
    const Outcome& then = part.rule->then;
    all.add({then.movement, then.movement == Movement::regress ? then.steps : 0, then.cap.value_or(Strictest::no_cap),
             part.rule->setback});
    rest = rest || (situation.counters.has_run != 0 && situation.gap <= then.rest_days);
  }
  const int gate = start_at < 0 ? next_gate(side, place) : -1;
  for (const std::int32_t value :
       {static_cast<int>(all.movement), all.steps, all.cap.hundredths, (rest ? 1 : 0) + (all.setback ? 2 : 0), gate}) {
    write(key, value);
  }
  if (gate < 0) return;
  for (const auto& alternative : plan.stages[static_cast<std::size_t>(gate)].enter.any) {
    key += holds(fact_part(alternative), facts.known) ? 'o' : 'c';
  }
}

/// Days with the same text get the same verdicts.
std::string Verdicts::signature(const Situation& situation) const {
  std::string key = {situation.counters.has_run != 0 ? 'h' : '-', situation.places[0].reported != 0 ? 'r' : '-'};
  write_rests(situation, key);
  for (Side side = 0; side < plans_.count(); ++side) write_facts(side, situation, -1, key);
  if (!hang_on_position_) return key;
  for (std::size_t word = 0; word < plans_.words.size(); ++word) {
    if (start_like_[word] != small(static_cast<std::int64_t>(word))) continue;
    for (Side side = 0; side < plans_.count(); ++side)
      write_facts(side, situation, plans_.words[word].pending[side].start_at, key);
  }
  return key;
}

std::uint32_t Verdicts::on(const Situation& situation) {
  const auto [at, is_new] = by_signature_.emplace(signature(situation), static_cast<std::uint32_t>(verdicts_.size()));
  if (is_new) verdicts_.push_back(over_all_reports(situation));
  return at->second;
}

// ---- The rulings ----

Ruling Verdicts::ruling(Side side, const Situation& situation, const State& state, bool starts) const {
  const Plan& plan = plans_.plan(side);
  const Profile& profile = abstraction_.profile(situation.counters.person);
  Facts facts = facts_on(plan, profile, state, Abstraction::today);
  const Verdict verdict = verdict_on_day(plan, state, Abstraction::today, facts);
  Ruling ruling;
  if (state.referred || verdict.movement == Movement::refer) {
    ruling.movement = small(static_cast<int>(Movement::refer));
    return ruling;
  }
  ruling.rest = verdict.rest_forbids || state.complaint.stands;
  if (verdict.cap) ruling.cap = small(verdict.cap->hundredths);
  const bool on_ladder = situation.on_ladder(side);
  ruling.movement = small(static_cast<int>(verdict.movement));
  ruling.steps = small(verdict.regress_steps);
  ruling.setback = verdict.setback;
  if (starts) return ruling;
  const int gate = next_gate(side, situation.places[side]);
  const bool gate_asked = !on_ladder || verdict.movement == Movement::progress;
  ruling.gate_open = gate_asked && (gate < 0 || holds(plan.stages[static_cast<std::size_t>(gate)].enter,
                                                      gate_facts_on(plan, profile, state, Abstraction::today)));
  return ruling;
}

std::uint32_t Verdicts::kind_after(const Situation& situation, const Statement& statement) {
  PlanRulings rulings;
  for (Side side = 0; side < plans_.count(); ++side)
    rulings[side] = ruling(side, situation, statements_.state(side, situation, statement, nullptr), false);
  return kinds_.add(rulings);
}

std::uint32_t Verdicts::set_of(const DayVerdicts& verdicts) {
  std::vector<std::int64_t> set;
  for (const auto& c : verdicts.classes) set.push_back(c.kind);
  for (const auto& s : verdicts.starts) set.push_back(-1 - (std::int64_t{s.like} << 32 | s.verdict.kind));
  std::sort(set.begin(), set.end());
  const auto found = std::find(kind_sets_.begin(), kind_sets_.end(), set);
  const auto at = static_cast<std::uint32_t>(found - kind_sets_.begin());
  if (found == kind_sets_.end()) kind_sets_.push_back(std::move(set));
  return at;
}

void Verdicts::add_class(const Situation& situation, const Statement& statement, DayVerdicts& into) {
  const std::uint32_t kind = kind_after(situation, statement);
  auto found = std::find_if(into.classes.begin(), into.classes.end(), [&](const VerdictClass& c) { return c.kind == kind; });
  if (found == into.classes.end()) {
    into.classes.push_back({kind, statement, {}, {}});
    found = into.classes.end() - 1;
  }
  found->statements.push_back(statement);
  found->parts |= statements_.folded(statement).parts;
  into.parts |= statements_.folded(statement).parts;
}

/// The coach may say his word before anybody answers a check-in: a referral that the answers ask for where the athlete stood
/// does not come about then.
bool Verdicts::may_say_word_first(const Situation& situation, const VerdictClass& verdict, const Statement& statement) const {
  for (Side side = 0; side < plans_.count(); ++side) {
    if (!kinds_[verdict.kind][side].refers()) continue;
    if (ruling(side, situation, statements_.without_check_in(side, situation, statement), true).refers()) return false;
  }
  return true;
}

void Verdicts::add_start(const VerdictClass& verdict, const Statement& statement, std::int16_t like, const PlanRulings& rulings,
                         DayVerdicts& into) {
  const std::uint32_t kind = kinds_.add(rulings);
  const auto same = [&](const Started& s) { return s.like == like && s.verdict.kind == kind; };
  if (std::any_of(into.starts.begin(), into.starts.end(), same)) return;
  into.starts.push_back({like, {kind, statement, {}, hang_on_position_ ? Parts() : verdict.parts}});
}

void Verdicts::add_starts(const Situation& situation, DayVerdicts& into) {
  for (std::size_t w = 0; w < plans_.words.size(); ++w) {
    if (start_like_[w] != small(static_cast<std::int64_t>(w))) continue;
    const Word& word = plans_.words[w];
    for (const auto& verdict : into.classes) {
      if (!hang_on_position_) {  // it leaves of the verdict what does not move
        PlanRulings rulings = kinds_[verdict.kind];
        if (refers(verdict.kind)) continue;
        for (auto& ruling : rulings) {
          ruling.gate_open = 0;
        }
        add_start(verdict, verdict.first, start_like_[w], rulings, into);
        continue;
      }
      for (const auto& statement : verdict.statements) {
        if (!may_say_word_first(situation, verdict, statement)) continue;
        PlanRulings rulings;
        for (Side side = 0; side < plans_.count(); ++side)
          rulings[side] = ruling(side, situation, statements_.state(side, situation, statement, &word), true);
        add_start(verdict, statement, start_like_[w], rulings, into);
      }
    }
  }
}

void Verdicts::add_pairs(Given given, const std::vector<std::uint32_t>& kind_of_fold, DayVerdicts& into) const {
  const auto& pairs = reports_.pairs(given);
  std::set<std::tuple<std::uint32_t, std::uint32_t, bool>> known;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto better = kind_of_fold[static_cast<std::size_t>(pairs[i].better_fold)];
    const auto worse = kind_of_fold[static_cast<std::size_t>(pairs[i].worse_fold)];
    if (better == worse || !known.emplace(better, worse, pairs[i].change == Change::worse).second) continue;
    into.pairs.push_back({better, worse, given, static_cast<int>(i)});
  }
}

DayVerdicts Verdicts::over_all_reports(const Situation& situation) {
  DayVerdicts verdicts;
  for (const auto& statement : statements_.all(situation)) add_class(situation, statement, verdicts);
  const bool referred =
      std::all_of(situation.places.begin(), situation.places.begin() + static_cast<std::ptrdiff_t>(plans_.count()),
                  [](const Position& place) { return place.referred != 0; });
  if (!referred) add_starts(situation, verdicts);
  verdicts.kinds = set_of(verdicts);
  if (referred || plans_.count() > 1) return verdicts;
  const Given given = given_to(situation.places);
  const auto kinds_given = [&](Given how, std::int16_t days_ago) {
    std::vector<std::uint32_t> kinds;
    for (std::uint32_t fold = 0; fold < reports_.folded(how).size(); ++fold)
      kinds.push_back(kind_after(situation, {how, fold, days_ago}));
    return kinds;
  };
  add_pairs(given, kinds_given(given, -1), verdicts);
  if (given == Given::with_report) add_pairs(Given::on_the_day, kinds_given(Given::on_the_day, 0), verdicts);
  return verdicts;
}

}  // namespace rehab::search
