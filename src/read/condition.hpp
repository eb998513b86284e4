// Tests (`when`, `enter`): names become keys, and what is written behind them intervals.
#pragma once

#include <cstdint>
#include <optional>

#include "read/comparison.hpp"
#include "read/diagnostics.hpp"
#include "rehab/plan.hpp"
#include "yaml/tree.hpp"

namespace rehab::reading {

/// Where a test stands decides what it may ask.
enum class TestContext : std::uint8_t {
  rule,    ///< observations, but for tests, and what the engine knows
  gate,    ///< the same, and tests
  during,  ///< what is seen beside a work line, and the stage
  never,   ///< what a rule may ask, and what was prescribed
};

/// Reads a test that has the schema of one. The plan's observations and stages must have been read; where they could not be,
/// `names_known` is false and unknown names are no error.
class ConditionReader {
 public:
  ConditionReader(const Plan& plan, bool names_known, Diagnostics& diagnostics)
      : plan_(plan), names_known_(names_known), diagnostics_(diagnostics) {}

  Test read(yaml::Cursor test, TestContext where);

 private:
  Alternative alternative(yaml::Cursor map, TestContext where);
  std::optional<Key> key_named(yaml::Cursor name, TestContext where);
  void report_unknown_name(yaml::Cursor name, TestContext where);
  void add(yaml::Cursor item, const Comparison& compared, Condition& condition);
  std::optional<Condition> condition(yaml::Cursor name, yaml::Cursor value, Key key);

  const Plan& plan_;
  bool names_known_;
  Diagnostics& diagnostics_;
};

}  // namespace rehab::reading
