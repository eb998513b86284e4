// Entries one after the other.
#include "read/log_reader.hpp"

#include <algorithm>

#include "read/athlete_schema.hpp"
#include "read/traverse.hpp"

namespace rehab::reading {

using yaml::Cursor;

/// What makes an entry a session whatever was prescribed: a run, or in a test's walk that the work was done as prescribed.
std::optional<Cursor> LogReader::runs_in(Cursor map, const Entry& entry) const {
  const auto is_run = [&](const DoneWork& line) {
    return line.exercise >= 0 && plan_.exercises[static_cast<std::size_t>(line.exercise)].kind == Kind::run;
  };
  if (std::any_of(entry.work.begin(), entry.work.end(), is_run)) return value(map, EntryField::work);
  return find(map, as_prescribed_field(plan_), decoded_);
}

std::vector<Entry> LogReader::read(Cursor log, std::optional<Day> injured) {
  if (!injured_) injured_ = injured;
  std::vector<Entry> out;
  if (!log.is_list() || log.count() > AthleteSchema::most_entries) return out;
  out.reserve(log.count());
  each_item(log, [&](Cursor map) {
    out.push_back(entries_.read(map));
    if (diagnostics_.full()) return;  // the list is full
    const auto date = value(map, EntryField::date);
    if (date && diagnostics_.clean(*date)) judge(map, *date, out.back());
    const auto finished = value(map, EntryField::finished);
    if (finished && diagnostics_.clean(*finished) && !value(map, EntryField::work))
      diagnostics_.at(*finished, "there is no session in this entry that could be finished or not");
  });
  return out;
}

void LogReader::judge(Cursor map, Cursor date, const Entry& entry) {
  if (const auto injury = value(map, EntryField::injury)) judge_injury(*injury, entry.date);
  judge_day(date, entry.date);
  if (const auto limits = value(map, EntryField::limits)) judge_limits(*limits, entry);
  judge_session(map, entry);
}

void LogReader::judge_session(Cursor map, const Entry& entry) {
  const auto work = runs_in(map, entry);
  if (!work) return;
  if (const auto missed = value(map, EntryField::missed))
    diagnostics_.at(*missed, "there is a session in this entry, so none was missed", "remove `missed`, or use notes");
  if (session_ && session_->day == entry.date)
    diagnostics_.at(*work, "a second session with runs on " + to_string(entry.date) + ", beside that of " + line(session_->place),
                    "one session a day: put the lines together");
  session_ = Dated{entry.date, work->place()};
}

void LogReader::judge_limits(Cursor limits, const Entry& entry) {
  const auto until = find(limits, "until");
  if (!until || !entry.limits || !entry.limits->now || !entry.limits->now->until) return;
  if (*entry.limits->now->until < entry.date)
    diagnostics_.at(*until, "these limits end before the entry of " + to_string(entry.date), "`until` is their last day",
                    diagnostic_id::date);
}

void LogReader::judge_day(Cursor date, Day day) {
  if (before_ && day < before_->day)
    diagnostics_.at(date, to_string(day) + " comes after the " + to_string(before_->day) + " of " + line(before_->place),
                    "a log is in order of time", diagnostic_id::date);
  else if (injured_ && day < *injured_)
    diagnostics_.at(date, to_string(day) + " is before the injury of " + to_string(*injured_), {}, diagnostic_id::date);
  else if (day > today_ + Days{1})
    diagnostics_.at(date, to_string(day) + " is later than tomorrow", "today is " + to_string(today_), diagnostic_id::date);
  if (!before_ || day >= before_->day) before_ = Dated{day, date.place()};
}

void LogReader::judge_injury(Cursor injury, Day entry) {
  const auto date = find(injury, "date");
  const auto day = day_in(injury, "date", diagnostics_);
  if (!day) return;
  if (*day > entry)
    diagnostics_.at(*date, "this injury is later than its entry of " + to_string(entry), {}, diagnostic_id::date);
  else if (before_ && *day < before_->day)
    diagnostics_.at(*date, "this injury is before the entry of " + to_string(before_->day) + " in " + line(before_->place),
                    "an injury stands in the first entry after it", diagnostic_id::date);
  else if (injured_ && *day < *injured_)
    diagnostics_.at(*date, "this injury is before the one of " + to_string(*injured_), {}, diagnostic_id::date);
  else
    injured_ = *day;
}

}  // namespace rehab::reading
