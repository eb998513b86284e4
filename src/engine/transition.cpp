#include "engine/transition.hpp"

#include <algorithm>

#include "engine/ladder.hpp"

namespace rehab {

namespace {

constexpr int week = 7;

// ---- The coach's word ----

using Notches = std::array<std::int8_t, max_observations>;

/// What was measured once stands; the rest of what was said does not.
void keep_tests(const Plan& plan, const Notches& said, Notches& left) {
  for (std::size_t o = 0; o < plan.observations.size(); ++o) left[o] = plan.observations[o].kept ? said[o] : State::unsaid;
}

/// A result on which a rule refers would refer again at once: the word that lifts it forgets it.
void forget_referring_tests(const Plan& plan, Notches& checked) {
  for (const Rule& rule : plan.rules) {
    if (rule.then.movement != Movement::refer) continue;
    for (const Alternative& all : rule.when.any) {
      for (const Condition& asked : all) {
        if (is_observation(asked.key)) checked[static_cast<std::size_t>(observation_of(asked.key))] = State::unsaid;
      }
    }
  }
}

/// Reports, check-ins, setbacks and words are forgotten; counters of sessions and days, and what was really run, are not. The
/// athlete starts anew on the day after, at the earliest.
void clear(const Plan& plan, Day day, State& state) {
  State anew;
  keep_tests(plan, state.checked, anew.checked);
  forget_referring_tests(plan, anew.checked);
  anew.day = state.day;
  anew.injury = state.injury;
  anew.grade = state.grade;
  anew.sessions = state.sessions;
  anew.first_session = state.first_session;
  anew.last_session = state.last_session;
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
  const int gap = state.last_session ? days_between(*state.last_session, day) : week;
  state.in_a_row = gap == 1 ? state.in_a_row + 1 : 1;
  const auto aged = [gap](std::uint8_t of_week) { return static_cast<std::uint8_t>(gap >= week ? 0 : (of_week << gap) & 0x7f); };
  state.setbacks_week = aged(state.setbacks_week);
  state.climbs_week = aged(state.climbs_week);
  state.last_session = day;
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

template <class T>
std::optional<T> lower(const std::optional<T>& a, const std::optional<T>& b) {
  return a && b ? std::min(*a, *b) : a ? a : b;
}

Base lower(const Base& a, const Base& b) {
  return {lower(a.distance, b.distance), lower(a.intensity, b.intensity), lower(a.minutes, b.minutes), lower(a.reps, b.reps)};
}

/// Of work by time, or without an amount: as of runs. `none` is what a session without such work lowers it to.
template <class T>
std::optional<T> bulk_after(T prescribed, T done, bool completed, const std::optional<T>& before, const std::optional<T>& none) {
  if (prescribed == T{}) return done == T{} ? lower(before, none) : before;
  if (done == T{}) return lower(before, std::optional(prescribed));
  return completed ? prescribed : std::min(prescribed, done);
}

/// Of the runs. Those that were prescribed and left undone raise nothing; a session without runs lowers base to the load of the
/// plan's start.
Base base_of_runs(const Plan& plan, const Load& load, const Done& done, const Base& before) {
  const Base start{plan.base_of_start.distance, plan.base_of_start.intensity, {}, {}};
  if (!load.runs) return done.ran ? before : lower(before, start);
  Base prescribed;
  if (load.distance > Distance{}) prescribed.distance = load.distance;
  if (load.at_longest > Percent{}) prescribed.intensity = load.at_longest;
  if (!done.ran) return lower(before, rounded_down(prescribed));
  Base base = done.completed == percent(100) ? prescribed : lower(prescribed, done.longest);
  if (!base.distance) base.distance = before.distance;  // runs by time have no length
  return base;
}

/// Only what was done bounds what comes next: as prescribed where it was completed, else of each the lower of prescribed and
/// done.
Base base_after(const Plan& plan, const Load& load, const Done& done, const Base& before) {
  Base base = base_of_runs(plan, load, done, before);
  const bool completed = done.completed == percent(100);
  const Base& start = plan.base_of_start;
  base.minutes.reset();
  base.reps.reset();
  if (plan.rises.minutes) base.minutes = bulk_after(load.minutes, done.minutes, completed, before.minutes, start.minutes);
  if (plan.rises.reps) base.reps = bulk_after(load.reps, done.reps, completed, before.reps, start.reps);
  return rounded_down(base);
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

void stand_referred(State& state) {
  state.referred = true;
  state.words = 0;
}

void injure_anew(Day injured, State& state) {
  State anew;
  anew.injury = injured;
  anew.grade = state.grade;
  anew.injuries = state.injuries + 1;
  anew.ever_run = state.ever_run;
  anew.limits = state.limits;
  anew.referred = state.referred;
  anew.after_clearance = state.after_clearance;
  anew.not_before = state.not_before;
  state = anew;
}

void take_word(const Plan& plan, const CoachSays& word, Day day, State& state) { std::visit(TakeWord{plan, state, day}, word); }

SessionDone session_of(const Prescription& prescribed, const Done& done) {
  return {prescribed, done, done.exceeded || prescribed.rest_forbids || prescribed.complaint || prescribed.step < 0};
}

bool is_session(const Plan& plan, const State& state, const Prescription& p, std::span<const DoneWork> work) {
  const auto is_run = [&](const Work& line) { return plan.exercise(line.exercise).kind == Kind::run; };
  if (std::any_of(work.begin(), work.end(), is_run)) return true;
  if (work.empty() || p.step < 0 || state.last_session == p.judged) return false;
  const auto& own = plan.step(p.step).work;
  if (p.no_runs && std::any_of(own.begin(), own.end(), is_run)) return false;
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
    state.base = base_after(plan, p.load, done, state.base);
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

namespace {

void add_answers(std::span<const Answer> answers, std::span<std::int8_t> worst) {
  for (const Answer& answer : answers) {
    auto& now = worst[static_cast<std::size_t>(answer.observation)];
    now = std::max(now, static_cast<std::int8_t>(answer.notch));
  }
}

void know(std::span<const Answer> answers, State& state) {
  for (const Answer& answer : answers) state.known.set(static_cast<std::size_t>(answer.observation));
}

/// The first line that speaks of all runs: the last of them, or of the step's own work where there are none.
std::size_t last_of_its_work(const Plan& plan, int step, std::span<const DoneWork> work) {
  const auto is_run = [&](const Work& line) { return plan.exercise(line.exercise).kind == Kind::run; };
  for (std::size_t i = work.size(); i > 0; --i) {
    if (is_run(work[i - 1])) return i - 1;
  }
  for (std::size_t i = work.size(); i > 0 && step >= 0; --i) {
    const auto& own = plan.step(step).work;
    const auto is_it = [&](const Work& wanted) { return wanted.exercise == work[i - 1].exercise; };
    if (std::any_of(own.begin(), own.end(), is_it)) return i - 1;
  }
  return 0;
}

/// A rest that answers ask for, joined to what is left of earlier ones.
void add_rest(const AskedRest& asked, Day from, State& state) {
  const Day until = from + Days(asked.days);
  const bool joins = state.rest_until >= from;
  state.rest_rules = joins ? state.rest_rules | asked.rules : asked.rules;
  state.rest_asked = from;
  state.rest_from = joins ? std::min(state.rest_from, from) : from;
  state.rest_until = joins ? std::max(state.rest_until, until) : until;
}

void stand_against(const Plan& plan, const AskedRest& asked, Day said, Day from, Complaint& complaint) {
  const Day until = from + Days(asked.days);
  const auto& name = [&](int rule) -> const std::string& { return plan.rule(rule).id; };
  const bool longest = !complaint.stands || until > complaint.rest_until ||
                       (until == complaint.rest_until && name(asked.rule) < name(complaint.rule));
  if (longest) {
    complaint.rest_until = until;
    complaint.rule = static_cast<std::int16_t>(asked.rule);
  }
  complaint.rules |= asked.rules;
  complaint.stands = true;
  complaint.said = said;
  complaint.from = from;
}

bool answers_all(const Plan& plan, const State& state) {
  return std::all_of(plan.asked_by_rests.begin(), plan.asked_by_rests.end(),
                     [&](int o) { return state.answered[static_cast<std::size_t>(o)] != State::unsaid; });
}

}  // namespace

void take_report(const Plan& plan, int step, const Entry& entry, State& state) {
  const std::span<const DoneWork> work(entry.work);
  const std::size_t telling = last_of_its_work(plan, step, work);
  for (std::size_t i = 0; i < work.size(); ++i) {
    add_answers(work[i].felt, state.reported);
    if (i >= telling) know(work[i].felt, state);
  }
  add_answers(entry.felt, state.reported);
  know(entry.felt, state);
}

void take_extra_work(const Plan& plan, const Profile& profile, const Entry& entry, State& state) {
  std::array<std::int8_t, max_observations> said;
  said.fill(State::unsaid);
  for (const DoneWork& line : entry.work) add_answers(line.felt, said);
  add_answers(entry.felt, said);
  for (std::size_t o = 0; o < plan.observations.size(); ++o) state.reported[o] = std::max(state.reported[o], said[o]);
  const Day from = entry.date + Days(1);
  const AskedRest asked = rest_asked_by(plan, facts_on(plan, profile, state, from), said);
  if (asked.rule >= 0) add_rest(asked, from, state);
}

void take_check_in(const Plan& plan, const Profile& profile, std::span<const Answer> check_in, Day day, State& state) {
  if (state.answers_of != day) std::fill_n(state.answered.begin(), plan.observations.size(), State::unsaid);
  state.answers_of = day;
  std::array<std::int8_t, max_observations> said;
  std::fill_n(said.begin(), plan.observations.size(), State::unsaid);
  for (const Answer& answer : check_in) {
    const auto o = static_cast<std::size_t>(answer.observation);
    const auto notch = static_cast<std::int8_t>(answer.notch);
    said[o] = notch;
    const bool worst_counts = state.on_ladder && !plan.observations[o].kept;
    state.checked[o] = worst_counts ? std::max(state.checked[o], notch) : notch;
    state.answered[o] = worst_counts ? std::max(state.answered[o], notch) : notch;
  }
  const Day from = day_spoken_of(state, day);
  const auto answers = std::span(said).first(plan.observations.size());
  const AskedRest asked = rest_asked_by(plan, facts_on(plan, profile, state, from), answers);
  if (asked.rule >= 0) {
    add_rest(asked, from, state);
    stand_against(plan, asked, day, from, state.complaint);
  } else if (state.complaint.stands && day > state.complaint.said && answers_all(plan, state)) {
    state.complaint = {};
  }
}

void ask_referral(const Plan& plan, const Profile& profile, Day day, State& state) {
  if (state.referred || plan.referral.empty()) return;
  if (refers(plan, facts_on(plan, profile, state, day_spoken_of(state, day)))) stand_referred(state);
}

namespace {

constexpr Fact not_of_coachs_start[] = {Fact::climb,     Fact::metres_rise,       Fact::minutes_rise,
                                        Fact::reps_rise, Fact::days_since_injury, Fact::days_since_start,
                                        Fact::days_off,  Fact::days_in_a_row};
constexpr Fact not_of_free_start[] = {Fact::intensity, Fact::distance, Fact::intensity_rise, Fact::distance_rise};

}  // namespace

void add_prescribed(const Plan& plan, const State& state, const Prescription& p, std::span<std::int64_t> values) {
  const auto set = [&](Fact fact, std::int64_t value) { values[static_cast<std::size_t>(key_of(fact))] = value; };
  set(Fact::decision, static_cast<std::int64_t>(p.decision));
  if (p.step < 0) return;
  set(Fact::intensity, p.load.intensity.hundredths);
  set(Fact::distance, p.load.distance.tenths_mm);
  set(Fact::metres, p.load.metres.tenths_mm);
  set(Fact::minutes, p.load.minutes.ms);
  set(Fact::reps, p.load.reps);
  if (p.setback) take_words_back(plan, values);
  if (state.on_ladder) {
    set(Fact::climb, p.step - state.step);
    if (!p.cut && !state.cut && state.load.minutes > Duration{})
      set(Fact::minutes_rise, p.load.minutes.ms - state.load.minutes.ms);
    if (!p.cut && !state.cut && state.load.reps > 0) set(Fact::reps_rise, p.load.reps - state.load.reps);
    if (state.load.runs) {  // after drills alone there is no run that the next could rise above
      set(Fact::intensity_rise, p.load.intensity.hundredths - state.load.intensity.hundredths);
      set(Fact::distance_rise, (p.load.distance - state.load.distance).tenths_mm);
      if (!p.cut && !state.cut) set(Fact::metres_rise, (p.load.metres - state.load.metres).tenths_mm);
    }
  }
  if (!p.by_coach) return;
  for (const Fact fact : not_of_coachs_start) set(fact, unknown);
  if (state.ever_run) return;
  for (const Fact fact : not_of_free_start) set(fact, unknown);
}

std::vector<int> broken_nevers(const Plan& plan, const Profile& profile, const State& state, const Prescription& p) {
  std::vector<int> broken;
  if (plan.never.empty()) return broken;
  Facts facts = facts_on(plan, profile, state, p.judged);
  add_prescribed(plan, state, p, facts.known);
  add_prescribed(plan, state, p, facts.worst);
  for (std::size_t i = 0; i < plan.never.size(); ++i) {
    const Test& when = plan.never[i].when;
    if (holds(when, facts.known) || holds(when, facts.worst)) broken.push_back(static_cast<int>(i));
  }
  return broken;
}

}  // namespace rehab
