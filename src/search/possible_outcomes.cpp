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
    most.minutes = std::max(most.minutes, step.minutes.ms);
    most.reps = std::max<std::int64_t>(most.reps, step.reps);
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

/// Any fact of a day goes with any prescription.
bool can_be(const Plan& plan, const Most& most, Decision decision, const Condition& c) {
  if (is_observation(c.key)) return true;
  const bool nothing = decision == Decision::refer || decision == Decision::wait;
  const auto within = [&](std::int64_t least, std::int64_t greatest) {
    return nothing ? c.or_unknown : meets(c, least, greatest);
  };
  switch (static_cast<Fact>(c.key)) {
    case Fact::decision: return c.holds(static_cast<std::int64_t>(decision));
    case Fact::climb: return meets_climb(c, decision, static_cast<std::int64_t>(plan.steps.size()));
    case Fact::intensity: return within(0, most.intensity);
    case Fact::distance: return within(0, most.distance);
    case Fact::metres: return within(0, most.metres);
    case Fact::minutes: return within(0, most.minutes);
    case Fact::reps: return within(0, most.reps);
    case Fact::intensity_rise: return within(-most.intensity, most.intensity);
    case Fact::distance_rise: return within(-most.distance, most.distance);
    case Fact::metres_rise: return within(-most.metres, most.metres);
    case Fact::minutes_rise: return within(-most.minutes, most.minutes);
    case Fact::reps_rise: return within(-most.reps, most.reps);
    case Fact::completed:
    case Fact::exceeded:
    case Fact::sessions_since_exceeded:
    case Fact::sessions:
    case Fact::sessions_at_step:
    case Fact::days_at_stage:
    case Fact::days_since_injury:
    case Fact::days_since_start:
    case Fact::days_off:
    case Fact::days_in_a_row:
    case Fact::climbs_7d:
    case Fact::setbacks_7d:
    case Fact::setbacks:
    case Fact::injuries:
    case Fact::last_intensity:
    case Fact::full_speed:
    case Fact::word_2:
    case Fact::word_3:
    case Fact::word_4:
    case Fact::word_5:
    case Fact::word_6:
    case Fact::word_7:
    case Fact::word_8:
    case Fact::complete:
    case Fact::stage:
    case Fact::age:
    case Fact::grade:
    case Fact::clinician: break;
  }
  return true;
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
