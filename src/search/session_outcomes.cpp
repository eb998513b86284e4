#include "search/session_outcomes.hpp"

#include <algorithm>
#include <set>

#include "engine/base.hpp"
#include "engine/dose_of_day.hpp"
#include "search/attempts.hpp"

namespace rehab::search {

Prescription held_to(Prescription day, const SessionOutcome& outcome) {
  if (outcome.without_runs) day.load = *outcome.without_runs;
  return day;
}

namespace {

bool has_own_rises(const Plan& plan) {
  return std::any_of(plan.steps.begin(), plan.steps.end(), [](const Step& step) { return step.own_rises.has_value(); });
}

}  // namespace

SessionDone session_on(Prescription day, bool rest, const Done& done) {
  day.rest_forbids = rest;
  day.complaint = false;
  return session_of(day, done);
}

void run_session(const Abstraction& abstraction, const Plan& plan, const SessionDone& session, State& state) {
  take_session(plan, session, state);
  const Prescription& p = session.prescribed;
  if (!abstraction.forgets_older_bases() || p.step < 0 || !session.done.ran || p.load.runs) return;
  state.base.distance.reset();
  state.base.intensity.reset();
}

Prescription under(const Plan& plan, Prescription day, const Allowance& limits) {
  State state;
  state.limits = limits;
  if (day.longest) state.limits.distance = std::min(limits.distance.value_or(*day.longest), *day.longest);
  const Percent cap = day.cap;
  day.load = {};
  day.longest.reset();
  day.cut = false;
  set_dose(plan, state, cap, day);
  return day;
}

SessionOutcomes::SessionOutcomes(const Plans& plans, const ValueClasses& classes, const Abstraction& abstraction)
    : plans_(plans), classes_(classes), abstraction_(abstraction) {
  nobody_.injury.date = Abstraction::today;
  const Plan& first = plans.plan(0);
  for (const auto& other : plans.each) {
    alike_ = alike_ && first.tolerance.intensity == other.plan->tolerance.intensity &&
             first.tolerance.distance == other.plan->tolerance.distance && first.rises.intensity == other.plan->rises.intensity &&
             !has_own_rises(first) && !has_own_rises(*other.plan) && first.exercises.size() == other.plan->exercises.size();
  }
  for (const int other : plans.each[0].exercise) alike_ = alike_ && other >= 0;
}

/// Nothing where it does not matter how far and how fast somebody ran short of the dose.
const BaseGrid* SessionOutcomes::grid(Side side) const {
  return abstraction_.tells_bases_apart() ? &abstraction_.grid(side) : nullptr;
}

/// Whatever is done with this day comes to the same under all plans.
bool SessionOutcomes::same_to_all(const DayOfPlans& day) const {
  if (plans_.count() == 1) return true;
  if (!alike_ || (day[0]->step < 0) != (day[1]->step < 0)) return false;
  if (day[0]->step < 0) return true;
  auto second = work_of(plans_.plan(1), *day[1]);
  for (auto& line : second) line.exercise = plans_.each[1].exercise[static_cast<std::size_t>(line.exercise)];
  return day[0]->cap == day[1]->cap && day[0]->longest == day[1]->longest && work_of(plans_.plan(0), *day[0]) == second;
}

Position SessionOutcomes::after(Side side, const Prescription& day, const SessionOutcome& outcome, const Base& base) const {
  State state;
  state.injury = state.day = Abstraction::today;
  state.base = base;
  run_session(abstraction_, plans_.plan(side), session_on(held_to(day, outcome), false, outcome.done[side]), state);
  return abstraction_.unsettled(side, state);
}

/// What was run short of the dose is taken for all of it, where every plan judges it alike: who ran more is prescribed no less.
void SessionOutcomes::take_for_all(const DayOfPlans& day, PerPlan<Done>& done) const {
  if (abstraction_.tells_bases_apart()) return;
  for (Side side = 1; side < plans_.count(); ++side) {
    if (done[side].completed != done[0].completed || done[side].exceeded != done[0].exceeded) return;
  }
  for (Side side = 0; side < plans_.count(); ++side) {
    const Load& load = day[side]->load;
    if (!done[side].ran || !load.runs) continue;
    done[side].longest = base_of_load(load);
  }
}

/// Nothing where another plan has no word for the work, or it makes no session there. `dose`: the day as limits leave it.
std::optional<SessionOutcome> SessionOutcomes::outcome(Side side, const DayOfPlans& day, const DayOfPlans& dose,
                                                       const std::vector<DoneWork>& work,
                                                       const std::optional<Allowance>& limits) const {
  SessionOutcome outcome;
  outcome.limits = limits;
  if (limits && limits->no_runs) outcome.without_runs = dose[0]->load;
  for (Side s = 0; s < plans_.count(); ++s) {
    outcome.work[s] = work;
    for (auto& line : outcome.work[s]) {
      if (s != side) line.exercise = plans_.each[side].exercise[static_cast<std::size_t>(line.exercise)];
      if (line.exercise < 0) return std::nullopt;
    }
    if (!is_session(plans_.plan(s), State(), *dose[s], outcome.work[s])) return std::nullopt;
    outcome.done[s] = assess(plans_.plan(s), nobody_, *dose[s], outcome.work[s]);
    outcome.exceeded[s] = session_on(*day[s], false, outcome.done[s]).exceeded;
  }
  take_for_all(day, outcome.done);
  for (Side s = 0; s < plans_.count(); ++s) {
    outcome.comes_to[s] = after(s, *day[s], outcome, {});
    outcome.keeps_base[s] = !(outcome.comes_to[s] == after(s, *day[s], outcome, {metres(1), percent(5), seconds(5), 1}));
  }
  return outcome;
}

namespace {

bool same_but_exceeded(const SessionOutcome& a, const SessionOutcome& b) {
  Positions left = a.comes_to;
  for (Side side = 0; side < most_plans; ++side) left[side].exceeded = b.comes_to[side].exceeded;
  return left == b.comes_to && a.keeps_base == b.keeps_base;
}

void add_new(SessionOutcome outcome, std::vector<SessionOutcome>& found) {
  const auto same = [&](const SessionOutcome& o) { return o.exceeded == outcome.exceeded && same_but_exceeded(o, outcome); };
  if (std::none_of(found.begin(), found.end(), same)) found.push_back(std::move(outcome));
}

void find_twins(Side plans, std::vector<SessionOutcome>& found) {
  const PerPlan<bool> all = of_all(plans);
  for (auto& outcome : found) {
    outcome.has_twin = outcome.exceeded != all && std::any_of(found.begin(), found.end(), [&](const SessionOutcome& o) {
                         return o.exceeded == all && same_but_exceeded(o, outcome);
                       });
  }
}

}  // namespace

std::vector<SessionOutcome> SessionOutcomes::of(const DayOfPlans& day) const {
  std::vector<SessionOutcome> found;
  const bool first_alone = same_to_all(day);
  for (Side side = 0; side < (first_alone ? 1 : plans_.count()); ++side) {
    if (!first_alone && day[side]->step < 0 && day[1 - side]->step >= 0) continue;
    const Attempt add = [&](const std::vector<DoneWork>& work) {
      if (auto outcome = this->outcome(side, day, day, work, std::nullopt)) add_new(std::move(*outcome), found);
    };
    each_attempt(plans_.plan(side), classes_, grid(side), *day[side], add);
  }
  find_twins(plans_.count(), found);
  return found;
}

/// The limits that cut the runs of a day: each intensity at which something may change, a shorter distance; those that leave
/// none.
std::vector<Allowance> SessionOutcomes::limits_of(const Prescription& day) const {
  const Plan& plan = plans_.plan(0);
  std::vector<Allowance> all;
  if (day.no_runs) {
    all.emplace_back().no_runs = true;
    return all;
  }
  std::set<Percent, std::greater<>> levels;
  for (Percent level = percent(5); level < day.load.intensity; level = level + percent(5)) levels.insert(level);
  for (const auto cut : classes_.representatives(key_of(Fact::last_intensity), most_written)) {
    const Percent fast{static_cast<std::int32_t>(cut - cut % 100)};
    for (const Percent at : {fast - plan.tolerance.intensity, fast, fast + plan.tolerance.intensity}) {
      for (const Percent level : {at, at + percent(1)}) {
        if (level > Percent{} && level < day.load.intensity) levels.insert(level);
      }
    }
  }
  for (const Percent level : levels) all.emplace_back().intensity = level;
  if (day.load.distance > metres(1)) all.emplace_back().distance = day.load.distance - metres(1);
  return all;
}

std::vector<SessionOutcome> SessionOutcomes::under_limits(const Prescription& day) const {
  std::vector<SessionOutcome> found;
  for (const Allowance& limits : limits_of(day)) {
    const Prescription dose = under(plans_.plan(0), day, limits);
    const Attempt add = [&](const std::vector<DoneWork>& work) {
      auto outcome = this->outcome(0, {&day, nullptr}, {&dose, nullptr}, work, limits);
      if (!outcome) return;
      outcome->limits->distance = dose.longest;
      add_new(std::move(*outcome), found);
    };
    each_attempt(plans_.plan(0), classes_, grid(0), dose, add);
  }
  find_twins(1, found);
  return found;
}

}  // namespace rehab::search
