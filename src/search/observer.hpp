// Whoever looks on while a search walks: asked which sessions to follow, and told every situation that is new.
#pragma once

#include "search/transitions.hpp"

namespace rehab::search {

/// Is a session looked at further? `later`: only once all others have been, if the observer then still wants to.
enum class Follow : std::uint8_t { yes, later, no };

/// A situation that is new: an abstract state on a day.
struct SituationAt {
  std::uint32_t state = 0;  ///< of the search, in order of arrival
  DayAfter day;
  std::uint32_t place = 0;
  std::uint32_t there = 0;     ///< where it stands to the rules: of Verdicts
  std::uint32_t verdicts = 0;  ///< of that day
  std::uint32_t ruled = 0;     ///< what the rules see of the day's counters, as a number
};

class Observer {
 public:
  Observer() = default;
  Observer(const Observer&) = delete;
  Observer& operator=(const Observer&) = delete;
  virtual ~Observer() = default;

  /// Hangs on the prescription, and on the days that are forbidden.
  virtual Follow follow(const PerPlan<AfterDay>&, std::uint32_t /*joint*/) { return Follow::yes; }
  /// One situation for each that the rules tell apart.
  virtual void look_at_rules(const Situation&) {}
  virtual void look_at(const SituationAt&) {}
  /// After all others: are the sessions that were put off to be followed now?
  virtual bool wants_later() { return false; }
};

}  // namespace rehab::search
