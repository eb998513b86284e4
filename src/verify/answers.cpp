#include "verify/answers.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace rehab::verify {

namespace {

const Pending no_word;

bool is_session(Decision decision) { return decision != Decision::refer && decision != Decision::wait; }

std::int16_t bounded(int value) { return static_cast<std::int16_t>(value); }

/// The same verdict: whatever leads to it, the same is prescribed.
bool same(const VerdictClass& a, const VerdictClass& b) {
  return a.movement == b.movement && a.steps == b.steps && a.cap == b.cap && a.setback == b.setback && a.rest == b.rest &&
         a.gate_open == b.gate_open;
}

/// The class of a verdict, added where it is new.
int class_in(std::vector<VerdictClass>& classes, VerdictClass verdict) {
  const auto found = std::find_if(classes.begin(), classes.end(), [&](const VerdictClass& c) { return same(c, verdict); });
  if (found != classes.end()) return static_cast<int>(found - classes.begin());
  classes.push_back(std::move(verdict));
  return static_cast<int>(classes.size()) - 1;
}

std::vector<Answer> answers_of(const std::vector<std::int8_t>& notches) {
  std::vector<Answer> answers;
  for (std::size_t o = 0; o < notches.size(); ++o) {
    if (notches[o] != State::unsaid) answers.push_back({static_cast<int>(o), notches[o], {}});
  }
  return answers;
}

}  // namespace

Answers::Answers(const Plan& plan, const Classes& rules, const Classes& all, const Fold& fold, const Reports& reports)
    : plan_(plan), rules_(rules), all_(all), fold_(fold), reports_(reports) {
  const auto steps = static_cast<std::int16_t>(plan.steps.size());
  const auto add = [&](Movement movement, std::int16_t down, std::int16_t start_at) {
    Pending word;
    word.movement = movement;
    word.steps = down;
    word.start_at = start_at;
    words_.push_back(word);
  };
  add(Movement::none, 0, -1);
  add(Movement::repeat, 0, -1);
  for (std::int16_t down = 1; down < std::max<std::int16_t>(2, steps); ++down) add(Movement::regress, down, -1);
  for (std::int16_t step = 0; step < steps; ++step) add(Movement::none, 0, step);
}

/// None, repeat, as many steps back as there are, and a start at each step; off the ladder only starts say anything.
std::vector<int> Answers::words_at(const Stand& situation) const {
  std::vector<int> words;
  for (int w = 0; w < static_cast<int>(words_.size()); ++w) {
    const Pending& word = words_[static_cast<std::size_t>(w)];
    const bool moves = word.movement != Movement::none;
    if (moves && !situation.is(Stand::on_ladder)) continue;
    if (word.movement == Movement::regress && word.steps > std::max<int>(1, situation.step)) continue;
    words.push_back(w);
  }
  return words;
}

State Answers::state_of(const Stand& situation, const Report& report, const Pending& word) const {
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

State Answers::state_on_the_day(const Stand& situation, const Report& report) const {
  State state = fold_.unfold(situation);
  std::copy(report.reported.begin(), report.reported.end(), state.reported.begin());
  Entry entry;
  entry.date = Fold::today;
  entry.check_in = answers_of(report.checked);
  return absorb(plan_, fold_.profile(situation.person), state, entry);
}

/// Of a situation only what rules and the gate ahead can ask about.
Stand Answers::rules_see(const Stand& s) const {
  const auto seen = [&](Fact fact, std::int16_t value) {
    return value < 0 ? value : bounded(static_cast<int>(rules_.representative(key_of(fact), value)));
  };
  Stand t;
  t.person = s.person;
  t.flags = static_cast<std::uint8_t>(s.flags & ~Stand::cut);
  if (!rules_.asks(key_of(Fact::complete))) t.set(Stand::complete, false);
  t.step = -1;
  if (s.is(Stand::on_ladder)) {
    const auto next = static_cast<std::size_t>(s.step) + 1;
    const int stage = plan_.steps[static_cast<std::size_t>(s.step)].stage;
    if (next < plan_.steps.size() && plan_.steps[next].stage != stage) t.step = bounded(plan_.steps[next].stage);
    if (rules_.asks(key_of(Fact::stage))) t.clean = bounded(stage + 1);
  } else {
    t.step = bounded(plan_.steps[static_cast<std::size_t>(plan_.start)].stage);
  }
  t.at_step = seen(Fact::sessions_at_step, s.at_step);
  t.sessions = seen(Fact::sessions, s.sessions);
  t.since_start = seen(Fact::days_since_start, s.since_start);
  t.since_injury = s.is(Stand::has_run) ? seen(Fact::days_since_injury, s.since_injury) : s.since_injury;
  t.in_a_row = seen(Fact::days_in_a_row, s.in_a_row);
  t.since_exceeded = seen(Fact::sessions_since_exceeded, s.since_exceeded);
  const auto setbacks = rules_.representative(key_of(Fact::setbacks_7d), std::popcount(static_cast<unsigned>(s.setbacks)));
  t.setbacks = bounded((1 << setbacks) - 1);
  t.completed = seen(Fact::completed, s.completed);
  t.exceeded = seen(Fact::exceeded, s.exceeded);
  t.last_intensity = seen(Fact::last_intensity, s.last_intensity);
  t.gap = s.gap;
  return t;
}

VerdictClass Answers::verdict_of(const Stand& situation, const State& state) const {
  const Profile& profile = fold_.profile(situation.person);
  const Facts facts = facts_on(plan_, profile, state, Fold::today);
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
  const int gate = rules_see(situation).step;
  const bool gate_asked = !situation.is(Stand::on_ladder) || verdict.movement == Movement::progress;
  c.gate_open = gate_asked && (gate < 0 || holds(plan_.stages[static_cast<std::size_t>(gate)].enter, facts.said));
  return c;
}

void Answers::add_pairs(const Stand& situation, Given given, Verdicts& into) const {
  const auto& pairs = reports_.pairs(given);
  std::set<std::tuple<int, int, bool>> known;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto class_for = [&](const Report& report) {
      const State state = given == Given::on_the_day ? state_on_the_day(situation, report) : state_of(situation, report, no_word);
      return class_in(into.compared, verdict_of(situation, state));
    };
    const int better = class_for(pairs[i].better);
    const int worse = class_for(pairs[i].worse);
    if (better == worse || !known.emplace(better, worse, pairs[i].change == Change::worse).second) continue;
    into.pairs.push_back({better, worse, given, static_cast<int>(i)});
  }
}

int Answers::verdicts_for(const Stand& situation) {
  const auto [at, is_new] = verdict_index_.emplace(rules_see(situation), static_cast<int>(verdicts_.size()));
  if (!is_new) return at->second;
  Verdicts& verdicts = verdicts_.emplace_back();
  const auto& reports = folded(situation);
  for (std::size_t f = 0; f < reports.size(); ++f) {
    const int c = class_in(verdicts.classes, verdict_of(situation, state_of(situation, reports[f].report, no_word)));
    auto& verdict = verdicts.classes[static_cast<std::size_t>(c)];
    if (verdict.folds.empty()) verdict.fold = static_cast<int>(f);
    if (f == 0) verdicts.best = c;
    verdict.folds.push_back(static_cast<int>(f));
    verdict.asked |= reports[f].asked;
    verdicts.asked |= reports[f].asked;
  }
  if (situation.is(Stand::referred)) return at->second;
  add_pairs(situation, situation.is(Stand::reported) ? Given::with_report : Given::checks_only, verdicts);
  if (situation.is(Stand::reported)) add_pairs(situation, Given::on_the_day, verdicts);
  return at->second;
}

int Answers::intern(const Prescribed& p, const Prescription& day) {
  Stand key;
  key.person = static_cast<std::int8_t>(p.decision);
  key.flags = static_cast<std::uint8_t>((p.complete ? 1 : 0) + (p.cut ? 2 : 0) + (p.setback ? 4 : 0));
  key.step = p.step;
  key.clean = p.clean;
  key.load = p.load;
  key.ceiling = p.cap;
  key.gap = p.gate;
  const auto [at, is_new] = prescribed_index_.emplace(key, static_cast<int>(prescribed_.size()));
  if (!is_new) return at->second;
  prescribed_.push_back(p);
  Stand dose;
  dose.step = p.step;
  dose.load = p.load;
  dose.ceiling = p.cap;
  const auto [done, is_new_dose] = outcome_index_.emplace(dose, static_cast<int>(outcomes_.size()));
  if (is_new_dose) outcomes_.push_back(outcomes_of(plan_, all_, fold_, day));
  outcome_of_.push_back(static_cast<std::size_t>(done->second));
  return at->second;
}

/// The engine's own answer, asked once for all situations in which nothing that it looks at differs.
int Answers::ask(const Stand& s, const VerdictClass& verdict, const Report& report, const Pending& word) {
  Stand key;
  const bool refers = verdict.movement == Movement::refer;
  const bool starts = word.start_at >= 0 || !s.is(Stand::on_ladder);
  const Movement movement = std::max(verdict.movement, word.movement);
  key.sessions = bounded(refers ? 1000 : starts ? 999 : static_cast<int>(movement));
  if (!refers) {
    key.set(Stand::complete, s.is(Stand::complete));
    key.since_injury = bounded(verdict.cap);
    key.at_step = word.start_at;
    key.since_exceeded = verdict.gate_open && (starts || movement == Movement::progress) ? std::int16_t{1} : std::int16_t{0};
  }
  if (!refers && !starts) {
    key.step = s.step;
    key.ceiling = s.ceiling;
    key.since_start = bounded(std::max<int>(verdict.steps, word.movement == Movement::regress ? word.steps : 0));
    key.in_a_row = verdict.setback ? 1 : 0;
    if (movement == Movement::progress) {
      key.clean = s.clean;
      key.set(Stand::cut, s.is(Stand::cut));
    }
  }
  const auto [at, is_new] = asked_before_.emplace(key, 0);
  if (!is_new) return at->second;
  const State state = state_of(s, report, word);
  const Prescription day = judge(plan_, fold_.profile(s.person), state, Fold::today);
  Prescribed p;
  p.decision = day.decision;
  p.step = bounded(day.step);
  if (day.step >= 0) {
    p.clean = fold_.clean(day.step, day.clean);
    p.load = bounded(day.load.intensity.hundredths);
    p.cap = bounded(day.cap.hundredths);
    p.complete = day.complete;
    p.cut = day.cut;
    p.setback = day.setback;
  }
  p.gate = static_cast<std::int8_t>(day.gate == Gate::stage ? day.gate_stage : day.gate == Gate::cut ? -2 : -1);
  return at->second = intern(p, day);
}

void Answers::add_answers(const Stand& situation, int word, Sheet& sheet) {
  const Pending& says = this->word(word);
  const auto& classes = verdicts_[static_cast<std::size_t>(sheet.verdicts)].classes;
  for (int c = 0; c < static_cast<int>(classes.size()); ++c) {
    const auto& verdict = classes[static_cast<std::size_t>(c)];
    if (word != 0 && verdict.movement == Movement::refer) continue;
    const auto& report = folded(situation)[static_cast<std::size_t>(verdict.fold)].report;
    const int p = ask(situation, verdict, report, says);
    const bool by_start_at = says.start_at >= 0;
    const auto found = std::find_if(sheet.answers.begin(), sheet.answers.end(), [&](const Answered& a) {
      return a.prescribed == p && a.rest == verdict.rest && a.by_start_at == by_start_at;
    });
    const auto index = static_cast<int>(found - sheet.answers.begin());
    if (found != sheet.answers.end()) {
      found->asked |= verdict.asked;
    } else {
      sheet.answers.push_back({p, c, word, verdict.rest, by_start_at, verdict.asked});
    }
    if (word == 0 && c == verdicts_[static_cast<std::size_t>(sheet.verdicts)].best) sheet.best = index;
  }
}

/// Day by day: the worse report never gets a session where the better gets none, none higher on the ladder, none faster.
void Answers::compare_pairs(const Stand& situation, Sheet& sheet) {
  const auto& verdicts = verdicts_[static_cast<std::size_t>(sheet.verdicts)];
  for (const auto& pair : verdicts.pairs) {
    const auto& reports = reports_.pairs(pair.given)[static_cast<std::size_t>(pair.pair)];
    const auto asked = [&](int c, const Report& report) -> std::pair<Prescribed, bool> {
      const auto& verdict = verdicts.compared[static_cast<std::size_t>(c)];
      const Prescribed p = prescribed(ask(situation, verdict, report, no_word));
      return {p, !verdict.rest && is_session(p.decision)};
    };
    const auto [better, better_runs] = asked(pair.better, reports.better);
    const auto [worse, worse_runs] = asked(pair.worse, reports.worse);
    if (!worse_runs) continue;
    const bool more = worse.step > better.step || (worse.step == better.step && worse.load > better.load);
    if (!better_runs || more) sheet.broken.push_back(pair);
  }
}

int Answers::sheet_for(const Stand& situation) {
  const int verdicts = verdicts_for(situation);
  Stand key;
  key.flags = static_cast<std::uint8_t>(situation.flags & (Stand::on_ladder | Stand::complete | Stand::cut | Stand::referred));
  key.step = situation.step;
  key.clean = situation.clean;
  key.ceiling = situation.ceiling;
  key.sessions = static_cast<std::int16_t>(verdicts & 0x7fff);
  key.since_start = static_cast<std::int16_t>(verdicts >> 15);
  const auto [at, is_new] = sheet_index_.emplace(key, static_cast<int>(sheets_.size()));
  if (!is_new) return at->second;
  const int index = at->second;
  Sheet& sheet = sheets_.emplace_back();
  sheet.verdicts = verdicts;
  sheet.place = situation;
  for (const int word : words_at(situation)) add_answers(situation, word, sheet);
  compare_pairs(situation, sheet);
  return index;
}

}  // namespace rehab::verify
