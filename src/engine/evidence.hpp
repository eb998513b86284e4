// Where in the log that stands which the rules saw.
#pragma once

#include <vector>

#include "engine/session.hpp"
#include "rehab/next_session.hpp"

namespace rehab {

/// The answers or entries that a key's value on the judged day rests on, oldest first; empty where nobody wrote any, or where it
/// is not of the log (age, clinician, days since the first injury).
std::vector<Place> evidence(const NextSession& next, Key key);

/// What one entry of the log was: what had been prescribed for its day, and what became of it.
struct Passed {
  std::size_t entry = 0;
  bool is_session = false;
  Prescription prescribed;           ///< of a session: for its own day, rest or not
  std::int64_t completed = unknown;  ///< hundredths of a percent
  bool exceeded = false;
  std::vector<TooMuch> too_much;      ///< in what; none where any session was too much
  bool referred = false;              ///< a referral stands after it
  BoxedOptional<Referral> asked_for;  ///< the referral that this entry was the first to ask for
};

/// The whole log, entry by entry.
std::vector<Passed> passed(const Plan& plan, const Athlete& athlete);

}  // namespace rehab
