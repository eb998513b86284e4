#include "search/log_writer.hpp"

#include <algorithm>

namespace rehab::search {

namespace {

constexpr Day injured = Day(std::chrono::year(2025) / 3 / 3);

bool a_gate_asks(const Plan& plan, int observation) {
  const auto asks = [&](const Alternative& all) {
    return std::any_of(all.begin(), all.end(), [&](const Condition& c) { return c.key == key_of_observation(observation); });
  };
  return std::any_of(plan.stages.begin(), plan.stages.end(),
                     [&](const Stage& stage) { return std::any_of(stage.enter.any.begin(), stage.enter.any.end(), asks); });
}

}  // namespace

LogWriter::LogWriter(Search& search) : search_(search), plans_(search.plans()) { profile_.injury.date = last_ = injured; }

void LogWriter::lead_to(std::uint32_t state) {
  std::vector<Origin> path;
  for (std::uint32_t at = state;; at = path.back().parent) {
    path.push_back(search_.origin(at));
    if (path.back().by != Origin::By::start) continue;
    begin(search_.counters_of(at).person);
    break;
  }
  for (auto origin = path.rbegin() + 1; origin != path.rend(); ++origin) follow(*origin);
}

void LogWriter::begin(std::int16_t index) {
  const auto& person = search_.abstraction().persons()[static_cast<std::size_t>(index)];
  if (person.clinician) profile_.clinician = "a clinician";
  if (person.age) profile_.born = injured - Days(*person.age * 365 + *person.age / 4 + 30);
}

Day LogWriter::day_after(std::uint32_t state, int gap) const {
  return (search_.counters_of(state).has_run != 0 ? last_ : injured) + Days(gap);
}

void LogWriter::turn(std::uint32_t state, std::int16_t person, Day day) {
  if (person == search_.counters_of(state).person) return;
  const auto& older = search_.abstraction().persons()[static_cast<std::size_t>(person)];
  const std::chrono::year_month_day birthday{day};
  profile_.born = Day((birthday.year() - std::chrono::years(*older.age)) / birthday.month() /
                      std::chrono::day(std::min(28u, static_cast<unsigned>(birthday.day()))));
}

Athlete LogWriter::athlete(Side side, std::string name) const {
  Athlete athlete;
  athlete.profile = profile_;
  athlete.profile.name = std::move(name);
  athlete.log = log_[side];
  return athlete;
}

// ---- What was reported ----

/// What silence says anyway need not be written, but where a gate wants to hear it.
bool LogWriter::goes_without_saying(std::size_t observation, std::int8_t notch) const {
  for (const auto& searched : plans_.each) {
    const int own = searched.observation[observation];
    if (own < 0) continue;
    const auto& silence = searched.plan->observations[static_cast<std::size_t>(own)].unless_said;
    if (silence != searched.notch[observation][static_cast<std::size_t>(notch)] || a_gate_asks(*searched.plan, own)) return false;
  }
  return true;
}

void LogWriter::report(const Report& report, Day check_in_on) {
  if (has_session_) {
    for (Side side = 0; side < plans_.count(); ++side)
      log_[side][session_[side]].work.back().felt = worth_saying(side, report.reported, false);
  }
  check_in(report, check_in_on, false);
}

/// Common notches as one plan's answers.
std::vector<Answer> LogWriter::worth_saying(Side side, const std::vector<std::int8_t>& notches, bool all) const {
  Report left;
  left.reported = left.checked = notches;
  for (std::size_t o = 0; o < notches.size() && !all; ++o) {
    if (notches[o] != State::unsaid && goes_without_saying(o, notches[o])) left.reported[o] = State::unsaid;
  }
  return answers_of(plans_.each[side].own(left).reported);
}

void LogWriter::check_in(const Report& report, Day day, bool all) {
  for (Side side = 0; side < plans_.count(); ++side) {
    Entry entry;
    entry.date = day;
    entry.check_in = worth_saying(side, report.checked, all);
    if (!entry.check_in.empty()) log_[side].push_back(std::move(entry));
  }
}

void LogWriter::report(const Statement& statement, const Word& word, Day looked_at) {
  const Report& report = search_.statements().report(statement);
  const bool later = statement.days_ago >= 0;
  Report of_work = report;
  std::fill(of_work.checked.begin(), of_work.checked.end(), State::unsaid);
  this->report(later ? of_work : report, last_);
  say(word);
  if (later) check_in(report, looked_at - Days(statement.days_ago), true);
}

// ---- Words ----

/// In the entry of that evening's check-in, if there is one.
void LogWriter::say_to_all(const Says& says) {
  for (Side side = 0; side < plans_.count(); ++side) {
    auto& log = log_[side];
    if (log.empty() || log.back().date != last_ || log.back().check_in.empty() || log.back().coach || !log.back().work.empty()) {
      log.emplace_back();
      log.back().date = last_;
    }
    log.back().coach = CoachWord{"the coach", says[side], "his own judgement", {}};
  }
}

void LogWriter::say(const Word& word) {
  const auto& [first, second] = word.pending;
  if (word.starts()) return say_to_all({SaysStartAt{first.start_at}, SaysStartAt{second.start_at}});
  if (word.movement() == Movement::repeat) return say_to_all({SaysRepeat{}, SaysRepeat{}});
  if (word.movement() == Movement::regress) return say_to_all({SaysRegress{first.steps}, SaysRegress{first.steps}});
}

// ---- Sessions ----

void LogWriter::follow(const Origin& origin) {
  if (origin.by == Origin::By::full_speed) return say_to_all({SaysFullSpeed{}, SaysFullSpeed{}});
  if (origin.by == Origin::By::cleared) {
    has_session_ = false;
    return say_to_all({SaysCleared{}, SaysCleared{}});
  }
  const Day day = day_after(origin.parent, origin.gap);
  const Day reported_on = day_after(origin.parent, origin.reported_on);
  report(origin.statement, plans_.words[origin.answered.word], reported_on);
  if (reported_on < day) note(reported_on);
  if (origin.coach_rests) {
    const SaysRest rest{search_.counters_of(origin.parent).has_run != 0 ? origin.gap : origin.gap + 1};
    say_to_all({rest, rest});
  }
  turn(origin.parent, origin.person, day);
  run(origin, day);
}

void LogWriter::run(const Origin& origin, Day day) {
  for (Side side = 0; side < plans_.count(); ++side) {
    auto& log = log_[side];
    if (log.empty() || log.back().date != day || !log.back().work.empty()) {
      log.emplace_back();
      log.back().date = day;
    }
    log.back().work = origin.outcome->work[side];
    session_[side] = log.size() - 1;
  }
  if (origin.outcome->timed) profile_.best = search_.prescriptions().best();
  has_session_ = true;
  last_ = day;
}

/// An entry on a day on which the rules referred: they are asked at entries.
void LogWriter::note(Day day) {
  for (Side side = 0; side < plans_.count(); ++side) {
    Entry entry;
    entry.date = day;
    entry.notes = "looked at on this day";
    log_[side].push_back(std::move(entry));
  }
}

}  // namespace rehab::search
