#include "search/verdicts.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <unordered_set>

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

void write(std::string& key, std::int32_t value) { key.append(reinterpret_cast<const char*>(&value), sizeof value); }

}  // namespace

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

bool Verdicts::forbids(std::uint32_t kind) const {
  return std::all_of(kinds_[kind].begin(), kinds_[kind].begin() + static_cast<std::ptrdiff_t>(plans_.count()),
                     [](const Ruling& ruling) { return ruling.forbids(); });
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
    all.add({then.movement, then.movement == Movement::regress ? then.steps : 0, then.cap.value_or(Strictest::no_cap),
             part.rule->setback});
    if (situation.counters.has_run != 0 && situation.gap <= then.rest_days) facts.rest = 1;
  }
  facts.cap = all.cap.hundredths;
  facts.movement = small(static_cast<int>(all.movement));
  facts.steps = small(all.steps);
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
  without_word[static_cast<std::size_t>(key_of(Fact::full_speed))] = 0;
  faced.facts = facts_alone(side, situation, facts.known);
  faced.without_word = place.full_speed != 0 ? facts_alone(side, situation, without_word) : faced.facts;
  faced.on_ladder = place.on_ladder;
  faced.at_start = at_start ? 1 : 0;
  if (situation.counters.has_run != 0) faced.last_rest = small(std::min(situation.gap, abstraction_.longest_rest() + 1));
  faced.too_soon = situation.counters.not_before != 0 && situation.gap == 0 ? 1 : 0;
  faced.gate = small(place.on_ladder == 0 || !at_start ? next_gate(side, place) : -1);
  for (std::size_t g = 0; g < reports_.groups().size(); ++g) {
    const ReportGroup& group = reports_.groups()[g];
    if (group.side != side || (group.gate >= 0 && group.gate != faced.gate)) continue;
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
    for (const auto& alternative : plan.stages[static_cast<std::size_t>(faced.gate)].enter.any)
      seen.push_back(holds(fact_part(alternative), facts.known));
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
  write(key, std::min(situation.gap, abstraction_.longest_rest() + 2));
  for (Side side = 0; side < plans_.count(); ++side) {
    write(key, situation.places[side].complaint);
    write(key, situation.places[side].rest_left);
  }
  return key;
}

std::uint32_t Verdicts::on(const Situation& situation) {
  const Facing facing = this->facing(situation, false);
  std::string key = written(situation, facing);
  if (hang_on_position_) key += written(situation, this->facing(situation, true));
  const auto known = by_facing_.find(key);
  if (known != by_facing_.end()) return known->second;
  SpeltOut here = spelt_out(situation);
  there_.push_back({keep(std::move(here.verdicts)), std::move(here.classes), std::move(here.starts)});
  return by_facing_[key] = static_cast<std::uint32_t>(there_.size()) - 1;
}

Verdicts::SpeltOut Verdicts::spelt_out(const Situation& situation) {
  Facing facing = this->facing(situation, false);
  facing.before = statements_.resting_answers(situation);
  return over_all_reports(situation, facing);
}

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
  if (verdict.cap) ruling.cap = small(verdict.cap->hundredths);
  ruling.steps = small(verdict.regress_steps);
  ruling.setback = verdict.setback;
  const bool on_ladder = situation.on_ladder(side);
  const bool gate_asked = !on_ladder || (verdict.movement == Movement::progress && !at_start);
  const int gate = next_gate(side, situation.places[side]);
  if (!gate_asked) return ruling;
  const GateFacts seen = gate_facts_on(plan, profile, state, Abstraction::today);
  ruling.gate_open = (on_ladder || Abstraction::today >= state.not_before) &&
                     (gate < 0 || holds(plan.stages[static_cast<std::size_t>(gate)].enter, seen));
  return ruling;
}

/// A ruling is asked for once for all reports that ask for the same where the rules see the same.
std::uint32_t Verdicts::rulings_of(const Situation& situation, const Facing& facing, const ReportClasses& reports,
                                   std::uint32_t number, bool at_start) {
  PerPlan<std::uint32_t> rulings{};
  for (Side side = 0; side < plans_.count(); ++side) {
    const std::uint64_t key = std::uint64_t{facing.faced[side]} << 32 | std::uint64_t{reports.given[number][side]} << 16 |
                              reports.perhaps[number][side];
    const auto [at, is_new] = ruled_[side].emplace(key, static_cast<std::uint32_t>(one_ruling_.size()));
    if (is_new) {
      const Given given = given_to(situation.places);
      const std::uint32_t fold = reports.first[number];
      const Statement statement{given, fold, statements_.days_told(situation, given, fold, {}).front()};
      one_ruling_.push_back(ruling(side, situation, statements_.state(side, situation, statement, nullptr), at_start));
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

Verdicts::Judged Verdicts::judge(const Situation& situation, const Facing& facing, bool at_start) {
  const Given given = given_to(situation.places);
  Judged judged;
  judged.reports = &reports_.classes(given, facing.active);
  const ReportClasses& reports = *judged.reports;
  std::map<std::array<std::uint32_t, 3>, std::uint32_t> known;
  std::vector<std::uint32_t> alike_of(reports.first.size(), none);
  for (std::uint32_t number = 0; number < reports.first.size(); ++number) {
    const std::uint32_t fold = reports.first[number];
    if (!reports_.timing(given, fold).all_today && situation.gap == 0) continue;  // there was no earlier day
    Alike alike{rulings_of(situation, facing, reports, number, at_start),
                reports.rests[number],
                before_of(situation, facing, fold),
                fold,
                {},
                {}};
    const auto [at, is_new] =
        known.emplace(std::array{alike.rulings, alike.rests, alike.before}, static_cast<std::uint32_t>(judged.alike.size()));
    if (is_new) judged.alike.push_back(std::move(alike));
    alike_of[number] = at->second;
    judged.alike[at->second].classes.push_back(number);
    judged.alike[at->second].parts |= reports.parts[number];
  }
  std::set<std::array<std::uint32_t, 3>> paired;
  for (const std::uint32_t at : reports.pairs) {
    const ReportPair& pair = reports_.pair(given, at);
    const std::uint32_t better = alike_of[reports.of_fold[pair.better]];
    const std::uint32_t worse = alike_of[reports.of_fold[pair.worse]];
    if (better == none || worse == none || better == worse) continue;
    if (paired.insert({better, worse, static_cast<std::uint32_t>(pair.change)}).second)
      judged.pairs.push_back({better, worse, at, pair.change});
  }
  return judged;
}

const Verdicts::Judged& Verdicts::judged(const Situation& situation, const Facing& facing, bool at_start) {
  if (!facing.of_day.empty() || !facing.before.empty()) return judged_once_.emplace_back(judge(situation, facing, at_start));
  std::string key = written(facing);
  write(key, static_cast<int>(given_to(situation.places)) + (situation.gap == 0 ? 4 : 0));
  const auto known = judged_.find(key);
  if (known != judged_.end()) return known->second;
  return judged_.emplace(std::move(key), judge(situation, facing, at_start)).first->second;
}

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
  write(key, std::min(situation.gap, abstraction_.longest_rest() + 2));
  write(key, static_cast<std::int32_t>(alike.rests));
  write(key, static_cast<std::int32_t>(alike.before));
  for (Side side = 0; side < plans_.count(); ++side) {
    write(key, situation.places[side].complaint);
    write(key, situation.places[side].rest_left);
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
    ruling.complaint = standing.complaint;
    ruling.left = standing.left;
  }
  const std::uint32_t at = kinds_.add(kind);
  known = at + 1;
  return at;
}

std::vector<VerdictClass> Verdicts::classes_of(const Situation& situation, const Facing& facing, const Judged& judged,
                                               std::vector<Statement>& first) {
  const Given given = given_to(situation.places);
  std::vector<VerdictClass> classes;
  std::vector<std::uint32_t> at_kind;
  for (const Alike& alike : judged.alike) {
    const AllStood& all = stood_[stood(situation, facing, alike)];
    for (const std::uint32_t standing : all.standings) {
      const std::uint32_t kind = kind_of(alike.rulings, standing);
      if (kind >= at_kind.size()) at_kind.resize(kind + std::size_t{1}, none);
      if (at_kind[kind] == none) {
        at_kind[kind] = static_cast<std::uint32_t>(classes.size());
        classes.push_back({kind, {}, {}});
        first.push_back({given, alike.fold, all.first_told(standing)});
      }
      VerdictClass& its = classes[at_kind[kind]];
      its.parts |= alike.parts;
      its.classes.insert(its.classes.end(), alike.classes.begin(), alike.classes.end());
    }
  }
  return classes;
}

void Verdicts::add_pairs(const Situation& situation, const Facing& facing, const Judged& judged, DayVerdicts& into) {
  std::vector<std::uint32_t> stood_at;
  for (const Alike& alike : judged.alike) stood_at.push_back(stood(situation, facing, alike));
  std::unordered_set<std::uint64_t> known;
  for (const AlikePair& pair : judged.pairs) {
    for (const StoodTogether& together : stood_together(stood_at[pair.better], stood_at[pair.worse])) {
      const std::uint32_t is = kind_of(judged.alike[pair.better].rulings, together.better);
      const std::uint32_t gets = kind_of(judged.alike[pair.worse].rulings, together.worse);
      const std::uint64_t key = std::uint64_t{is} << 33 | std::uint64_t{gets} << 1 | (pair.change == Change::worse ? 1u : 0u);
      if (is != gets && known.insert(key).second)
        into.pairs.push_back({is, gets, given_to(situation.places), pair.pair, together.told});
    }
  }
}

Verdicts::SpeltOut Verdicts::over_all_reports(const Situation& situation, const Facing& facing) {
  SpeltOut here;
  DayVerdicts& verdicts = here.verdicts;
  const Judged& judged = this->judged(situation, facing, false);
  verdicts.reports = judged.reports;
  verdicts.classes = classes_of(situation, facing, judged, here.classes);
  for (const auto& verdict : verdicts.classes) verdicts.parts |= verdict.parts;
  const bool referred =
      std::all_of(situation.places.begin(), situation.places.begin() + static_cast<std::ptrdiff_t>(plans_.count()),
                  [](const Position& place) { return place.referred != 0; });
  if (!referred) {
    Facing at_start = this->facing(situation, true);
    at_start.before = facing.before;
    const Judged& started = this->judged(situation, at_start, true);
    verdicts.start_reports = started.reports;
    verdicts.starts = classes_of(situation, at_start, started, here.starts);
  }
  verdicts.kinds = set_of(verdicts);
  if (!referred && plans_.count() == 1) add_pairs(situation, facing, judged, verdicts);
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
