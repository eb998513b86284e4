#include "search/possible_outcomes.hpp"

#include <algorithm>
#include <iterator>

namespace rehab::search {

namespace {

/// The most that any step prescribes.
struct Most {
  std::int64_t intensity = 0, distance = 0, metres = 0, minutes = 0, reps = 0;
};

Most most_of(const Plan& plan) {
  Most most;
  for (const Step& step : plan.steps) {
    most.intensity = std::max<std::int64_t>(most.intensity, step.intensity.hundredths);
    most.distance = std::max(most.distance, step.distance.tenths_mm);
    most.metres = std::max(most.metres, step.metres.tenths_mm);
    std::int64_t minutes = 0, reps = 0;
    for (const Work& work : step.work) {
      minutes += minutes_of(work).ms;
      reps += reps_of(work);
    }
    most.minutes = std::max(most.minutes, minutes);
    most.reps = std::max(most.reps, reps);
  }
  return most;
}

bool meets(const Condition& condition, std::int64_t least, std::int64_t most) {
  return condition.or_unknown || std::any_of(condition.any.begin(), condition.any.end(),
                                             [&](const Interval& i) { return i.least <= most && i.most >= least; });
}

/// How far up a decision leads: a start, which is no step of the ladder before, is not asked.
bool meets_climb(const Condition& climb, Decision decision, std::int64_t steps) {
  switch (decision) {
    case Decision::progress: return meets(climb, 1, steps - 1);
    case Decision::repeat: return meets(climb, 0, 0);
    case Decision::regress:
    case Decision::restart: return meets(climb, 1 - steps, 0);
    case Decision::start:
    case Decision::refer:
    case Decision::wait: return climb.or_unknown;
  }
  return false;
}

bool can_be(const Plan& plan, const Most& most, Decision decision, const Condition& c) {
  if (is_observation(c.key) || !is_prescribed(static_cast<Fact>(c.key))) return true;
  if (c.key == key_of(Fact::decision)) return c.holds(static_cast<std::int64_t>(decision));
  if (decision == Decision::refer || decision == Decision::wait) return c.or_unknown;
  switch (static_cast<Fact>(c.key)) {
    case Fact::intensity: return meets(c, 0, most.intensity);
    case Fact::distance: return meets(c, 0, most.distance);
    case Fact::metres: return meets(c, 0, most.metres);
    case Fact::minutes: return meets(c, 0, most.minutes);
    case Fact::reps: return meets(c, 0, most.reps);
    case Fact::intensity_rise: return meets(c, -most.intensity, most.intensity);
    case Fact::distance_rise: return meets(c, -most.distance, most.distance);
    case Fact::metres_rise: return meets(c, -most.metres, most.metres);
    case Fact::minutes_rise: return meets(c, -most.minutes, most.minutes);
    case Fact::reps_rise: return meets(c, -most.reps, most.reps);
    default: return meets_climb(c, decision, static_cast<std::int64_t>(plan.steps.size()));
  }
}

}  // namespace

bool can_be_prescribed(const Plan& plan, const Alternative& alternative) {
  const Most most = most_of(plan);
  constexpr Decision all[] = {Decision::start,   Decision::progress, Decision::repeat, Decision::regress,
                              Decision::restart, Decision::refer,    Decision::wait};
  return std::any_of(std::begin(all), std::end(all), [&](Decision decision) {
    return std::all_of(alternative.begin(), alternative.end(),
                       [&](const Condition& c) { return can_be(plan, most, decision, c); });
  });
}

}  // namespace rehab::search
