// What an athlete can do with a session: as prescribed, less, slower, faster, farther, nothing; folded to what the tests tell
// apart. What was done comes to what the engine says it comes to, under each plan.
#pragma once

#include <functional>
#include <vector>

#include "engine/transition.hpp"
#include "search/abstract_state.hpp"

namespace rehab::search {

/// What a session comes to, and work that comes to it.
struct SessionOutcome {
  PerPlan<Done> done;
  PerPlan<bool> exceeded = {false, false};    ///< on a day that is no rest
  PerPlan<bool> keeps_base = {false, false};  ///< what bounds the next dose hangs on what bounded this one
  bool has_twin = false;                      ///< another outcome is the same but that it exceeded
  bool timed = false;                         ///< only a stopwatch shows it: takes the best times of `best_times`
  PerPlan<std::vector<DoneWork>> work;        ///< the same work, in each plan's exercises
  std::optional<Allowance> limits;            ///< a physio's, of that day, under which it was done
  std::optional<Load> without_runs;           ///< what those limits leave of the day, where they leave out the runs
  Positions comes_to;                         ///< after a session of somebody of whom nothing else is known

  /// Something of the place before is left in the place after.
  bool keeps() const { return keeps_base[0] || keeps_base[1]; }
};

/// The day that a session is held to: its own, without runs where limits leave none.
Prescription held_to(Prescription day, const SessionOutcome& outcome);

/// What was done, held against a day that should have been rest or not.
SessionDone session_on(Prescription day, bool rest, const Done& done);

/// What the engine makes of a state by a session. Of somebody who ran where nothing was prescribed to run, and so keeps the base
/// of before, nothing bounds the next dose where the abstraction forgets such bases.
void run_session(const Abstraction& abstraction, const Plan& plan, const SessionDone& session, State& state);

/// The day's dose as limits leave it, by the engine.
Prescription under(const Plan& plan, Prescription day, const Allowance& limits);

/// The day's prescription under each plan.
using DayOfPlans = PerPlan<const Prescription*>;

class SessionOutcomes {
 public:
  SessionOutcomes(const Plans& plans, const ValueClasses& classes, const Abstraction& abstraction);

  /// Everything that may be done on a day, as prescribed first. On a wait or under a referral nothing was prescribed.
  std::vector<SessionOutcome> of(const DayOfPlans& day) const;
  /// The same of the only plan's day, under every limit that cuts its runs, or, where they are left out, that leaves none. What
  /// the session is taken for is that day, cut.
  std::vector<SessionOutcome> under_limits(const Prescription& day) const;

 private:
  std::optional<SessionOutcome> outcome(Side side, const DayOfPlans& day, const DayOfPlans& dose,
                                        const std::vector<DoneWork>& work, const std::optional<Allowance>& limits) const;
  void take_for_all(const DayOfPlans& day, PerPlan<Done>& done) const;
  Position after(Side side, const Prescription& day, const SessionOutcome& outcome, const Base& base) const;
  bool same_to_all(const DayOfPlans& day) const;
  const BaseGrid* grid(Side side) const;
  std::vector<Allowance> limits_of(const Prescription& day) const;

  const Plans& plans_;
  const ValueClasses& classes_;
  const Abstraction& abstraction_;
  Profile nobody_;
  bool alike_ = true;  ///< all plans measure alike
};

}  // namespace rehab::search
