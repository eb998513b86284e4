#include "engine/base.hpp"

#include <algorithm>
#include <cstdint>

#include "rehab/engine.hpp"

namespace rehab {

namespace {

template <class T>
std::optional<T> lower(const std::optional<T>& a, const std::optional<T>& b) {
  return a && b ? std::min(*a, *b) : a ? a : b;
}

Base lower(const Base& a, const Base& b) {
  return {lower(a.distance, b.distance), lower(a.intensity, b.intensity), lower(a.minutes, b.minutes), lower(a.reps, b.reps)};
}

/// One number of a dose that was done in full: as it is written where it is the step's own, rounded down where it was cut. But a
/// rise that is smaller than what is rounded to (`multiple`) would be rounded away for ever.
template <class T>
struct DoneInFull {
  T rise, multiple;

  T operator()(T prescribed, bool own, const std::optional<T>& before) const {
    const T down = rounded_down(prescribed);
    const bool lost = rise < multiple && before && *before < prescribed && down <= *before;
    return own || lost ? prescribed : down;
  }
};

bool is_own(const Plan& plan, const Step& step, Percent intensity) {
  return std::any_of(step.work.begin(), step.work.end(),
                     [&](const Work& line) { return is_run(plan, line) && line.dose.intensity == intensity; });
}

/// Of work by time, or without an amount: as of runs. `none` is what a session without such work lowers it to.
template <class T>
std::optional<T> bulk_after(T prescribed, T done, const std::optional<T>& before, const std::optional<T>& none) {
  if (prescribed == T{}) return done == T{} ? lower(before, none) : before;
  if (done == T{}) return lower(before, std::optional(rounded_down(prescribed)));
  return rounded_down(std::min(prescribed, done));
}

/// Of the runs. Those that were prescribed and left undone raise nothing; a session without runs lowers base to the load of the
/// plan's start.
Base base_of_runs(const Plan& plan, const Prescription& p, const Done& done, const Base& before) {
  const Base start{plan.base_of_start.distance, plan.base_of_start.intensity, {}, {}};
  if (!p.load.runs) return done.ran ? before : lower(before, start);
  const Base prescribed = base_of_load(p.load);
  if (!done.ran) return lower(before, rounded_down(prescribed));
  Base base = rounded_down(lower(prescribed, done.longest));
  if (done.completed == percent(100)) {
    const Step& step = plan.step(p.step);
    const DoneInFull<Distance> distance{plan.rises.distance, metres(5)};
    const DoneInFull<Percent> intensity{plan.rises.intensity, percent(5)};
    base = prescribed;
    if (base.distance) base.distance = distance(*base.distance, *base.distance == step.distance, before.distance);
    if (base.intensity) base.intensity = intensity(*base.intensity, is_own(plan, step, *base.intensity), before.intensity);
  }
  if (!base.distance) base.distance = before.distance;  // runs by time have no length
  return base;
}

}  // namespace

Base base_of_load(const Load& load) {
  Base base;
  if (load.distance > Distance{}) base.distance = load.distance;
  if (load.at_longest > Percent{}) base.intensity = load.at_longest;
  return base;
}

Base base_after(const Plan& plan, const Prescription& prescribed, const Done& done, const Base& before) {
  const Load& load = prescribed.load;
  const Base& start = plan.base_of_start;
  Base base = base_of_runs(plan, prescribed, done, before);
  base.minutes.reset();
  base.reps.reset();
  if (plan.rises.minutes) base.minutes = bulk_after(load.minutes, done.minutes, before.minutes, start.minutes);
  if (plan.rises.reps) base.reps = bulk_after(load.reps, done.reps, before.reps, start.reps);
  if (done.completed != percent(100)) return base;
  const bool whole = prescribed.step >= 0 && load.minutes == plan.step(prescribed.step).minutes;
  if (base.minutes && load.minutes > Duration{} && done.minutes > Duration{})
    base.minutes = DoneInFull<Duration>{*plan.rises.minutes, minutes(1)}(load.minutes, whole, before.minutes);
  if (base.reps && load.reps > 0 && done.reps > 0) base.reps = load.reps;
  return base;
}

}  // namespace rehab
