#include "engine/transition.hpp"

#include <algorithm>

#include "engine/ladder.hpp"

namespace rehab {

namespace {

constexpr int week = 7;

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

struct TakeWord {
  State& state;
  Day day;

  void operator()(const SaysRepeat&) const { state.pending.movement = std::max(state.pending.movement, Movement::repeat); }
  void operator()(const SaysRegress& word) const {
    state.pending.movement = Movement::regress;
    state.pending.steps = std::max(state.pending.steps, static_cast<std::int16_t>(word.steps));
  }
  void operator()(const SaysRest& word) const {
    const Day until = day_spoken_of(state, day) + Days(word.days);
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

void count_exceeded(bool exceeded, State& state) {
  state.exceeded = exceeded ? 1 : 0;
  if (exceeded) {
    state.since_exceeded = 0;
  } else if (state.since_exceeded >= 0) {
    state.since_exceeded += 1;
  }
}

}  // namespace

Day day_spoken_of(const State& state, Day day) { return state.last_session == day ? day + Days(1) : day; }

void ask_referral(const Plan& plan, const Profile& profile, Day day, State& state) {
  if (state.referred || plan.referral.empty()) return;
  if (!refers(plan, facts_on(plan, profile, state, day_spoken_of(state, day)))) return;
  state.referred = true;
  state.full_speed = false;
}

void take_word(const CoachSays& word, Day day, State& state) { std::visit(TakeWord{state, day}, word); }

SessionDone session_of(const Prescription& prescribed, const Done& done) {
  return {prescribed, done, done.exceeded || prescribed.rest_forbids || prescribed.step < 0};
}

SessionDone session_of(const Plan& plan, const Profile& profile, const State& state, Day day, std::span<const DoneWork> work) {
  const Prescription prescribed = judge(plan, profile, state, day);
  return session_of(prescribed, assess(plan, profile, prescribed, work));
}

void take_session(const Plan& plan, const SessionDone& session, State& state) {
  const Prescription& p = session.prescribed;
  const Done& done = session.done;
  count_session(p.judged, state);
  if (p.decision == Decision::refer) state.referred = true;
  const bool prescribed = p.step >= 0;
  if (prescribed) {
    take_place(p, state);
    set_ceiling(plan, p, done, state);
  } else if (state.pending.start_at >= 0) {  // Under a referral nothing moves, but the word has set the position.
    state.step = state.pending.start_at;
    state.clean = 0;
    state.at_step = 0;
  }
  count_exceeded(session.exceeded, state);
  state.completed = prescribed ? done.completed.hundredths : unknown;
  state.last_intensity = done.highest_up ? done.highest_up->hundredths : unknown;
  state.pending = {};
  std::fill_n(state.reported.begin(), plan.observations.size(), State::unsaid);
  std::fill_n(state.checked.begin(), plan.observations.size(), State::unsaid);
  std::fill_n(state.rest_from.begin(), std::min(plan.rest_slots, max_rest_slots), State::no_day);
}

void take_report(std::span<const DoneWork> work, State& state) {
  for (const auto& line : work) {
    for (const auto& answer : line.felt) {
      auto& now = state.reported[static_cast<std::size_t>(answer.observation)];
      now = std::max(now, static_cast<std::int8_t>(answer.notch));
    }
  }
}

void add_prescribed(const State& state, const Prescription& p, std::span<std::int64_t> values) {
  const auto set = [&](Fact fact, std::int64_t value) { values[static_cast<std::size_t>(key_of(fact))] = value; };
  set(Fact::decision, static_cast<std::int64_t>(p.decision));
  if (p.step < 0) return;
  set(Fact::intensity, p.load.intensity.hundredths);
  set(Fact::distance, p.load.distance.tenths_mm);
  set(Fact::metres, p.load.metres.tenths_mm);
  if (!state.on_ladder) return;
  set(Fact::climb, p.step - state.step);
  if (state.load == Load{}) return;  // after drills alone there is no run that the next could rise above
  set(Fact::intensity_rise, p.load.intensity.hundredths - state.load.intensity.hundredths);
  set(Fact::distance_rise, (p.load.distance - state.load.distance).tenths_mm);
  set(Fact::metres_rise, (p.load.metres - state.load.metres).tenths_mm);
}

}  // namespace rehab
