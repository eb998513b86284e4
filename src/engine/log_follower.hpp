// One walk of the log for the next session: where it leads, and which entries still matter.
#pragma once

#include <optional>
#include <vector>

#include "rehab/next_session.hpp"

namespace rehab {

inline bool is_unfinished(const Entry& entry) { return !entry.finished && !entry.work.empty(); }

/// Where she stands today, where entries bear tomorrow's date (it is tomorrow already where they were written).
struct KnownToday {
  State state;
  std::optional<std::size_t> limits_entry;
};

/// Walks the log once, as `replay` does, and remembers in `next` which entries still matter: the last report, the limits, the
/// coach's words. Of a session under way the work is left out, and what is done later on its day is extra work.
class LogFollower {
 public:
  /// `next` has its plan, its athlete and today; `under_way` is the entry of a session under way.
  LogFollower(NextSession& next, std::optional<std::size_t> under_way)
      : next_(next), log_(next.athlete->log), under_way_(under_way) {}

  void follow();

  /// How many sessions since the clearance that is warned of are known to have been clean.
  int clean() const { return clean_; }

  /// What holds today of what is dated tomorrow, but where it leaves no session of today: a session, a new injury, a clearance.
  /// None of these lifts a referral of today.
  const std::optional<KnownToday>& known_today() const { return known_; }

 private:
  /// On the day of a session under way, beside or after it.
  bool is_beside(const Entry& entry) const { return under_way_ && entry.date == log_[*under_way_].date; }
  void take_work(std::size_t i);
  void hear_later(const Entry& entry, bool is_session);
  void count_clean(const Entry& entry);
  void note_words(std::size_t i);
  bool note_word(std::size_t i, int word);
  void note_start(std::size_t i, int step);
  void note_said(std::size_t i);
  void note_session(std::size_t i);

  NextSession& next_;
  const std::vector<Entry>& log_;
  std::optional<std::size_t> under_way_;
  std::optional<KnownToday> known_;
  int clean_ = 0;  ///< clean sessions since the clearance that is warned of
  int said_ = -1;  ///< the step of a `start at` that no session has been run on
};

}  // namespace rehab
