// The second of the two functions that are the engine: what an entry of the log makes of the state.
#include <algorithm>

#include "engine/ladder.hpp"
#include "engine/session.hpp"
#include "rehab/engine.hpp"

namespace rehab {

namespace {

constexpr int week = 7;

/// After a session on a day, what is written of that day speaks of the day after.
Day next_session_day(const State& state, Day day) { return state.last_session == day ? day + Days(1) : day; }

// ---- Check-in ----

void hear_check_in(const Plan& plan, std::span<const Answer> check_in, Day day, State& state) {
  const Day from = next_session_day(state, day);
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

/// A referral is asked for at every entry, and stands.
void ask_referral(const Plan& plan, const Profile& profile, Day day, State& state) {
  if (state.referred || plan.referral.empty()) return;
  if (!refers(plan, facts_on(plan, profile, state, next_session_day(state, day)))) return;
  state.referred = true;
  state.full_speed = false;
}

// ---- The coach's word ----

/// Reports, check-ins, setbacks and words are forgotten; counters of sessions and days, and what was really run, are not.
void clear(State& state) {
  State anew;
  anew.day = state.day;
  anew.injury = state.injury;
  anew.sessions = state.sessions;
  anew.first_session = state.first_session;
  anew.last_session = state.last_session;
  anew.in_a_row = state.in_a_row;
  anew.since_exceeded = state.since_exceeded;
  anew.ceiling = state.ceiling;
  anew.complete = state.complete;
  anew.limit_intensity = state.limit_intensity;
  anew.limit_distance = state.limit_distance;
  state = anew;
}

struct Hear {
  State& state;
  Day day;

  void operator()(const SaysRepeat&) const { state.pending.movement = std::max(state.pending.movement, Movement::repeat); }
  void operator()(const SaysRegress& word) const {
    state.pending.movement = Movement::regress;
    state.pending.steps = std::max(state.pending.steps, static_cast<std::int16_t>(word.steps));
  }
  void operator()(const SaysRest& word) const {
    const Day until = next_session_day(state, day) + Days(word.days);
    state.pending.rest_until = std::max(state.pending.rest_until.value_or(until), until);
  }
  void operator()(const SaysStartAt& word) const { state.pending.start_at = static_cast<std::int16_t>(word.step); }
  void operator()(const SaysCleared&) const { clear(state); }
  void operator()(const SaysFullSpeed&) const { state.full_speed = true; }
};

// ---- The session ----

void count_session(Day day, State& state) {
  const int gap = state.last_session ? days_between(*state.last_session, day) : week;
  state.in_a_row = gap == 1 ? state.in_a_row + 1 : 1;
  state.setbacks = gap >= week ? 0 : static_cast<std::uint8_t>((state.setbacks << gap) & 0x7f);
  state.sessions += 1;
  state.last_session = day;
  if (!state.first_session) state.first_session = day;
}

/// The session takes the place on the ladder that was prescribed for its day.
void take_place(const Prescription& p, State& state) {
  const bool came_anew = !state.on_ladder || p.decision == Decision::start || p.step != state.step;
  state.on_ladder = true;
  state.at_step = came_anew ? 1 : state.at_step + 1;
  state.step = static_cast<std::int16_t>(p.step);
  state.clean = static_cast<std::int16_t>(p.clean);
  state.complete = p.complete;
  state.override_left = static_cast<std::int8_t>(p.override_left);
  state.cut = p.cut;
  state.load = p.load;
  if (p.setback) {
    state.setbacks |= 1;
    state.full_speed = false;
  }
}

/// What was really run bounds what comes next: base + rise, rounded down to a multiple of 5. Runs that were prescribed and not
/// done raise nothing: the bound stays, and is no higher than what was prescribed allows; else a cap lifted after a session that
/// nobody ran, or a `start at` nobody ran, would let the next dose rise by more than the plan's limit.
void set_ceiling(const Plan& plan, const Prescription& p, const Done& done, State& state) {
  if (p.load.intensity == Percent{}) return;
  Percent base = p.load.intensity;
  if (done.ran && done.completed != percent(100) && done.highest_down) base = std::min(base, *done.highest_down);
  Percent bound = base + plan.rises.intensity;
  bound = Percent{bound.hundredths - bound.hundredths % 500};
  if (!done.ran && state.ceiling) bound = std::min(bound, *state.ceiling);
  state.ceiling = bound;
}

void hear_report(const Plan& plan, std::span<const DoneWork> work, State& state) {
  std::fill_n(state.reported.begin(), plan.observations.size(), State::unsaid);
  std::fill_n(state.checked.begin(), plan.observations.size(), State::unsaid);
  std::fill_n(state.rest_from.begin(), std::min(plan.rest_slots, max_rest_slots), State::no_day);
  for (const auto& line : work) {
    for (const auto& answer : line.felt) {
      auto& now = state.reported[static_cast<std::size_t>(answer.observation)];
      now = std::max(now, static_cast<std::int8_t>(answer.notch));
    }
  }
}

void do_session(const Plan& plan, const Profile& profile, const Entry& entry, State& state) {
  const Prescription p = judge(plan, profile, state, entry.date);
  const Done done = assess(plan, profile, p, entry.work);
  const bool prescribed = p.step >= 0;
  const bool exceeded = done.exceeded || p.rest_forbids || !prescribed;

  count_session(entry.date, state);
  if (p.decision == Decision::refer) state.referred = true;
  if (prescribed) {
    take_place(p, state);
    set_ceiling(plan, p, done, state);
  } else if (state.pending.start_at >= 0) {  // Under a referral nothing moves, but the word has set the position.
    state.step = state.pending.start_at;
    state.clean = 0;
    state.at_step = 0;
  }
  if (exceeded) {
    state.since_exceeded = 0;
  } else if (state.since_exceeded >= 0) {
    state.since_exceeded += 1;
  }
  state.exceeded = exceeded ? 1 : 0;
  state.completed = prescribed ? done.completed.hundredths : unknown;
  state.last_intensity = done.highest_up ? done.highest_up->hundredths : unknown;
  state.pending = {};
  hear_report(plan, entry.work, state);
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
  if (entry.coach) std::visit(Hear{state, entry.date}, entry.coach->says);
  if (!entry.work.empty() && entry.finished) do_session(plan, profile, entry, state);
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
