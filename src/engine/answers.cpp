// What is said makes of a state what the rules see: reports, extra work, check-ins, and the referral that they may ask for.
#include <algorithm>

#include "engine/transition.hpp"
#include "engine/verdict.hpp"

namespace rehab {

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
  for (std::size_t i = work.size(); i > 0; --i) {
    if (is_run(plan, work[i - 1])) return i - 1;
  }
  for (std::size_t i = work.size(); i > 0 && step >= 0; --i) {
    const auto& own = plan.step(step).work;
    const auto is_it = [&](const Work& wanted) { return wanted.exercise == work[i - 1].exercise; };
    if (std::any_of(own.begin(), own.end(), is_it)) return i - 1;
  }
  return 0;
}

/// A rest that answers ask for from a day on, joined to what is left of earlier ones; `first` is the first day that it forbids.
void add_rest(const AskedRest& asked, Day first, Day from, State& state) {
  const Day until = from + Days(asked.days);
  const bool joins = state.rest_until >= first;
  const bool lasts = state.rest_until > from;  // of one that is over nothing is left but the days before
  state.rest_rules = lasts ? state.rest_rules | asked.rules : asked.rules;
  state.rest_asked = from;
  state.rest_from = joins ? std::min(state.rest_from, first) : first;
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
  if (asked.rule >= 0) add_rest(asked, entry.date, from, state);
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
    add_rest(asked, from, from, state);
    stand_against(plan, asked, day, from, state.complaint);
  } else if (state.complaint.stands && day > state.complaint.said && answers_all(plan, state)) {
    state.complaint = {};
  }
}

void ask_referral(const Plan& plan, const Profile& profile, Day day, State& state) {
  if (state.referred || plan.referral.empty()) return;
  if (refers(plan, facts_on(plan, profile, state, day_spoken_of(state, day)))) stand_referred(state);
}

}  // namespace rehab
