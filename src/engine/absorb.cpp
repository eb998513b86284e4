// The second of the two functions that are the engine: what an entry of the log makes of the state.
#include <algorithm>

#include "engine/ladder.hpp"
#include "engine/transition.hpp"

namespace rehab {

namespace {

void hear_check_in(const Plan& plan, std::span<const Answer> check_in, Day day, State& state) {
  const Day from = day_spoken_of(state, day);
  for (const auto& answer : check_in) {
    auto& now = state.checked[static_cast<std::size_t>(answer.observation)];
    const auto notch = static_cast<std::int8_t>(answer.notch);
    now = state.on_ladder ? std::max(now, notch) : notch;
    // One answer that meets what is asked of it is enough for a rest: the later of two anchors rests longer.
    plan.verdict.each_met(key_of_observation(answer.observation), answer.notch, [&](const Way& way) {
      if (way.rest_slot >= 0) state.rest_from[static_cast<std::size_t>(way.rest_slot)] = from;
    });
  }
}

}  // namespace

State fresh(const Profile& profile) {
  State state;
  state.day = profile.injury.date;
  state.injury = profile.injury.date;
  return state;
}

void absorb_into(const Plan& plan, const Profile& profile, const Entry& entry, State& state) {
  if (entry.injury) {
    state = State();
    state.injury = entry.injury->date;
  }
  state.day = entry.date;
  if (!entry.check_in.empty()) hear_check_in(plan, entry.check_in, entry.date, state);
  ask_referral(plan, profile, entry.date, state);
  if (entry.limits) {
    const Allowance allowed = entry.limits->now.value_or(Allowance{});
    state.limit_intensity = allowed.intensity;
    state.limit_distance = allowed.distance;
  }
  if (entry.coach) take_word(entry.coach->says, entry.date, state);
  if (entry.work.empty() || !entry.finished) return;
  take_session(plan, session_of(plan, profile, state, entry.date, entry.work), state);
  take_report(entry.work, state);
}

State absorb(const Plan& plan, const Profile& profile, const State& before, const Entry& entry) {
  State state = before;
  absorb_into(plan, profile, entry, state);
  return state;
}

State replay(const Plan& plan, const Profile& profile, std::span<const Entry> log) {
  State state = fresh(profile);
  for (const auto& entry : log) absorb_into(plan, profile, entry, state);
  return state;
}

}  // namespace rehab
