// What the engine answers in a situation to every report and every word of the coach. Each answer is `judge`'s own; what cannot
// change it is left out of the question, so that it is asked once.
#pragma once

#include <deque>
#include <unordered_map>
#include <vector>

#include "verify/done.hpp"
#include "verify/verdicts.hpp"

namespace rehab::verify {

/// A prescription as far as what is prescribed and done later hangs on it.
struct Prescribed {
  Decision decision = Decision::wait;
  std::int16_t step = -1;
  std::int16_t clean = 0;
  std::int16_t load = 0;
  std::int16_t cap = 0;
  std::int16_t moved_to = -1;  ///< under a referral: the position that a `start at` has set
  std::int8_t gate = -1;       ///< the stage that did not open; -2: cut
  bool complete = false;
  bool cut = false;
  bool setback = false;
  bool operator==(const Prescribed&) const = default;
};

/// One answer: who gets which prescription, on whose word.
struct Answered {
  int prescribed = 0;  ///< index into Answers::prescribed
  int verdict = 0;     ///< the first verdict that leads to it: of the sheet's Verdicts::classes or, where `started`, ::starts
  int word = 0;        ///< index into Answers::words
  bool rest = false;   ///< the day should be rest
  bool by_start_at = false;
  bool started = false;
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

  /// All that can be answered in a situation, spelt out; the walk itself gets by with `ask`.
  int sheet_for(const Stand& situation);

  const Sheet& sheet(int index) const { return sheets_[static_cast<std::size_t>(index)]; }
  std::size_t sheets() const { return sheets_.size(); }
  Rulings& rulings() { return rulings_; }
  const Rulings& rulings() const { return rulings_; }
  const Verdicts& verdicts(const Sheet& sheet) const { return rulings_[sheet.verdicts]; }
  const VerdictClass& verdict(const Sheet& sheet, const Answered& answer) const {
    const auto at = static_cast<std::size_t>(answer.verdict);
    return answer.started ? verdicts(sheet).starts[at].verdict : verdicts(sheet).classes[at];
  }
  const Prescribed& prescribed(int index) const { return prescribed_[static_cast<std::size_t>(index)]; }
  std::size_t prescriptions() const { return prescribed_.size(); }
  const std::vector<Outcome>& outcomes(int prescribed) const {
    return outcomes_[outcome_of_[static_cast<std::size_t>(prescribed)]];
  }
  const Pending& word(int index) const { return words_[static_cast<std::size_t>(index)]; }
  /// What the coach may say there: nothing first.
  std::vector<int> words_at(const Stand& situation) const;
  /// Does this word set the position of someone whom a referral stops, and may anything look at it?
  bool moves_referred(const Stand& situation, const Pending& word) const {
    return word.start_at >= 0 && situation.is(Stand::on_ladder) && !fold_.referral_forgets();
  }
  int stage_of(const Pending& word) const { return plan_.steps[static_cast<std::size_t>(word.start_at)].stage; }
  const std::vector<FoldedReport>& folded(const Stand& stand) const { return reports_.folded(stand.is(Stand::reported)); }

  /// Index of what is prescribed under a verdict and a word, where `report` is one that leads to the verdict.
  int ask(const Stand& situation, const VerdictClass& verdict, const Report& report, const Pending& word);
  /// Does the worse report of a pair give more than the better? By what is prescribed to each.
  bool gives_more(const VerdictPair& pair, int better, int worse) const;

 private:
  void add_answers(const Stand& situation, int word, Sheet& sheet);
  void add_started(const Stand& situation, int word, Sheet& sheet);
  Answered& add_answer(Answered answer, Sheet& sheet) const;
  int intern(const Prescribed& prescribed, const Prescription& day);
  std::int16_t bound_that_counts(const Stand& situation, const VerdictClass& verdict) const;

  const Plan& plan_;
  const Classes& all_;
  const Fold& fold_;
  const Reports& reports_;
  Rulings rulings_;
  std::vector<std::int32_t> highest_cap_;  ///< by step: of all stages that the next session can be in without a `start at`
  std::vector<Pending> words_;
  std::unordered_map<Stand, int, StandHash> sheet_index_, asked_before_, prescribed_index_, outcome_index_;
  std::deque<Sheet> sheets_;
  std::vector<Prescribed> prescribed_;
  std::vector<std::size_t> outcome_of_;
  std::deque<std::vector<Outcome>> outcomes_;
};

}  // namespace rehab::verify
