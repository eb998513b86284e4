// The plans that are searched together, one or two, and the vocabulary in which one log is read under each of them.
#pragma once

#include <array>
#include <memory>
#include <vector>

#include "search/reports.hpp"

namespace rehab::search {

/// Which of the plans: 0 the first, 1 the second.
using Side = std::size_t;
inline constexpr Side most_plans = 2;
/// One value for each plan; where one is searched, the second stays as it was made and says nothing.
template <class T>
using PerPlan = std::array<T, most_plans>;

/// The same word of a coach, as each plan understands it: a step where to start may have another number there.
struct Word {
  PerPlan<Pending> pending;
  bool starts() const { return pending[0].start_at >= 0; }
  Movement movement() const { return pending[0].movement; }
};

/// One plan, and what it understands of the common vocabulary.
struct SearchedPlan {
  const Plan* plan = nullptr;
  /// The same without the rules that refer: what a check-in is told to. Referrals are asked for day by day.
  std::shared_ptr<const Plan> listener;
  std::vector<int> observation;                 ///< by common observation: the plan's own, or -1
  std::vector<std::vector<std::int8_t>> notch;  ///< by common observation and notch: its own, or unsaid
  std::vector<int> exercise;                    ///< by its own exercise: the other plan's that is the same thing, or -1

  /// A report of the common vocabulary in the plan's own, without what it has no word for.
  Report own(const Report& common) const;
};

struct Plans {
  /// A single plan, in its own vocabulary.
  explicit Plans(const Plan& plan);
  Plans() = default;

  std::vector<SearchedPlan> each;
  const Plan* tests = nullptr;  ///< what all of them ask, in the common vocabulary: to fold reports and people with
  std::vector<Word> words;      ///< all that a coach may say: nothing, repeat, regress by one and more steps, starts
  CheckIns check_ins = CheckIns::of_the_evening;

  Side count() const { return each.size(); }
  const Plan& plan(Side side) const { return *each[side].plan; }
};

std::shared_ptr<const Plan> without_referrals(Plan plan);

/// Every word: of regresses as many steps as any plan has, and these starts, a step of each plan.
std::vector<Word> words_of_coach(std::size_t most_steps, const std::vector<PerPlan<int>>& starts);

/// Best times over every distance that the plans run from a standing start.
std::vector<BestTime> best_times(const Plans& plans);

}  // namespace rehab::search
