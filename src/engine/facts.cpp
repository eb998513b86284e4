// What the rules can ask on a day: counters from the state, answers from the last report and the check-ins since.
#include <algorithm>
#include <bit>

#include "rehab/engine.hpp"

namespace rehab {

namespace {

std::int64_t yes_if(bool held) { return held ? 1 : 0; }

/// The coach's `start at` sets the position at once; off the ladder there is none.
int position(const State& state) {
  return state.pending.start_at >= 0 ? state.pending.start_at : state.on_ladder ? state.step : -1;
}

void count_days(std::span<std::int64_t> at, const Profile& profile, const State& state, Day day) {
  at[static_cast<std::size_t>(key_of(Fact::days_since_injury))] = days_between(state.injury, day);
  at[static_cast<std::size_t>(key_of(Fact::days_since_start))] =
      state.first_session ? days_between(*state.first_session, day) : 0;
  at[static_cast<std::size_t>(key_of(Fact::days_off))] =
      state.last_session ? days_between(*state.last_session, day) - 1 : unknown;
  const bool ran_yesterday = state.last_session && days_between(*state.last_session, day) == 1;
  at[static_cast<std::size_t>(key_of(Fact::days_in_a_row))] = ran_yesterday ? state.in_a_row : 0;
  at[static_cast<std::size_t>(key_of(Fact::age))] = profile.born ? age_on(*profile.born, day) : unknown;
}

void count_sessions(std::span<std::int64_t> at, const State& state) {
  at[static_cast<std::size_t>(key_of(Fact::sessions))] = state.sessions;
  const bool counts_at_step = state.on_ladder && state.pending.start_at < 0;
  at[static_cast<std::size_t>(key_of(Fact::sessions_at_step))] = counts_at_step ? state.at_step : 0;
  at[static_cast<std::size_t>(key_of(Fact::sessions_since_exceeded))] = state.since_exceeded < 0 ? unknown : state.since_exceeded;
  at[static_cast<std::size_t>(key_of(Fact::setbacks_7d))] = std::popcount(state.setbacks);
}

}  // namespace

Facts facts_on(const Plan& plan, const Profile& profile, const State& state, Day day) {
  Facts facts;
  const std::span<std::int64_t> at(facts.value);
  std::fill_n(at.begin(), fact_count, unknown);
  count_days(at, profile, state, day);
  count_sessions(at, state);
  at[static_cast<std::size_t>(key_of(Fact::completed))] = state.completed;
  at[static_cast<std::size_t>(key_of(Fact::exceeded))] = state.exceeded;
  at[static_cast<std::size_t>(key_of(Fact::last_intensity))] = state.last_intensity;
  at[static_cast<std::size_t>(key_of(Fact::full_speed))] = yes_if(state.full_speed);
  at[static_cast<std::size_t>(key_of(Fact::complete))] = yes_if(state.complete);
  at[static_cast<std::size_t>(key_of(Fact::clinician))] = yes_if(!profile.clinician.empty());
  if (const int step = position(state); step >= 0) {
    at[static_cast<std::size_t>(key_of(Fact::stage))] = plan.steps[static_cast<std::size_t>(step)].stage;
  }
  std::copy_n(facts.value.begin(), fact_count, facts.said.begin());

  for (std::size_t i = 0; i < plan.observations.size(); ++i) {
    const auto& observation = plan.observations[i];
    const std::int8_t worst = std::max(state.reported[i], state.checked[i]);  // unsaid is below every notch
    const bool said = worst != State::unsaid;
    facts.said[fact_count + i] = said ? worst : unknown;
    facts.value[fact_count + i] = said ? worst : observation.unless_said ? *observation.unless_said : unknown;
  }
  return facts;
}

namespace {

bool holds(const Condition& condition, std::span<const std::int64_t> values) {
  return condition.holds(values[static_cast<std::size_t>(condition.key)]);
}

}  // namespace

bool holds(const Alternative& alternative, std::span<const std::int64_t> values) {
  for (const Condition& condition : alternative)
    if (!holds(condition, values)) return false;
  return true;
}

bool holds(const Test& test, std::span<const std::int64_t> values) {
  if (test.any.empty()) return true;
  for (const Alternative& all : test.any)
    if (holds(all, values)) return true;
  return false;
}

std::vector<const Condition*> missing(const Test& test, std::span<const std::int64_t> values) {
  std::vector<const Condition*> fewest;
  bool first = true;
  for (const auto& alternative : test.any) {
    std::vector<const Condition*> lacking;
    for (const auto& condition : alternative) {
      if (!holds(condition, values)) lacking.push_back(&condition);
    }
    if (first || lacking.size() < fewest.size()) fewest = std::move(lacking);
    first = false;
  }
  return fewest;
}

}  // namespace rehab
