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

Duration rounded(Duration minutes) { return *rounded_down({{}, {}, minutes, {}}).minutes; }
std::int32_t rounded(std::int32_t reps) { return reps; }

/// How much of what was prescribed was done.
enum class Share : std::uint8_t {
  part,
  all,
  all_of_step  ///< and nothing of the step's own dose was cut
};

Share share_done(const Prescription& prescribed, const Done& done) {
  if (done.completed != percent(100)) return Share::part;
  return prescribed.cut ? Share::all : Share::all_of_step;
}

/// A rise that is smaller than what is rounded to would be rounded away for ever.
template <class T>
T keep_rise(T prescribed, T rounded, const std::optional<T>& before, T rise, T multiple) {
  const bool lost = rise < multiple && before && *before < prescribed && rounded <= *before;
  return lost ? prescribed : rounded;
}

/// Of work by time, or without an amount: as of runs. `none` is what a session without such work lowers it to.
template <class T>
std::optional<T> bulk_after(T prescribed, T done, Share share, const std::optional<T>& before, const std::optional<T>& none,
                            T rise, T multiple) {
  if (prescribed == T{}) return done == T{} ? lower(before, none) : before;
  if (done == T{}) return lower(before, std::optional(rounded(prescribed)));
  if (share == Share::all_of_step) return prescribed;
  if (share == Share::part) return rounded(std::min(prescribed, done));
  return keep_rise(prescribed, rounded(prescribed), before, rise, multiple);
}

/// Of the runs. Those that were prescribed and left undone raise nothing; a session without runs lowers base to the load of the
/// plan's start.
Base base_of_runs(const Plan& plan, const Load& load, const Done& done, Share share, const Base& before) {
  const Base start{plan.base_of_start.distance, plan.base_of_start.intensity, {}, {}};
  if (!load.runs) return done.ran ? before : lower(before, start);
  const Base prescribed = base_of_load(load);
  if (!done.ran) return lower(before, rounded_down(prescribed));
  Base base = prescribed;
  if (share == Share::part) base = rounded_down(lower(prescribed, done.longest));
  if (share == Share::all) {
    base = rounded_down(prescribed);
    const Rises& rises = plan.rises;
    if (base.distance)
      base.distance = keep_rise(*prescribed.distance, *base.distance, before.distance, rises.distance, metres(5));
    if (base.intensity)
      base.intensity = keep_rise(*prescribed.intensity, *base.intensity, before.intensity, rises.intensity, percent(5));
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
  const Share share = share_done(prescribed, done);
  const Base& start = plan.base_of_start;
  Base base = base_of_runs(plan, load, done, share, before);
  base.minutes.reset();
  base.reps.reset();
  const auto& minutes_rise = plan.rises.minutes;
  const auto& reps_rise = plan.rises.reps;
  if (minutes_rise)
    base.minutes = bulk_after(load.minutes, done.minutes, share, before.minutes, start.minutes, *minutes_rise, minutes(1));
  if (reps_rise) base.reps = bulk_after(load.reps, done.reps, share, before.reps, start.reps, *reps_rise, 1);
  return base;
}

}  // namespace rehab
