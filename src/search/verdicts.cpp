#include "search/verdicts.hpp"

#include <algorithm>
#include <map>
#include <set>

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

/// What the rules say to a report, whenever it was given, and what its answers leave on the day.
struct Verdicts::Judged {
  PlanRulings rulings;
  const AllStood* stood = nullptr;  ///< nothing where no days would do
  Statement statement;
};

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

/// All that a plan's verdict hangs on but the report: what the rules without observations come to together, which groups of the
/// others are asked, what the gate ahead sees.
void Verdicts::face(Side side, const Situation& situation, bool at_start, Facing& facing) const {
  const Plan& plan = plans_.plan(side);
  const Position& place = situation.places[side];
  std::string& key = facing.key;
  if (place.referred != 0) {
    key += "referred";
    return;
  }
  State state = abstraction_.unfold(side, situation.counters, situation.gap, place);
  if (at_start) state.at_step = 0;
  const Facts facts = facts_on(plan, abstraction_.profile(situation.counters.person), state, Abstraction::today);
  Strictest all;
  bool rest = false;
  for (const auto& part : parts_[side]) {
    if (!holds(part.facts, facts.known)) continue;
    const Outcome& then = part.rule->then;
    all.add({then.movement, then.movement == Movement::regress ? then.steps : 0, then.cap.value_or(Strictest::no_cap),
             part.rule->setback});
    rest = rest || (situation.counters.has_run != 0 && situation.gap <= then.rest_days);
  }
  const int gate = place.on_ladder == 0 || !at_start ? next_gate(side, place) : -1;
  for (const std::int32_t value : {static_cast<int>(all.movement), all.steps, all.cap.hundredths,
                                   (rest ? 1 : 0) + (all.setback ? 2 : 0) + (place.on_ladder != 0 ? 4 : 0), gate,
                                   int{place.full_speed}, int{place.complaint}, int{place.rest_left}}) {
    write(key, value);
  }
  for (std::size_t g = 0; g < reports_.groups().size(); ++g) {
    const ReportGroup& group = reports_.groups()[g];
    if (group.side != side) continue;
    facing.active[g] = (group.gate < 0 || group.gate == gate) && holds(group.facts, facts.known);
    if (group.rests_by_day) facing.active[g] = facing.rests_by_day = true;
  }
  if (gate < 0) return;
  for (const auto& alternative : plan.stages[static_cast<std::size_t>(gate)].enter.any)
    key += holds(fact_part(alternative), facts.known) ? 'o' : 'c';
}

Verdicts::Facing Verdicts::facing(const Situation& situation, bool at_start) const {
  Facing facing;
  facing.active.resize(reports_.groups().size());
  const bool has_run = situation.counters.has_run != 0;
  facing.key = {has_run ? 'h' : '-', situation.places[0].reported != 0 ? 'r' : '-',
                situation.counters.not_before != 0 && situation.gap == 0 ? 's' : '-'};
  for (const int rest : rests_) facing.key += has_run && situation.gap <= rest ? 'r' : '-';
  write(facing.key, std::min(situation.gap, abstraction_.longest_rest() + 2));
  for (Side side = 0; side < plans_.count(); ++side) face(side, situation, at_start, facing);
  for (const bool active : facing.active) facing.key += active ? '1' : '0';
  if (facing.rests_by_day) {  // each day before may be another for them
    for (Side side = 0; side < plans_.count(); ++side) {
      for (const Fact fact : {Fact::days_since_injury, Fact::days_since_start, Fact::days_off, Fact::days_in_a_row}) {
        const State state = abstraction_.unfold(side, situation.counters, situation.gap, situation.places[side]);
        const Facts facts = facts_on(plans_.plan(side), abstraction_.profile(situation.counters.person), state, Abstraction::today);
        write(facing.key, static_cast<std::int32_t>(std::clamp<std::int64_t>(facts.known[static_cast<std::size_t>(key_of(fact))], -1, 32'000)));
      }
    }
  }
  return facing;
}

std::uint32_t Verdicts::on(const Situation& situation) {
  Facing facing = this->facing(situation, false);
  std::string key = facing.key;
  if (hang_on_position_) key += this->facing(situation, true).key;
  const auto [at, is_new] = by_facing_.emplace(std::move(key), static_cast<std::uint32_t>(verdicts_.size()));
  if (is_new) verdicts_.push_back(over_all_reports(situation, facing));
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

Verdicts::AllStood Verdicts::find_stood(const Situation& situation, Given given, std::uint32_t fold) const {
  AllStood all;
  for (const Told& told : statements_.days_told(situation, given, fold)) {
    Stood stood{told, {}};
    for (Side side = 0; side < plans_.count(); ++side) {
      const State state = statements_.state(side, situation, {given, fold, told}, nullptr);
      Standing& standing = stood.standings[side];
      standing.rest = state.rest_from <= Abstraction::today && Abstraction::today < state.rest_until;
      standing.complaint = state.complaint.stands;
      const Day next = Abstraction::today + Days(1);
      standing.left = state.rest_until > next ? small(days_between(next, state.rest_until)) : std::int16_t{0};
    }
    const auto same = [&](const Stood& other) { return other.standings == stood.standings; };
    if (std::none_of(all.begin(), all.end(), same)) all.push_back(stood);
  }
  return all;
}

/// The same for all reports whose answers ask for as much rest and can be given on the same days.
const Verdicts::AllStood& Verdicts::all_stood(const Situation& situation, const Facing& facing, const ReportClasses& reports,
                                              std::uint32_t number) {
  const Given given = given_to(situation.places);
  const std::uint32_t fold = reports.first[number];
  bool on_ladder = false;
  for (Side side = 0; side < plans_.count(); ++side) on_ladder = on_ladder || situation.on_ladder(side);
  if (facing.rests_by_day || !on_ladder) return stood_once_.emplace_back(find_stood(situation, given, fold));
  const Timing& timing = reports_.timing(given, fold);
  std::string key{given == Given::with_report ? 'r' : '-', situation.counters.has_run != 0 ? 'h' : '-',
                  timing.all_today ? 't' : '-', timing.answers_all ? 'a' : '-', timing.today_too ? 'd' : '-'};
  write(key, std::min(situation.gap, abstraction_.longest_rest() + 2));
  for (Side side = 0; side < plans_.count(); ++side) {
    const ReportEffect& effect = reports.effect[number][side];
    const Position& place = situation.places[side];
    for (const std::int16_t value : {effect.rest_checked, effect.rest_today, effect.rest_extra, place.complaint, place.rest_left})
      write(key, value);
  }
  const auto known = stood_.find(key);
  if (known != stood_.end()) return known->second;
  return stood_.emplace(std::move(key), find_stood(situation, given, fold)).first->second;
}

/// A referral leaves nothing of them that matters.
std::uint32_t Verdicts::kind_of(PlanRulings rulings, const Standings& standings) {
  for (Side side = 0; side < plans_.count(); ++side) {
    Ruling& ruling = rulings[side];
    if (ruling.refers() && abstraction_.referral_forgets()) continue;
    if (!ruling.refers()) ruling.rest = ruling.rest != 0 || standings[side].rest != 0;
    ruling.complaint = standings[side].complaint;
    ruling.left = standings[side].left;
  }
  return kinds_.add(rulings);
}

std::vector<Verdicts::Judged> Verdicts::judge_all(const Situation& situation, const Facing& facing, const ReportClasses& reports,
                                                  bool at_start) {
  const Given given = given_to(situation.places);
  std::vector<Judged> all(reports.first.size());
  for (std::uint32_t number = 0; number < reports.first.size(); ++number) {
    Judged& judged = all[number];
    judged.stood = &all_stood(situation, facing, reports, number);
    if (judged.stood->empty()) continue;
    judged.statement = {given, reports.first[number], judged.stood->front().told};
    for (Side side = 0; side < plans_.count(); ++side)
      judged.rulings[side] = ruling(side, situation, statements_.state(side, situation, judged.statement, nullptr), at_start);
  }
  return all;
}

void Verdicts::add_class(const Judged& judged, std::uint32_t number, Given given, const Parts& parts,
                         std::vector<VerdictClass>& into) {
  for (const Stood& stood : *judged.stood) {
    const std::uint32_t kind = kind_of(judged.rulings, stood.standings);
    auto found = std::find_if(into.begin(), into.end(), [&](const VerdictClass& c) { return c.kind == kind; });
    if (found == into.end())
      found = into.insert(into.end(), {kind, {given, judged.statement.fold, stood.told}, {}, {}});
    found->classes.push_back(number);
    found->parts |= parts;
  }
}

void Verdicts::add_pairs(Given given, const std::vector<Judged>& judged, DayVerdicts& into) {
  std::set<std::pair<std::uint64_t, bool>> known;
  for (const std::uint32_t at : into.reports->pairs) {
    const ReportPair& pair = reports_.pair(given, at);
    const Judged& better = judged[into.reports->of_fold[pair.better]];
    const Judged& worse = judged[into.reports->of_fold[pair.worse]];
    for (const Stood& stood : *better.stood) {
      const auto same_days = [&](const Stood& other) { return other.told == stood.told; };
      const auto other = std::find_if(worse.stood->begin(), worse.stood->end(), same_days);
      if (other == worse.stood->end()) continue;
      const std::uint32_t is = kind_of(better.rulings, stood.standings);
      const std::uint32_t gets = kind_of(worse.rulings, other->standings);
      if (is == gets || !known.emplace(std::uint64_t{is} << 32 | gets, pair.change == Change::worse).second) continue;
      into.pairs.push_back({is, gets, given, at, stood.told});
    }
  }
}

DayVerdicts Verdicts::over_all_reports(const Situation& situation, const Facing& facing) {
  DayVerdicts verdicts;
  const Given given = given_to(situation.places);
  verdicts.reports = &reports_.classes(given, facing.active);
  const std::vector<Judged> judged = judge_all(situation, facing, *verdicts.reports, false);
  for (std::uint32_t number = 0; number < judged.size(); ++number) {
    if (judged[number].stood->empty()) continue;
    add_class(judged[number], number, given, verdicts.reports->parts[number], verdicts.classes);
    verdicts.parts |= verdicts.reports->parts[number];
  }
  const bool referred =
      std::all_of(situation.places.begin(), situation.places.begin() + static_cast<std::ptrdiff_t>(plans_.count()),
                  [](const Position& place) { return place.referred != 0; });
  if (!referred) {
    const Facing at_start = this->facing(situation, true);
    const ReportClasses& reports = reports_.classes(given, at_start.active);
    const std::vector<Judged> started = judge_all(situation, at_start, reports, true);
    for (std::uint32_t number = 0; number < started.size(); ++number)
      add_class(started[number], number, given, hang_on_position_ ? Parts() : reports.parts[number], verdicts.starts);
    if (!hang_on_position_) std::erase_if(verdicts.starts, [&](const VerdictClass& c) { return refers(c.kind); });
  }
  verdicts.kinds = set_of(verdicts);
  if (!referred && plans_.count() == 1) add_pairs(given, judged, verdicts);
  return verdicts;
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
