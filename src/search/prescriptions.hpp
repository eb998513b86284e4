// What is prescribed under a verdict and a word of the coach. Each prescription is `judge`'s own; what cannot change it is left
// out of the question, so that it is asked once.
#pragma once

#include <deque>

#include "search/interned.hpp"
#include "search/session_outcomes.hpp"
#include "search/situation.hpp"

namespace rehab::search {

/// What a plan's rules make of a report on a day, as far as a prescription hangs on it.
struct Ruling {
  std::int16_t movement = 0;  ///< Movement
  Regress back;
  std::int16_t cap = -1;
  std::int16_t setback = 0;    ///< a rule fired that makes a setback of going back, if it goes back
  std::int16_t rest = 0;       ///< forbids the day
  std::int16_t complaint = 0;  ///< what was said against a session stands
  std::int16_t left = 0;       ///< days of rest after this one that answers have asked for
  std::int16_t gate_open = 0;  ///< of the stage that could come next
  std::int16_t since = 1;      ///< days since the last session, as far as a step asks for days between sessions
  /// What the rules come to once a coach's regress has made a setback of it, which takes words of the plan back.
  struct Unworded {
    std::int16_t movement = 0;
    Regress back;
    std::int16_t cap = -1;
    std::int16_t rest = 0;
    auto operator<=>(const Unworded&) const = default;
  };
  std::int16_t takes_word_back = 0;  ///< a coach's regress does
  Unworded unworded;                 ///< of that alone
  bool forbids() const { return rest != 0 || complaint != 0; }
  /// As far as what is prescribed hangs on it: whatever answers leave on the day and after it.
  Ruling prescribing() const {
    Ruling seen = *this;
    seen.rest = seen.complaint = seen.left = 0;
    return seen;
  }
  Movement moves() const { return static_cast<Movement>(movement); }
  bool refers() const { return moves() == Movement::refer; }
  auto operator<=>(const Ruling&) const = default;
};
using PlanRulings = PerPlan<Ruling>;

/// What a day leaves to the one after it, whatever is done on it.
struct AfterDay {
  bool forbidden = false;  ///< it should have been rest, or an answer stands against it
  bool complaint = false;  ///< which stands on
  std::int16_t left = 0;   ///< days of rest to come
  bool operator==(const AfterDay&) const = default;
};

/// How a physio's limits bear on a day: they leave less of its runs, or none. What they leave is no more than the day without
/// them, but where that is farther than what was run: kept to that distance, a run may be faster instead.
enum class Limited : std::int16_t { no, less, no_runs, no_farther };

/// A prescription as far as what is prescribed and done later hangs on it.
struct Prescribed {
  std::int16_t decision = static_cast<std::int16_t>(Decision::wait);
  std::int16_t step = -1;
  std::int16_t clean = 0;
  std::int16_t intensity = 0;  ///< the highest of its runs, in hundredths of a percent
  std::int16_t distance = -1;  ///< number of the longest run's
  std::int16_t metres = -1;    ///< number of that
  std::int16_t minutes = 0;    ///< in seconds
  std::int16_t reps = 0;
  std::int16_t cap = 0;
  std::int16_t moved_to = -1;  ///< under a referral: the position that a `start at` has set
  static constexpr std::int16_t gate_cut = -2;
  std::int16_t gate = -1;  ///< the stage that did not open, or gate_cut
  std::int16_t complete = 0;
  std::int16_t cut = 0;
  std::int16_t setback = 0;
  std::int16_t by_coach = 0;
  std::int16_t may_rise = 0;  ///< one step above base
  std::int16_t limited = 0;   ///< a physio's limits cut the day's runs: of Limited
  Decision decides() const { return static_cast<Decision>(decision); }
  bool operator==(const Prescribed&) const = default;
};

/// The prescriptions of all plans in one situation, under one verdict and word: each a number of the plan's own.
struct Joint {
  PerPlan<std::uint32_t> of = {0, 0};
  bool operator==(const Joint&) const = default;
};

class Prescriptions {
 public:
  Prescriptions(const Plans& plans, const ValueClasses& classes, const Abstraction& abstraction, const Statements& statements);

  /// What all plans prescribe, as a number, where the statement is one that leads to these rulings.
  std::uint32_t ask(const Situation& situation, const PlanRulings& rulings, const Statement& statement, const Word& word,
                    Limited limits = Limited::no);
  /// Would limits that keep it to the distance that was run leave a day that is faster?
  bool faster_if_no_farther(const Situation& situation, std::uint32_t joint) const;

  const Joint& operator[](std::uint32_t joint) const { return joints_[joint]; }
  const Prescribed& prescribed(std::uint32_t joint, Side side) const { return by_plan_[side].known[joints_[joint].of[side]]; }
  const Prescription& engine(std::uint32_t joint, Side side) const { return by_plan_[side].engine[joints_[joint].of[side]]; }
  std::uint32_t size() const { return joints_.size(); }
  /// A rest, what was said against a session, or too few days since the last for the step to come.
  bool forbids(const Ruling& ruling, std::uint32_t joint, Side side) const {
    const Prescribed& p = prescribed(joint, side);
    return ruling.forbids() || (p.step >= 0 && ruling.since < plans_.plan(side).step(p.step).apart);
  }
  /// What the rulings leave of a day with this prescription.
  PerPlan<AfterDay> day(const PlanRulings& rulings, std::uint32_t joint) const;
  const std::vector<SessionOutcome>& outcomes(std::uint32_t joint);
  /// The same day under every limit that cuts its runs and leaves some; `none` where nothing can be cut. What bounds the next
  /// dose is then taken to be as on the day without: it is no less.
  std::uint32_t limited(std::uint32_t joint) { return cut(joint, Limited::less, limited_); }
  /// And under one that leaves no runs: whatever was prescribed of the step, it is the same day; `none` likewise.
  std::uint32_t without_runs(std::uint32_t joint) { return cut(joint, Limited::no_runs, without_runs_); }

  /// Does this word set anything of someone whom a referral stops, and may anything look at it?
  bool moves_referred(const Situation& situation, Side side, const Word& word) const {
    return word.starts() && situation.on_ladder(side) && !abstraction_.referral_forgets();
  }

 private:
  /// What a prescription hangs on, once the rules have ruled.
  struct PrescriptionKey {
    std::int16_t movement = 0;
    std::int16_t starts = 0;     ///< off the ladder, or told where to start
    std::int16_t start_at = -1;  ///< or, under a referral, that somebody said so
    std::int16_t on_ladder = 0;
    std::int16_t gate_open = 0;
    std::int16_t cap = -1;
    std::int16_t complete = 0;
    std::int16_t step = 0;
    std::int16_t base_distance = -1;
    std::int16_t base_intensity = -1;
    std::int16_t base_minutes = -1;
    std::int16_t base_reps = -1;
    std::int16_t ever_run = 0;
    std::int16_t after_clearance = 0;
    Regress back;
    std::int16_t setback = 0;
    std::int16_t clean = 0;
    std::int16_t cut = 0;
    std::int16_t limited = 0;
    bool operator==(const PrescriptionKey&) const = default;
  };
  struct AskedOfPlan {
    Interned<PrescriptionKey> questions;
    std::vector<std::uint32_t> answers;  ///< by question: of `known`
    Interned<Prescribed> known;
    std::deque<Prescription> engine;  ///< the first of each
  };
  /// What can be done hangs on no more of a day.
  struct DoseKey {
    std::int16_t step = -1;
    std::int16_t cap = 0;       ///< of the step's intensities
    std::int16_t longest = -1;  ///< number of the longest run allowed, where that cuts any
    std::int16_t minutes = 0;   ///< in seconds
    std::int16_t reps = 0;
    std::int16_t limited = 0;
    bool operator==(const DoseKey&) const = default;
  };
  DoseKey dose_of(Side side, const Prescription& day) const;

  PrescriptionKey question(Side side, const Situation& situation, const Ruling& ruling, const Word& word) const;
  std::uint32_t ask_one(Side side, const Situation& situation, const Ruling& ruling, const Statement& statement, const Word& word,
                        Limited limits);
  Prescribed as_kept(Side side, const Prescription& day, std::int16_t moved_to) const;
  std::uint32_t cut(std::uint32_t joint, Limited how, std::vector<std::uint32_t>& known);
  std::uint32_t add_cut(std::uint32_t joint, Limited how);

  const Plans& plans_;
  const Abstraction& abstraction_;
  const Statements& statements_;
  SessionOutcomes outcomes_of_;
  PerPlan<AskedOfPlan> by_plan_;
  Interned<Joint> joints_;
  Interned<PerPlan<DoseKey>> doses_;
  std::vector<std::uint32_t> dose_of_;                 ///< by joint
  std::vector<std::uint32_t> limited_, without_runs_;  ///< by joint
  std::deque<std::vector<SessionOutcome>> outcomes_;
};

}  // namespace rehab::search
