// Where one athlete stands between two sessions under each of two plans, his report apart, folded to what the tests of either
// plan can tell apart. What the log alone counts is kept once, the place on the ladder for each plan.
#pragma once

#include <algorithm>

#include "verify/dense.hpp"
#include "verify/stand.hpp"
#include "verify/two_plans.hpp"

namespace rehab::verify {

/// What the log counts, at the last session; days and sessions stop where no test tells more apart.
struct PairCounters {
  std::int16_t person = 0;
  std::int16_t has_run = 0;
  std::int16_t sessions = 0;
  std::int16_t since_start = 0;
  std::int16_t since_injury = 0;
  std::int16_t in_a_row = 0;
  std::array<std::int16_t, 2> since_exceeded = {-1, -1};
  std::array<std::int16_t, 2> setbacks = {0, 0};  ///< bit i: a setback i days before the last session; of a day as many low bits
  std::int16_t gap = 0;                           ///< of a day: since the last session, or the injury
  std::int16_t unused = 0;
  bool operator==(const PairCounters&) const = default;
};

/// One plan's place, and what it made of the last session.
struct Half {
  enum Flag : std::int16_t { on_ladder = 1, referred = 2, full_speed = 4, complete = 8, cut = 16, reported = 32 };
  std::int16_t flags = 0;
  std::int16_t step = 0;
  std::int16_t clean = 0;
  std::int16_t at_step = 0;
  std::int16_t completed = -1;
  std::int16_t exceeded = -1;
  std::int16_t last_intensity = -1;
  std::int16_t ceiling = -1;  ///< hundredths of a percent; -1: none that matters

  bool is(Flag flag) const { return (flags & flag) != 0; }
  void set(Flag flag, bool on) { flags = static_cast<std::int16_t>(on ? flags | flag : flags & ~flag); }
  bool operator==(const Half&) const = default;
};

struct Place {
  std::array<Half, 2> half;
  bool operator==(const Place&) const = default;
};

/// What a session did to the counters, for each plan.
struct Marks {
  std::array<bool, 2> exceeded = {false, false};
  std::array<bool, 2> setback = {false, false};
};

/// The fold of two plans.
class PairFold {
 public:
  explicit PairFold(const TwoPlans& plans);

  const Fold& people() const { return people_; }
  const Classes& classes() const { return asked_; }
  bool asks(Fact fact) const { return asked_.asks(key_of(fact)); }

  PairCounters root(int person) const;
  /// The days that have to be looked at, nearest first.
  std::vector<int> gaps(const PairCounters& counters) const;
  /// The counters as the tests see them on a day `gap` days after the last session, or after the injury where there was none.
  PairCounters on_day(const PairCounters& counters, int gap) const;
  /// As they will be once a session is done on that day, but for what the session itself marks.
  PairCounters counted(const PairCounters& counters, int gap) const;
  PairCounters marked(PairCounters counted, const Marks& marks) const;

  /// Fields brought to what matters.
  std::int16_t as_class(Fact fact, std::int64_t value) const;
  std::int16_t stopped(Fact fact, std::int64_t count) const;
  std::int16_t clean(Side side, int step, int clean) const;
  std::int16_t ceiling(Side side, const std::optional<Percent>& ceiling) const;
  void settle(Half& half) const;

  /// The longest that a check-in alone keeps an athlete resting: so many days back it has to be looked at.
  int longest_anchored_rest() const { return anchored_; }
  /// Days after which rests tell no two days apart.
  int rest_horizon() const { return std::max(longest_rest_ + 1, anchored_ + 2); }

  /// A state that a day stands for under one plan, on Fold::today, its report and check-ins still empty.
  State unfold(Side side, const PairCounters& day, const Half& half) const;

 private:
  std::int64_t top(Fact fact) const { return asked_.top(key_of(fact)); }
  std::int16_t days_stopped(Fact fact, std::int64_t days) const;
  std::int16_t since_exceeded(int sessions) const;
  std::int16_t setbacks(unsigned mask) const;

  const TwoPlans& plans_;
  Classes asked_;
  Fold people_;
  std::vector<std::int16_t> gap_class_;
  std::array<std::int16_t, 2> highest_ = {0, 0};
  int longest_rest_ = 0;
  int anchored_ = 0;
};

}  // namespace rehab::verify
