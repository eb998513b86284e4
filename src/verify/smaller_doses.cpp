#include "verify/smaller_doses.hpp"

#include <algorithm>
#include <set>

#include "engine/dose_of_day.hpp"
#include "search/dose_bounds.hpp"

namespace rehab::verify {

namespace {

/// Nothing of the one is more than of the other.
bool no_more(const Load& a, const Load& b) {
  return a.intensity <= b.intensity && a.distance <= b.distance && a.metres <= b.metres;
}

struct Rise {
  Percent intensity;
  Distance distance;
};

Rise rise_of(const SmallerDose& dose) {
  return {dose.day.load.intensity - dose.base.intensity.value_or(Percent{}),
          dose.day.load.distance - dose.base.distance.value_or(Distance{})};
}

bool no_more(const SmallerDose& a, const SmallerDose& b) {
  const Rise less = rise_of(a);
  const Rise more = rise_of(b);
  return no_more(a.day.load, b.day.load) && less.intensity <= more.intensity && less.distance <= more.distance;
}

template <class Each>
void each_run(const Plan& plan, const Each& each) {
  for (const Step& step : plan.steps) {
    for (const Work& work : step.work) {
      if (is_run(plan, work)) each(work);
    }
  }
}

Allowance as_far(const std::optional<Distance>& distance) {
  Allowance limits;
  limits.distance = distance;
  return limits;
}

}  // namespace

std::vector<Distance> SmallerDoses::distances() const {
  std::set<Distance> doses;
  each_run(plan_, [&](const Work& run) {
    if (const auto distance = run_distance(plan_, run)) doses.insert(*distance);
  });
  return search::bases_of(doses);
}

std::vector<Percent> SmallerDoses::intensities() const {
  std::set<Percent> doses;
  each_run(plan_, [&](const Work& run) {
    if (run.dose.intensity) doses.insert(*run.dose.intensity);
  });
  return search::bases_of(doses);
}

Prescription SmallerDoses::dose(int step, bool rises, const Base& base, const Allowance& limits, Percent cap) const {
  State state;
  state.base = base;
  state.limits = limits;
  state.ever_run = true;
  Prescription day;
  day.step = step;
  day.decision = Decision::repeat;
  day.movement = rises ? Movement::progress : Movement::repeat;
  set_dose(plan_, state, cap, day);
  return day;
}

DoseBound SmallerDoses::bounds_of(int step, bool rises, const Base& base) const {
  const Percent cap = plan_.stage_of(step).cap;
  const Prescription whole = dose(step, rises, base, {}, cap);
  const Prescription no_farther = dose(step, rises, base, as_far(base.distance), cap);
  const auto broken = [&](const Prescription& day) {
    const Load& load = day.load;
    if (!no_more(load, whole.load) && !no_more(load, no_farther.load)) return DoseBound::less_is_less;
    if (load.intensity > cap) return DoseBound::cap;
    const bool farther = base.distance && load.distance > *base.distance;
    const bool faster = base.intensity && load.intensity > *base.intensity;
    if (farther && faster) return DoseBound::one_thing;
    if (farther && (!rises || load.distance > *base.distance + plan_.rises.distance)) return DoseBound::rise;
    if (faster && (!rises || load.intensity > *base.intensity + plan_.rises.intensity)) return DoseBound::rise;
    return DoseBound::keep;
  };
  std::vector<Allowance> limits(1);
  for (const Percent level : intensities()) limits.emplace_back().intensity = level;
  for (const Distance distance : distances()) {
    for (const std::optional<Percent>& level : {std::optional<Percent>(), std::optional(base.intensity.value_or(cap))}) {
      limits.emplace_back().distance = distance;
      limits.back().intensity = level;
    }
  }
  limits.emplace_back().no_runs = true;
  for (const Allowance& limit : limits) {
    if (const DoseBound found = broken(dose(step, rises, base, limit, cap)); found != DoseBound::keep) return found;
  }
  return DoseBound::keep;
}

DoseBound SmallerDoses::bounds() const {
  for (int step = 0; step < static_cast<int>(plan_.steps.size()); ++step) {
    for (const bool rises : {false, true}) {
      Distance shorter;
      for (const Distance distance : distances()) {
        Percent slower;
        for (const Percent level : intensities()) {
          const Base base{distance, level};
          if (const DoseBound found = bounds_of(step, rises, base); found != DoseBound::keep) return found;
          const Percent cap = plan_.stage_of(step).cap;
          const Load load = dose(step, rises, base, {}, cap).load;
          const auto no_less = [&](const Prescription& other) { return no_more(other.load, load); };
          const bool grows = (slower == Percent{} || no_less(dose(step, rises, {distance, slower}, {}, cap))) &&
                             (shorter == Distance{} || no_less(dose(step, rises, {shorter, level}, {}, cap))) &&
                             (!rises || no_less(dose(step, false, base, {}, cap)));
          if (!grows) return DoseBound::less_is_less;
          slower = level;
        }
        shorter = distance;
      }
    }
  }
  return DoseBound::keep;
}

const std::vector<SmallerDose>& SmallerDoses::after_less(const Prescription& day, const Base& base) {
  const auto [at, is_new] =
      known_.try_emplace(DayOfStep{day.step, day.may_rise(), day.cap, day.longest, base.distance, base.intensity});
  if (!is_new) return at->second;
  std::vector<SmallerDose>& most = at->second;
  for (const Distance distance : distances()) {
    for (const Percent level : intensities()) {
      const Base less{distance, level};
      if ((base.distance && distance > *base.distance) || (base.intensity && level > *base.intensity)) continue;
      for (const bool no_farther : {false, true}) {
        const Allowance limits = as_far(no_farther ? std::min(day.longest.value_or(distance), distance) : day.longest);
        SmallerDose dose{less, no_farther, this->dose(day.step, day.may_rise(), less, limits, day.cap)};
        const auto covered = [&](const SmallerDose& other) { return no_more(dose, other); };
        if (std::any_of(most.begin(), most.end(), covered)) continue;
        std::erase_if(most, [&](const SmallerDose& other) { return no_more(other, dose); });
        most.push_back(std::move(dose));
      }
    }
  }
  return most;
}

}  // namespace rehab::verify
