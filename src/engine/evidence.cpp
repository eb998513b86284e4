#include "engine/evidence.hpp"

#include <algorithm>
#include <utility>

#include "engine/referrals.hpp"
#include "engine/transition.hpp"

namespace rehab {

namespace {

/// The newest place of a notch among answers, if it is there.
void find_notch(std::span<const Answer> answers, int observation, int notch, std::optional<Place>& found) {
  for (const Answer& answer : answers) {
    if (answer.observation == observation && answer.notch == notch) found = answer.place;
  }
}

/// Looks only for the notch that the state holds, so that no other reading of the log can creep in.
std::vector<Place> said_at(const NextSession& next, int observation) {
  const auto& log = next.athlete->log;
  const auto index = static_cast<std::size_t>(observation);
  const std::int8_t reported = next.state.reported[index];
  const std::int8_t checked = next.state.checked[index];
  const std::int8_t worst = std::max(reported, checked);
  if (worst == State::unsaid) return {};
  std::optional<Place> found;
  const bool kept = next.plan->observations[index].kept;
  for (std::size_t i = kept ? 0 : next.last_report.value_or(0); i < log.size(); ++i) {
    const bool is_report = i == next.last_report;
    if (checked == worst && !is_report) find_notch(log[i].check_in, observation, worst, found);
    if (reported != worst) continue;
    for (const DoneWork& line : log[i].work) find_notch(line.felt, observation, worst, found);
    find_notch(log[i].felt, observation, worst, found);
  }
  return found ? std::vector{*found} : std::vector<Place>{};
}

/// The places of the sessions that `wanted` takes, of the injury in force.
template <class Wanted>
std::vector<Place> sessions_where(const NextSession& next, const Wanted& wanted) {
  std::vector<Place> places;
  for (const Passed& one : passed(*next.plan, *next.athlete)) {
    const Entry& entry = next.athlete->log[one.entry];
    if (entry.injury) places.clear();
    if (one.is_session && wanted(one, entry.date)) places.push_back(entry.place);
  }
  return places;
}

/// On the given days.
std::vector<Place> sessions_on(const NextSession& next, std::span<const Day> days) {
  return sessions_where(next, [&](const Passed&, Day day) { return std::find(days.begin(), days.end(), day) != days.end(); });
}

std::vector<Place> last_session(const NextSession& next) {
  if (!next.state.last_session) return {};
  const Day day = *next.state.last_session;
  return sessions_on(next, {&day, 1});
}

std::vector<Place> first_session(const NextSession& next) {
  if (!next.state.first_session) return {};
  const Day day = *next.state.first_session;
  return sessions_on(next, {&day, 1});
}

std::vector<Place> first_of_stage(const NextSession& next) {
  if (!next.state.stage_since) return {};
  const Day day = *next.state.stage_since;
  return sessions_on(next, {&day, 1});
}

/// The sessions of a week that has a bit for each day before the last.
std::vector<Place> sessions_of_week(const NextSession& next, std::uint8_t week) {
  std::vector<Day> days;
  for (int i = 0; i < days_of_week; ++i) {
    if ((week >> i & 1) != 0) days.push_back(*next.state.last_session - Days(i));
  }
  return sessions_on(next, days);
}

std::vector<Place> exceeding_session(const NextSession& next) {
  const auto sessions = sessions_where(next, [](const Passed&, Day) { return true; });
  const auto back = static_cast<std::size_t>(next.state.since_exceeded) + 1;
  if (next.state.since_exceeded < 0 || back > sessions.size()) return {};
  return {sessions[sessions.size() - back]};
}

/// Those that are counted: a clearance forgets the ones before it.
std::vector<Place> setbacks(const NextSession& next) {
  auto sessions = sessions_where(next, [](const Passed& one, Day) { return one.prescribed.setback; });
  const auto counted = std::min(sessions.size(), static_cast<std::size_t>(next.state.setbacks));
  sessions.erase(sessions.begin(), sessions.end() - static_cast<std::ptrdiff_t>(counted));
  return sessions;
}

/// A word of the plan, where it stands.
std::vector<Place> where_said(const NextSession& next, int word) {
  if (!next.state.has_word(word)) return {};
  std::vector<Place> places;
  for (const Entry& entry : next.athlete->log) {
    const auto* says = entry.coach ? std::get_if<SaysWord>(&entry.coach->says) : nullptr;
    if (says != nullptr && says->word == word && may_say(*next.plan, next.athlete->profile, *entry.coach))
      places = {entry.coach->place};
  }
  return places;
}

std::vector<Place> injury(const NextSession& next) {
  std::vector<Place> places;
  for (const Entry& entry : next.athlete->log) {
    if (entry.injury) places = {entry.place};
  }
  return places;
}

}  // namespace

std::vector<Place> evidence(const NextSession& next, Key key) {
  if (is_observation(key)) return said_at(next, observation_of(key));
  switch (static_cast<Fact>(key)) {
    case Fact::completed:
    case Fact::exceeded:
    case Fact::sessions:
    case Fact::sessions_at_step:
    case Fact::days_off:
    case Fact::days_in_a_row:
    case Fact::last_intensity:
    case Fact::stage:
    case Fact::complete: return last_session(next);
    case Fact::sessions_since_exceeded: return exceeding_session(next);
    case Fact::days_since_start: return first_session(next);
    case Fact::days_since_injury: return injury(next);
    case Fact::setbacks_7d: return sessions_of_week(next, next.state.setbacks_week);
    case Fact::setbacks: return setbacks(next);
    case Fact::climbs_7d: return sessions_of_week(next, next.state.climbs_week);
    case Fact::days_at_stage: return first_of_stage(next);
    case Fact::injuries: return injury(next);
    case Fact::full_speed:
    case Fact::word_2:
    case Fact::word_3:
    case Fact::word_4:
    case Fact::word_5:
    case Fact::word_6:
    case Fact::word_7:
    case Fact::word_8: return where_said(next, word_of(static_cast<Fact>(key)));
    case Fact::age:
    case Fact::grade:
    case Fact::clinician:
    case Fact::decision:
    case Fact::climb:
    case Fact::intensity:
    case Fact::distance:
    case Fact::metres:
    case Fact::minutes:
    case Fact::reps:
    case Fact::intensity_rise:
    case Fact::distance_rise:
    case Fact::metres_rise:
    case Fact::minutes_rise:
    case Fact::reps_rise: break;
  }
  return {};
}

std::vector<Passed> passed(const Plan& plan, const Athlete& athlete) {
  std::vector<Passed> all;
  State state = fresh(athlete.profile);
  for (std::size_t i = 0; i < athlete.log.size(); ++i) {
    const Entry& entry = athlete.log[i];
    Passed one;
    one.entry = i;
    if (!entry.work.empty()) {
      one.prescribed = judge(plan, athlete.profile, before_session(plan, athlete.profile, state, entry), entry.date);
    }
    const auto before = state.last_session;
    absorb_into(plan, athlete.profile, entry, state);
    one.is_session = dated_session(entry, before, state);
    if (one.is_session) {
      one.completed = state.completed;
      one.exceeded = state.exceeded == 1;
      if (one.exceeded) assess(plan, athlete.profile, one.prescribed, entry.work, &one.too_much);
    }
    one.referred = state.referred;
    all.push_back(std::move(one));
  }
  for (Referral& referral : referrals(plan, athlete)) {
    Passed& by = all[referral.entry];
    by.referred = by.referred || !clears(athlete.log[referral.entry]);
    by.asked_for = std::move(referral);
  }
  return all;
}

}  // namespace rehab
