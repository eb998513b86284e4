#include "search/dose_bounds.hpp"

#include <algorithm>

#include "rehab/engine.hpp"
#include "search/packed.hpp"
#include "search/possible_outcomes.hpp"

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

/// All that is come to from some values by one rise after the other, below the highest: a value as it is written where all of it
/// is done, else rounded down. A rise smaller than what is rounded to is kept. Ends with more values than can be numbered.
template <class T>
std::vector<T> with_rises(const std::set<T>& values, const std::set<T>& rises, T multiple) {
  std::set<T> all;
  std::vector<T> open;
  const auto come_to = [&](T at) {
    if (at < *values.rbegin() && all.size() <= largest && all.insert(at).second) open.push_back(at);
  };
  for (const T& value : values) {
    come_to(value);
    come_to(rounded_down(value));
  }
  while (!open.empty()) {
    const T at = open.back();
    open.pop_back();
    for (const T& rise : rises) {
      come_to(rounded_down(at + rise));
      if (rise < multiple) come_to(at + rise);
    }
  }
  return {all.begin(), all.end()};
}

/// The plan's own and those of single steps.
template <class T>
void add_rises(const Plan& plan, T Rises::*of, std::set<T>& rises) {
  rises.insert(plan.rises.*of);
  for (const auto& step : plan.steps) {
    if (step.own_rises) rises.insert((*step.own_rises).*of);
  }
}

/// The values, and all that those below the highest come to when they are rounded down.
template <class T, class At>
std::vector<T> every_value(const std::set<T>& values, const At& at) {
  std::set<T> all = values;
  for (int i = 1; !values.empty() && at(i) < *values.rbegin(); ++i) all.insert(rounded_down(at(i)));
  return {all.begin(), all.end()};
}

template <class T>
std::vector<T> without_highest(std::vector<T> values) {
  if (!values.empty()) values.pop_back();
  return values;
}

/// Caps and steps, cut or not.
void add_intensities(const Plan& plan, std::set<Percent>& intensities) {
  for (const auto& stage : plan.stages) intensities.insert(stage.cap);
  for (const auto& rule : plan.rules) {
    if (rule.then.cap) intensities.insert(*rule.then.cap);
  }
  for (const auto& step : plan.steps) {
    for (const auto& work : step.work) {
      if (work.dose.intensity) intensities.insert(*work.dose.intensity);
    }
  }
}

void add_distances(const Plan& plan, std::set<Distance>& distances) {
  for (const auto& step : plan.steps) {
    for (const auto& work : step.work) {
      if (const auto distance = run_distance(plan, work)) distances.insert(*distance);
    }
  }
}

template <class T>
std::optional<T> next_in(const std::vector<T>& grid, const std::optional<T>& value) {
  if (!value) return std::nullopt;
  const auto at = std::lower_bound(grid.begin(), grid.end(), *value);
  return at == grid.end() ? std::nullopt : std::optional(*at);
}

}  // namespace

bool asks_for_less(const Plan& plan) {
  bool asks = false;
  for (const auto& never : plan.never) {
    for (const auto& alternative : never.when.any) {
      if (!can_be_prescribed(plan, alternative)) continue;  // it holds of nothing
      for (const auto& condition : alternative) asks = asks || asks_for_less(condition);
    }
  }
  return asks;
}

std::vector<Distance> bases_of(const std::set<Distance>& doses) {
  return every_value(doses, [](int i) { return metres(i); });
}

std::vector<Percent> bases_of(const std::set<Percent>& doses) {
  return every_value(doses, [](int i) { return percent(5 * i); });
}

BaseGrid::BaseGrid(const std::vector<const Plan*>& plans, Bases bases) {
  std::set<Distance> distances, farther;
  std::set<Percent> intensities, faster;
  for (const Plan* plan : plans) {
    add_distances(*plan, distances);
    add_intensities(*plan, intensities);
    add_rises(*plan, &Rises::distance, farther);
    add_rises(*plan, &Rises::intensity, faster);
  }
  if (bases == Bases::of_two_plans) distances.insert(metres(1));
  if (bases == Bases::all)
    distances_ = without_highest(bases_of(distances));
  else
    distances_ = with_rises(distances, farther, metres(5));
  if (bases == Bases::that_rises_lead_to)
    intensities_ = with_rises(intensities, faster, percent(5));
  else
    intensities_ = without_highest(bases_of(intensities));
}

bool BaseGrid::overfull() const { return std::max(distances_.size(), intensities_.size()) > largest; }

Base BaseGrid::up(const Base& base) const { return {next_in(distances_, base.distance), next_in(intensities_, base.intensity)}; }

MetresClasses::MetresClasses(const Plan& plan) {
  std::set<Distance> most, rises;
  add_rises(plan, &Rises::metres, most);
  for (const Distance rise : most) rises.insert(rise + Distance{1});
  each_condition(plan, [&](const Condition& c) {
    if (c.key != key_of(Fact::metres_rise)) return;
    for (const auto& interval : c.any) {
      if (interval.least != facts::no_beginning) rises.insert(Distance{interval.least});
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
