#include "verify/answers.hpp"

#include <algorithm>

namespace rehab::verify {

namespace {

const Pending no_word;

bool is_session(Decision decision) { return decision != Decision::refer && decision != Decision::wait; }

std::int16_t bounded(int value) { return static_cast<std::int16_t>(value); }

}  // namespace

Answers::Answers(const Plan& plan, const Classes& rules, const Classes& all, const Fold& fold, const Reports& reports)
    : plan_(plan), all_(all), fold_(fold), reports_(reports), rulings_(plan, rules, fold, reports) {
  asked_before_.reserve(1 << 15);
  const auto steps = static_cast<std::int16_t>(plan.steps.size());
  const auto add = [&](Movement movement, std::int16_t down, std::int16_t start_at) {
    Pending word;
    word.movement = movement;
    word.steps = down;
    word.start_at = start_at;
    words_.push_back(word);
  };
  for (int step = 0; step < steps; ++step) {
    const int next = std::min(step + 1, steps - 1);
    const std::int32_t below = step == 0 ? 0 : highest_cap_.back();
    highest_cap_.push_back(std::max({below, plan.stage_of(step).cap.hundredths, plan.stage_of(next).cap.hundredths}));
  }
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

int Answers::intern(const Prescribed& p, const Prescription& day) {
  Stand key;
  key.person = static_cast<std::int8_t>(p.decision);
  key.flags = static_cast<std::uint8_t>((p.complete ? 1 : 0) + (p.cut ? 2 : 0) + (p.setback ? 4 : 0));
  key.step = p.step;
  key.clean = p.clean;
  key.load = p.load;
  key.ceiling = p.cap;
  key.gap = p.gate;
  key.at_step = p.moved_to;
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

/// What a dose is cut to: the lower of the rules' cap and the ceiling; -1 where neither is below the stage caps of whatever can
/// be prescribed next.
std::int16_t Answers::bound_that_counts(const Stand& s, const VerdictClass& verdict) const {
  std::int32_t bound = highest_cap_[static_cast<std::size_t>(s.step)];
  const std::int32_t no_bound = bound;
  if (verdict.cap >= 0) bound = std::min(bound, verdict.cap);
  if (s.ceiling >= 0) bound = std::min<std::int32_t>(bound, s.ceiling);
  return bound == no_bound ? std::int16_t{-1} : bounded(bound);
}

/// The engine's own answer, asked once for all situations in which nothing that it looks at differs.
int Answers::ask(const Stand& s, const VerdictClass& verdict, const Report& report, const Pending& word) {
  Stand key;
  const bool refers = verdict.movement == Movement::refer;
  const bool starts = word.start_at >= 0 || !s.is(Stand::on_ladder);
  const Movement movement = std::max(verdict.movement, word.movement);
  key.sessions = bounded(refers ? 1000 : starts ? 999 : static_cast<int>(movement));
  const std::int16_t moved_to = refers && moves_referred(s, word) ? word.start_at : std::int16_t{-1};
  key.at_step = moved_to;
  if (!refers) {
    key.set(Stand::complete, s.is(Stand::complete));
    key.since_injury = bounded(verdict.cap);
    key.at_step = word.start_at;
    const bool at_gate = starts ? word.start_at < 0 : movement == Movement::progress;
    key.since_exceeded = verdict.gate_open && at_gate ? std::int16_t{1} : std::int16_t{0};
  }
  if (!refers && !starts) {
    key.step = s.step;
    key.since_injury = bound_that_counts(s, verdict);
    key.since_start = bounded(std::max<int>(verdict.steps, word.movement == Movement::regress ? word.steps : 0));
    key.in_a_row = verdict.setback ? 1 : 0;
    if (movement == Movement::progress) {
      key.clean = s.clean;
      key.set(Stand::cut, s.is(Stand::cut));
    }
  }
  const auto [at, is_new] = asked_before_.emplace(key, 0);
  if (!is_new) return at->second;
  State state = rulings_.state_of(s, report, word);
  if (refers) state.referred = true;  // whatever the word makes of it now
  const Prescription day = judge(plan_, fold_.profile(s.person), state, Fold::today);
  Prescribed p;
  p.decision = day.decision;
  p.step = bounded(day.step);
  p.moved_to = moved_to;
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

Answered& Answers::add_answer(Answered answer, Sheet& sheet) const {
  const auto found = std::find_if(sheet.answers.begin(), sheet.answers.end(), [&](const Answered& a) {
    return a.prescribed == answer.prescribed && a.rest == answer.rest && a.by_start_at == answer.by_start_at;
  });
  if (found == sheet.answers.end()) return sheet.answers.emplace_back(answer);
  found->asked |= answer.asked;
  return *found;
}

void Answers::add_answers(const Stand& situation, int word, Sheet& sheet) {
  const Pending& says = this->word(word);
  const bool by_start_at = says.start_at >= 0;
  const auto& classes = verdicts(sheet).classes;
  for (int c = 0; c < static_cast<int>(classes.size()); ++c) {
    const auto& verdict = classes[static_cast<std::size_t>(c)];
    const bool refers = verdict.movement == Movement::refer;
    if (word != 0 && refers && !moves_referred(situation, says)) continue;
    if (by_start_at && !refers && rulings_.hang_on_position()) continue;
    const auto& report = folded(situation)[static_cast<std::size_t>(verdict.fold)].report;
    const int p = ask(situation, verdict, report, says);
    const Answered& added = add_answer({p, c, word, verdict.rest, by_start_at, false, verdict.asked}, sheet);
    if (word == 0 && c == verdicts(sheet).best) sheet.best = static_cast<int>(&added - sheet.answers.data());
  }
  if (by_start_at) add_started(situation, word, sheet);
}

/// Where the rules ask for the position, they are asked once the word has set it.
void Answers::add_started(const Stand& situation, int word, Sheet& sheet) {
  const Pending& says = this->word(word);
  const auto& starts = verdicts(sheet).starts;
  for (int s = 0; s < static_cast<int>(starts.size()); ++s) {
    const auto& [stage, verdict] = starts[static_cast<std::size_t>(s)];
    if (stage != stage_of(says)) continue;
    const auto& report = folded(situation)[static_cast<std::size_t>(verdict.fold)].report;
    add_answer({ask(situation, verdict, report, says), s, word, verdict.rest, true, true, {}}, sheet);
  }
}

/// Day by day: the worse report never gets a session where the better gets none, none higher on the ladder, none faster.
bool Answers::gives_more(const VerdictPair& pair, int better, int worse) const {
  const auto runs = [&](int kind, int p) { return !rulings_.kind(kind).rest && is_session(prescribed(p).decision); };
  if (!runs(pair.worse, worse)) return false;
  if (!runs(pair.better, better)) return true;
  const Prescribed& less = prescribed(better);
  const Prescribed& more = prescribed(worse);
  return more.step > less.step || (more.step == less.step && more.load > less.load);
}

int Answers::sheet_for(const Stand& situation) {
  const int verdicts = rulings_.on(situation);
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
  for (const auto& pair : rulings_[verdicts].pairs) {
    const auto& reports = reports_.pairs(pair.given)[static_cast<std::size_t>(pair.pair)];
    const int better = ask(situation, rulings_.kind(pair.better), reports.better, no_word);
    const int worse = ask(situation, rulings_.kind(pair.worse), reports.worse, no_word);
    if (gives_more(pair, better, worse)) sheet.broken.push_back(pair);
  }
  return index;
}

}  // namespace rehab::verify
