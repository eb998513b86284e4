// Tests (`when`, `enter`): names become keys, and what is written behind them intervals.
#pragma once

#include <cstdint>
#include <optional>

#include "read/asked.hpp"
#include "read/complaints.hpp"
#include "rehab/plan.hpp"
#include "yaml/tree.hpp"

namespace rehab::reading {

/// Where a test stands decides what it may ask.
enum class AskedIn : std::uint8_t {
  rule,    ///< and at a gate: observations, and what the engine knows
  during,  ///< what is seen beside a work line, alone
  never,   ///< everything, what was prescribed too
};

/// Reads a test that has the shape of one. The plan's observations and stages must have been read; where they could not be,
/// `names_known` is false and unknown names are no complaint.
class ConditionReader {
 public:
  ConditionReader(const Plan& plan, bool names_known, Complaints& complaints)
      : plan_(plan), names_known_(names_known), complaints_(complaints) {}

  Test read(yaml::Cursor test, AskedIn where);

 private:
  Alternative alternative(yaml::Cursor map, AskedIn where);
  std::optional<Key> key_named(yaml::Cursor name, AskedIn where);
  void complain_of_name(yaml::Cursor name, AskedIn where);
  void add(yaml::Cursor item, const Compared& compared, Condition& condition);
  std::optional<Condition> condition(yaml::Cursor name, yaml::Cursor value, Key key);

  const Plan& plan_;
  bool names_known_;
  Complaints& complaints_;
};

}  // namespace rehab::reading
