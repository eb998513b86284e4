// The first of the two functions that are the engine: what may be done on a day.
#include <algorithm>
#include <array>

#include "engine/dose_of_day.hpp"
#include "engine/ladder.hpp"
#include "engine/warnings.hpp"
#include "rehab/engine.hpp"

namespace rehab {

namespace {

void refer(Prescription& p) {
  p.decision = Decision::refer;
  p.movement = Movement::refer;
}

/// Off the ladder an athlete waits for the gate of the plan's start, and until the day after a clearance.
bool gate_closed(const Plan& plan, const State& state, const GateFacts& known, Day day) {
  return !state.on_ladder && (day < state.not_before || !holds(plan.stage_of(plan.start).enter, known));
}

void wait_at_gate(const Plan& plan, Prescription& p) {
  p.decision = Decision::wait;
  p.gate = Gate::stage;
  p.gate_stage = plan.step(plan.start).stage;
}

void start(const Plan& plan, const State& state, const Verdict& verdict, Prescription& p) {
  p.decision = Decision::start;
  p.by_coach = state.pending.start_at >= 0;
  p.step = start_step(plan, state, verdict);
  p.starts_lower = p.step < (p.by_coach ? state.pending.start_at : plan.start);
}

/// Some steps ask for days between sessions.
bool comes_too_soon(const Plan& plan, const State& state, int step, Day day) {
  return state.last_session && days_between(*state.last_session, day) < plan.step(step).apart;
}

/// How long the warning of a coach's `start at` still stands: until 3 clean sessions.
int override_left(const State& state, const Prescription& p) {
  if (state.pending.start_at >= 0) return clean_sessions_watched;
  return std::max(0, state.override_left - (p.movement == Movement::progress ? 1 : 0));
}

}  // namespace

Prescription judge(const Plan& plan, const Profile& profile, const State& state, Day day) {
  Facts facts = facts_on(plan, profile, state, day);
  const Verdict verdict = verdict_on_day(plan, state, day, facts);
  Prescription p;
  p.judged = day;
  p.fired = verdict.fired;
  p.movement = verdict.movement;
  p.back = verdict.back;
  p.rest_forbids = verdict.rest_forbids;
  p.complaint = state.complaint.stands;
  p.coach_held = verdict.coach_held;
  p.complete = state.complete;
  p.override_left = override_left(state, p);
  if (state.referred || verdict.movement == Movement::refer) {
    refer(p);
    return p;
  }
  const GateFacts known = gate_facts_on(plan, profile, state, day);
  if (gate_closed(plan, state, known, day)) {
    wait_at_gate(plan, p);
    return p;
  }
  if (state.pending.start_at >= 0 || !state.on_ladder) {
    start(plan, state, verdict, p);
  } else {
    move(plan, state, verdict, known, p);
  }
  p.setback = verdict.setback;
  p.date = day;
  p.too_soon = comes_too_soon(plan, state, p.step, day);
  p.rest_forbids = p.rest_forbids || p.too_soon;
  set_dose(plan, state, verdict.cap, p);
  return p;
}

namespace {

/// An entry may bear tomorrow's date: what it says is asked from its own day on.
Day first_day(const State& state, Day today) { return std::max({today, state.day, state.not_before, state.trained + Days(1)}); }

/// What was said against a session stands, on a day that is no rest: nothing is prescribed until she is asked again.
Prescription wait_for_answers(const Plan& plan, const Profile& profile, const State& state, const Prescription& judged) {
  Prescription p;
  p.decision = Decision::wait;
  p.gate = Gate::complaint;
  p.judged = judged.judged;
  p.fired = judged.fired;
  p.movement = judged.movement;
  p.back = judged.back;
  p.coach_held = judged.coach_held;
  p.override_left = judged.override_left;
  p.complete = state.complete;
  p.complaint = true;
  Day free = std::min(state.complaint.from, judged.judged);
  if (state.last_session) free = std::max(free, *state.last_session + Days(1));
  while (free < judged.judged && judge(plan, profile, state, free).rest_forbids) free += Days(1);
  p.not_before = free;
  return p;
}

}  // namespace

Prescription prescribe(const Plan& plan, const Profile& profile, const State& state, Day today) {
  std::optional<Prescription> closed;  // the gate, as it was first met
  for (Day day = first_day(state, today);; day += Days(1)) {
    if (closed && day > closed->judged + gate_watched) return *closed;
    const Prescription p = judge(plan, profile, state, day);
    if (p.decision == Decision::refer) return closed ? *closed : p;  // one of a later day is asked for when that day has come
    if (p.rest_forbids) continue;
    if (p.complaint) return wait_for_answers(plan, profile, state, p);
    if (p.decision != Decision::wait) return p;
    if (!closed) closed = p;
  }
}

Rest rest_before(const Plan& plan, const Profile& profile, const State& state, Day today, Day until) {
  Rest rest;
  std::bitset<max_rules> by;
  for (Day day = first_day(state, today); day < until; day += Days(1)) {
    const Prescription p = judge(plan, profile, state, day);
    if (!p.rest_forbids) continue;
    Facts facts = facts_on(plan, profile, state, day);
    verdict_on_day(plan, state, day, facts);
    rest.days.push_back(day);
    if (p.too_soon) rest.apart = std::max(rest.apart, plan.step(p.step).apart);
    by |= resting_rules(plan, state, facts, day);
    rest.coach = rest.coach || (state.pending.rest_until && day < *state.pending.rest_until);
  }
  for (std::size_t i = 0; i < plan.rules.size(); ++i) {
    if (by.test(i)) rest.rules.push_back(static_cast<int>(i));
  }
  return rest;
}

}  // namespace rehab
