#include "search/log_writer.hpp"

#include <algorithm>

#include "rehab/plan_queries.hpp"

namespace rehab::search {

namespace {

constexpr const char* coach = "the coach";
constexpr Day injured = Day(std::chrono::year(2025) / 3 / 3);

bool a_gate_asks(const Plan& plan, int observation) {
  return std::any_of(plan.stages.begin(), plan.stages.end(),
                     [&](const Stage& stage) { return asks(stage.enter, key_of_observation(observation)); });
}

}  // namespace

LogWriter::LogWriter(Search& search) : search_(search), plans_(search.plans()) {
  profile_.injury.date = injured_ = last_ = injured;
}

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

void LogWriter::begin(std::int16_t person) {
  profile_ = profile_of(search_.abstraction().persons()[static_cast<std::size_t>(person)], injured);
}

Day LogWriter::day_after(std::uint32_t state, int gap) const {
  return (search_.counters_of(state).has_run != 0 ? last_ : injured_) + Days(gap);
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

/// What silence says anyway need not be written, but where somebody waits to hear it.
bool LogWriter::goes_without_saying(const Answer& answer) const {
  const auto observation = static_cast<std::size_t>(answer.observation);
  for (const auto& searched : plans_.each) {
    const int own = searched.observation[observation];
    if (own < 0) continue;
    const auto& silence = searched.plan->observation(own).unless_said;
    const bool waited_for = std::count(searched.plan->asked_by_rests.begin(), searched.plan->asked_by_rests.end(), own) > 0;
    if (silence != searched.notch[observation][static_cast<std::size_t>(answer.notch)] || waited_for ||
        a_gate_asks(*searched.plan, own))
      return false;
  }
  return true;
}

std::vector<Answer> LogWriter::worth_saying(std::vector<Answer> answers) const {
  std::erase_if(answers, [&](const Answer& answer) { return goes_without_saying(answer); });
  return answers;
}

/// Some work that no step holds and no run is, to say something beside it that does not speak of the session; -1: there is none.
int LogWriter::other_work() const {
  const Plan& plan = plans_.plan(0);
  for (int e = 0; e < static_cast<int>(plan.exercises.size()); ++e) {
    const auto stands = [&](const Step& step) {
      return std::any_of(step.work.begin(), step.work.end(), [&](const Work& work) { return work.exercise == e; });
    };
    if (plan.exercise(e).kind == Kind::run || std::any_of(plan.steps.begin(), plan.steps.end(), stands)) continue;
    if (plans_.count() == 1 || plans_.each[0].exercise[static_cast<std::size_t>(e)] >= 0) return e;
  }
  return -1;
}

namespace {

/// A rep of a line as a line before it; of a single one so little that it counts for nothing.
DoneWork early_rep(DoneWork& line) {
  DoneWork early = line;
  early.felt.clear();
  early.dose.sets = early.dose.reps = 1;
  early.times.clear();
  const int reps = line.dose.total_reps();
  if (reps > 1) {
    line.dose.sets = 1;
    line.dose.reps = reps - 1;
    if (line.times.empty()) return early;
    early.times = {line.times.front()};
    line.times.erase(line.times.begin());
  } else if (auto* distance = std::get_if<Distance>(&early.dose.amount)) {
    *distance = std::min(*distance, Distance{metres(1).tenths_mm / 10});
  } else if (auto* time = std::get_if<Duration>(&early.dose.amount)) {
    *time = std::min(*time, seconds(1));
  }
  return early;
}

}  // namespace

/// Beside other work where the plans share some that is no session's, else beside the first rep.
void LogWriter::report_early(const std::vector<Answer>& answers) {
  const int exercise = other_work();
  for (Side side = 0; side < plans_.count(); ++side) {
    Entry& session = log_[side][session_[side]];
    const auto own = plans_.each[side].own(answers);
    if (own.empty()) continue;
    DoneWork line;
    if (exercise < 0) {
      line = early_rep(session.work.back());
    } else {
      line.exercise = side == 0 ? exercise : plans_.each[0].exercise[static_cast<std::size_t>(exercise)];
      line.dose.amount = metres(10);
    }
    line.felt = own;
    const auto before = exercise < 0 ? session.work.end() - 1 : session.work.begin();
    session.work.insert(before, std::move(line));
  }
}

void LogWriter::report(const Statement& statement, const Report& report, Day looked_at) {
  if (has_session_) {
    const auto beside = worth_saying(search_.statements().beside_work(statement, report, true));
    for (Side side = 0; side < plans_.count(); ++side)
      log_[side][session_[side]].work.back().felt = plans_.each[side].own(beside);
    const auto early = search_.statements().beside_work(statement, report, false);
    if (!early.empty()) report_early(early);
  }
  for (const Said& said : search_.statements().said(statement, report)) {
    const auto answers = said.by_check_in ? worth_saying(said.answers) : said.answers;
    for (Side side = 0; side < plans_.count(); ++side) {
      Entry entry;
      entry.date = looked_at - Days(said.days_ago);
      (said.by_check_in ? entry.check_in : entry.felt) = plans_.each[side].own(answers);
      if (!entry.check_in.empty() || !entry.felt.empty()) log_[side].push_back(std::move(entry));
    }
  }
}

/// The last entry, if it is of that day and not full; else a new one.
template <class Full>
Entry& LogWriter::entry_on(Side side, Day day, Full full) {
  auto& log = log_[side];
  if (log.empty() || log.back().date != day || full(log.back())) {
    log.emplace_back();
    log.back().date = day;
  }
  return log.back();
}

// ---- Words ----

/// In the entry of that day's check-in, if it is the last.
void LogWriter::say_to_all(const Says& says, const std::string& by, Day day) {
  for (Side side = 0; side < plans_.count(); ++side) {
    if (!says[side]) continue;
    const auto full = [](const Entry& entry) { return entry.check_in.empty() || entry.coach || !entry.work.empty(); };
    entry_on(side, day, full).coach = CoachWord{by, *says[side], "his own judgement", {}};
  }
}

void LogWriter::say(const Word& word, Day day) {
  const auto first = word.says(0);
  if (!first) return;
  say_to_all({first, plans_.count() > 1 ? word.says(1) : first}, coach, day);
}

/// Where a plan has no such word, its log says nothing.
void LogWriter::give(const GivenWord& word) {
  Says says;
  for (Side side = 0; side < plans_.count(); ++side) {
    if (word.word[side] >= 0) says[side] = SaysWord{word.word[side]};
  }
  say_to_all(says, word.by_clinician ? profile_.clinician : coach, last_);
}

// ---- Sessions ----

void LogWriter::follow(const Origin& origin) {
  if (origin.by == Origin::By::word) return give(plans_.given[origin.word]);
  if (origin.by == Origin::By::cleared) {
    has_session_ = false;
    return say_to_all({SaysCleared{}, SaysCleared{}}, coach, last_);
  }
  if (origin.by == Origin::By::injured) return injure();
  const Day day = day_after(origin.parent, origin.gap);
  const Day reported_on = day_after(origin.parent, origin.reported_on);
  report(origin.statement, search_.reports().report(origin.statement.given, origin.statement.fold), reported_on);
  say(plans_.words[origin.answered.word], reported_on);
  if (reported_on < day) note(reported_on);
  if (origin.coach_rests) say_to_all({SaysRest{1}, SaysRest{1}}, coach, day);
  turn(origin.parent, origin.person, day);
  run(origin, day);
}

void LogWriter::injure() {
  for (Side side = 0; side < plans_.count(); ++side) {
    Entry entry;
    entry.date = last_;
    entry.injury = Injury{last_, {}, {}, {}, {}};
    log_[side].push_back(std::move(entry));
  }
  injured_ = last_;
  has_session_ = false;
}

/// Limits of one day.
void LogWriter::limit(Allowance limits, Entry& entry) {
  limits.until = entry.date;
  limits.by = "a physio";
  entry.limits = LimitsChange{std::move(limits), {}};
}

void LogWriter::run(const Origin& origin, Day day) {
  for (Side side = 0; side < plans_.count(); ++side) {
    Entry& session = entry_on(side, day, [](const Entry& entry) { return !entry.work.empty() || !entry.felt.empty(); });
    session.work = origin.outcome->work[side];
    if (origin.outcome->limits) limit(*origin.outcome->limits, session);
    session_[side] = log_[side].size() - 1;
  }
  has_session_ = true;
  last_ = day;
}

void LogWriter::limit_distance(Distance most, Day day) {
  for (Side side = 0; side < plans_.count(); ++side) {
    Allowance limits;
    limits.distance = most;
    limit(std::move(limits), entry_on(side, day, [](const Entry& entry) { return !entry.work.empty(); }));
  }
}

void LogWriter::limit_last(const Base& left) {
  for (Side side = 0; side < plans_.count() && has_session_; ++side) {
    Entry& session = log_[side][session_[side]];
    Allowance limits;
    limits.distance = left.distance;
    limits.intensity = left.intensity;
    limit(std::move(limits), session);
    for (DoneWork& line : session.work) {
      const Exercise& exercise = plans_.plan(side).exercises[static_cast<std::size_t>(line.exercise)];
      if (exercise.kind != Kind::run) continue;
      if (line.dose.intensity && left.intensity) line.dose.intensity = std::min(*line.dose.intensity, *left.intensity);
      auto* distance = std::get_if<Distance>(&line.dose.amount);
      if (distance && left.distance) *distance = std::min(*distance, *left.distance - exercise.build_up);
    }
  }
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
