// The first of the two functions that are the engine: what may be done on a day.
#include <algorithm>
#include <array>

#include "engine/dose_of_day.hpp"
#include "engine/ladder.hpp"
#include "rehab/engine.hpp"

namespace rehab {

namespace {

void refer(Prescription& p) {
  p.decision = Decision::refer;
  p.movement = Movement::refer;
}

/// A new athlete starts at the plan's start, through its gate; the coach's `start at` goes past gates.
void start(const Plan& plan, const State& state, const Facts& facts, Prescription& p) {
  p.by_coach = state.pending.start_at >= 0;
  const int step = p.by_coach ? state.pending.start_at : plan.start;
  if (!p.by_coach && !holds(plan.stage_of(step).enter, facts.said)) {
    p.decision = Decision::wait;
    p.gate = Gate::stage;
    p.gate_stage = plan.steps[static_cast<std::size_t>(step)].stage;
    return;
  }
  p.decision = Decision::start;
  p.step = step;
}

constexpr int clean_sessions_watched = 3;

/// How long the warning of a coach's `start at` still stands: until 3 clean sessions.
int override_left(const State& state, const Prescription& p) {
  if (p.by_coach) return clean_sessions_watched;
  return std::max(0, state.override_left - (p.movement == Movement::progress ? 1 : 0));
}

}  // namespace

Prescription judge(const Plan& plan, const Profile& profile, const State& state, Day day) {
  const Facts facts = facts_on(plan, profile, state, day);
  const Verdict verdict = verdict_on(plan, state, facts, day);
  Prescription p;
  p.judged = day;
  p.fired = verdict.fired;
  p.movement = verdict.movement;
  p.regress_steps = verdict.regress_steps;
  p.rest_forbids = verdict.rest_forbids;
  p.coach_held = verdict.coach_held;
  p.complete = state.complete;
  if (state.referred || verdict.movement == Movement::refer) {
    refer(p);
    return p;
  }
  if (state.pending.start_at >= 0 || !state.on_ladder) {
    start(plan, state, facts, p);
  } else {
    move(plan, state, verdict, facts, p);
  }
  if (p.decision == Decision::wait) return p;
  p.date = day;
  p.complete = p.complete || state.complete;
  p.override_left = override_left(state, p);
  set_dose(plan, state, verdict.cap, p);
  return p;
}

namespace {

/// An entry may bear tomorrow's date: what it says is asked from its own day on.
Day first_day(const State& state, Day today) {
  const Day first = std::max(today, state.day);
  return state.last_session ? std::max(first, *state.last_session + Days(1)) : first;
}

}  // namespace

Prescription prescribe(const Plan& plan, const Profile& profile, const State& state, Day today) {
  const Day first = first_day(state, today);
  const Prescription now = judge(plan, profile, state, first);
  if (now.decision == Decision::refer) return now;
  // Rests are anchored and end; a gate that days alone can open opens within the plan's horizon. Beyond it lies a wait.
  const Day waited_until = first + Days(plan.gate_horizon);
  for (Day day = first;; day += Days(1)) {
    const Prescription p = day == first ? now : judge(plan, profile, state, day);
    if (p.decision == Decision::wait && day > waited_until) return now.decision == Decision::wait ? now : p;
    if (p.decision != Decision::wait && !p.rest_forbids) return p;
  }
}

Rest rest_before(const Plan& plan, const Profile& profile, const State& state, Day today, Day until) {
  Rest rest;
  std::bitset<max_rules> by;
  for (Day day = first_day(state, today); day < until; day += Days(1)) {
    const Facts facts = facts_on(plan, profile, state, day);
    if (!verdict_on(plan, state, facts, day).rest_forbids) continue;
    rest.days.push_back(day);
    by |= resting_rules(plan, state, facts, day);
    rest.coach = rest.coach || (state.pending.rest_until && day < *state.pending.rest_until);
  }
  for (std::size_t i = 0; i < plan.rules.size(); ++i) {
    if (by.test(i)) rest.rules.push_back(static_cast<int>(i));
  }
  return rest;
}

}  // namespace rehab
