// Every number on a sheet with the one who gave it and how much that weighs.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rehab/next_session.hpp"

namespace rehab {

struct Number {
  std::string what;            ///< `cap`, `dose`, `rest`
  std::string value;           ///< `60%`
  std::string who;             ///< `stage short`, `rule early-days`, `limits, City Physio`
  std::vector<Citation> from;  ///< empty where it is the athlete's own
  bool decides = true;         ///< false for a cap that a lower one beats
};

/// In the order of the sheet: cap, dose, drills, speeds, day, rests, during.
std::vector<Number> numbers_of(const NextSession& next);

/// The day's cap; nothing where nothing caps: in a stage without runs, unless a rule, limits or base do.
std::optional<Percent> cap_of(const Plan& plan, const Prescription& p);

/// What was run last and bounds what comes next: `10 m at 85%`.
std::string base_words(const Base& base);
/// The word for what left it: runs alone are run.
std::string_view done_or_run(const Base& base);

/// `article (author), reply:12 (author)`.
std::string weighed(const Plan& plan, const std::vector<Citation>& from);

}  // namespace rehab
