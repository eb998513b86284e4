// What the engine answers in a situation to every report and every word of the coach. Each answer comes from `verdict_on` and
// `judge` themselves; what cannot change it is left out of the question, so that it is asked once.
#pragma once

#include <deque>
#include <unordered_map>
#include <vector>

#include "engine/ladder.hpp"
#include "verify/done.hpp"
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
  int fold = 0;            ///< the first report that leads to it
  std::vector<int> folds;
  Asked asked;  ///< observation parts of properties that may hold with it
};

/// Two verdicts that one notch of a report tells apart.
struct VerdictPair {
  int better = 0;
  int worse = 0;
  Given given = Given::with_report;
  int pair = 0;
};

/// Everything that the rules can say on days that they cannot tell apart.
struct Verdicts {
  std::vector<VerdictClass> classes;
  int best = 0;                        ///< of the report in which every answer is the best
  std::vector<VerdictClass> compared;  ///< of reports that one notch tells apart
  std::vector<VerdictPair> pairs;      ///< indices into `compared`
  Asked asked;
};

/// A prescription as far as what is prescribed and done later hangs on it.
struct Prescribed {
  Decision decision = Decision::wait;
  std::int16_t step = -1;
  std::int16_t clean = 0;
  std::int16_t load = 0;
  std::int16_t cap = 0;
  std::int8_t gate = -1;  ///< the stage that did not open; -2: cut
  bool complete = false;
  bool cut = false;
  bool setback = false;
  bool operator==(const Prescribed&) const = default;
};

/// One answer: who gets which prescription, on whose word.
struct Answered {
  int prescribed = 0;  ///< index into Answers::prescribed
  int verdict = 0;     ///< the first verdict that leads to it
  int word = 0;        ///< index into Answers::words
  bool rest = false;   ///< the day should be rest
  bool by_start_at = false;
  Asked asked;
};

/// All answers at one place on the ladder under the same verdicts.
struct Sheet {
  int verdicts = 0;
  Stand place;
  std::vector<Answered> answers;
  int best = 0;                     ///< of the best report, nobody saying anything
  std::vector<VerdictPair> broken;  ///< a worse report gives more
};

class Answers {
 public:
  Answers(const Plan& plan, const Classes& rules, const Classes& all, const Fold& fold, const Reports& reports);

  int sheet_for(const Stand& situation);

  const Sheet& sheet(int index) const { return sheets_[static_cast<std::size_t>(index)]; }
  std::size_t sheets() const { return sheets_.size(); }
  const Verdicts& verdicts(const Sheet& sheet) const { return verdicts_[static_cast<std::size_t>(sheet.verdicts)]; }
  const Prescribed& prescribed(int index) const { return prescribed_[static_cast<std::size_t>(index)]; }
  const std::vector<Outcome>& outcomes(int prescribed) const {
    return outcomes_[outcome_of_[static_cast<std::size_t>(prescribed)]];
  }
  const Pending& word(int index) const { return words_[static_cast<std::size_t>(index)]; }
  const std::vector<FoldedReport>& folded(const Stand& stand) const { return reports_.folded(stand.is(Stand::reported)); }

  /// The state that the engine is asked with, on Fold::today.
  State state_of(const Stand& situation, const Report& report, const Pending& word) const;
  /// The same with the check-in given on the day itself.
  State state_on_the_day(const Stand& situation, const Report& report) const;

 private:
  Stand rules_see(const Stand& situation) const;
  int verdicts_for(const Stand& situation);
  VerdictClass verdict_of(const Stand& situation, const State& state) const;
  void add_pairs(const Stand& situation, Given given, Verdicts& into) const;
  void add_answers(const Stand& situation, int word, Sheet& sheet);
  int ask(const Stand& situation, const VerdictClass& verdict, const Report& report, const Pending& word);
  int intern(const Prescribed& prescribed, const Prescription& day);
  void compare_pairs(const Stand& situation, Sheet& sheet);
  std::vector<int> words_at(const Stand& situation) const;

  const Plan& plan_;
  const Classes& rules_;
  const Classes& all_;
  const Fold& fold_;
  const Reports& reports_;
  std::vector<Pending> words_;
  std::unordered_map<Stand, int, StandHash> verdict_index_, sheet_index_, asked_before_, prescribed_index_, outcome_index_;
  std::deque<Verdicts> verdicts_;
  std::deque<Sheet> sheets_;
  std::vector<Prescribed> prescribed_;
  std::vector<std::size_t> outcome_of_;
  std::deque<std::vector<Outcome>> outcomes_;
};

}  // namespace rehab::verify
