#include "verify/verdicts.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace rehab::verify {

namespace {

const Pending no_word;

std::int16_t small(std::int64_t value) { return static_cast<std::int16_t>(value); }

/// The same verdict: whatever leads to it, the same is prescribed.
bool same(const VerdictClass& a, const VerdictClass& b) {
  return a.movement == b.movement && a.steps == b.steps && a.cap == b.cap && a.setback == b.setback && a.rest == b.rest &&
         a.gate_open == b.gate_open;
}

Alternative fact_part(const Alternative& alternative) {
  Alternative part;
  for (const auto& condition : alternative) {
    if (!is_observation(condition.key)) part.push_back(condition);
  }
  return part;
}

bool holds_all(const Alternative& conditions, const Facts& facts) {
  return std::all_of(conditions.begin(), conditions.end(),
                     [&](const Condition& c) { return c.holds(facts.value[static_cast<std::size_t>(c.key)]); });
}

void write(std::string& key, std::int32_t value) { key.append(reinterpret_cast<const char*>(&value), sizeof value); }

std::vector<Answer> answers_of(const std::vector<std::int8_t>& notches) {
  std::vector<Answer> answers;
  for (std::size_t o = 0; o < notches.size(); ++o) {
    if (notches[o] != State::unsaid) answers.push_back({static_cast<int>(o), notches[o], {}});
  }
  return answers;
}

}  // namespace

Rulings::Rulings(const Plan& plan, const Classes& rules, const Fold& fold, const Reports& reports)
    : plan_(plan), rules_(rules), fold_(fold), reports_(reports) {
  for (const auto& rule : plan.rules) {
    if (only_warns(rule)) continue;
    for (const auto& alternative : rule.when.any) {
      const bool of_report = rule.rest_slot >= 0 || !observation_part(alternative).empty();
      parts_.push_back({&rule, fact_part(alternative), of_report});
      if (of_report && rule.then.rest_days > 0) rests_.push_back(rule.then.rest_days);
    }
  }
  std::sort(rests_.begin(), rests_.end());
  rests_.erase(std::unique(rests_.begin(), rests_.end()), rests_.end());
  const auto asks = [](const Rule& rule) { return !only_warns(rule) && asks_position(rule); };
  if (std::none_of(plan.rules.begin(), plan.rules.end(), asks)) return;
  for (const auto& stage : plan.stages) first_steps_.push_back(stage.first_step);
}

State Rulings::state_of(const Stand& situation, const Report& report, const Pending& word) const {
  State state = fold_.unfold(situation);
  if (situation.is(Stand::has_run)) {
    say(report, state);
  } else if (const auto answers = answers_of(report.checked); !answers.empty()) {
    Entry entry;
    entry.date = state.injury;
    entry.check_in = answers;
    state = absorb(plan_, fold_.profile(situation.person), state, entry);
  }
  state.pending = word;
  return state;
}

State Rulings::state_on_the_day(const Stand& situation, const Report& report) const {
  State state = fold_.unfold(situation);
  std::copy(report.reported.begin(), report.reported.end(), state.reported.begin());
  Entry entry;
  entry.date = Fold::today;
  entry.check_in = answers_of(report.checked);
  return absorb(plan_, fold_.profile(situation.person), state, entry);
}

/// The stage whose gate a progress would meet; for someone not on the ladder that of the plan's start; else -1.
int Rulings::next_gate(const Stand& s) const {
  if (!s.is(Stand::on_ladder)) return plan_.steps[static_cast<std::size_t>(plan_.start)].stage;
  const auto next = static_cast<std::size_t>(s.step) + 1;
  const int stage = plan_.steps[static_cast<std::size_t>(s.step)].stage;
  return next < plan_.steps.size() && plan_.steps[next].stage != stage ? plan_.steps[next].stage : -1;
}

Stand Rulings::rules_see(const Stand& s) const {
  const auto seen = [&](Fact fact, std::int16_t value) {
    return value < 0 ? value : small(rules_.representative(key_of(fact), value));
  };
  Stand t;
  t.person = s.person;
  t.flags = static_cast<std::uint8_t>(s.flags & ~Stand::cut);
  if (!rules_.asks(key_of(Fact::complete))) t.set(Stand::complete, false);
  t.step = small(next_gate(s));
  if (s.is(Stand::on_ladder) && rules_.asks(key_of(Fact::stage)))
    t.clean = small(plan_.steps[static_cast<std::size_t>(s.step)].stage + 1);
  t.at_step = seen(Fact::sessions_at_step, s.at_step);
  t.sessions = seen(Fact::sessions, s.sessions);
  t.since_start = seen(Fact::days_since_start, s.since_start);
  t.since_injury = s.is(Stand::has_run) ? seen(Fact::days_since_injury, s.since_injury) : s.since_injury;
  t.in_a_row = seen(Fact::days_in_a_row, s.in_a_row);
  t.since_exceeded = seen(Fact::sessions_since_exceeded, s.since_exceeded);
  const auto setbacks = rules_.representative(key_of(Fact::setbacks_7d), std::popcount(static_cast<unsigned>(s.setbacks)));
  t.setbacks = small((1 << setbacks) - 1);
  t.completed = seen(Fact::completed, s.completed);
  t.exceeded = seen(Fact::exceeded, s.exceeded);
  t.last_intensity = seen(Fact::last_intensity, s.last_intensity);
  t.gap = s.gap;
  return t;
}

/// Which rests that a report begins would still forbid the day.
void Rulings::rests_of(const Stand& situation, std::string& key) const {
  for (const int rest : rests_) {
    const bool forbids = situation.is(Stand::has_run) ? situation.gap <= rest : situation.since_injury < rest;
    key += forbids ? 'r' : '-';
  }
}

/// All that a verdict hangs on but the report: what the rules without observations come to together, which parts of the others
/// hold, what the gate ahead sees; and the same under each position that a word can set. Days with the same text get the same
/// verdicts.
std::string Rulings::facts_of(const Stand& situation) const {
  std::string key = facts_at(situation, -1);
  if (situation.is(Stand::referred)) return key;
  for (const int step : first_steps_) key += facts_at(situation, step);
  return key;
}

std::string Rulings::facts_at(const Stand& situation, int start_at) const {
  const bool on_ladder = situation.is(Stand::on_ladder);
  std::string key = {situation.is(Stand::has_run) ? 'h' : '-', situation.is(Stand::reported) ? 'r' : '-'};
  if (situation.is(Stand::referred)) return key + "referred";
  key += on_ladder ? 'l' : '-';
  State state = fold_.unfold(situation);
  state.pending.start_at = small(start_at);
  const Facts facts = facts_on(plan_, fold_.profile(situation.person), state, Fold::today);
  Outcome all;
  bool rest = false;
  bool setback = false;
  for (const auto& part : parts_) {
    const bool met = holds_all(part.facts, facts);
    if (part.of_report) key += met ? '1' : '0';
    if (part.of_report || !met) continue;
    const Outcome& then = part.rule->then;
    all.movement = std::max(all.movement, then.movement);
    if (then.movement == Movement::regress) all.steps = std::max(all.steps, then.steps);
    if (then.cap && (!all.cap || *then.cap < *all.cap)) all.cap = then.cap;
    rest = rest || (situation.is(Stand::has_run) && situation.gap <= then.rest_days);
    setback = setback || part.rule->setback;
  }
  const int gate = start_at < 0 ? next_gate(situation) : -1;
  for (const std::int32_t value : {static_cast<int>(all.movement), all.steps, all.cap ? all.cap->hundredths : -1,
                                   (rest ? 1 : 0) + (setback ? 2 : 0), gate}) {
    write(key, value);
  }
  rests_of(situation, key);
  if (gate < 0) return key;
  for (const auto& alternative : plan_.stages[static_cast<std::size_t>(gate)].enter.any) {
    key += holds_all(fact_part(alternative), facts) ? 'o' : 'c';
  }
  return key;
}

VerdictClass Rulings::verdict_of(const Stand& situation, const State& state, int gate) const {
  const Facts facts = facts_on(plan_, fold_.profile(situation.person), state, Fold::today);
  const Verdict verdict = verdict_on(plan_, state, facts, Fold::today);
  VerdictClass c;
  c.rest = verdict.rest_forbids;
  if (state.referred || verdict.movement == Movement::refer) {
    c.movement = Movement::refer;
    c.rest = false;
    return c;
  }
  if (verdict.cap) c.cap = verdict.cap->hundredths;
  if (situation.is(Stand::on_ladder)) {
    c.movement = verdict.movement;
    c.steps = verdict.regress_steps;
    c.setback = verdict.by_setback_rule;
  }
  const bool gate_asked = !situation.is(Stand::on_ladder) || verdict.movement == Movement::progress;
  c.gate_open = gate_asked && (gate < 0 || holds(plan_.stages[static_cast<std::size_t>(gate)].enter, facts.said));
  return c;
}

int Rulings::kind_of(VerdictClass verdict) {
  const auto found = std::find_if(kinds_.begin(), kinds_.end(), [&](const VerdictClass& c) { return same(c, verdict); });
  if (found != kinds_.end()) return static_cast<int>(found - kinds_.begin());
  verdict.kind = static_cast<int>(kinds_.size());
  kinds_.push_back(std::move(verdict));
  return static_cast<int>(kinds_.size()) - 1;
}

int Rulings::set_of(const Verdicts& verdicts) {
  std::vector<int> set;
  for (const auto& c : verdicts.classes) set.push_back(c.kind);
  for (const auto& s : verdicts.starts) set.push_back(-1 - (s.stage * (1 << 20) + s.verdict.kind));
  std::sort(set.begin(), set.end());
  const auto found = std::find(kind_sets_.begin(), kind_sets_.end(), set);
  if (found == kind_sets_.end()) kind_sets_.push_back(set);
  return static_cast<int>(std::find(kind_sets_.begin(), kind_sets_.end(), set) - kind_sets_.begin());
}

std::vector<int> Rulings::kinds_given(const Stand& situation, Given given) {
  const int gate = next_gate(situation);
  std::vector<int> kinds;
  for (const auto& folded : reports_.folded(given)) {
    const State state =
        given == Given::on_the_day ? state_on_the_day(situation, folded.report) : state_of(situation, folded.report, no_word);
    kinds.push_back(kind_of(verdict_of(situation, state, gate)));
  }
  return kinds;
}

void Rulings::add_pairs(Given given, const std::vector<int>& kind_of_fold, Verdicts& into) const {
  const auto& pairs = reports_.pairs(given);
  std::set<std::tuple<int, int, bool>> known;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const int better = kind_of_fold[static_cast<std::size_t>(pairs[i].better_fold)];
    const int worse = kind_of_fold[static_cast<std::size_t>(pairs[i].worse_fold)];
    if (better == worse || !known.emplace(better, worse, pairs[i].change == Change::worse).second) continue;
    into.pairs.push_back({better, worse, given, static_cast<int>(i)});
  }
}

/// The coach may say his word before anybody answers a check-in: a referral that the answers ask for where the athlete stood
/// does not come about then.
bool Rulings::may_say_word_first(const Stand& situation, const Report& report) const {
  Report unchecked = report;
  std::fill(unchecked.checked.begin(), unchecked.checked.end(), State::unsaid);
  return verdict_of(situation, state_of(situation, unchecked, no_word), -1).movement != Movement::refer;
}

void Rulings::add_starts(const Stand& situation, const std::vector<int>& kinds, Verdicts& into) {
  const auto& reports = folded(situation);
  for (const int step : first_steps_) {
    Pending word;
    word.start_at = small(step);
    const int stage = plan_.steps[static_cast<std::size_t>(step)].stage;
    for (std::size_t f = 0; f < reports.size(); ++f) {
      const Report& report = reports[f].report;
      if (kind(kinds[f]).movement == Movement::refer && !may_say_word_first(situation, report)) continue;
      VerdictClass said = verdict_of(situation, state_of(situation, report, word), -1);
      if (said.movement != Movement::refer) said.movement = Movement::none;
      said.steps = 0;
      said.setback = said.gate_open = false;
      said.kind = kind_of(said);
      said.fold = static_cast<int>(f);
      const bool known = std::any_of(into.starts.begin(), into.starts.end(),
                                     [&](const Started& s) { return s.stage == stage && s.verdict.kind == said.kind; });
      if (!known) into.starts.push_back({stage, std::move(said)});
    }
  }
}

Verdicts Rulings::over_all_reports(const Stand& situation) {
  const bool reported = situation.is(Stand::reported);
  const Given given = reported ? Given::with_report : Given::checks_only;
  const auto kinds = kinds_given(situation, given);
  const auto& reports = reports_.folded(given);
  Verdicts verdicts;
  for (std::size_t f = 0; f < reports.size(); ++f) {
    auto found =
        std::find_if(verdicts.classes.begin(), verdicts.classes.end(), [&](const VerdictClass& c) { return c.kind == kinds[f]; });
    if (found == verdicts.classes.end()) {
      VerdictClass added = kind(kinds[f]);
      added.fold = static_cast<int>(f);
      added.folds.clear();
      added.asked = {};
      verdicts.classes.push_back(std::move(added));
      found = verdicts.classes.end() - 1;
    }
    if (f == 0) verdicts.best = static_cast<int>(found - verdicts.classes.begin());
    found->folds.push_back(static_cast<int>(f));
    found->asked |= reports[f].asked;
    verdicts.asked |= reports[f].asked;
  }
  if (!situation.is(Stand::referred)) add_starts(situation, kinds, verdicts);
  verdicts.kinds = set_of(verdicts);
  if (situation.is(Stand::referred)) return verdicts;
  add_pairs(given, kinds, verdicts);
  if (reported) add_pairs(Given::on_the_day, kinds_given(situation, Given::on_the_day), verdicts);
  return verdicts;
}

int Rulings::on(const Stand& situation) {
  const auto [at, is_new] = index_.emplace(rules_see(situation), 0);
  if (!is_new) return at->second;
  const auto [same_facts, are_new] = by_facts_.emplace(facts_of(situation), static_cast<int>(verdicts_.size()));
  if (are_new) verdicts_.push_back(over_all_reports(situation));
  return at->second = same_facts->second;
}

}  // namespace rehab::verify
