// What the rules say on a day, over every report. Each ruling is `verdict_on`'s own, asked once for all days on which no fact
// that a rule or the next gate asks about differs.
#pragma once

#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

#include "search/prescriptions.hpp"

namespace rehab::search {

/// One verdict of all plans over all reports that lead to it.
struct VerdictClass {
  std::uint32_t kind = 0;  ///< the same rulings on other days: of Verdicts::kind
  Statement first;         ///< the most benign that leads to it
  std::vector<Statement> statements;
  Parts parts;  ///< observation parts of properties that may hold with it
};

/// What the rules say once the coach's `start at` has set the position. Where no rule asks for the position, that is the same for
/// all starts.
struct Started {
  std::int16_t like = 0;  ///< the first word that the rules see alike
  VerdictClass verdict;   ///< its movement is refer or none: nothing else moves a start
};

/// Two verdicts that one notch of a report tells apart, by kind.
struct VerdictPair {
  std::uint32_t better = 0;
  std::uint32_t worse = 0;
  Given given = Given::with_report;
  int pair = 0;  ///< index into Reports::pairs
};

/// Everything that the rules can say on days that they cannot tell apart.
struct DayVerdicts {
  std::vector<VerdictClass> classes;
  std::vector<Started> starts;
  std::size_t best = 0;     ///< of the report in which every answer is the best
  std::uint32_t kinds = 0;  ///< which verdicts there are, whoever gets them: a number
  std::vector<VerdictPair> pairs;
  Parts parts;
};

/// What the rules see of counters and of places, each apart.
struct RuledPosition {
  std::int16_t on_ladder = 0;
  std::int16_t referred = 0;
  std::int16_t full_speed = 0;
  std::int16_t complete = 0;
  std::int16_t reported = 0;
  std::int16_t gate = -1;   ///< the stage whose gate is next, or -1
  std::int16_t stage = -1;  ///< where any rule asks
  std::int16_t completed = -1;
  std::int16_t exceeded = -1;
  std::int16_t last_intensity = -1;
  bool operator==(const RuledPosition&) const = default;
};

class Verdicts {
 public:
  Verdicts(const Plans& plans, const ValueClasses& rules, const Abstraction& abstraction, const Reports& reports,
           const Statements& statements);

  Seen ruled(Seen seen) const;
  PerPlan<RuledPosition> ruled(const Positions& places) const;

  /// Index of the verdicts in a situation: to be asked once for each that the rules tell apart.
  std::uint32_t on(const Situation& situation);
  const DayVerdicts& operator[](std::size_t index) const { return verdicts_[index]; }

  /// Every verdict there is.
  const PlanRulings& kind(std::uint32_t index) const { return kinds_[index]; }
  /// Does a rule ask for the position, so that a `start at` changes what the rules say at once?
  bool hang_on_position() const { return hang_on_position_; }
  /// By word: the first start that the rules see alike; -1 of other words.
  std::int16_t start_like(std::size_t word) const { return start_like_[word]; }
  bool refers(std::uint32_t kind) const;  ///< under every plan
  bool rests(std::uint32_t kind) const;   ///< under every plan

 private:
  /// What one alternative of a rule asks beside observations.
  struct RulePart {
    const Rule* rule = nullptr;
    Alternative facts;
    bool of_report = false;  ///< it asks about observations too, or its rest may hang on a check-in
  };
  void note_starts();
  int next_gate(Side side, const Position& place) const;
  std::string signature(const Situation& situation) const;
  void write_facts(Side side, const Situation& situation, int start_at, std::string& key) const;
  void write_rests(const Situation& situation, std::string& key) const;
  Ruling ruling(Side side, const Situation& situation, const State& state, bool starts) const;
  std::uint32_t kind_after(const Situation& situation, const Statement& statement);
  DayVerdicts over_all_reports(const Situation& situation);
  void add_class(const Situation& situation, const Statement& statement, DayVerdicts& into);
  void add_starts(const Situation& situation, DayVerdicts& into);
  void add_start(const VerdictClass& verdict, const Statement& statement, std::int16_t like, const PlanRulings& rulings,
                 DayVerdicts& into);
  bool may_say_word_first(const Situation& situation, const VerdictClass& verdict, const Statement& statement) const;
  void add_pairs(Given given, const std::vector<std::uint32_t>& kind_of_fold, DayVerdicts& into) const;
  std::uint32_t set_of(const DayVerdicts& verdicts);

  const Plans& plans_;
  const ValueClasses& rules_;
  const Abstraction& abstraction_;
  const Reports& reports_;
  const Statements& statements_;
  PerPlan<std::vector<RulePart>> parts_;
  std::vector<int> rests_;  ///< the different rests, in days, that a report may begin
  bool hang_on_position_ = false;
  std::vector<std::int16_t> start_like_;
  std::unordered_map<std::string, std::uint32_t> by_signature_;
  std::deque<DayVerdicts> verdicts_;
  Interned<PlanRulings> kinds_;
  std::vector<std::vector<std::int64_t>> kind_sets_;  ///< that come together on some day, ascending
};

}  // namespace rehab::search
