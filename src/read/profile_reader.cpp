// Who, what injury, and whether the days of both can be.
#include "read/profile_reader.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "read/date_hints.hpp"
#include "read/entry_reader.hpp"
#include "read/traverse.hpp"
#include "rehab/pace.hpp"

namespace rehab::reading {
namespace {

using yaml::Cursor;

/// An injury that is written down new is no half year old.
std::string hint_of_future(Day day, Day today) {
  const auto meant = year_meant(day, today - Days{183}, today);
  return meant ? fmt::format("did you mean {}?", to_string(*meant)) : "today is " + to_string(today);
}

class ProfileReader {
 public:
  ProfileReader(Cursor who, Cursor what, Day today, Diagnostics& diagnostics, const DecodedValues& decoded)
      : who_(who), what_(what), today_(today), diagnostics_(diagnostics), decoded_(decoded) {}

  Profile read();

 private:
  void read_best(Cursor table, Profile& profile);
  void judge_days(const Profile& profile);

  Cursor who_;
  Cursor what_;
  Day today_;
  Diagnostics& diagnostics_;
  const DecodedValues& decoded_;
};

Profile ProfileReader::read() {
  Profile profile;
  profile.name = text_in(who_, "name", diagnostics_);
  profile.sport = text_in(who_, "sport", diagnostics_);
  profile.clinician = text_in(who_, "clinician", diagnostics_);
  profile.born = day_in(who_, "born", diagnostics_);
  if (const auto best = find(who_, "best")) read_best(*best, profile);
  if (const auto injury = find(what_, "injury")) profile.injury = read_injury(*injury, diagnostics_);
  const auto target = find(what_, "target");
  const auto date = target ? day_in(*target, "date", diagnostics_) : std::nullopt;
  if (date) profile.target = Target{*date, text_in(*target, "event", diagnostics_)};
  judge_days(profile);
  return profile;
}

void ProfileReader::judge_days(const Profile& profile) {
  const auto injury = find(what_, "injury");
  const auto injured = injury ? day_in(*injury, "date", diagnostics_) : std::nullopt;
  if (!injured) return;
  if (profile.born && *profile.born > *injured)
    diagnostics_.at(*find(who_, "born"), "born after the injury of " + to_string(*injured), {}, diagnostic_id::date);
  if (*injured > today_ + Days{1})
    diagnostics_.at(*find(*injury, "date"), "the injury lies in the future", hint_of_future(*injured, today_),
                    diagnostic_id::date);
  else if (profile.target && profile.target->date < *injured)
    diagnostics_.at(*find(*find(what_, "target"), "date"), "the target lies before the injury of " + to_string(*injured), {},
                    diagnostic_id::date);
}

/// Shortest first. Who runs farther takes longer: a table that says otherwise has a slip in it.
void ProfileReader::read_best(Cursor table, Profile& profile) {
  struct BestRow {
    BestTime best;
    Cursor distance, time;
  };
  std::vector<BestRow> rows;
  each_pair(table, [&](Cursor distance, Cursor time) {
    if (!diagnostics_.clean(distance) || !diagnostics_.clean(time)) return;
    rows.push_back({{decoded_.distance(distance), decoded_.duration(time)}, distance, time});
  });
  std::stable_sort(rows.begin(), rows.end(), [](const BestRow& a, const BestRow& b) { return a.best.over < b.best.over; });
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (const auto impossible = impossible_time(rows[i].best.over, rows[i].best.time, true))
      diagnostics_.at(rows[i].time, impossible->why, impossible->meant ? "did you mean " + to_string(*impossible->meant) : "",
                      diagnostic_id::impossible_time);
    else
      profile.best.push_back(rows[i].best);
    if (i == 0) continue;
    const BestTime& shorter = rows[i - 1].best;
    if (shorter.over == rows[i].best.over)
      diagnostics_.at(rows[i].distance, "there is a best time over " + to_string(shorter.over) + " already");
    else if (shorter.time >= rows[i].best.time)
      diagnostics_.at(rows[i].time, to_string(rows[i].best.over) + " takes longer than " + to_string(shorter.over),
                      "the best over " + to_string(shorter.over) + " is " + to_string(shorter.time));
  }
}

}  // namespace

Profile read_profile(Cursor who, Cursor what, Day today, Diagnostics& diagnostics, const DecodedValues& decoded) {
  return ProfileReader(who, what, today, diagnostics, decoded).read();
}

}  // namespace rehab::reading
