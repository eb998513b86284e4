// The second of the two functions that are the engine: what an entry of the log makes of the state.
#include "engine/transition.hpp"

namespace rehab {

State fresh(const Profile& profile) {
  State state;
  state.day = profile.injury.date;
  state.injury = profile.injury.date;
  return state;
}

void absorb_before_work(const Plan& plan, const Profile& profile, const Entry& entry, State& state) {
  if (entry.injury) {
    ask_referral(plan, profile, entry.date, state);
    injure_anew(entry.injury->date, state);
    if (const auto grade = entry.injury->grade_number(); grade != unknown) state.grade = grade;
  }
  state.day = entry.date;
  if (!entry.check_in.empty()) take_check_in(plan, profile, entry.check_in, entry.date, state);
  ask_referral(plan, profile, entry.date, state);
  if (entry.limits) state.limits = entry.limits->now.value_or(Allowance{});
  if (entry.coach && may_say(plan, profile, *entry.coach)) take_word(plan, entry.coach->says, entry.date, state);
  if (clears(entry)) forget_referring_tests(plan, profile, state);
}

void absorb_work(const Plan& plan, const Profile& profile, const Entry& entry, State& state) {
  if (!reports_work(entry)) return;
  const Prescription p = judge(plan, profile, state, entry.date);
  if (!is_session(plan, state, p, entry.work)) return take_extra_work(plan, profile, entry, state);
  take_session(plan, session_of(p, assess(plan, profile, p, entry.work)), state);
  take_report(plan, p.step, entry, state);
}

void absorb_into(const Plan& plan, const Profile& profile, const Entry& entry, State& state) {
  absorb_before_work(plan, profile, entry, state);
  absorb_work(plan, profile, entry, state);
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
