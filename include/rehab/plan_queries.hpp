// What many rooms ask of a plan: who asks about what, and how much some work is.
#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include "rehab/plan.hpp"

namespace rehab {

// ---- Tests ----

/// Does one of its conditions, in whichever alternative, do?
template <class Wanted>
bool any_condition(const Test& test, const Wanted& wanted) {
  return std::any_of(test.any.begin(), test.any.end(),
                     [&](const Alternative& all) { return std::any_of(all.begin(), all.end(), wanted); });
}

inline bool asks(const Test& test, Key key) {
  return any_condition(test, [key](const Condition& condition) { return condition.key == key; });
}

/// Does some rule of progress ask about it?
bool progress_asks(const Plan& plan, Key key);

/// The keys that a test asks about, observations first in plan order, then facts in theirs.
std::vector<Key> keys_asked(const Test& test);

/// The values that a key can take where it is known, and whether it can be unknown.
struct Domain {
  Interval values;
  bool unknown = false;
};
Domain domain_of(const Plan& plan, Key key);

/// Calls `each` with every alternative of the rules that `wanted` takes, then of all gates, then of what must never be.
template <class Wanted, class Each>
void each_alternative(const Plan& plan, const Wanted& wanted, const Each& each) {
  const auto of = [&](const Test& test) { std::for_each(test.any.begin(), test.any.end(), each); };
  for (const Rule& rule : plan.rules) {
    if (wanted(rule)) of(rule.when);
  }
  for (const Stage& stage : plan.stages) of(stage.enter);
  for (const Never& never : plan.never) of(never.when);
}

// ---- Work ----

template <class Lines>
bool any_run(const Plan& plan, const Lines& lines) {
  return std::any_of(lines.begin(), lines.end(), [&](const Work& line) { return is_run(plan, line); });
}

/// All reps of some lines; of a range the lower number.
template <class Lines>
int all_reps(const Lines& lines) {
  int reps = 0;
  for (const Work& line : lines) reps += line.dose.total_reps();
  return reps;
}

/// Run metres of the lines from `first` on, build-ups in.
Distance run_metres(const Plan& plan, std::span<const Work> work, int first);

}  // namespace rehab
