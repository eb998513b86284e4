// The plans that are searched together, one or two, and the vocabulary in which one log is read under each of them.
#pragma once

#include <array>
#include <vector>

#include "search/reports.hpp"

namespace rehab::search {

/// Which of the plans: 0 the first, 1 the second.
using Side = std::size_t;
inline constexpr Side most_plans = 2;
/// One value for each plan; where one is searched, the second stays as it was made and says nothing.
template <class T>
using PerPlan = std::array<T, most_plans>;

/// True of each of them.
inline PerPlan<bool> of_all(Side plans) {
  PerPlan<bool> all{};
  for (Side side = 0; side < plans; ++side) all[side] = true;
  return all;
}

/// The same word of a coach, as each plan understands it: a step where to start may have another number there.
struct Word {
  PerPlan<Pending> pending;
  bool starts() const { return pending[0].start_at >= 0; }
  Movement movement() const { return pending[0].movement; }
  /// As he says it; nothing where he says nothing.
  std::optional<CoachSays> says(Side side) const;
};

/// A word of the plans that a gate, a rule or a property may ask for, as somebody says it: each plan's own number of it, -1 where
/// it has no such word.
struct GivenWord {
  PerPlan<int> word = {-1, -1};
  bool by_clinician = false;  ///< the athlete's clinician says it
  /// Does it count in this plan, if whoever says it decides?
  bool counts(Side side, const Plan& plan) const {
    return word[side] >= 0 && (by_clinician || !plan.word(word[side]).by_clinician);
  }
};

/// One plan, and what it understands of the common vocabulary.
struct SearchedPlan {
  const Plan* plan = nullptr;
  std::vector<int> observation;                 ///< by common observation: the plan's own, or -1
  std::vector<std::vector<std::int8_t>> notch;  ///< by common observation and notch: its own, or unsaid
  std::vector<int> exercise;                    ///< by its own exercise: the other plan's that is the same thing, or -1

  /// Answers of the common vocabulary in the plan's own, without what it has no word for.
  std::vector<Answer> own(const std::vector<Answer>& common) const;
};

struct Plans {
  /// A single plan, in its own vocabulary.
  explicit Plans(const Plan& plan);
  Plans() = default;

  std::vector<SearchedPlan> each;
  const Plan* tests = nullptr;  ///< what all of them ask, in the common vocabulary: to fold reports and people with
  std::vector<Word> words;      ///< all that a coach may say: nothing, repeat, regress by one and more steps, starts
  bool bases_apart = false;     ///< what was run short of a dose is told apart from all of it

  std::vector<GivenWord> given;  ///< the plans' own words that may be given

  Side count() const { return each.size(); }
  const Plan& plan(Side side) const { return *each[side].plan; }
  /// A plan's own stage, or -1, as a number in `tests`, where the second plan's stages stand behind the first's.
  int stage_of_tests(Side side, int stage) const {
    return side == 0 || stage < 0 ? stage : stage + static_cast<int>(plan(0).stages.size());
  }
};

/// Every word: of regresses as many steps as any plan has, and these starts, a step of each plan.
std::vector<Word> words_of_coach(std::size_t most_steps, const std::vector<PerPlan<int>>& starts);

}  // namespace rehab::search
