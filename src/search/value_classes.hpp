// The classes that a plan's tests cut every value into: what no test tells apart is one class, and one value stands for it.
#pragma once

#include <vector>

#include "rehab/plan.hpp"

namespace rehab::search {

/// True of a rule that only warns: nothing that is prescribed later hangs on it.
bool only_warns(const Rule& rule);
/// True of a rule that asks for what a coach's `start at` sets at once: the sessions at the step.
bool asks_position(const Rule& rule);

class ValueClasses {
 public:
  explicit ValueClasses(const Plan& plan);

  void add(const Test& test);
  void add(const Alternative& alternative);

  bool matters(Key key) const { return matters_[static_cast<std::size_t>(key)]; }
  /// The largest threshold, 0 where there is none: nothing tells greater values apart, so counters stop there.
  std::int64_t top(Key key) const;
  /// The least value of the class; unknown stays unknown.
  std::int64_t representative(Key key, std::int64_t value) const;
  /// One value a class, lowest first, none above `last`; unknown is not among them.
  std::vector<std::int64_t> representatives(Key key, std::int64_t last) const;
  /// Does every test give the same answer to this value as to unknown?
  bool as_unknown(Key key, std::int64_t value) const;

 private:
  void cut(Key key, std::int64_t at);

  std::vector<std::vector<std::int64_t>> cuts_;  ///< by key, ascending: the first values of all classes but the lowest
  std::vector<bool> matters_;
  std::vector<std::vector<const Condition*>> conditions_;
};

/// What rules and gates ask: what a day's verdict hangs on.
ValueClasses classes_of_rules(const Plan& plan);
/// The same and what the properties ask.
ValueClasses classes_of_all(const Plan& plan);

}  // namespace rehab::search
