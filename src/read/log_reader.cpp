// Entries one after the other.
#include "read/log_reader.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "read/athlete_schema.hpp"
#include "read/date_hints.hpp"
#include "read/traverse.hpp"

namespace rehab::reading {

using yaml::Cursor;

namespace {
constexpr int half_a_year = 183;  ///< days
}

/// What makes an entry a session whatever was prescribed: a run, or in a test's walk that the work was done as prescribed.
std::optional<Cursor> LogReader::runs_in(Cursor map, const Entry& entry) const {
  const auto runs = [&](const DoneWork& line) { return line.exercise >= 0 && is_run(plan_, line); };
  if (std::any_of(entry.work.begin(), entry.work.end(), runs)) return value(map, EntryField::work);
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

/// The day of another year on which the entry fits into the log; entries lie no half year apart.
std::optional<Day> LogReader::in_another_year(Day day) const {
  const Day from = before_ ? before_->day : injured_.value_or(day);
  return year_meant(day, from, std::min(today_ + Days{1}, from + Days{half_a_year}));
}

std::string LogReader::year_hint(Day day, std::string otherwise) const {
  const auto meant = in_another_year(day);
  return meant ? fmt::format("did you mean {}?", to_string(*meant)) : std::move(otherwise);
}

/// The slip is in the entry before where that one, and not this, fits but for its year.
void LogReader::judge_fall(Cursor date, Day day) {
  const auto meant = day >= before_->from ? year_meant(before_->day, before_->from, day) : std::nullopt;
  if (meant) {
    diagnostics_.at(before_->date,
                    fmt::format("{} comes before the {} of {}", to_string(before_->day), to_string(day), line(date.place())),
                    fmt::format("did you mean {}?", to_string(*meant)), diagnostic_id::date);
    before_ = Earlier{day, date, before_->from};
    return;
  }
  diagnostics_.at(date, to_string(day) + " comes after the " + to_string(before_->day) + " of " + line(before_->date.place()),
                  year_hint(day, "a log is in order of time: this entry goes further up"), diagnostic_id::date);
}

/// Where the injury's own date may be the slip, once for all entries.
void LogReader::judge_before_injury(Cursor date, Day day) {
  if (injury_doubted_) return;
  const auto meant = in_another_year(day);
  const auto injured = year_meant(*injured_, day - Days{half_a_year}, day);
  injury_doubted_ = injured.has_value();
  std::string hint = meant ? "did you mean " + to_string(*meant) : "";
  if (injured) hint += (meant ? ", or was" : "was") + (" the injury on " + to_string(*injured));
  diagnostics_.at(date, to_string(day) + " is before the injury of " + to_string(*injured_), hint.empty() ? hint : hint + "?",
                  diagnostic_id::date);
}

void LogReader::judge_day(Cursor date, Day day) {
  if (before_ && day < before_->day) return judge_fall(date, day);
  const Day from = before_ ? before_->day : injured_.value_or(day);
  const bool future = day > today_ + Days{1};
  if (injured_ && day < *injured_)
    judge_before_injury(date, day);
  else if (future)
    diagnostics_.at(date, to_string(day) + " is later than tomorrow", year_hint(day, "today is " + to_string(today_)),
                    diagnostic_id::date);
  if (!future) before_ = Earlier{day, date, from};
}

void LogReader::judge_injury(Cursor injury, Day entry) {
  const auto date = find(injury, "date");
  const auto day = day_in(injury, "date", diagnostics_);
  if (!day) return;
  if (*day > entry)
    diagnostics_.at(*date, "this injury is later than its entry of " + to_string(entry), {}, diagnostic_id::date);
  else if (before_ && *day < before_->day)
    diagnostics_.at(*date, "this injury is before the entry of " + to_string(before_->day) + " in " + line(before_->date.place()),
                    "an injury stands in the first entry after it", diagnostic_id::date);
  else if (injured_ && *day < *injured_)
    diagnostics_.at(*date, "this injury is before the one of " + to_string(*injured_), {}, diagnostic_id::date);
  else
    injured_ = *day;
}

}  // namespace rehab::reading
