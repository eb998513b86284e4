// Every report and every set of answers to check-ins, folded to what the rules make of them. Alternatives that hang on the same
// other facts merge into the strictest outcome, so a report is what it asks for, whatever was said.
#pragma once

#include <bitset>
#include <cstdint>
#include <vector>

#include "rehab/engine.hpp"
#include "verify/classes.hpp"

namespace rehab::verify {

inline constexpr std::size_t max_asked = 256;
inline constexpr std::size_t most_folds = 10'000;  ///< of reports that the rules tell apart
/// Which of the observation parts of the plan's properties may hold; bit i is Reports::asked()[i].
using Asked = std::bitset<max_asked>;

/// One report that stands for all that fold to the same.
struct Report {
  std::vector<std::int8_t> reported;  ///< by observation, over the last session's lines
  std::vector<std::int8_t> checked;   ///< and in the check-in since
  bool operator==(const Report&) const = default;
};

struct FoldedReport {
  Report report;
  Asked asked;
  std::vector<std::pair<int, Report>> with;  ///< by bit of `asked`: a report of this fold for which that part holds
};

/// How one of a pair was said: one notch worse, or the best answer left out.
enum class Change : std::uint8_t { worse, unsaid };

struct Pair {
  Report better;
  Report worse;
  int better_fold = 0;  ///< which of the folds of what was given this is
  int worse_fold = 0;
  Change change = Change::worse;
  int observation = 0;
};

/// What can have been said: a report and a check-in on the evening after; check-ins alone; a report and a check-in on the day;
/// a check-in on the day alone.
enum class Given : std::uint8_t { with_report, checks_only, on_the_day, checks_on_the_day };

/// One report for each fold, the benign first.
std::vector<Report> folded_reports(const Plan& plan, const Classes& asked, Given given);

class Reports {
 public:
  Reports(const Plan& plan, const Classes& asked);

  /// False where there are more than `most_folds`, or properties ask more than `max_asked` things of them: nothing can be asked.
  bool complete() const { return !folded(Given::on_the_day).empty(); }
  const std::vector<FoldedReport>& folded(bool reported) const {
    return folded(reported ? Given::with_report : Given::checks_only);
  }
  const std::vector<FoldedReport>& folded(Given given) const { return folded_[static_cast<std::size_t>(given)]; }
  /// Every two folds that one notch of one observation tells apart.
  const std::vector<Pair>& pairs(Given given) const { return pairs_[static_cast<std::size_t>(given)]; }
  /// The distinct observation parts of the properties' alternatives.
  const std::vector<Alternative>& asked() const { return asked_; }
  /// Could what an alternative asks of observations be said at all?
  bool can_be_said(const Alternative& alternative, bool reported) const;

 private:
  std::vector<FoldedReport> folded_[3];
  std::vector<Pair> pairs_[3];
  std::vector<Alternative> asked_;
  std::vector<std::vector<std::int8_t>> choices_[3];
  const Plan& plan_;
};

/// What an alternative asks of observations, and what it asks of anything else that is known before a prescription.
Alternative observation_part(const Alternative& alternative);

/// The report written into a state: its session's lines and check-ins of the same evening.
void say(const Report& report, State& state);

}  // namespace rehab::verify
