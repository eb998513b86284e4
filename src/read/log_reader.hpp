// A log: its entries, and whether they can have happened in that order.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "read/diagnostics.hpp"
#include "read/entry_reader.hpp"
#include "rehab/athlete.hpp"
#include "yaml/tree.hpp"

namespace rehab::reading {

/// The log as a whole: days that never fall, one run session a day, nothing before the injury or after tomorrow.
class LogReader {
 public:
  LogReader(const Plan& plan, const Profile& profile, Day today, Diagnostics& diagnostics, const DecodedValues& decoded)
      : plan_(plan), entries_(plan, profile, diagnostics, decoded), today_(today), diagnostics_(diagnostics), decoded_(decoded) {}

  /// Called for more than one list, they are one log; `injured` counts for the first.
  std::vector<Entry> read(yaml::Cursor log, std::optional<Day> injured);

 private:
  struct Dated {
    Day day;
    Place place;
  };

  /// The entry before, and the first day that it could have been of.
  struct Earlier {
    Day day;
    yaml::Cursor date;
    Day from;
  };

  std::optional<yaml::Cursor> value(yaml::Cursor map, EntryField field) const {
    return find(map, static_cast<std::int32_t>(field), decoded_);
  }
  std::optional<yaml::Cursor> runs_in(yaml::Cursor map, const Entry& entry) const;
  void judge(yaml::Cursor map, yaml::Cursor date, const Entry& entry);
  void judge_day(yaml::Cursor date, Day day);
  void judge_fall(yaml::Cursor date, Day day);
  void judge_before_injury(yaml::Cursor date, Day day);
  std::optional<Day> in_another_year(Day day) const;
  std::string year_hint(Day day, std::string otherwise) const;
  void judge_session(yaml::Cursor map, const Entry& entry);
  void judge_limits(yaml::Cursor limits, const Entry& entry);
  void judge_injury(yaml::Cursor injury, Day entry);
  std::string line(Place place) const { return "line " + std::to_string(diagnostics_.line_of(place)); }

  const Plan& plan_;
  EntryReader entries_;
  Day today_;
  Diagnostics& diagnostics_;
  const DecodedValues& decoded_;
  std::optional<Day> injured_;
  std::optional<Earlier> before_;
  std::optional<Dated> session_;
  bool injury_doubted_ = false;  ///< its date, because of an entry before it
};

}  // namespace rehab::reading
