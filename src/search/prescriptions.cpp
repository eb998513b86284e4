#include "search/prescriptions.hpp"

#include <algorithm>

namespace rehab::search {

namespace {

std::int16_t small(int value) { return static_cast<std::int16_t>(value); }

}  // namespace

Prescriptions::Prescriptions(const Plans& plans, const ValueClasses& classes, const Abstraction& abstraction,
                             const Statements& statements)
    : plans_(plans), abstraction_(abstraction), statements_(statements), outcomes_of_(plans, classes, abstraction) {}

Prescriptions::Question Prescriptions::question(Side side, const Situation& situation, const Ruling& ruling,
                                                const Word& word) const {
  const Position& place = situation.places[side];
  const Pending& says = word.pending[side];
  Question question;
  if (ruling.refers()) {
    question.movement = ruling.movement;
    if (moves_referred(situation, side, word)) question.start_at = says.start_at;
    return question;
  }
  question.movement = std::max(ruling.movement, small(static_cast<int>(says.movement)));
  question.starts = says.start_at >= 0 || place.on_ladder == 0 ? 1 : 0;
  question.start_at = says.start_at;
  question.complete = place.complete;
  question.cap = ruling.cap;
  question.base_distance = place.base_distance;
  question.base_intensity = place.base_intensity;
  question.on_ladder = place.on_ladder;
  const bool progress = question.movement == small(static_cast<int>(Movement::progress));
  const bool at_gate = question.starts != 0 ? says.start_at < 0 : progress;
  question.gate_open = at_gate ? ruling.gate_open : std::int16_t{0};
  question.step = place.step;
  question.steps = std::max(ruling.steps, says.movement == Movement::regress ? says.steps : std::int16_t{0});
  question.setback = ruling.setback;
  if (question.starts != 0) {
    question.ever_run = place.ever_run;
    question.after_clearance = place.after_clearance;
    return question;
  }
  if (progress) {
    question.clean = place.clean;
    question.cut = place.cut;
  }
  return question;
}

Prescribed Prescriptions::as_kept(Side side, const Prescription& day, std::int16_t moved_to) const {
  Prescribed kept;
  kept.decision = small(static_cast<int>(day.decision));
  kept.step = small(day.step);
  kept.moved_to = moved_to;
  if (day.step >= 0) {
    kept.clean = abstraction_.clean(side, day.step, day.clean);
    kept.load = small(day.load.intensity.hundredths);
    kept.cap = small(day.cap.hundredths);
    if (day.longest) kept.longest = abstraction_.number_of(*day.longest);
    kept.complete = day.complete;
    kept.cut = day.cut;
    kept.setback = day.setback;
  }
  kept.gate = small(day.gate == Gate::stage ? day.gate_stage : day.gate == Gate::cut ? -2 : -1);
  return kept;
}

/// The engine's own answer, asked once for all situations in which nothing that it looks at differs.
std::uint32_t Prescriptions::ask_one(Side side, const Situation& situation, const Ruling& ruling, const Statement& statement,
                                     const Word& word) {
  ByPlan& mine = by_plan_[side];
  const Question question = this->question(side, situation, ruling, word);
  const auto [asked_as, is_new] = mine.questions.take(question);
  if (!is_new) return mine.answers[asked_as];
  State state = statements_.state(side, situation, statement, &word);
  if (ruling.refers()) state.referred = true;  // whatever the word makes of it now
  const Prescription day = judge(plans_.plan(side), abstraction_.profile(situation.counters.person), state, Abstraction::today);
  const auto known = mine.known.take(as_kept(side, day, ruling.refers() ? question.start_at : std::int16_t{-1}));
  if (known.is_new) mine.engine.push_back(day);
  mine.answers.push_back(known.index);
  return known.index;
}

std::uint32_t Prescriptions::ask(const Situation& situation, const PlanRulings& rulings, const Statement& statement,
                                 const Word& word) {
  Joint joint;
  for (Side side = 0; side < plans_.count(); ++side) joint.of[side] = ask_one(side, situation, rulings[side], statement, word);
  const auto [at, is_new] = joints_.take(joint);
  if (!is_new) return at;
  PerPlan<Dose> dose;
  for (Side side = 0; side < plans_.count(); ++side) {
    const Prescribed& p = prescribed(at, side);
    dose[side] = {p.step, p.load, p.cap, p.longest};
  }
  dose_of_.push_back(doses_.add(dose));
  return at;
}

const std::vector<SessionOutcome>& Prescriptions::outcomes(std::uint32_t joint) {
  const std::uint32_t dose = dose_of_[joint];
  if (dose >= outcomes_.size()) outcomes_.resize(dose + std::size_t{1});
  if (outcomes_[dose].empty()) {
    DayOfPlans day{};
    for (Side side = 0; side < plans_.count(); ++side) day[side] = &engine(joint, side);
    outcomes_[dose] = outcomes_of_.of(day);
  }
  return outcomes_[dose];
}

}  // namespace rehab::search
