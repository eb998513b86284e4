// Turns an athlete file into an Athlete: what each entry says, and whether the entries can have happened in that order.
#include <algorithm>
#include <string>
#include <utility>

#include "read/athlete_shape.hpp"
#include "read/conform.hpp"
#include "read/document.hpp"
#include "read/entry_reader.hpp"
#include "read/fields.hpp"
#include "read/wording.hpp"

namespace rehab {
namespace {

using namespace reading;
using yaml::Cursor;

class ProfileReader {
 public:
  ProfileReader(Cursor root, Day today, Complaints& complaints) : root_(root), today_(today), complaints_(complaints) {}

  Profile read();

 private:
  void read_best(Cursor table, Profile& profile);
  void judge_days(const Profile& profile);

  Cursor root_;
  Day today_;
  Complaints& complaints_;
};

Profile ProfileReader::read() {
  Profile profile;
  if (const auto athlete = find(root_, "athlete")) {
    profile.name = text_in(*athlete, "name", complaints_);
    profile.sport = text_in(*athlete, "sport", complaints_);
    profile.clinician = text_in(*athlete, "clinician", complaints_);
    profile.born = day_in(*athlete, "born", complaints_);
    if (const auto best = find(*athlete, "best")) read_best(*best, profile);
  }
  if (const auto injury = find(root_, "injury")) profile.injury = read_injury(*injury, complaints_);
  const auto target = find(root_, "target");
  const auto date = target ? day_in(*target, "date", complaints_) : std::nullopt;
  if (date) profile.target = Target{*date, text_in(*target, "event", complaints_)};
  judge_days(profile);
  return profile;
}

void ProfileReader::judge_days(const Profile& profile) {
  const auto injury = find(root_, "injury");
  const auto injured = injury ? day_in(*injury, "date", complaints_) : std::nullopt;
  if (!injured) return;
  if (profile.born && *profile.born > *injured)
    complaints_.at(*find(*find(root_, "athlete"), "born"), "born after the injury of " + to_string(*injured));
  if (*injured > today_ + Days{1})
    complaints_.at(*find(*injury, "date"), "the injury lies in the future", "today is " + to_string(today_));
  else if (profile.target && profile.target->date < *injured)
    complaints_.at(*find(*find(root_, "target"), "date"), "the target lies before the injury of " + to_string(*injured));
}

/// Shortest first. Who runs farther takes longer: a table that says otherwise has a slip in it.
void ProfileReader::read_best(Cursor table, Profile& profile) {
  struct Best {
    BestTime best;
    Cursor distance, time;
  };
  std::vector<Best> rows;
  each_pair(table, [&](Cursor distance, Cursor time) {
    if (!complaints_.clean(distance) || !complaints_.clean(time)) return;
    rows.push_back(
        {{std::get<Distance>(parse_distance(distance.text())), std::get<Duration>(parse_duration(time.text()))}, distance, time});
  });
  std::stable_sort(rows.begin(), rows.end(), [](const Best& a, const Best& b) { return a.best.over < b.best.over; });
  for (std::size_t i = 0; i < rows.size(); ++i) {
    profile.best.push_back(rows[i].best);
    if (i == 0) continue;
    const BestTime& shorter = rows[i - 1].best;
    if (shorter.over == rows[i].best.over)
      complaints_.at(rows[i].distance, "there is a best time over " + to_string(shorter.over) + " already");
    else if (shorter.time >= rows[i].best.time)
      complaints_.at(rows[i].time, to_string(rows[i].best.over) + " takes longer than " + to_string(shorter.over),
                     "the best over " + to_string(shorter.over) + " is " + to_string(shorter.time));
  }
}

/// The log as a whole: days that never fall, one session a day, nothing before the injury or after tomorrow.
class LogReader {
 public:
  LogReader(const Plan& plan, Day today, Complaints& complaints)
      : entries_(plan, complaints), today_(today), complaints_(complaints) {}

  std::vector<Entry> read(Cursor log, std::optional<Day> injured);

 private:
  struct Dated {
    Day day;
    Place place;
  };

  void judge(Cursor map, Cursor date, const Entry& entry);
  void judge_day(Cursor date, Day day);
  void judge_finished(Cursor map, Cursor finished, bool last);
  void judge_injury(Cursor injury, Day entry);
  std::string line(Place place) const { return "line " + std::to_string(complaints_.line_of(place)); }

  EntryReader entries_;
  Day today_;
  Complaints& complaints_;
  std::optional<Day> injured_;
  std::optional<Dated> before_, session_;
};

std::vector<Entry> LogReader::read(Cursor log, std::optional<Day> injured) {
  injured_ = injured;
  std::vector<Entry> out;
  if (!log.is_list() || log.node().count > AthleteShape::most_entries) return out;
  out.reserve(log.node().count);
  each_item(log, [&](Cursor map) {
    out.push_back(entries_.read(map));
    if (complaints_.full()) return;  // enough is said of this file
    const auto date = find(map, "date");
    if (date && complaints_.clean(*date)) judge(map, *date, out.back());
    if (const auto finished = find(map, "finished")) judge_finished(map, *finished, out.size() == log.node().count);
  });
  return out;
}

void LogReader::judge(Cursor map, Cursor date, const Entry& entry) {
  if (const auto injury = find(map, "injury")) judge_injury(*injury, entry.date);
  judge_day(date, entry.date);
  const auto work = find(map, "work");
  if (!work) return;
  if (session_ && session_->day == entry.date)
    complaints_.at(*work, "a second session on " + to_string(entry.date) + ", beside that of " + line(session_->place),
                   "one session a day: put the lines together");
  session_ = Dated{entry.date, work->place()};
}

void LogReader::judge_finished(Cursor map, Cursor finished, bool last) {
  if (!complaints_.clean(finished)) return;
  if (!find(map, "work"))
    complaints_.at(finished, "there is no session in this entry that could be finished or not");
  else if (finished.text() == "no" && !last)
    complaints_.at(finished, "only the session of the last entry can be under way", "remove this, or write finished: yes");
}

void LogReader::judge_day(Cursor date, Day day) {
  if (before_ && day < before_->day)
    complaints_.at(date, to_string(day) + " comes after the " + to_string(before_->day) + " of " + line(before_->place),
                   "a log is in order of time");
  else if (injured_ && day < *injured_)
    complaints_.at(date, to_string(day) + " is before the injury of " + to_string(*injured_));
  else if (day > today_ + Days{1})
    complaints_.at(date, to_string(day) + " is later than tomorrow", "today is " + to_string(today_));
  if (!before_ || day >= before_->day) before_ = Dated{day, date.place()};
}

void LogReader::judge_injury(Cursor injury, Day entry) {
  const auto date = find(injury, "date");
  const auto day = day_in(injury, "date", complaints_);
  if (!day) return;
  if (*day > entry)
    complaints_.at(*date, "this injury is later than its entry of " + to_string(entry));
  else if (before_ && *day < before_->day)
    complaints_.at(*date, "this injury is before the entry of " + to_string(before_->day) + " in " + line(before_->place),
                   "an injury stands in the first entry after it");
  else if (injured_ && *day < *injured_)
    complaints_.at(*date, "this injury is before the one of " + to_string(*injured_));
  else
    injured_ = *day;
}

}  // namespace

Reading<Athlete> read_athlete(const Document& document, const Plan& plan, Day today) {
  auto wrong = wrong_kind(document, FileKind::athlete);
  if (!wrong.empty()) return {std::nullopt, std::move(wrong)};
  Complaints complaints(document.text);
  const AthleteShape shape(plan);
  const Cursor root = document.root();
  conform(root, shape.root(), complaints);

  Athlete athlete;
  athlete.profile = ProfileReader(root, today, complaints).read();
  const PlanName named = plan_named_by(document).value.value_or(PlanName{});
  athlete.plan = named.name;
  athlete.plan_place = named.place;
  const auto injury = find(root, "injury");
  const auto injured = injury ? day_in(*injury, "date", complaints) : std::nullopt;
  if (const auto log = find(root, "log")) athlete.log = LogReader(plan, today, complaints).read(*log, injured);
  if (complaints.errors()) return {std::nullopt, complaints.take()};
  return {std::move(athlete), complaints.take()};
}

Reading<Athlete> read_athlete(std::string_view text, const Plan& plan, Day today) {
  auto document = open_document(text);
  if (!document.value) return {std::nullopt, std::move(document.diagnostics)};
  return read_athlete(*document.value, plan, today);
}

}  // namespace rehab
