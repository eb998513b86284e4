// The values of a tree that was validated against its schema: of every key which field it is, of every single value its number.
// So names are looked up and notations read once, by whoever checks them, and readers take the result.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "rehab/day.hpp"
#include "rehab/dose.hpp"
#include "yaml/tree.hpp"

namespace rehab::reading {

/// Doses by number. Files say the same few over and over: the last ones that were read are known by their text.
class Doses {
 public:
  /// The number of a dose; none where the text is no dose: `parse_dose` says why. Texts must outlive it.
  std::optional<std::int32_t> number(std::string_view text);
  const Dose& operator[](std::int32_t number) const { return doses_[static_cast<std::size_t>(number)]; }

 private:
  struct Slot {
    std::string_view text;
    std::int32_t number = 0;
  };
  std::vector<Dose> doses_;
  std::array<Slot, 64> slots_;  ///< each text has one place
};

class DecodedValues {
 public:
  static constexpr std::int32_t nothing = -1;

  /// Of a node and all below it, nothing yet.
  explicit DecodedValues(yaml::Cursor node) : numbers_(node.end(), nothing) {}

  /// Of a key of a map: its field in the schema, `nothing` where it has no place there. Of a single value: what `parse_scalar`
  /// made of it, or the number of its dose; of one with an error, `nothing`.
  std::int32_t operator[](yaml::Cursor node) const { return numbers_[node.index()]; }

  const Dose& dose(yaml::Cursor value) const { return doses_[(*this)[value]]; }
  Day day(yaml::Cursor value) const { return Day(Days((*this)[value])); }
  Distance distance(yaml::Cursor value) const { return {(*this)[value]}; }
  Duration duration(yaml::Cursor value) const { return {(*this)[value]}; }
  Percent percent(yaml::Cursor value) const { return {(*this)[value]}; }

  void note(yaml::Cursor node, std::int32_t number) { numbers_[node.index()] = number; }
  /// False where the text is no dose.
  bool note_dose(yaml::Cursor value);

 private:
  Doses doses_;
  std::vector<std::int32_t> numbers_;  ///< by node
};

/// The value behind the key that is a field of a map, whether it was valid or not.
std::optional<yaml::Cursor> find(yaml::Cursor map, std::int32_t field, const DecodedValues& decoded);

}  // namespace rehab::reading
