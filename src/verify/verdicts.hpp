// What the rules say on a day, over every report. Each verdict is `verdict_on`'s own, asked once for all days on which no fact
// that a rule or the next gate asks about differs.
#pragma once

#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/ladder.hpp"
#include "verify/reports.hpp"
#include "verify/stand.hpp"

namespace rehab::verify {

/// A day's verdict over all reports that lead to it.
struct VerdictClass {
  Movement movement = Movement::none;
  int steps = 0;
  std::int32_t cap = -1;
  bool setback = false;
  bool rest = false;       ///< forbids the day
  bool gate_open = false;  ///< of the stage that could come next
  int kind = 0;            ///< index into Rulings::kinds: the same verdict on other days
  int fold = 0;            ///< the first report that leads to it
  std::vector<int> folds;
  Asked asked;  ///< observation parts of properties that may hold with it
};

/// What the rules say once the coach's `start at` has set the position, where any of them asks for it: `sessions_at_step` is 0,
/// and `stage` is this one.
struct Started {
  int stage = 0;
  VerdictClass verdict;  ///< its movement is refer or none: nothing else moves a start
};

/// Two verdicts that one notch of a report tells apart, by kind.
struct VerdictPair {
  int better = 0;
  int worse = 0;
  Given given = Given::with_report;
  int pair = 0;  ///< index into Reports::pairs
};

/// Everything that the rules can say on days that they cannot tell apart.
struct Verdicts {
  std::vector<VerdictClass> classes;
  std::vector<Started> starts;  ///< empty where no rule asks for the position
  int best = 0;                 ///< of the report in which every answer is the best
  int kinds = 0;                ///< index into Rulings::kind_sets: which verdicts there are, whoever gets them
  std::vector<VerdictPair> pairs;
  Asked asked;
};

class Rulings {
 public:
  Rulings(const Plan& plan, const Classes& rules, const Fold& fold, const Reports& reports);

  /// Index of the verdicts in a situation.
  int on(const Stand& situation);
  const Verdicts& operator[](int index) const { return verdicts_[static_cast<std::size_t>(index)]; }

  /// Every verdict there is; its reports are those of the days on which it was first met.
  const VerdictClass& kind(int index) const { return kinds_[static_cast<std::size_t>(index)]; }

  /// Does a rule ask for the position, so that a `start at` changes what the rules say at once?
  bool hang_on_position() const { return !first_steps_.empty(); }

  const std::vector<FoldedReport>& folded(const Stand& stand) const { return reports_.folded(stand.is(Stand::reported)); }
  /// Of a situation only what rules and the gate ahead can ask about.
  Stand rules_see(const Stand& situation) const;
  /// The state that the engine is asked with, on Fold::today.
  State state_of(const Stand& situation, const Report& report, const Pending& word) const;
  /// The same with the check-in given on the day itself.
  State state_on_the_day(const Stand& situation, const Report& report) const;

 private:
  /// What one alternative of a rule asks beside observations.
  struct Part {
    const Rule* rule = nullptr;
    Alternative facts;
    bool of_report = false;  ///< it asks about observations too, or its rest may hang on a check-in
  };
  int next_gate(const Stand& situation) const;
  std::string facts_of(const Stand& situation) const;
  std::string facts_at(const Stand& situation, int start_at) const;
  void rests_of(const Stand& situation, std::string& key) const;
  VerdictClass verdict_of(const Stand& situation, const State& state, int gate) const;
  Verdicts over_all_reports(const Stand& situation);
  void add_starts(const Stand& situation, const std::vector<int>& kinds, Verdicts& into);
  bool may_say_word_first(const Stand& situation, const Report& report) const;
  std::vector<int> kinds_given(const Stand& situation, Given given);
  void add_pairs(Given given, const std::vector<int>& kind_of_fold, Verdicts& into) const;
  int kind_of(VerdictClass verdict);
  int set_of(const Verdicts& verdicts);

  const Plan& plan_;
  const Classes& rules_;
  const Fold& fold_;
  const Reports& reports_;
  std::vector<Part> parts_;
  std::vector<int> rests_;        ///< the different rests, in days, that a report may begin
  std::vector<int> first_steps_;  ///< of every stage, where a rule asks for the position; else none
  std::unordered_map<Stand, int, StandHash> index_;
  std::unordered_map<std::string, int> by_facts_;
  std::deque<Verdicts> verdicts_;
  std::vector<VerdictClass> kinds_;
  std::vector<std::vector<int>> kind_sets_;  ///< that come together on some day, ascending
};

}  // namespace rehab::verify
