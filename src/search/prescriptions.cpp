#include "search/prescriptions.hpp"

#include <algorithm>

#include "search/packed.hpp"

namespace rehab::search {

Prescriptions::Prescriptions(const Plans& plans, const ValueClasses& classes, const Abstraction& abstraction,
                             const Statements& statements)
    : plans_(plans), abstraction_(abstraction), statements_(statements), outcomes_of_(plans, classes, abstraction) {}

/// Whatever is left out changes nothing that is prescribed.
Prescriptions::PrescriptionKey Prescriptions::question(Side side, const Situation& situation, const Ruling& ruling,
                                                       const Word& word) const {
  const Position& place = situation.places[side];
  const Pending& says = word.pending[side];
  PrescriptionKey question;
  question.movement = ruling.movement;
  if (ruling.refers()) {
    if (moves_referred(situation, side, word)) question.start_at = says.start_at;
    return question;
  }
  question.movement = std::max(ruling.movement, small(static_cast<int>(says.movement)));
  question.back = ruling.back;
  if (says.movement == Movement::regress) question.back.merge({says.steps});
  const bool restarts = question.movement == small(static_cast<int>(Movement::restart));
  const bool goes_back = restarts || question.back.asked();
  question.on_ladder = place.on_ladder;
  question.starts = says.start_at >= 0 || place.on_ladder == 0 ? 1 : 0;
  question.start_at = says.start_at;
  question.complete = place.complete;
  question.cap = ruling.cap;
  question.base_distance = place.base_distance;
  question.base_intensity = place.base_intensity;
  question.base_minutes = place.base_minutes;
  question.base_reps = place.base_reps;
  question.setback = ruling.setback;
  if (place.on_ladder != 0 && (question.starts == 0 || goes_back)) question.step = place.step;
  if (question.starts != 0) {
    if (place.on_ladder == 0) question.gate_open = ruling.gate_open;
    if (!restarts) question.movement = 0;
    question.ever_run = place.ever_run;
    question.after_clearance = place.after_clearance;
  } else if (question.movement == small(static_cast<int>(Movement::progress))) {
    question.gate_open = ruling.gate_open;
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
    kept.intensity = small(day.load.intensity.hundredths);
    kept.distance = abstraction_.number_of(day.load.distance);
    kept.metres = abstraction_.number_of(day.load.metres);
    kept.minutes = small(day.load.minutes.ms / 1000);
    kept.reps = small(day.load.reps);
    kept.cap = small(day.cap.hundredths);
    kept.complete = day.complete;
    kept.cut = day.cut;
    kept.setback = day.setback;
    kept.by_coach = day.by_coach;
    kept.may_rise = day.decision == Decision::start || day.movement == Movement::progress;
  }
  kept.gate = small(day.gate == Gate::stage ? day.gate_stage : day.gate == Gate::cut ? Prescribed::gate_cut : -1);
  return kept;
}

/// A cap or a longest run that cuts nothing is as good as another.
Prescriptions::DoseKey Prescriptions::dose_of(Side side, const Prescription& day) const {
  DoseKey dose;
  if (day.step < 0) return dose;
  const Plan& plan = plans_.plan(side);
  const Step& step = plan.step(day.step);
  Percent highest = step.intensity;
  for (const Work& drill : plan.stage_of(day.step).drills) highest = std::max(highest, drill.dose.intensity.value_or(Percent{}));
  dose.step = small(day.step);
  dose.cap = small(std::min(day.cap, highest).hundredths);
  if (day.longest && *day.longest < step.distance) dose.longest = abstraction_.number_of(*day.longest);
  dose.minutes = small(day.load.minutes.ms / 1000);
  dose.reps = small(day.load.reps);
  return dose;
}

/// The engine's own answer, asked once for all situations in which nothing that it looks at differs.
std::uint32_t Prescriptions::ask_one(Side side, const Situation& situation, const Ruling& ruling, const Statement& statement,
                                     const Word& word, Limited limits) {
  AskedOfPlan& mine = by_plan_[side];
  PrescriptionKey question = this->question(side, situation, ruling, word);
  question.limited = static_cast<std::int16_t>(limits);
  const auto [asked_as, is_new] = mine.questions.take(question);
  if (!is_new) return mine.answers[asked_as];
  State state = statements_.state(side, situation, statement, &word);
  if (ruling.refers()) state.referred = true;  // whatever the word makes of it now
  if (limits == Limited::no_farther) state.limits.distance = state.base.distance;
  const Prescription day = judge(plans_.plan(side), abstraction_.profile(situation.counters.person), state, Abstraction::today);
  Prescribed kept = as_kept(side, day, ruling.refers() ? question.start_at : std::int16_t{-1});
  kept.limited = question.limited;
  const auto known = mine.known.take(kept);
  if (known.is_new) mine.engine.push_back(day);
  mine.answers.push_back(known.index);
  return known.index;
}

std::uint32_t Prescriptions::ask(const Situation& situation, const PlanRulings& rulings, const Statement& statement,
                                 const Word& word, Limited limits) {
  Joint joint;
  for (Side side = 0; side < plans_.count(); ++side)
    joint.of[side] = ask_one(side, situation, rulings[side], statement, word, limits);
  const auto [at, is_new] = joints_.take(joint);
  if (!is_new) return at;
  PerPlan<DoseKey> dose;
  for (Side side = 0; side < plans_.count(); ++side) {
    dose[side] = dose_of(side, engine(at, side));
    dose[side].limited = prescribed(at, side).limited;
  }
  dose_of_.push_back(doses_.add(dose));
  return at;
}

PerPlan<AfterDay> Prescriptions::day(const PlanRulings& rulings, std::uint32_t joint) const {
  PerPlan<AfterDay> day;
  for (Side side = 0; side < plans_.count(); ++side) {
    const Ruling& ruling = rulings[side];
    day[side] = {forbids(ruling, joint, side), ruling.complaint != 0, ruling.left};
  }
  return day;
}

bool Prescriptions::faster_if_no_farther(const Situation& situation, std::uint32_t joint) const {
  const Position& place = situation.places[0];
  const Prescribed& p = prescribed(joint, 0);
  if (!abstraction_.walks_limits() || p.step < 0 || p.may_rise == 0 || place.base_distance < 0 || place.base_intensity < 0)
    return false;
  const bool free = p.decides() == Decision::start && place.ever_run == 0;
  return !free && abstraction_.distance_of(p.distance) > abstraction_.distance_of(place.base_distance);
}

std::uint32_t Prescriptions::cut(std::uint32_t joint, Limited how, std::vector<std::uint32_t>& known) {
  constexpr std::uint32_t unasked = none - 1;
  if (joint >= known.size()) known.resize(joint + std::size_t{1}, unasked);
  if (known[joint] == unasked) known[joint] = add_cut(joint, how);
  return known[joint];
}

namespace {

/// A session of a step without its runs: what had been prescribed of them bounds nothing, and nobody compares with it.
void leave_out_runs(const Plan& plan, Prescription& day) {
  Allowance limits;
  limits.no_runs = true;
  day.longest.reset();
  day = under(plan, day, limits);
  if (day.decision != Decision::start) day.decision = Decision::repeat;
  day.movement = Movement::none;
  day.by_coach = false;
  day.cap = {};
  day.gate = {};
  day.cut = true;
}

}  // namespace

std::uint32_t Prescriptions::add_cut(std::uint32_t joint, Limited how) {
  if (!abstraction_.walks_limits() || prescribed(joint, 0).step < 0 || !engine(joint, 0).load.runs) return none;
  Prescription day = engine(joint, 0);
  day.cut = true;
  if (how == Limited::no_runs) leave_out_runs(plans_.plan(0), day);
  Prescribed kept = as_kept(0, day, -1);
  kept.limited = static_cast<std::int16_t>(how);
  if (how == Limited::no_runs) kept.may_rise = 0;
  AskedOfPlan& mine = by_plan_[0];
  const auto known = mine.known.take(kept);
  if (known.is_new) mine.engine.push_back(day);
  Joint limited;
  limited.of[0] = known.index;
  const auto [at, is_new] = joints_.take(limited);
  if (is_new) {
    PerPlan<DoseKey> dose{dose_of(0, day), {}};
    dose[0].limited = kept.limited;
    dose_of_.push_back(doses_.add(dose));
  }
  return at;
}

const std::vector<SessionOutcome>& Prescriptions::outcomes(std::uint32_t joint) {
  const std::uint32_t dose = dose_of_[joint];
  if (dose >= outcomes_.size()) outcomes_.resize(dose + std::size_t{1});
  if (outcomes_[dose].empty()) {
    DayOfPlans day{};
    for (Side side = 0; side < plans_.count(); ++side) day[side] = &engine(joint, side);
    const auto limits = static_cast<Limited>(prescribed(joint, 0).limited);
    const bool cut = limits == Limited::less || limits == Limited::no_runs;
    outcomes_[dose] = cut ? outcomes_of_.under_limits(*day[0]) : outcomes_of_.of(day);
    for (auto& outcome : outcomes_[dose]) {
      if (limits == Limited::no_farther) outcome.limits.emplace().distance = day[0]->longest;
    }
  }
  return outcomes_[dose];
}

}  // namespace rehab::search
