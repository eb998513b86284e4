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

/// What the rules say to a class of reports, whenever they were given, and what their answers leave on the day.
struct Verdicts::Judged {
  PerPlan<std::uint32_t> rulings = {0, 0};  ///< of `rulings_`
  const AllStood* stood = nullptr;          ///< nothing in it where no days would do
  std::uint32_t fold = 0;
};

Told Verdicts::AllStood::first_told(std::size_t standing) const {
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

Verdicts::Faced::Facts Verdicts::facts_alone(Side side, const Situation& situation, std::span<const std::int64_t> values) const {
  Strictest all;
  Faced::Facts facts;
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
    for (const Fact fact : {Fact::days_since_injury, Fact::days_since_start, Fact::days_off, Fact::days_in_a_row})
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

std::string Verdicts::written(const Situation& situation, const Facing& facing) const {
  std::string key = facing.of_day;
  write(key, (situation.counters.has_run != 0 ? 1 : 0) + (situation.places[0].reported != 0 ? 2 : 0));
  write(key, std::min(situation.gap, abstraction_.longest_rest() + 2));
  for (Side side = 0; side < plans_.count(); ++side) {
    write(key, static_cast<std::int32_t>(facing.faced[side]));
    write(key, situation.places[side].complaint);
    write(key, situation.places[side].rest_left);
  }
  for (const Active active : facing.active) key += static_cast<char>(active);
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
  if (is_new) verdicts_.push_back(std::move(verdicts));
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

Verdicts::AllStood Verdicts::find_stood(const Situation& situation, const Facing& facing, std::uint32_t fold) const {
  const Given given = given_to(situation.places);
  AllStood all;
  for (const Told& told : statements_.days_told(situation, given, fold, facing.before)) {
    Standings standings;
    for (Side side = 0; side < plans_.count(); ++side) {
      const State state = statements_.state(side, situation, {given, fold, told}, nullptr);
      const Day next = Abstraction::today + Days(1);
      standings[side].rest = state.rest_from <= Abstraction::today && Abstraction::today < state.rest_until;
      standings[side].complaint = state.complaint.stands;
      standings[side].left = state.rest_until > next ? small(days_between(next, state.rest_until)) : std::int16_t{0};
    }
    const auto known = std::find(all.standings.begin(), all.standings.end(), standings);
    all.told.emplace_back(told, static_cast<std::uint32_t>(known - all.standings.begin()));
    if (known == all.standings.end()) all.standings.push_back(standings);
  }
  return all;
}

/// The same for all reports whose answers ask for as much rest and can be given on the same days.
const Verdicts::AllStood& Verdicts::all_stood(const Situation& situation, const Facing& facing, const ReportClasses& reports,
                                              std::uint32_t number) {
  const std::uint32_t fold = reports.first[number];
  if (!facing.of_day.empty()) return stood_once_.emplace_back(find_stood(situation, facing, fold));
  const Given given = given_to(situation.places);
  std::string key{given == Given::with_report ? 'r' : '-', situation.counters.has_run != 0 ? 'h' : '-'};
  write(key, std::min(situation.gap, abstraction_.longest_rest() + 2));
  write(key, static_cast<std::int32_t>(reports.rests[number]));
  for (Side side = 0; side < plans_.count(); ++side) {
    write(key, situation.places[side].complaint);
    write(key, situation.places[side].rest_left);
  }
  if (!facing.before.empty()) {
    for (const auto& answer : statements_.taken_back(facing.before, reports_.report(given, fold))) {
      for (const int days : answer.days) write(key, days);
    }
  }
  const auto known = stood_.find(key);
  if (known != stood_.end()) return known->second;
  return stood_.emplace(std::move(key), find_stood(situation, facing, fold)).first->second;
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

/// A ruling is asked for once for all reports that ask for the same where the rules see the same.
std::vector<Verdicts::Judged> Verdicts::judge_all(const Situation& situation, const Facing& facing, const ReportClasses& reports,
                                                  bool at_start) {
  const Given given = given_to(situation.places);
  std::vector<Judged> all(reports.first.size());
  for (std::uint32_t number = 0; number < reports.first.size(); ++number) {
    Judged& judged = all[number];
    judged.fold = reports.first[number];
    judged.stood = &all_stood(situation, facing, reports, number);
    if (judged.stood->told.empty()) continue;
    for (Side side = 0; side < plans_.count(); ++side) {
      const std::uint64_t key = std::uint64_t{facing.faced[side]} << 32 | std::uint64_t{reports.given[number][side]} << 16 |
                                reports.perhaps[number][side];
      const auto [at, is_new] = ruled_[side].emplace(key, static_cast<std::uint32_t>(rulings_.size()));
      if (is_new) {
        const Statement statement{given, judged.fold, judged.stood->told.front().first};
        rulings_.push_back(ruling(side, situation, statements_.state(side, situation, statement, nullptr), at_start));
      }
      judged.rulings[side] = at->second;
    }
  }
  return all;
}

std::vector<VerdictClass> Verdicts::classes_of(const std::vector<Judged>& judged, const ReportClasses& reports, Given given,
                                               std::vector<Statement>& first) {
  std::vector<VerdictClass> classes;
  std::map<std::uint32_t, std::size_t> at_kind;
  std::map<std::tuple<PerPlan<std::uint32_t>, const AllStood*>, std::vector<std::size_t>> alike;
  for (std::uint32_t number = 0; number < judged.size(); ++number) {
    const Judged& its = judged[number];
    const auto [at, is_new] = alike.try_emplace({its.rulings, its.stood});
    for (std::size_t s = 0; is_new && s < its.stood->standings.size(); ++s) {
      const std::uint32_t kind = kind_of({rulings_[its.rulings[0]], rulings_[its.rulings[1]]}, its.stood->standings[s]);
      const auto [found, is_first] = at_kind.emplace(kind, classes.size());
      if (is_first) {
        classes.push_back({kind, {}, {}});
        first.push_back({given, its.fold, its.stood->first_told(s)});
      }
      at->second.push_back(found->second);
    }
    for (const std::size_t c : at->second) {
      classes[c].classes.push_back(number);
      classes[c].parts |= reports.parts[number];
    }
  }
  return classes;
}

void Verdicts::add_pairs(Given given, const std::vector<Judged>& judged, DayVerdicts& into) {
  using Alike = std::tuple<std::uint32_t, const AllStood*, std::uint32_t, const AllStood*, Change>;
  std::set<Alike> looked_at;
  std::set<std::tuple<std::uint32_t, std::uint32_t, Change>> known;
  for (const std::uint32_t at : into.reports->pairs) {
    const ReportPair& pair = reports_.pair(given, at);
    const Judged& better = judged[into.reports->of_fold[pair.better]];
    const Judged& worse = judged[into.reports->of_fold[pair.worse]];
    if (!looked_at.emplace(better.rulings[0], better.stood, worse.rulings[0], worse.stood, pair.change).second) continue;
    std::set<std::pair<std::uint32_t, std::uint32_t>> stood;
    for (const auto& [told, standing] : better.stood->told) {
      const auto other =
          std::find_if(worse.stood->told.begin(), worse.stood->told.end(), [&](const auto& t) { return t.first == told; });
      if (other == worse.stood->told.end() || !stood.emplace(standing, other->second).second) continue;
      const std::uint32_t is = kind_of({rulings_[better.rulings[0]], {}}, better.stood->standings[standing]);
      const std::uint32_t gets = kind_of({rulings_[worse.rulings[0]], {}}, worse.stood->standings[other->second]);
      if (is != gets && known.emplace(is, gets, pair.change).second) into.pairs.push_back({is, gets, given, at, told});
    }
  }
}

Verdicts::SpeltOut Verdicts::over_all_reports(const Situation& situation, const Facing& facing) {
  SpeltOut here;
  DayVerdicts& verdicts = here.verdicts;
  const Given given = given_to(situation.places);
  verdicts.reports = &reports_.classes(given, facing.active);
  const std::vector<Judged> judged = judge_all(situation, facing, *verdicts.reports, false);
  verdicts.classes = classes_of(judged, *verdicts.reports, given, here.classes);
  for (const auto& verdict : verdicts.classes) verdicts.parts |= verdict.parts;
  const bool referred =
      std::all_of(situation.places.begin(), situation.places.begin() + static_cast<std::ptrdiff_t>(plans_.count()),
                  [](const Position& place) { return place.referred != 0; });
  if (!referred) {
    Facing at_start = this->facing(situation, true);
    at_start.before = facing.before;
    verdicts.start_reports = &reports_.classes(given, at_start.active);
    const auto started = judge_all(situation, at_start, *verdicts.start_reports, true);
    verdicts.starts = classes_of(started, *verdicts.start_reports, given, here.starts);
  }
  verdicts.kinds = set_of(verdicts);
  if (!referred && plans_.count() == 1) add_pairs(given, judged, verdicts);
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
