// The classes that a plan's tests cut every value into: what no test tells apart is one class, and one value stands for it.
#pragma once

#include <vector>

#include "rehab/plan.hpp"

namespace rehab::verify {

/// True of a rule that only warns: nothing that is prescribed later hangs on it.
bool only_warns(const Rule& rule);
/// True of a rule that asks for what a coach's `start at` sets at once: the stage, the sessions at the step.
bool asks_position(const Rule& rule);

class Classes {
 public:
  explicit Classes(const Plan& plan);

  void ask(const Test& test);
  void ask(const Alternative& alternative);
  /// A threshold that something beside a test asks for: at least this much, or less.
  void ask_at_least(Key key, std::int64_t value);

  bool asks(Key key) const { return asked_[static_cast<std::size_t>(key)]; }
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
  std::vector<bool> asked_;
  std::vector<std::vector<const Condition*>> conditions_;
};

/// What rules and gates ask: what a day's verdict hangs on.
Classes classes_of_rules(const Plan& plan);
/// The same and what the properties ask.
Classes classes_of_all(const Plan& plan);

}  // namespace rehab::verify
