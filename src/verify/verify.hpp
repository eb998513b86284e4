// A plan proved: every property over every state that an athlete can come to, or the shortest log that breaks one.
#pragma once

#include <string>
#include <vector>

#include "engine/forecast.hpp"
#include "search/progress.hpp"
#include "verify/counterexample.hpp"

namespace rehab {

struct Violation {
  std::string property;
  std::string about;
  Place place;             ///< of the plan: the property, or what let it happen
  std::vector<int> rules;  ///< that fired, the plan's indices
  std::optional<verify::Counterexample> log;
  std::string detail;   ///< a rule or gate by name, where no log can show that something never happens
  bool stated = false;  ///< the property is the plan's own
};

struct Verification {
  std::vector<verify::Property> properties;
  std::vector<Violation> violations;
  search::Count count;
  bool complete = true;       ///< false: the bound on states was reached first, or whoever watched stopped the search
  bool stopped = false;       ///< by whoever watched
  bool limits_walked = true;  ///< every cut that a physio's limits can make; false where a property asks for less of a dose
  bool grades_asked = false;  ///< what a new injury of another grade changes is not walked
  std::string undecided;      ///< what the bound left open, for people
  CourseAhead fastest;        ///< the clean way from the injury on
  Day injured{};
};

/// Walks at most `most_states` states.
Verification verify_plan(const Plan& plan, std::uint64_t most_states, const Watcher& watcher = {});

}  // namespace rehab
