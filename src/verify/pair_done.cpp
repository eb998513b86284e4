#include "verify/pair_done.hpp"

#include <algorithm>

#include "engine/session.hpp"

namespace rehab::verify {

PairDone::PairDone(const TwoPlans& plans, const PairFold& fold) : plans_(plans), fold_(fold) {
  nobody_.injury.date = timing_.injury.date = Fold::today;
  timing_.best = best_times(plans.plan(0));
  for (const auto& time : best_times(plans.plan(1))) {
    const auto same = [&](const BestTime& known) { return known.over == time.over; };
    if (std::none_of(timing_.best.begin(), timing_.best.end(), same)) timing_.best.push_back(time);
  }
  std::sort(timing_.best.begin(), timing_.best.end(), [](const auto& a, const auto& b) { return a.over < b.over; });
  const Plan& a = plans.plan(0);
  const Plan& b = plans.plan(1);
  alike_ = a.tolerance == b.tolerance && a.rises.intensity == b.rises.intensity && a.exercises.size() == b.exercises.size();
  for (int e = 0; e < static_cast<int>(a.exercises.size()); ++e) alike_ = alike_ && plans.other_exercise(0, e) >= 0;
}

std::optional<std::vector<DoneWork>> PairDone::as_other(Side side, std::vector<DoneWork> work) const {
  for (auto& line : work) {
    line.exercise = plans_.other_exercise(side, line.exercise);
    if (line.exercise < 0) return std::nullopt;
  }
  return work;
}

DoneAs PairDone::assessed(Side side, const Prescription& day, const std::vector<DoneWork>& work, bool timed) const {
  const Plan& plan = plans_.plan(side);
  const Done done = assess(plan, timed ? timing_ : nobody_, day, work);
  DoneAs as;
  as.exceeded = done.exceeded || day.step < 0;
  as.completed = fold_.as_class(Fact::completed, day.step < 0 ? unknown : std::int64_t{done.completed.hundredths});
  as.last_intensity = fold_.as_class(Fact::last_intensity, done.highest_up ? std::int64_t{done.highest_up->hundredths} : unknown);
  as.keeps_ceiling = day.step < 0 || !done.ran || day.load.intensity == Percent{};
  if (day.step < 0 || day.load.intensity == Percent{}) return as;
  Percent base = day.load.intensity;
  if (done.ran && done.completed != percent(100) && done.highest_down) base = std::min(base, *done.highest_down);
  const Percent bound = base + plan.rises.intensity;
  as.ceiling = fold_.ceiling(side, Percent{bound.hundredths - bound.hundredths % 500});
  return as;
}

/// Whatever is done with this day comes to the same under both.
bool PairDone::same_to_both(const PairDay& day) const {
  if (!alike_ || (day[0]->step < 0) != (day[1]->step < 0)) return false;
  if (day[0]->step < 0) return true;
  const auto lines = [&](Side side) { return work_of(plans_.plan(side), *day[side]); };
  auto second = lines(1);
  for (auto& line : second) line.exercise = plans_.other_exercise(1, line.exercise);
  return day[0]->cap == day[1]->cap && lines(0) == second;
}

std::vector<PairOutcome> PairDone::all(const PairDay& day) const {
  std::vector<PairOutcome> found;
  const bool first_alone = same_to_both(day);
  for (const Side side : {0u, 1u}) {
    if (side == 1 && first_alone) break;
    if (day[side]->step < 0 && day[1 - side]->step >= 0) continue;
    each_attempt(plans_.plan(side), fold_.classes(), *day[side], [&](std::vector<DoneWork> work, bool timed) {
      auto others = as_other(side, work);
      if (!others) return;
      PairOutcome outcome;
      outcome.timed = timed;
      outcome.work[side] = std::move(work);
      outcome.work[1 - side] = std::move(*others);
      for (const Side s : {0u, 1u}) outcome.as[s] = assessed(s, *day[s], outcome.work[s], timed);
      const auto same = [&](const PairOutcome& known) { return known.as == outcome.as; };
      if (std::none_of(found.begin(), found.end(), same)) found.push_back(std::move(outcome));
    });
  }
  return found;
}

const std::vector<PairOutcome>& PairDone::outcomes(const PairDay& day) {
  std::string key;
  for (const auto* p : day) {
    key += std::to_string(p->step) + " ";
    if (p->step >= 0) key += std::to_string(p->cap.hundredths) + " " + std::to_string(p->load.intensity.hundredths) + " ";
  }
  const auto at = known_.find(key);
  return at != known_.end() ? at->second : known_.emplace(key, all(day)).first->second;
}

}  // namespace rehab::verify
