#include "engine/evidence.hpp"

#include <algorithm>

#include "engine/what_if.hpp"

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
  const std::int64_t value = next.facts.said[static_cast<std::size_t>(key_of_observation(observation))];
  if (value == unknown) return {};
  const auto report = last_report(log);
  std::optional<Place> found;
  if (report && next.state.reported[index] == value) {
    for (const DoneWork& line : log[*report].work) find_notch(line.felt, observation, static_cast<int>(value), found);
  }
  if (next.state.checked[index] == value) {
    for (std::size_t i = report ? *report + 1 : 0; i < log.size(); ++i)
      find_notch(log[i].check_in, observation, static_cast<int>(value), found);
  }
  return found ? std::vector{*found} : std::vector<Place>{};
}

/// The places of sessions on the given days, of the injury in force.
std::vector<Place> sessions_on(const NextSession& next, std::span<const Day> days) {
  std::vector<Place> places;
  for (const Entry& entry : next.athlete->log) {
    if (is_session(entry) && std::find(days.begin(), days.end(), entry.date) != days.end()) places.push_back(entry.place);
  }
  return places;
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

std::vector<Place> setbacks(const NextSession& next) {
  std::vector<Day> days;
  for (int i = 0; i < 7; ++i) {
    if ((next.state.setbacks >> i & 1) != 0) days.push_back(*next.state.last_session - Days(i));
  }
  return sessions_on(next, days);
}

std::vector<Place> exceeding_session(const NextSession& next) {
  int left = next.state.since_exceeded;
  if (left < 0) return {};
  const auto& log = next.athlete->log;
  for (std::size_t i = log.size(); i > 0; --i) {
    if (is_session(log[i - 1]) && left-- == 0) return {log[i - 1].place};
  }
  return {};
}

std::vector<Place> word_of_full_speed(const NextSession& next) {
  if (!next.state.full_speed) return {};
  std::vector<Place> places;
  for (const Entry& entry : next.athlete->log) {
    if (entry.coach && std::holds_alternative<SaysFullSpeed>(entry.coach->says)) places = {entry.coach->place};
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
    case Fact::setbacks_7d: return setbacks(next);
    case Fact::full_speed: return word_of_full_speed(next);
    case Fact::age:
    case Fact::clinician:
    case Fact::decision:
    case Fact::climb:
    case Fact::intensity:
    case Fact::distance:
    case Fact::metres:
    case Fact::intensity_rise:
    case Fact::distance_rise:
    case Fact::metres_rise: break;
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
    one.is_session = is_session(entry);
    if (!entry.work.empty()) {
      one.prescribed = judge(plan, athlete.profile, before_session(plan, athlete.profile, state, entry), entry.date);
    }
    absorb_into(plan, athlete.profile, entry, state);
    if (one.is_session) {
      one.completed = state.completed;
      one.exceeded = state.exceeded == 1;
    }
    one.referred = state.referred;
    all.push_back(one);
  }
  return all;
}

}  // namespace rehab
