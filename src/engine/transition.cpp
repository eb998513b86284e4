#include "engine/transition.hpp"

#include <algorithm>

#include "engine/base.hpp"
#include "engine/verdict.hpp"
#include "rehab/plan_queries.hpp"

namespace rehab {

namespace {

// ---- The coach's word ----

using Notches = std::array<std::int8_t, max_observations>;

/// What was measured once stands; the rest of what was said does not.
void keep_tests(const Plan& plan, const Notches& said, Notches& left) {
  for (std::size_t o = 0; o < plan.observations.size(); ++o) left[o] = plan.observations[o].kept ? said[o] : State::unsaid;
}

/// Reports, check-ins, setbacks and words are forgotten; counters of sessions and days, and what was really run, are not. The
/// athlete starts anew on the day after, at the earliest.
void clear(const Plan& plan, Day day, State& state) {
  State anew;
  keep_tests(plan, state.checked, anew.checked);
  anew.day = state.day;
  anew.injury = state.injury;
  anew.grade = state.grade;
  anew.sessions = state.sessions;
  anew.first_session = state.first_session;
  anew.last_session = state.last_session;
  anew.trained = state.trained;
  anew.in_a_row = state.in_a_row;
  anew.since_exceeded = state.since_exceeded;
  anew.complete = state.complete;
  anew.base = state.base;
  anew.ever_run = state.ever_run;
  anew.limits = state.limits;
  anew.after_clearance = true;
  anew.not_before = day + Days(1);
  state = anew;
}

struct TakeWord {
  const Plan& plan;
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
  void operator()(const SaysStartAt& word) const {
    state.pending.start_at = static_cast<std::int16_t>(word.step);
    state.at_step = 0;
  }
  void operator()(const SaysCleared&) const { clear(plan, day, state); }
  void operator()(const SaysWord& says) const {
    if (counts_now(plan, state, says.word)) state.words |= static_cast<std::uint8_t>(1u << says.word);
  }
};

// ---- The session ----

/// Every session is dated, whatever it was.
void date_session(Day day, State& state) {
  const int gap = state.last_session ? days_between(*state.last_session, day) : days_of_week;
  state.in_a_row = gap == 1 ? state.in_a_row + 1 : 1;
  const auto aged = [gap](std::uint8_t of_week) {
    return static_cast<std::uint8_t>(gap >= days_of_week ? 0 : (of_week << gap) & 0x7f);
  };
  state.setbacks_week = aged(state.setbacks_week);
  state.climbs_week = aged(state.climbs_week);
  state.last_session = state.trained = day;
}

/// The session takes the place on the ladder that was prescribed for its day.
void take_place(const Plan& plan, const Prescription& p, State& state) {
  const bool came_anew = !state.on_ladder || p.decision == Decision::start || p.step != state.step;
  const auto stage_of = [&plan](int step) { return plan.step(step).stage; };
  if (!state.on_ladder || stage_of(p.step) != stage_of(state.step)) state.stage_since = p.judged;
  if (state.on_ladder && p.step > state.step) state.climbs_week |= 1;
  state.sessions += 1;
  if (!state.first_session) state.first_session = p.judged;
  if (p.decision == Decision::start) state.after_clearance = false;
  state.on_ladder = true;
  state.at_step = came_anew ? 1 : state.at_step + 1;
  state.step = static_cast<std::int16_t>(p.step);
  state.clean = static_cast<std::int16_t>(p.clean);
  state.complete = p.complete;
  state.override_left = static_cast<std::int8_t>(p.override_left);
  state.cut = p.cut;
  state.load = p.load;
  if (!p.setback) return;
  state.setbacks += 1;
  state.setbacks_week |= 1;
  state.words &= plan.lasting_words;
}

void count_exceeded(bool exceeded, State& state) {
  state.exceeded = exceeded ? 1 : 0;
  if (exceeded) {
    state.since_exceeded = 0;
    state.exceeded_in_all += 1;
  } else if (state.since_exceeded >= 0) {
    state.since_exceeded += 1;
  }
}

}  // namespace

Day day_spoken_of(const State& state, Day day) { return state.last_session == day ? day + Days(1) : day; }

bool counts_now(const Plan& plan, const State& state, int word) {
  const int from = plan.word(word).from_step;
  return !state.referred && (from < 0 || (state.on_ladder && state.step >= from));
}

bool may_say(const Plan& plan, const Profile& profile, const CoachWord& said) {
  const auto* word = std::get_if<SaysWord>(&said.says);
  if (word == nullptr || !plan.word(word->word).by_clinician) return true;
  return !profile.clinician.empty() && said.by == profile.clinician;
}

bool dated_session(const Entry& entry, std::optional<Day> before, const State& after) {
  return !entry.work.empty() && after.last_session != (entry.injury ? std::nullopt : before);
}

void stand_referred(State& state) {
  state.referred = true;
  state.words = 0;
}

void injure_anew(Day injured, State& state) {
  State anew;
  anew.injury = injured;
  anew.grade = state.grade;
  anew.injuries = state.injuries + 1;
  anew.trained = state.trained;
  anew.ever_run = state.ever_run;
  anew.limits = state.limits;
  anew.referred = state.referred;
  anew.after_clearance = state.after_clearance;
  anew.not_before = state.not_before;
  state = anew;
}

void forget_referring_tests(const Plan& plan, const Profile& profile, State& state) {
  const Facts facts = facts_on(plan, profile, state, state.not_before);
  for (const Rule& rule : plan.rules) {
    if (rule.then.movement != Movement::refer) continue;
    for (const Alternative& all : rule.when.any) {
      if (!holds(all, facts.known)) continue;
      for (const Condition& asked : all) {
        if (is_observation(asked.key)) state.checked[static_cast<std::size_t>(observation_of(asked.key))] = State::unsaid;
      }
    }
  }
}

void take_word(const Plan& plan, const CoachSays& word, Day day, State& state) { std::visit(TakeWord{plan, state, day}, word); }

SessionDone session_of(const Prescription& prescribed, const Done& done) {
  return {prescribed, done, done.exceeded || prescribed.rest_forbids || prescribed.complaint || prescribed.step < 0};
}

bool is_session(const Plan& plan, const State& state, const Prescription& p, std::span<const DoneWork> work) {
  if (any_run(plan, work)) return true;
  if (work.empty() || p.step < 0 || state.trained == p.judged) return false;
  const auto& own = plan.step(p.step).work;
  if (p.no_runs && any_run(plan, own)) return false;
  return std::any_of(work.begin(), work.end(), [&](const Work& line) {
    return std::any_of(own.begin(), own.end(), [&](const Work& wanted) { return wanted.exercise == line.exercise; });
  });
}

void take_session(const Plan& plan, const SessionDone& session, State& state) {
  const Prescription& p = session.prescribed;
  const Done& done = session.done;
  date_session(p.judged, state);
  if (p.decision == Decision::refer && !state.referred) stand_referred(state);
  const bool counts = p.step >= 0;
  if (counts) {
    take_place(plan, p, state);
    state.base = base_after(plan, p, done, state.base);
  }
  state.ever_run = state.ever_run || done.ran;
  count_exceeded(session.exceeded, state);
  state.completed = counts ? done.completed.hundredths : unknown;
  state.last_intensity = done.highest_up ? done.highest_up->hundredths : unknown;
  state.pending = {};
  std::fill_n(state.reported.begin(), plan.observations.size(), State::unsaid);
  keep_tests(plan, state.checked, state.checked);
  state.known.reset();
  state.answers_of = State::no_day;
}

}  // namespace rehab
