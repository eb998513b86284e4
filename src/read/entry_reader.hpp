// Reads one entry of a log: what it says, apart from the entries around it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/athlete_schema.hpp"
#include "read/decoded_values.hpp"
#include "read/diagnostics.hpp"
#include "rehab/athlete.hpp"
#include "yaml/tree.hpp"

namespace rehab::reading {

/// The text or the day behind a key, where it is there and nothing is wrong with it.
std::string text_in(yaml::Cursor map, std::string_view key, const Diagnostics& diagnostics);
std::optional<Day> day_in(yaml::Cursor map, std::string_view key, const Diagnostics& diagnostics);

Injury read_injury(yaml::Cursor map, const Diagnostics& diagnostics);

/// Decodes what is valid of an entry; leaves out what is not.
class EntryReader {
 public:
  /// Best times are the profile's: they make some times doubtful.
  EntryReader(const Plan& plan, const Profile& profile, Diagnostics& diagnostics, const DecodedValues& decoded)
      : plan_(plan), profile_(profile), diagnostics_(diagnostics), decoded_(decoded) {}

  Entry read(yaml::Cursor map);
  /// What was answered, of a map of observations.
  std::vector<Answer> answers(yaml::Cursor map);

 private:
  void read_value(EntryField field, yaml::Cursor value, Entry& entry);
  /// An answer behind a key that is the first observation's field or a later one's.
  void add_answer(yaml::Cursor name, yaml::Cursor value, std::int32_t first, std::vector<Answer>& given) const;
  void add_sign(yaml::Cursor sign, std::vector<Answer>& given);
  LimitsChange limits(yaml::Cursor value) const;
  std::optional<CoachWord> coach(yaml::Cursor map);
  std::optional<CoachSays> says(yaml::Cursor value);
  DoneWork line(yaml::Cursor map);
  void read_dose(yaml::Cursor name, yaml::Cursor value, DoneWork& line);
  void read_times(yaml::Cursor list, DoneWork& line);
  void judge_time(yaml::Cursor written, Duration time, const DoneWork& line);

  const Plan& plan_;
  const Profile& profile_;
  Diagnostics& diagnostics_;
  const DecodedValues& decoded_;
};

}  // namespace rehab::reading
