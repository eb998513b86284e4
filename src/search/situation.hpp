// A day of an athlete as the engine is asked about it: the state unfolded, what was reported, the coach's word.
#pragma once

#include <array>
#include <vector>

#include "search/abstract_state.hpp"

namespace rehab::search {

/// An abstract state on a day; whoever has had a birthday since is another person in its counters.
struct Situation {
  Counters counters;
  int gap = 0;  ///< days since the last session, or since the injury where there was none
  Positions places;

  bool on_ladder(Side side) const { return places[side].on_ladder != 0; }
};

/// What was reported since the last session, and when.
struct Statement {
  Given given = Given::with_report;
  std::uint32_t fold = 0;      ///< of Reports::folded
  std::int16_t days_ago = -1;  ///< the check-in; -1: on the evening of the last session, or of the injury
};

class Statements {
 public:
  Statements(const Plans& plans, const Abstraction& abstraction, const Reports& reports);

  /// The state that the engine is asked with, on Abstraction::today.
  State state(Side side, const Situation& situation, const Statement& statement, const Word* word) const;
  /// All that can have been reported, the benign first.
  std::vector<Statement> all(const Situation& situation) const;
  /// The same without its check-in.
  State without_check_in(Side side, const Situation& situation, const Statement& statement) const;
  const Report& report(const Statement& statement) const;
  const FoldedReport& folded(const Statement& statement) const { return reports_.folded(statement.given)[statement.fold]; }

 private:
  /// A report in a plan's own words.
  struct Own {
    std::vector<std::int8_t> reported;
    Entry check_in;
  };
  const Own& own(Side side, const Statement& statement) const {
    return own_[static_cast<std::size_t>(statement.given)][statement.fold][side];
  }

  const Plans& plans_;
  const Abstraction& abstraction_;
  const Reports& reports_;
  mutable std::array<std::vector<PerPlan<Own>>, given_count> own_;
};

/// What can have been given so far: a session's report or check-ins alone.
inline Given given_to(const Positions& places) { return places[0].reported != 0 ? Given::with_report : Given::checks_only; }

}  // namespace rehab::search
