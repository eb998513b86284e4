#include "search/dose_bounds.hpp"

#include <algorithm>
#include <set>

#include "rehab/engine.hpp"

namespace rehab::search {

namespace {

template <class Each>
void each_condition(const Plan& plan, const Each& each) {
  for (const auto& never : plan.never) {
    for (const auto& alternative : never.when.any) {
      for (const auto& condition : alternative) each(condition);
    }
  }
}

/// Could it hold of a smaller dose, or of one that is cut, and not of a larger one?
bool asks_for_less(const Condition& c) {
  if (is_observation(c.key) || !is_prescribed(static_cast<Fact>(c.key))) return false;
  if (c.key == key_of(Fact::decision))
    return c.holds(static_cast<std::int64_t>(Decision::repeat)) && !c.holds(static_cast<std::int64_t>(Decision::progress));
  if (c.key == key_of(Fact::climb)) return false;
  return std::any_of(c.any.begin(), c.any.end(), [](const Interval& i) { return i.most != facts::no_end; });
}

bool asks_for_less(const Plan& plan) {
  bool asks = false;
  each_condition(plan, [&](const Condition& condition) { asks = asks || asks_for_less(condition); });
  return asks;
}

Distance rounded(Distance distance) { return *rounded_down({distance, std::nullopt}).distance; }
Percent rounded(Percent intensity) { return *rounded_down({std::nullopt, intensity}).intensity; }

/// All that is come to from some values by one rise after the other, below the highest.
template <class T>
std::vector<T> with_rises(const std::set<T>& values, const std::set<T>& rises) {
  std::set<T> all;
  std::vector<T> open(values.begin(), values.end());
  while (!open.empty()) {
    const T at = rounded(open.back());
    open.pop_back();
    if (at >= *values.rbegin() || !all.insert(at).second) continue;
    for (const T rise : rises) open.push_back(at + rise);
  }
  return {all.begin(), all.end()};
}

/// The plan's own and those of single steps.
template <class T>
std::set<T> rises_of(const Plan& plan, T Rises::*of) {
  std::set<T> rises{plan.rises.*of};
  for (const auto& step : plan.steps) {
    if (step.own_rises) rises.insert((*step.own_rises).*of);
  }
  return rises;
}

template <class T>
std::vector<T> every_value(T most, T (*at)(int)) {
  std::vector<T> all;
  for (int i = 1; at(i) < most; ++i) {
    if (rounded(at(i)) == at(i)) all.push_back(at(i));
  }
  return all;
}

/// Caps and steps, cut or not.
std::set<Percent> intensities_of(const Plan& plan) {
  std::set<Percent> intensities;
  for (const auto& stage : plan.stages) intensities.insert(stage.cap);
  for (const auto& rule : plan.rules) {
    if (rule.then.cap) intensities.insert(*rule.then.cap);
  }
  for (const auto& step : plan.steps) {
    for (const auto& work : step.work) {
      if (work.dose.intensity) intensities.insert(*work.dose.intensity);
    }
  }
  return intensities;
}

std::set<Distance> distances_of(const Plan& plan) {
  std::set<Distance> distances;
  for (const auto& step : plan.steps) {
    for (const auto& work : step.work) {
      if (const auto distance = run_distance(plan, work)) distances.insert(*distance);
    }
  }
  return distances;
}

template <class T>
std::optional<T> next_in(const std::vector<T>& grid, const std::optional<T>& value) {
  if (!value) return std::nullopt;
  const auto at = std::lower_bound(grid.begin(), grid.end(), *value);
  return at == grid.end() ? std::nullopt : std::optional(*at);
}

}  // namespace

BaseGrid::BaseGrid(const Plan& plan) {
  const auto distances = distances_of(plan);
  const auto intensities = intensities_of(plan);
  if (asks_for_less(plan)) {
    if (!distances.empty()) distances_ = every_value<Distance>(*distances.rbegin(), [](int i) { return metres(i); });
    if (!intensities.empty()) intensities_ = every_value<Percent>(*intensities.rbegin(), [](int i) { return percent(5 * i); });
    return;
  }
  distances_ = with_rises(distances, rises_of(plan, &Rises::distance));
  intensities_ = with_rises(intensities, rises_of(plan, &Rises::intensity));
}

Base BaseGrid::up(const Base& base) const { return {next_in(distances_, base.distance), next_in(intensities_, base.intensity)}; }

MetresClasses::MetresClasses(const Plan& plan) {
  std::set<Distance> rises;
  for (const Distance rise : rises_of(plan, &Rises::metres)) rises.insert(rise + Distance{1});
  each_condition(plan, [&](const Condition& c) {
    if (c.key != key_of(Fact::metres_rise)) return;
    for (const auto& interval : c.any) {
      if (interval.least != unknown + 1) rises.insert(Distance{interval.least});
      if (interval.most != facts::no_end) rises.insert(Distance{interval.most + 1});
    }
  });
  std::set<Distance> bounds;
  for (const auto& step : plan.steps) {
    for (const Distance rise : rises) {
      if (step.metres >= rise) bounds.insert(step.metres - rise);
    }
  }
  bounds_.assign(bounds.begin(), bounds.end());
}

Distance MetresClasses::first(Distance metres) const {
  const auto at = std::lower_bound(bounds_.begin(), bounds_.end(), metres);
  if (at != bounds_.end()) return *at;
  return bounds_.empty() ? Distance{} : bounds_.back() + Distance{1};
}

}  // namespace rehab::search
