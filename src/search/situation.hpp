// A day of an athlete as the engine is asked about it: the state unfolded, what was reported and when, the coach's word.
#pragma once

#include <vector>

#include "search/abstract_state.hpp"

namespace rehab::search {

/// An abstract state on a day; whoever has had a birthday since is another person in its counters.
struct Situation {
  Counters counters;
  int gap = 0;  ///< days since the last session, or since the injury where there was none
  Positions places;

  bool on_ladder(Side side) const { return places[side].on_ladder != 0; }
  /// Of a rest of before the last session, where it reaches this day; else 0.
  int rest_left(Side side) const { return gap <= places[side].rest_left ? places[side].rest_left : 0; }
};

/// When what a report holds was said, in days before the judged day. The day of the last session (or the injury) is its evening.
struct Told {
  std::int16_t checked = 0;  ///< the check-ins but for what a gate sees on the day itself
  std::int16_t lifted = -1;  ///< every question of a resting rule answered, none of it against a session; -1: on no day
  std::int16_t extra = -1;   ///< by extra work; -1: beside an early line of the session
  // Off the ladder a newer answer takes an older one back:
  std::int16_t taken_back = -1;
  std::int16_t observation = -1;
  std::int16_t notch = -1;
  bool operator==(const Told&) const = default;
};

/// An answer that asks for a rest by itself.
struct RestingAnswer {
  std::int16_t observation = 0;
  std::int16_t notch = 0;
  PerPlan<int> days = {0, 0};
};

/// What was reported since the last session, and when.
struct Statement {
  Given given = Given::with_report;
  std::uint32_t fold = 0;  ///< of Reports
  Told told;
};

/// One entry of the log: a check-in, or what extra work reported.
struct Said {
  int days_ago = 0;
  bool by_check_in = true;
  std::vector<Answer> answers;  ///< in the common vocabulary
};

class Statements {
 public:
  Statements(const Plans& plans, const Abstraction& abstraction, const Reports& reports)
      : plans_(plans), abstraction_(abstraction), reports_(reports) {}

  /// The state that the engine is asked with, on Abstraction::today.
  State state(Side side, const Situation& situation, const Statement& statement, const Word* word) const;
  /// What was said after the last session, oldest first; what stands beside its work is not among it.
  std::vector<Said> said(const Statement& statement, const Report& report) const;
  /// Beside the last session's work: what speaks of all of it, or does not.
  std::vector<Answer> beside_work(const Statement& statement, const Report& report, bool known) const;

  /// All days on which a fold's answers can have been given, the benign first; none where no day would do. Off the ladder
  /// `before` may have been answered earlier, and was taken back.
  std::vector<Told> days_told(const Situation& situation, Given given, std::uint32_t fold,
                              const std::vector<RestingAnswer>& before) const;
  /// Off the ladder of every plan: what a check-in may have said against a session before a better answer took it back.
  std::vector<RestingAnswer> resting_answers(const Situation& situation) const;
  /// Those that a report takes back, one for each rest that is asked for.
  std::vector<RestingAnswer> taken_back(const std::vector<RestingAnswer>& answers, const Report& report) const;

 private:
  const Plans& plans_;
  const Abstraction& abstraction_;
  const Reports& reports_;
};

/// What can have been given so far.
inline Given given_to(const Positions& places) {
  if (places[0].reported == 0) return Given::without;
  return places[0].on_ladder != 0 || places[1].on_ladder != 0 ? Given::with_report : Given::off_ladder;
}

}  // namespace rehab::search
